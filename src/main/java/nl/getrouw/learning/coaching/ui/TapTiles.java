package nl.getrouw.learning.coaching.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import java.util.Optional;
import java.util.function.Consumer;
import nl.getrouw.kernel.CoachingSessionId;
import nl.getrouw.kernel.ui.Icon;
import nl.getrouw.kernel.ui.SectionHead;
import nl.getrouw.learning.coaching.Circle;
import nl.getrouw.learning.coaching.CoachDay;
import nl.getrouw.learning.coaching.Coaching;
import nl.getrouw.learning.coaching.Kind;
import nl.getrouw.learning.coaching.SessionDraft;
import nl.getrouw.organisation.Colleague;
import nl.getrouw.organisation.TeamRef;
import nl.getrouw.security.CurrentUser;

/** One tap logs what just happened, as it was last time; each tile says what it will log. */
final class TapTiles extends Composite<Section> {

  private final Coaching coaching;
  private final CurrentUser currentUser;
  private final CoachWords words;
  private final Consumer<LoggedCard> tapped;

  TapTiles(
      Coaching coaching,
      CurrentUser currentUser,
      CoachDay day,
      CoachWords words,
      Consumer<LoggedCard> tapped) {
    this.coaching = coaching;
    this.currentUser = currentUser;
    this.words = words;
    this.tapped = tapped;
    Div tiles = new Div();
    tiles.addClassName("gt-taps");
    Circle circle = coaching.circle(currentUser.actor());
    for (Kind kind : Kind.values()) {
      tiles.add(tile(kind, circle));
    }
    day.tiles()
        .forEach(
            tile ->
                tiles.add(
                    tile(
                        tile.icon(),
                        getTranslation(tile.key()),
                        getTranslation("coaching.tap.opens"),
                        () -> UI.getCurrent().navigate(tile.path()))));
    getContent().addClassNames("gt-stack", "gt-stack--s");
    getContent().add(new SectionHead(getTranslation("coaching.tap")), tiles);
  }

  private Component tile(Kind kind, Circle circle) {
    Optional<SessionDraft> draft = coaching.suggestion(currentUser.actor(), kind);
    return draft
        .map(
            known ->
                tile(
                    kind.icon(),
                    words.kind(kind),
                    getTranslation(
                        "coaching.tap.with", about(known, circle), words.length(known.minutes())),
                    () -> log(kind)))
        .orElseGet(
            () ->
                tile(
                    kind.icon(),
                    words.kind(kind),
                    getTranslation("coaching.tap.choose"),
                    () -> UI.getCurrent().navigate(CoachPaths.log(kind))));
  }

  private static NativeButton tile(String icon, String name, String caption, Runnable tap) {
    Span title = new Span(name);
    title.addClassName("gt-tap__name");
    Span small = new Span(caption);
    small.addClassName("gt-caption");
    NativeButton tile = new NativeButton();
    tile.add(Icon.of(icon), title, small);
    tile.addClassName("gt-tap");
    tile.addClickListener(click -> tap.run());
    return tile;
  }

  private void log(Kind kind) {
    var coach = currentUser.actor();
    coaching
        .suggestion(coach, kind)
        .ifPresent(
            draft -> {
              CoachingSessionId id = coaching.log(coach, draft);
              tapped.accept(new LoggedCard(coaching, currentUser, id));
            });
  }

  private static String about(SessionDraft draft, Circle circle) {
    if (draft.kind().isIndividual() || draft.team() == null) {
      return circle.people().stream()
          .filter(one -> draft.people().contains(one.id()))
          .map(Colleague::name)
          .findFirst()
          .orElse("");
    }
    return circle.teams().stream()
        .filter(team -> team.id().equals(draft.team()))
        .map(TeamRef::name)
        .findFirst()
        .orElse("");
  }
}

package nl.getrouw.guest.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Aside;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import nl.getrouw.audit.ui.AuditPaths;
import nl.getrouw.guest.GuestRounds;
import nl.getrouw.guest.RoundPage;
import nl.getrouw.guest.RoundPage.Round;
import nl.getrouw.guest.Voice;
import nl.getrouw.guest.Voices;
import nl.getrouw.kernel.AuditId;
import nl.getrouw.kernel.Refusal;
import nl.getrouw.kernel.ui.Card;
import nl.getrouw.kernel.ui.Crumb;
import nl.getrouw.kernel.ui.EmptyState;
import nl.getrouw.kernel.ui.Formats;
import nl.getrouw.kernel.ui.Note;
import nl.getrouw.kernel.ui.PageHeader;
import nl.getrouw.kernel.ui.PageTitles;
import nl.getrouw.security.CurrentUser;

/** The guest rounds of an audit: open one, hand out its codes, close it. */
@Route(GuestPaths.ROUND)
@PermitAll
class RoundView extends Composite<Main> implements BeforeEnterObserver, HasDynamicTitle {

  private final GuestRounds rounds;
  private final CurrentUser currentUser;
  private final Clock clock;

  RoundView(GuestRounds rounds, CurrentUser currentUser, Clock clock) {
    this.rounds = rounds;
    this.currentUser = currentUser;
    this.clock = clock;
    getContent().addClassName("gt-page");
  }

  @Override
  public void beforeEnter(BeforeEnterEvent event) {
    show(AuditPaths.audit(event));
  }

  private void show(AuditId audit) {
    RoundPage page = rounds.page(currentUser.actor(), audit);
    Runnable refresh = () -> show(audit);
    Div main = new Div();
    main.addClassName("gt-stack");
    page.open()
        .filter(round -> page.mayLead())
        .ifPresent(
            round -> main.add(new RunningRound(page, round, rounds, currentUser, clock, refresh)));
    if (page.open().isEmpty() || !page.mayLead()) {
      Refusal obstacle = page.obstacle();
      if (page.mayLead() && obstacle == null) {
        main.add(new OpenForm(page, rounds, currentUser, LocalDate.now(clock), refresh));
      } else {
        main.add(state(page));
      }
    }
    List<Round> closed = page.rounds().stream().filter(round -> !round.isOpen()).toList();
    Voices voices = rounds.voices(currentUser.actor(), audit);
    if (voices.areHeard()) {
      main.add(new Card().with(new VoicesFigure(voices, Map.of())));
    }
    if (!closed.isEmpty()) {
      main.add(new ClosedRounds(closed));
    }
    Aside side =
        new Aside(
            new Card(getTranslation("guest.round.how"))
                .well()
                .with(
                    new Paragraph(
                        getTranslation(
                            "guest.round.how.text",
                            page.fewest(Voice.CLIENT),
                            page.fewest(Voice.RELATIVE),
                            page.fewest(Voice.STAFF)))));
    side.addClassName("gt-stack");
    Div columns = new Div(main, side);
    columns.addClassName("gt-columns");
    getContent().removeAll();
    getContent().add(head(page), columns);
  }

  private PageHeader head(RoundPage page) {
    return new PageHeader(getTranslation("guest.round.title"))
        .crumbs(
            new Crumb(getTranslation("guest.round.crumb.audits"), AuditPaths.LIST),
            new Crumb(page.teamName(), AuditPaths.audit(page.audit())))
        .headline(getTranslation("guest.round.headline", page.teamName()))
        .lead(getTranslation("guest.round.lead"));
  }

  /** Nothing to do here now, with the reason where there is one. */
  private Component state(RoundPage page) {
    Refusal obstacle = page.obstacle();
    if (obstacle != null) {
      return new Note(getTranslation(obstacle.key(), obstacle.arguments()));
    }
    return page.open().isPresent()
        ? new Note(
            getTranslation(
                "guest.round.openNow", Formats.current().date(page.open().get().closesOn())))
        : new Card()
            .with(
                new EmptyState(
                    "users-round",
                    getTranslation("guest.round.noneOthers"),
                    getTranslation("guest.refused.notYours")));
  }

  @Override
  public String getPageTitle() {
    return PageTitles.of(getTranslation("guest.round.title"));
  }
}

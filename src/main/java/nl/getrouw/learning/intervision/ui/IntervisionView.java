package nl.getrouw.learning.intervision.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Aside;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import nl.getrouw.kernel.ui.Card;
import nl.getrouw.kernel.ui.EmptyState;
import nl.getrouw.kernel.ui.Icon;
import nl.getrouw.kernel.ui.Note;
import nl.getrouw.kernel.ui.PageHeader;
import nl.getrouw.kernel.ui.PageTitles;
import nl.getrouw.learning.intervision.GroupRow;
import nl.getrouw.learning.intervision.IntervisionGroups;
import nl.getrouw.learning.intervision.IntervisionSessions;
import nl.getrouw.learning.intervision.SessionRow;
import nl.getrouw.learning.intervision.SessionState;
import nl.getrouw.security.Actor;
import nl.getrouw.security.CurrentUser;
import nl.getrouw.security.Role;

/** Intervision at a glance: what comes, which groups there are, and who has waited too long. */
@Route(IntervisionPaths.HOME)
@PermitAll
class IntervisionView extends Composite<Main> implements BeforeEnterObserver, HasDynamicTitle {

  private static final int WEEKS_AHEAD = 6;
  private static final int WEEKS_BACK = 4;
  private static final int SHOWN = 6;

  private final IntervisionGroups groups;
  private final IntervisionSessions sessions;
  private final CurrentUser currentUser;
  private final Clock clock;

  IntervisionView(
      IntervisionGroups groups,
      IntervisionSessions sessions,
      CurrentUser currentUser,
      Clock clock) {
    this.groups = groups;
    this.sessions = sessions;
    this.currentUser = currentUser;
    this.clock = clock;
    getContent().addClassName("gt-page");
  }

  @Override
  public void beforeEnter(BeforeEnterEvent event) {
    Actor actor = currentUser.actor();
    LocalDate today = LocalDate.now(clock);
    IntervisionWords words = new IntervisionWords(this, today);
    List<GroupRow> running =
        groups.list(actor).stream().filter(group -> group.endedOn() == null).toList();
    List<SessionRow> mine =
        sessions.mine(actor, today.minusWeeks(WEEKS_BACK), today.plusWeeks(WEEKS_AHEAD));
    boolean arranges = !groups.teams(actor).isEmpty();
    getContent().removeAll();
    getContent().add(head(actor, running, arranges));
    if (running.isEmpty()) {
      getContent().add(new Card().with(nothing(arranges)));
      return;
    }
    Div left = new Div(new GroupTable(running, words));
    left.addClassName("gt-stack");
    Aside right = new Aside();
    right.addClassName("gt-stack");
    side(right, mine, words, today);
    Div columns = new Div(left, right);
    columns.addClassName("gt-columns");
    getContent().add(columns);
  }

  private PageHeader head(Actor actor, List<GroupRow> running, boolean arranges) {
    long overdue = running.stream().filter(GroupRow::overdue).count();
    PageHeader head =
        new PageHeader(getTranslation("intervision.title"))
            .lead(
                overdue == 0
                    ? getTranslation("intervision.lead")
                    : getTranslation("intervision.lead.overdue", overdue));
    List<Component> acts = new ArrayList<>();
    if (actor.holds(Role.COACH)
        || actor.holds(Role.MANAGER)
        || actor.holds(Role.TEAM_LEAD)
        || actor.holds(Role.ADMINISTRATOR)) {
      acts.add(new Anchor(IntervisionPaths.OUTCOMES, getTranslation("intervision.outcomes")));
    }
    acts.add(new Anchor(IntervisionPaths.METHODS, getTranslation("intervision.methods")));
    if (running.stream().anyMatch(group -> group.mine() || group.arranges())) {
      acts.add(button("intervision.log", "notebook-pen", IntervisionPaths.LOG));
    }
    if (arranges) {
      Button make = button("intervision.group.new", "plus", IntervisionPaths.NEW);
      make.addThemeVariants(ButtonVariant.PRIMARY);
      acts.add(make);
    }
    return head.actions(acts.toArray(Component[]::new));
  }

  private Button button(String key, String icon, String path) {
    return new Button(getTranslation(key), Icon.of(icon), click -> UI.getCurrent().navigate(path));
  }

  private EmptyState nothing(boolean arranges) {
    EmptyState empty =
        new EmptyState(
            "messages-square",
            getTranslation("intervision.none"),
            getTranslation(arranges ? "intervision.none.make" : "intervision.none.wait"));
    return arranges
        ? empty.actions(button("intervision.group.new", "plus", IntervisionPaths.NEW))
        : empty;
  }

  private void side(Aside side, List<SessionRow> mine, IntervisionWords words, LocalDate today) {
    List<SessionRow> coming =
        mine.stream()
            .filter(
                one ->
                    one.state() == SessionState.RUNNING
                        || (one.state() == SessionState.PLANNED && !one.day().isBefore(today)))
            .limit(SHOWN)
            .toList();
    Card next = new Card(getTranslation("intervision.coming"));
    side.add(
        coming.isEmpty()
            ? next.with(new Paragraph(getTranslation("intervision.coming.none")))
            : next.with(SessionList.agenda(coming, words)));
    List<SessionRow> open =
        mine.stream()
            .filter(one -> one.state() == SessionState.HELD && one.present() && !one.reported())
            .toList();
    if (!open.isEmpty()) {
      side.add(
          new Card(getTranslation("intervision.open"))
              .intro(getTranslation("intervision.open.text"))
              .with(SessionList.agenda(open, words)));
    }
    long held = mine.stream().filter(one -> one.state() == SessionState.HELD).count();
    long successes =
        mine.stream().filter(one -> one.state() == SessionState.HELD && one.success()).count();
    if (held > 0) {
      side.add(
          new Note(
              "sunrise",
              new Span(
                  successes == 0
                      ? getTranslation("intervision.success.none")
                      : getTranslation("intervision.success.share", successes, held))));
    }
    side.add(new Note("lock", new Span(getTranslation("intervision.private"))));
  }

  @Override
  public String getPageTitle() {
    return PageTitles.of(getTranslation("intervision.title"));
  }
}

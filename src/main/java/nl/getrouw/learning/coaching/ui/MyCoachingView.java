package nl.getrouw.learning.coaching.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import nl.getrouw.kernel.ui.Card;
import nl.getrouw.kernel.ui.EmptyState;
import nl.getrouw.kernel.ui.Icon;
import nl.getrouw.kernel.ui.Note;
import nl.getrouw.kernel.ui.PageHeader;
import nl.getrouw.kernel.ui.PageTitles;
import nl.getrouw.learning.coaching.Coaching;
import nl.getrouw.learning.coaching.Session;
import nl.getrouw.learning.coaching.State;
import nl.getrouw.security.CurrentUser;

/** The coaching that somebody gets: what is coming, and what was. */
@Route(CoachPaths.MINE)
@PermitAll
class MyCoachingView extends Composite<Main> implements BeforeEnterObserver, HasDynamicTitle {

  private final Coaching coaching;
  private final CurrentUser currentUser;
  private final Clock clock;
  private final CoachWords words = new CoachWords(this);

  MyCoachingView(Coaching coaching, CurrentUser currentUser, Clock clock) {
    this.coaching = coaching;
    this.currentUser = currentUser;
    this.clock = clock;
    getContent().addClassNames("gt-page", "gt-page--form");
  }

  @Override
  public void beforeEnter(BeforeEnterEvent event) {
    LocalDate today = LocalDate.now(clock);
    List<Session> all =
        coaching.received(currentUser.actor(), today.minusYears(2), today.plusYears(1));
    List<Session> coming =
        all.stream()
            .filter(one -> one.state() == State.PLANNED && !one.day().isBefore(today))
            .toList();
    List<Session> gone = all.stream().filter(one -> one.state() == State.HELD).toList().reversed();
    Div content = new Div();
    content.addClassName("gt-stack");
    if (coming.isEmpty() && gone.isEmpty()) {
      content.add(
          new EmptyState(
              "message-circle-heart",
              getTranslation("coaching.mine.none"),
              getTranslation("coaching.mine.none.text")));
    }
    if (!coming.isEmpty()) {
      content.add(card("coaching.mine.coming", coming, today));
    }
    if (!gone.isEmpty()) {
      content.add(card("coaching.mine.gone", gone, today));
    }
    content.add(new Note("lock", new Span(getTranslation("coaching.session.private"))));
    getContent().removeAll();
    getContent()
        .add(
            new PageHeader(getTranslation("coaching.mine"))
                .lead(getTranslation("coaching.mine.lead")),
            content);
  }

  private Card card(String key, List<Session> sessions, LocalDate today) {
    UnorderedList list = new UnorderedList();
    list.addClassNames("gt-divide");
    list.getElement().setAttribute("role", "list");
    for (Session session : sessions) {
      Anchor title =
          new Anchor(
              CoachPaths.session(session.id()),
              getTranslation("coaching.with", words.kind(session.kind()), session.coach().name()));
      title.addClassName("gt-strong");
      Span when = new Span(words.when(session, today) + " · " + words.length(session.minutes()));
      when.addClassName("gt-caption");
      Div cell = new Div(title, when);
      cell.addClassNames("gt-cell", "gt-grow");
      Span round = new Span(Icon.of(session.kind().icon()));
      round.addClassName("gt-round");
      ListItem line = new ListItem(round, cell);
      line.addClassName("gt-waiting__line");
      list.add(line);
    }
    return new Card(getTranslation(key)).with(list);
  }

  @Override
  public String getPageTitle() {
    return PageTitles.of(getTranslation("coaching.mine"));
  }
}

package nl.getrouw.learning.intervision.ui;

import com.vaadin.flow.component.html.Span;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import nl.getrouw.frame.DatedToDo;
import nl.getrouw.frame.HomeContribution;
import nl.getrouw.frame.TaskContribution;
import nl.getrouw.frame.ToDo;
import nl.getrouw.learning.intervision.IntervisionSessions;
import nl.getrouw.learning.intervision.SessionRow;
import nl.getrouw.learning.intervision.SessionState;
import nl.getrouw.security.Actor;
import nl.getrouw.security.Scope;
import org.springframework.stereotype.Component;

/** Sessions of today and this week, and reports that wait; on the page Vandaag and among tasks. */
@Component
class IntervisionToday implements HomeContribution, TaskContribution {

  private static final int DAYS_AHEAD = 7;
  private static final int REPORT_DAYS = 7;
  private static final int MOST_REPORTS = 2;

  private final IntervisionSessions sessions;
  private final Clock clock;

  IntervisionToday(IntervisionSessions sessions, Clock clock) {
    this.sessions = sessions;
    this.clock = clock;
  }

  @Override
  public List<ToDo> toDos(Actor actor, Scope place) {
    LocalDate today = LocalDate.now(clock);
    List<ToDo> toDos = new ArrayList<>();
    coming(actor).stream()
        .filter(one -> one.day().equals(today) || one.state() == SessionState.RUNNING)
        .forEach(one -> toDos.add(meeting(one)));
    open(actor).stream().limit(MOST_REPORTS).forEach(one -> toDos.add(report(one)));
    return toDos;
  }

  @Override
  public List<DatedToDo> tasks(Actor actor) {
    List<DatedToDo> tasks = new ArrayList<>();
    coming(actor)
        .forEach(one -> tasks.add(new DatedToDo(one.day(), one.groupName(), meeting(one))));
    open(actor)
        .forEach(
            one ->
                tasks.add(
                    new DatedToDo(one.day().plusDays(REPORT_DAYS), one.groupName(), report(one))));
    return tasks;
  }

  private List<SessionRow> coming(Actor actor) {
    LocalDate today = LocalDate.now(clock);
    return sessions.mine(actor, today.minusDays(1), today.plusDays(DAYS_AHEAD)).stream()
        .filter(
            one ->
                one.state() == SessionState.RUNNING
                    || (one.state() == SessionState.PLANNED && !one.day().isBefore(today)))
        .toList();
  }

  private List<SessionRow> open(Actor actor) {
    LocalDate today = LocalDate.now(clock);
    return sessions.mine(actor, today.minusWeeks(3), today).stream()
        .filter(one -> one.state() == SessionState.HELD && one.present() && !one.reported())
        .toList();
  }

  private ToDo meeting(SessionRow session) {
    Span page = new Span();
    IntervisionWords words = new IntervisionWords(page, LocalDate.now(clock));
    boolean runs = session.state() == SessionState.RUNNING;
    return new ToDo(
        "messages-square",
        session.groupName(),
        session.place().isEmpty()
            ? words.capital(words.when(session))
            : words.capital(words.when(session)) + ", " + session.place(),
        words.text(runs ? "intervision.join" : "intervision.today.open"),
        runs ? IntervisionPaths.live(session.id()) : IntervisionPaths.session(session.id()));
  }

  private ToDo report(SessionRow session) {
    Span page = new Span();
    IntervisionWords words = new IntervisionWords(page, LocalDate.now(clock));
    return new ToDo(
        "notebook-pen",
        words.text("intervision.today.report"),
        words.text("intervision.today.report.text", session.groupName(), words.day(session.day())),
        words.text("intervision.today.write"),
        IntervisionPaths.session(session.id()));
  }
}

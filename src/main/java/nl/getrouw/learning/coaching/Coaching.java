package nl.getrouw.learning.coaching;

import static nl.getrouw.learning.coaching.CoachingAccess.require;

import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import nl.getrouw.kernel.CoachingSessionId;
import nl.getrouw.kernel.Conflict;
import nl.getrouw.kernel.NotFound;
import nl.getrouw.kernel.PersonId;
import nl.getrouw.kernel.Refusal;
import nl.getrouw.kernel.TeamId;
import nl.getrouw.learning.coaching.SessionDraft.Field;
import nl.getrouw.learning.coaching.SessionQueries.StoredWords;
import nl.getrouw.organisation.Problem;
import nl.getrouw.security.Actor;
import nl.getrouw.trail.Trail;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Planning and logging coaching and werkbegeleiding, and what it brought. */
@Service
@Transactional
public class Coaching {

  /** How long something that was just logged can be taken back. */
  public static final Duration UNDO = Duration.ofMinutes(30);

  private static final int USUAL_MINUTES = 60;

  private final SessionQueries queries;
  private final SessionRepository sessions;
  private final AllocationRepository allocations;
  private final Circles circles;
  private final SessionInvitations invitations;
  private final Trail trail;
  private final Clock clock;

  Coaching(
      SessionQueries queries,
      SessionRepository sessions,
      AllocationRepository allocations,
      Circles circles,
      SessionInvitations invitations,
      Trail trail,
      Clock clock) {
    this.queries = queries;
    this.sessions = sessions;
    this.allocations = allocations;
    this.circles = circles;
    this.invitations = invitations;
    this.trail = trail;
    this.clock = clock;
  }

  /**
   * The teams and people that the coach may plan and log with.
   *
   * @throws NotFound for who is not a coach
   */
  @Transactional(readOnly = true)
  public Circle circle(Actor coach) {
    require(CoachingAccess.isCoach(coach));
    return circles.of(coach);
  }

  /**
   * What the coach probably did just now: the same as last time of this kind, ending now; or what
   * was agreed first. Empty when there is neither, or they left.
   */
  @Transactional(readOnly = true)
  public Optional<SessionDraft> suggestion(Actor coach, Kind kind) {
    require(CoachingAccess.isCoach(coach));
    Circle circle = circles.of(coach);
    LocalDate today = LocalDate.now(clock);
    return queries
        .lastHeld(coach.id(), kind)
        .map(last -> again(last, circle))
        .filter(draft -> SessionRules.problems(circle, draft, State.HELD, today, null).isEmpty())
        .or(() -> agreed(coach, kind, today));
  }

  private SessionDraft again(Session last, Circle circle) {
    TeamId team = last.team() == null ? null : last.team().id();
    List<PersonId> people =
        last.people().stream().map(Coachee::id).filter(circle::hasPerson).toList();
    return now(last.kind(), team, people, last.minutes());
  }

  private Optional<SessionDraft> agreed(Actor coach, Kind kind, LocalDate today) {
    return allocations.ofCoach(coach.organisation(), coach.id(), today, today).stream()
        .filter(one -> one.kind() == kind)
        .filter(one -> one.team() != null || one.person() != null)
        .filter(one -> kind.isIndividual() == (one.team() == null))
        .findFirst()
        .map(
            one ->
                now(
                    kind,
                    one.team() == null ? null : one.team().id(),
                    one.person() == null ? List.of() : List.of(one.person().id()),
                    USUAL_MINUTES));
  }

  /** It ended just now, on the five minutes; never before midnight. */
  private SessionDraft now(Kind kind, @Nullable TeamId team, List<PersonId> people, int minutes) {
    LocalTime now = LocalTime.now(clock);
    int end = now.toSecondOfDay() / 300 * 5;
    LocalTime start = LocalTime.ofSecondOfDay(Math.max(0, end - minutes) * 60L);
    return new SessionDraft(kind, team, people, LocalDate.now(clock), start, minutes, null);
  }

  /**
   * What keeps a draft from being stored, field by field.
   *
   * @param state what it would become: planned or held
   */
  @Transactional(readOnly = true)
  public List<Problem<Field>> problems(Actor coach, SessionDraft draft, State state) {
    return SessionRules.problems(circle(coach), draft, state, LocalDate.now(clock), null);
  }

  /**
   * Logs what was held.
   *
   * @throws NotFound for who is not a coach
   * @throws Refusal for the first problem
   */
  public CoachingSessionId log(Actor coach, SessionDraft draft) {
    Circle circle = circle(coach);
    LocalDate today = LocalDate.now(clock);
    SessionRules.refuse(SessionRules.problems(circle, draft, State.HELD, today, null));
    CoachingSessionId id = insert(coach, circle, draft, State.HELD, null);
    trail.write(coach, "coaching.logged", id);
    return id;
  }

  /**
   * Plans a session, or a row of them, and invites the people who are named.
   *
   * @throws NotFound for who is not a coach
   * @throws Refusal for the first problem
   */
  public List<CoachingSessionId> plan(Actor coach, SessionDraft draft, Repeat repeat) {
    Circle circle = circle(coach);
    LocalDate today = LocalDate.now(clock);
    SessionRules.refuse(SessionRules.problems(circle, draft, State.PLANNED, today, null));
    String series = repeat.times() > 1 ? UUID.randomUUID().toString() : null;
    List<CoachingSessionId> planned = new ArrayList<>();
    for (LocalDate day : repeat.days(draft.day())) {
      CoachingSessionId id = insert(coach, circle, draft.on(day), State.PLANNED, series);
      trail.write(coach, "coaching.planned", id);
      invitations.planned(known(id));
      planned.add(id);
    }
    return planned;
  }

  private CoachingSessionId insert(
      Actor coach, Circle circle, SessionDraft draft, State state, @Nullable String series) {
    SessionDraft placed = SessionRules.placed(circle, draft);
    return sessions.insert(coach, placed, state, SessionRules.heads(circle, draft), series);
  }

  /**
   * Changes a session; people who are invited hear of it.
   *
   * @throws NotFound when it is not the actor's own
   * @throws Refusal for the first problem
   * @throws Conflict when it was changed since this version
   */
  public void change(Actor coach, CoachingSessionId id, int version, SessionDraft draft) {
    Session before = own(coach, id);
    Circle circle = circle(coach);
    LocalDate today = LocalDate.now(clock);
    SessionRules.refuse(SessionRules.problems(circle, draft, before.state(), today, before));
    SessionDraft placed = SessionRules.placed(circle, draft);
    int heads = SessionRules.heads(circle, draft);
    kept(sessions.update(id, version, placed, before.state(), heads));
    trail.write(coach, "coaching.changed", id);
    if (before.state() == State.PLANNED) {
      invitations.changed(before, known(id));
    }
  }

  /** A planned session took place. */
  public void held(Actor coach, CoachingSessionId id, int version) {
    Session session = own(coach, id);
    if (session.state() != State.PLANNED) {
      throw new Refusal("coaching.refused.notPlanned");
    }
    if (session.day().isAfter(LocalDate.now(clock))) {
      throw new Refusal("coaching.refused.future");
    }
    kept(sessions.move(id, version, State.HELD));
    trail.write(coach, "coaching.held", id);
  }

  /** Takes a session out of the calendar; who was invited hears of it. */
  public void cancel(Actor coach, CoachingSessionId id, int version) {
    Session session = own(coach, id);
    if (session.state() == State.CANCELLED) {
      return;
    }
    kept(sessions.move(id, version, State.CANCELLED));
    trail.write(coach, "coaching.cancelled", id);
    if (session.state() == State.PLANNED) {
      invitations.cancelled(known(id));
    }
  }

  /** Takes a planned session and those of its series after it out of the calendar. */
  public void cancelFollowing(Actor coach, CoachingSessionId id) {
    Session session = own(coach, id);
    List<Session> following =
        session.series() == null
            ? List.of(session)
            : queries.series(session.series(), session.day());
    following.forEach(one -> cancel(coach, one.id(), one.version()));
  }

  /**
   * As if it had never been logged; shortly after logging, and while nothing was written.
   *
   * @throws Refusal later than that
   */
  public void undo(Actor coach, CoachingSessionId id) {
    Session session = own(coach, id);
    boolean recent = queries.createdAt(id).plus(UNDO).isAfter(clock.instant());
    if (session.state() != State.HELD || !recent || !queries.words(id).words().isEmpty()) {
      throw new Refusal("coaching.refused.undo");
    }
    sessions.delete(id);
    trail.write(coach, "coaching.undone", id);
  }

  /**
   * A session with what it brought.
   *
   * @throws NotFound for anybody but the coach and those who were coached
   */
  @Transactional(readOnly = true)
  public SessionPage page(Actor reader, CoachingSessionId id) {
    Session session = known(id);
    require(CoachingAccess.mayRead(reader, session));
    StoredWords words = queries.words(id);
    return new SessionPage(
        session, words.words(), words.version(), CoachingAccess.isOwn(reader, session));
  }

  /**
   * Writes down what a session brought.
   *
   * @param version of the words that were read, 0 before anything was written
   * @throws NotFound for anybody but the coach
   * @throws Conflict when something was written since this version
   */
  public void write(Actor coach, CoachingSessionId id, int version, SessionWords words) {
    own(coach, id);
    if (words.notes().length() > SessionWords.NOTES_AT_MOST
        || words.nextStep().length() > SessionWords.STEP_AT_MOST) {
      throw new Refusal(
          "coaching.refused.tooLong", SessionWords.NOTES_AT_MOST, SessionWords.STEP_AT_MOST);
    }
    kept(sessions.write(id, version, words));
    trail.write(coach, "coaching.written", id);
  }

  /** The actor's own sessions as a coach in a period, in order. */
  @Transactional(readOnly = true)
  public List<Session> led(Actor coach, LocalDate from, LocalDate to) {
    return queries.ofCoach(coach.id(), from, to);
  }

  /** The sessions in which the actor is coached in a period, in order. */
  @Transactional(readOnly = true)
  public List<Session> received(Actor coachee, LocalDate from, LocalDate to) {
    return queries.ofCoachee(coachee.id(), from, to);
  }

  private Session own(Actor coach, CoachingSessionId id) {
    Session session = known(id);
    require(CoachingAccess.isOwn(coach, session));
    return session;
  }

  private Session known(CoachingSessionId id) {
    return queries.find(id).orElseThrow(NotFound::new);
  }

  private static void kept(boolean stored) {
    if (!stored) {
      throw new Conflict("coaching session");
    }
  }
}

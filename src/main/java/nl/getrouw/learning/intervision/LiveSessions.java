package nl.getrouw.learning.intervision;

import static nl.getrouw.learning.intervision.IntervisionAccess.require;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Objects;
import nl.getrouw.kernel.IntervisionSessionId;
import nl.getrouw.kernel.NotFound;
import nl.getrouw.kernel.PersonId;
import nl.getrouw.kernel.Refusal;
import nl.getrouw.learning.intervision.IntervisionSessionRepository.Live;
import nl.getrouw.learning.intervision.SessionDesk.Seen;
import nl.getrouw.learning.intervision.SessionPage.Part;
import nl.getrouw.live.LiveNews;
import nl.getrouw.security.Actor;
import nl.getrouw.trail.Trail;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Running a session: coming in, step by step with one clock for all screens, and the end. One
 * person guides; anybody who is there can take that over.
 */
@Service
@Transactional
public class LiveSessions {

  private static final Duration MINUTE = Duration.ofMinutes(1);

  private final SessionDesk desk;
  private final IntervisionSessionRepository sessions;
  private final AttendanceRepository attendance;
  private final LiveRepository live;
  private final Methods methods;
  private final Trail trail;
  private final LiveNews news;
  private final Clock clock;

  LiveSessions(
      SessionDesk desk,
      IntervisionSessionRepository sessions,
      AttendanceRepository attendance,
      LiveRepository live,
      Methods methods,
      Trail trail,
      LiveNews news,
      Clock clock) {
    this.desk = desk;
    this.sessions = sessions;
    this.attendance = attendance;
    this.live = live;
    this.methods = methods;
    this.trail = trail;
    this.news = news;
    this.clock = clock;
  }

  /**
   * Starts a session, guides it and is there. Nothing happens when it runs already.
   *
   * @throws NotFound for who was not asked and does not arrange it
   * @throws Refusal when it is over or cancelled
   */
  public void start(Actor actor, IntervisionSessionId id) {
    Seen seen = desk.seen(actor, id);
    if (!desk.mayGuide(seen)) {
      throw new Refusal("intervision.refused.over");
    }
    if (live.start(id, actor.id())) {
      attendance.ask(id, actor.id(), null, part(seen));
      attendance.present(id, actor.id(), true);
      trail.write(actor, "intervision.started", id);
      tell(id);
    }
  }

  private static Part part(Seen seen) {
    return seen.session().coach().equals(seen.actor().id()) ? Part.COACH : Part.GUEST;
  }

  /** "I am here": for who was asked, while the session runs. */
  public void checkIn(Actor actor, IntervisionSessionId id) {
    Seen seen = running(actor, id);
    require(seen.session().invited());
    attendance.present(id, actor.id(), true);
    trail.write(actor, "intervision.checkedIn", id);
    tell(id);
  }

  /** Says who brings in the question; null for nobody yet. Anybody who is there says so. */
  public void bringIn(Actor actor, IntervisionSessionId id, @Nullable PersonId person) {
    require(running(actor, id).session().present());
    require(
        person == null
            || attendance.people(id).stream()
                .anyMatch(one -> one.present() && one.id().equals(person)));
    live.broughtBy(id, person);
    tell(id);
  }

  /** Guides from now on; for anybody who is there. */
  public void takeOver(Actor actor, IntervisionSessionId id) {
    require(running(actor, id).session().present());
    live.guide(id, actor.id());
    trail.write(actor, "intervision.takenOver", id);
    tell(id);
  }

  /**
   * Goes from one step to another and sets the clock to its minutes. Nothing happens when the
   * session has left that step already, so that two clicks are one step.
   *
   * @param to 0 for coming in, up to the number of steps
   */
  public void go(Actor actor, IntervisionSessionId id, int from, int to) {
    Seen seen = guided(actor, id);
    Method method = method(seen);
    require(to >= 0 && to <= method.steps().size());
    Instant endsAt =
        to == 0
            ? null
            : clock.instant().plus(Duration.ofMinutes(method.steps().get(to - 1).minutes()));
    if (live.go(id, from, to, endsAt)) {
      tell(id);
    }
  }

  /** A minute more; from now on when the time was over. */
  public void oneMinuteMore(Actor actor, IntervisionSessionId id) {
    guided(actor, id);
    Live now = sessions.live(id);
    if (now.stepLeft() != null) {
      live.clock(id, null, now.stepLeft() + (int) MINUTE.toSeconds());
    } else if (now.stepEndsAt() != null) {
      Instant from =
          now.stepEndsAt().isBefore(clock.instant()) ? clock.instant() : now.stepEndsAt();
      live.clock(id, from.plus(MINUTE), null);
    }
    tell(id);
  }

  /** Stops the clock, or lets it go on. */
  public void pause(Actor actor, IntervisionSessionId id, boolean paused) {
    guided(actor, id);
    Live now = sessions.live(id);
    Instant endsAt = now.stepEndsAt();
    Integer left = now.stepLeft();
    if (paused && endsAt != null) {
      long seconds = Math.max(0, Duration.between(clock.instant(), endsAt).toSeconds());
      live.clock(id, null, (int) seconds);
    } else if (!paused && left != null) {
      live.clock(id, clock.instant().plusSeconds(left), null);
    }
    tell(id);
  }

  /** Ends the session; what is left is its report. */
  public void finish(Actor actor, IntervisionSessionId id) {
    Seen seen = guided(actor, id);
    Instant startedAt = Objects.requireNonNull(sessions.live(id).startedAt());
    if (live.finish(id, startedAt, seen.session().minutes())) {
      trail.write(actor, "intervision.held", id);
      tell(id);
    }
  }

  private Method method(Seen seen) {
    return methods.get(seen.actor(), seen.session().method(), seen.session().methodVersion());
  }

  private Seen running(Actor actor, IntervisionSessionId id) {
    Seen seen = desk.seen(actor, id);
    if (seen.session().state() != SessionState.RUNNING) {
      throw new Refusal("intervision.refused.notRunning");
    }
    return seen;
  }

  private Seen guided(Actor actor, IntervisionSessionId id) {
    Seen seen = running(actor, id);
    require(actor.id().equals(sessions.live(id).guide()) && seen.session().present());
    return seen;
  }

  private void tell(IntervisionSessionId id) {
    news.publish(IntervisionSessions.channel(id), "step");
  }
}

package nl.getrouw.timeline;

import static nl.getrouw.timeline.TimelineAccess.require;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import nl.getrouw.kernel.Conflict;
import nl.getrouw.kernel.NotFound;
import nl.getrouw.kernel.Refusal;
import nl.getrouw.kernel.TeamId;
import nl.getrouw.organisation.Directory;
import nl.getrouw.organisation.Period;
import nl.getrouw.organisation.Problem;
import nl.getrouw.organisation.TeamRef;
import nl.getrouw.organisation.Teams;
import nl.getrouw.security.Actor;
import nl.getrouw.trail.Trail;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The timeline of an organisation and of its teams. */
@Service
@Transactional
public class Timelines {

  private static final LocalDate OLDEST = LocalDate.of(2000, 1, 1);
  private static final LocalDate NEWEST = LocalDate.of(2100, 1, 1);
  private static final int LEAST_TEXT = 3;

  private final TimelineRepository timeline;
  private final LoggedMoments logged;
  private final Directory directory;
  private final Teams teams;
  private final Trail trail;

  Timelines(
      TimelineRepository timeline,
      LoggedMoments logged,
      Directory directory,
      Teams teams,
      Trail trail) {
    this.timeline = timeline;
    this.logged = logged;
    this.directory = directory;
    this.teams = teams;
    this.trail = trail;
  }

  /** Whether this person reads any line. */
  public boolean mayRead(Actor actor) {
    return TimelineAccess.mayRead(actor, null);
  }

  /** The teams whose line this person reads, by name. */
  @Transactional(readOnly = true)
  public List<TeamRef> teams(Actor actor) {
    return teams.reached(actor, TimelineAccess.READERS);
  }

  /**
   * A line with everything on it.
   *
   * @param team null for the organisation
   * @throws NotFound for who does not reach it
   */
  @Transactional(readOnly = true)
  public Line line(Actor reader, @Nullable TeamId team) {
    TeamRef ref = readable(reader, team);
    List<Phase> all = timeline.phases(reader.organisation());
    List<Phase> own = all.stream().filter(phase -> isOf(phase.team(), team)).toList();
    boolean inherited = own.isEmpty() && team != null;
    List<Moment> moments = new ArrayList<>(entered(reader, team));
    moments.addAll(logged.of(reader, ref));
    moments.sort(Comparator.comparing(Moment::on).thenComparing(Moment::kind));
    return new Line(
        ref,
        ref == null ? timeline.name(reader.organisation()) : ref.name(),
        inherited ? all.stream().filter(phase -> phase.team() == null).toList() : own,
        inherited,
        moments,
        TimelineAccess.mayChange(reader, ref));
  }

  /**
   * Milestones and decisions to be shown as events on a chart, in the order of time: those of the
   * organisation, and of a team its own too.
   *
   * @param team null for the organisation
   * @param from first day
   * @param to last day, included
   * @throws NotFound for who does not reach the team
   */
  @Transactional(readOnly = true)
  public List<Moment> events(Actor reader, @Nullable TeamId team, LocalDate from, LocalDate to) {
    readable(reader, team);
    return entered(reader, team).stream()
        .filter(moment -> !moment.on().isBefore(from) && !moment.on().isAfter(to))
        .toList();
  }

  private List<Moment> entered(Actor reader, @Nullable TeamId team) {
    return timeline.moments(reader.organisation()).stream()
        .filter(moment -> moment.team() == null || isOf(moment.team(), team))
        .toList();
  }

  private static boolean isOf(@Nullable TeamId one, @Nullable TeamId other) {
    return Objects.equals(one, other);
  }

  /**
   * What keeps a phase from being stored, field by field.
   *
   * @param id of the one that changes; null for a new one
   * @throws NotFound for who does not change this line
   */
  @Transactional(readOnly = true)
  public List<Problem<Phase.Field>> problems(
      Actor actor, @Nullable TeamId team, @Nullable Long id, Phase.Draft draft) {
    changeable(actor, team);
    List<Problem<Phase.Field>> problems = new ArrayList<>();
    LocalDate to = draft.to();
    if (!isUsual(draft.from())) {
      problems.add(problem(Phase.Field.FROM, "timeline.refused.day"));
    } else if (to != null && (to.isBefore(draft.from()) || !isUsual(to))) {
      problems.add(problem(Phase.Field.TO, "timeline.refused.to"));
    } else if (overlaps(actor, team, id, draft)) {
      problems.add(problem(Phase.Field.FROM, "timeline.refused.overlap"));
    }
    if (draft.note().length() > Phase.NOTE_AT_MOST) {
      problems.add(problem(Phase.Field.NOTE, "timeline.refused.tooLong", Phase.NOTE_AT_MOST));
    }
    return problems;
  }

  private boolean overlaps(
      Actor actor, @Nullable TeamId team, @Nullable Long id, Phase.Draft draft) {
    Period period = new Period(draft.from(), draft.to());
    return timeline.phases(actor.organisation()).stream()
        .filter(phase -> isOf(phase.team(), team) && phase.kind() == draft.kind())
        .filter(phase -> id == null || phase.id() != id)
        .anyMatch(phase -> phase.period().overlaps(period));
  }

  private static boolean isUsual(LocalDate day) {
    return !day.isBefore(OLDEST) && day.isBefore(NEWEST);
  }

  /**
   * Puts a phase on a line.
   *
   * @throws NotFound for who does not change this line
   * @throws Refusal for the first problem
   */
  public void enter(Actor actor, @Nullable TeamId team, Phase.Draft draft) {
    changeable(actor, team);
    timeline.lock(actor.organisation());
    refuse(problems(actor, team, null, draft));
    timeline.insert(actor, team, draft);
    trail.write(actor, "timeline.phaseEntered", actor.organisation(), draft.kind().name());
  }

  /**
   * Changes a phase.
   *
   * @throws NotFound when there is none, or not for this person
   * @throws Refusal for the first problem
   * @throws Conflict when somebody changed it since this version
   */
  public void change(Actor actor, long id, int version, Phase.Draft draft) {
    timeline.lock(actor.organisation());
    Phase was = phase(actor, id);
    refuse(problems(actor, was.team(), id, draft));
    if (!timeline.update(actor, id, version, draft)) {
      throw new Conflict("phase");
    }
    trail.write(actor, "timeline.phaseChanged", actor.organisation(), draft.kind().name());
  }

  /**
   * Takes a phase off its line.
   *
   * @throws NotFound when there is none, or not for this person
   * @throws Conflict when somebody changed it since this version
   */
  public void removePhase(Actor actor, long id, int version) {
    Phase was = phase(actor, id);
    if (!timeline.removePhase(id, version)) {
      throw new Conflict("phase");
    }
    trail.write(actor, "timeline.phaseRemoved", actor.organisation(), was.kind().name());
  }

  private Phase phase(Actor actor, long id) {
    Phase phase = timeline.phase(actor.organisation(), id).orElseThrow(NotFound::new);
    changeable(actor, phase.team());
    return phase;
  }

  /**
   * What keeps a milestone or decision from being stored, field by field.
   *
   * @throws NotFound for who does not change this line
   */
  @Transactional(readOnly = true)
  public List<Problem<Moment.Field>> problems(
      Actor actor, @Nullable TeamId team, Moment.Draft draft) {
    changeable(actor, team);
    List<Problem<Moment.Field>> problems = new ArrayList<>();
    if (!draft.kind().isEntered()) {
      problems.add(problem(Moment.Field.KIND, "timeline.refused.kind"));
    }
    if (!isUsual(draft.on())) {
      problems.add(problem(Moment.Field.ON, "timeline.refused.day"));
    }
    if (draft.text().length() < LEAST_TEXT) {
      problems.add(problem(Moment.Field.TEXT, "timeline.refused.text"));
    } else if (draft.text().length() > Moment.TEXT_AT_MOST) {
      problems.add(problem(Moment.Field.TEXT, "timeline.refused.tooLong", Moment.TEXT_AT_MOST));
    }
    return problems;
  }

  /**
   * Puts a milestone or decision on a line.
   *
   * @throws NotFound for who does not change this line
   * @throws Refusal for the first problem
   */
  public void enter(Actor actor, @Nullable TeamId team, Moment.Draft draft) {
    refuse(problems(actor, team, draft));
    timeline.insert(actor, team, draft);
    trail.write(actor, "timeline.momentEntered", actor.organisation(), draft.kind().name());
  }

  /**
   * Changes a milestone or decision.
   *
   * @throws NotFound when there is none, or not for this person
   * @throws Refusal for the first problem
   * @throws Conflict when somebody changed it since this version
   */
  public void change(Actor actor, long id, int version, Moment.Draft draft) {
    Moment was = moment(actor, id);
    refuse(problems(actor, was.team(), draft));
    if (!timeline.update(actor, id, version, draft)) {
      throw new Conflict("moment");
    }
    trail.write(actor, "timeline.momentChanged", actor.organisation(), draft.kind().name());
  }

  /**
   * Takes a milestone or decision off its line.
   *
   * @throws NotFound when there is none, or not for this person
   * @throws Conflict when somebody changed it since this version
   */
  public void removeMoment(Actor actor, long id, int version) {
    Moment was = moment(actor, id);
    if (!timeline.removeMoment(id, version)) {
      throw new Conflict("moment");
    }
    trail.write(actor, "timeline.momentRemoved", actor.organisation(), was.kind().name());
  }

  private Moment moment(Actor actor, long id) {
    Moment moment = timeline.moment(actor.organisation(), id).orElseThrow(NotFound::new);
    changeable(actor, moment.team());
    return moment;
  }

  private @Nullable TeamRef readable(Actor reader, @Nullable TeamId team) {
    TeamRef ref = team == null ? null : directory.team(team);
    require(TimelineAccess.mayRead(reader, ref));
    return ref;
  }

  private void changeable(Actor actor, @Nullable TeamId team) {
    TeamRef ref = team == null ? null : directory.team(team);
    require(TimelineAccess.mayChange(actor, ref));
  }

  private static <F extends Enum<F>> void refuse(List<Problem<F>> problems) {
    Optional<Problem<F>> first = problems.stream().findFirst();
    if (first.isPresent()) {
      throw first.get().refusal();
    }
  }

  private static <F extends Enum<F>> Problem<F> problem(F field, String key, Object... arguments) {
    return new Problem<>(field, new Refusal(key, arguments));
  }
}

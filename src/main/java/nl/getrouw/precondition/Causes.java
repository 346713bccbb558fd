package nl.getrouw.precondition;

import static nl.getrouw.precondition.PreconditionAccess.require;

import java.math.BigDecimal;
import java.time.Clock;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import nl.getrouw.kernel.Conflict;
import nl.getrouw.kernel.NotFound;
import nl.getrouw.kernel.Refusal;
import nl.getrouw.kernel.TeamId;
import nl.getrouw.organisation.Directory;
import nl.getrouw.organisation.Problem;
import nl.getrouw.organisation.TeamRef;
import nl.getrouw.organisation.Teams;
import nl.getrouw.precondition.Cause.Draft;
import nl.getrouw.precondition.Cause.Field;
import nl.getrouw.security.Actor;
import nl.getrouw.trail.Trail;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Known causes of failure (vacancies, turnover, reorganisation), per team and month: context to be
 * shown beside what was measured, and no explanation of it.
 */
@Service
@Transactional
public class Causes {

  private static final BigDecimal MOST = BigDecimal.valueOf(500);
  private static final YearMonth OLDEST = YearMonth.of(2000, 1);

  private final CauseRepository causes;
  private final Directory directory;
  private final Teams teams;
  private final Trail trail;
  private final Clock clock;

  Causes(CauseRepository causes, Directory directory, Teams teams, Trail trail, Clock clock) {
    this.causes = causes;
    this.directory = directory;
    this.teams = teams;
    this.trail = trail;
    this.clock = clock;
  }

  /** Whether this person reads the causes of the team. */
  public boolean mayRead(Actor actor, TeamRef team) {
    return PreconditionAccess.mayReadCauses(actor, team.place());
  }

  /** Whether this person enters the causes of the team. */
  public boolean mayWrite(Actor actor, TeamRef team) {
    return !team.closed() && PreconditionAccess.mayWriteCauses(actor, team.place());
  }

  /**
   * The causes of a team, oldest first.
   *
   * @param from first month
   * @param to last month, included
   * @throws NotFound for who does not reach the team
   */
  @Transactional(readOnly = true)
  public List<Cause> of(Actor reader, TeamId team, YearMonth from, YearMonth to) {
    require(mayRead(reader, directory.team(team)));
    return causes.of(List.of(team), from, to);
  }

  /** The causes of every open team that the reader reaches, oldest first; both months count. */
  @Transactional(readOnly = true)
  public List<Cause> of(Actor reader, YearMonth from, YearMonth to) {
    return causes.of(
        teams.reached(reader, PreconditionAccess.READERS).stream().map(TeamRef::id).toList(),
        from,
        to);
  }

  /**
   * What keeps a cause from being stored, field by field.
   *
   * @throws NotFound for who does not enter causes of the team
   */
  @Transactional(readOnly = true)
  public List<Problem<Field>> problems(Actor actor, TeamId team, Draft draft) {
    require(mayWrite(actor, directory.team(team)));
    List<Problem<Field>> problems = new ArrayList<>();
    YearMonth thisMonth = YearMonth.now(clock);
    if (draft.month().isAfter(thisMonth) || draft.month().isBefore(OLDEST)) {
      problems.add(problem(Field.MONTH, "precondition.refused.month"));
    }
    if (!fits(draft)) {
      problems.add(problem(Field.AMOUNT, "precondition.refused.amount." + draft.kind().name()));
    }
    if (draft.note().length() > Cause.NOTE_AT_MOST) {
      problems.add(problem(Field.NOTE, "precondition.refused.tooLong", Cause.NOTE_AT_MOST));
    }
    return problems;
  }

  private static boolean fits(Draft draft) {
    BigDecimal most = draft.kind().isWeighed() ? BigDecimal.valueOf(CauseKind.HEAVIEST) : MOST;
    return draft.amount().signum() > 0
        && draft.amount().compareTo(most) <= 0
        && draft.amount().stripTrailingZeros().scale() <= draft.kind().decimals();
  }

  /**
   * Enters a cause; each kind at most once a month.
   *
   * @throws NotFound for who does not enter causes of the team
   * @throws Refusal for the first problem, and when that month has such a cause already
   */
  public void enter(Actor actor, TeamId team, Draft draft) {
    refuse(problems(actor, team, draft));
    if (!causes.insert(actor, team, draft)) {
      throw new Refusal("precondition.refused.monthTwice");
    }
    trail.write(actor, "precondition.causeEntered", team, draft.month() + " " + draft.kind());
  }

  /**
   * Changes amount and note of a cause.
   *
   * @throws NotFound when there is none, or not for this person, or month or kind differ
   * @throws Refusal for the first problem
   * @throws Conflict when somebody changed it since this version
   */
  public void change(Actor actor, long id, int version, Draft draft) {
    Cause stored = writable(actor, id);
    require(stored.month().equals(draft.month()) && stored.kind() == draft.kind());
    refuse(problems(actor, stored.team(), draft));
    if (!causes.update(actor, id, version, draft)) {
      throw new Conflict("cause");
    }
    trail.write(
        actor, "precondition.causeChanged", stored.team(), draft.month() + " " + draft.kind());
  }

  /**
   * Takes a cause away.
   *
   * @throws NotFound when there is none, or not for this person
   * @throws Conflict when somebody changed it since this version
   */
  public void remove(Actor actor, long id, int version) {
    Cause stored = writable(actor, id);
    if (!causes.remove(id, version)) {
      throw new Conflict("cause");
    }
    trail.write(
        actor, "precondition.causeRemoved", stored.team(), stored.month() + " " + stored.kind());
  }

  private Cause writable(Actor actor, long id) {
    Cause cause = causes.find(id).orElseThrow(NotFound::new);
    require(mayWrite(actor, directory.team(cause.team())));
    return cause;
  }

  private static void refuse(List<Problem<Field>> problems) {
    if (!problems.isEmpty()) {
      throw problems.getFirst().refusal();
    }
  }

  private static Problem<Field> problem(Field field, String key, Object... arguments) {
    return new Problem<>(field, new Refusal(key, arguments));
  }
}

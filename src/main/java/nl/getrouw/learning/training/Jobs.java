package nl.getrouw.learning.training;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import nl.getrouw.kernel.Conflict;
import nl.getrouw.kernel.NotFound;
import nl.getrouw.kernel.PersonId;
import nl.getrouw.kernel.Refusal;
import nl.getrouw.kernel.TeamId;
import nl.getrouw.organisation.Directory;
import nl.getrouw.organisation.TeamRef;
import nl.getrouw.organisation.Teams;
import nl.getrouw.security.Actor;
import nl.getrouw.security.Role;
import nl.getrouw.trail.Trail;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Hours and start of somebody's job in a team; said by the team lead or an administrator. */
@Service
@Transactional
public class Jobs {

  static final BigDecimal MOST_FTE = new BigDecimal("1.5");
  static final LocalDate EARLIEST = LocalDate.of(1960, 1, 1);

  private final LearnerRepository learners;
  private final Teams teams;
  private final Directory directory;
  private final Trail trail;
  private final Clock clock;

  Jobs(LearnerRepository learners, Teams teams, Directory directory, Trail trail, Clock clock) {
    this.learners = learners;
    this.teams = teams;
    this.directory = directory;
    this.trail = trail;
    this.clock = clock;
  }

  /** Whether this person says what jobs in a team amount to. */
  public boolean mayChange(Actor actor, TeamRef team) {
    return actor.holdsAt(team.place(), Role.TEAM_LEAD, Role.ADMINISTRATOR);
  }

  /**
   * Says what a job amounts to.
   *
   * @param version of the job as it was read
   * @param fte above 0 and at most 1.5, rounded to two decimals; null for not known
   * @param startedOn not in the future; null for not known
   * @throws NotFound for a team that is not this person's, and for somebody who does not work there
   * @throws Conflict when somebody said something else meanwhile
   */
  public void change(
      Actor actor,
      PersonId person,
      TeamId id,
      int version,
      @Nullable BigDecimal fte,
      @Nullable LocalDate startedOn) {
    teams.reached(actor, id, Role.TEAM_LEAD, Role.ADMINISTRATOR);
    LocalDate today = LocalDate.now(clock);
    boolean works =
        directory.colleagues(actor.organisation(), List.of(person), today).stream()
            .anyMatch(one -> one.worksIn(id));
    TrainingAccess.require(works);
    BigDecimal rounded = fte == null ? null : fte.setScale(2, RoundingMode.HALF_UP);
    if (rounded != null && (rounded.signum() <= 0 || rounded.compareTo(MOST_FTE) > 0)) {
      throw new Refusal("training.refused.fte");
    }
    if (startedOn != null && (startedOn.isAfter(today) || startedOn.isBefore(EARLIEST))) {
      throw new Refusal("training.refused.start");
    }
    if (!learners.store(actor.organisation(), person, id, version, rounded, startedOn)) {
      throw new Conflict("job");
    }
    trail.write(actor, "training.jobChanged", person, "team " + id);
  }
}

package nl.getrouw.learning.training;

import static nl.getrouw.security.Role.ADMINISTRATOR;
import static nl.getrouw.security.Role.COACH;
import static nl.getrouw.security.Role.MANAGER;
import static nl.getrouw.security.Role.TEAM_LEAD;
import static nl.getrouw.security.Role.TEAM_MEMBER;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import nl.getrouw.kernel.Conflict;
import nl.getrouw.kernel.NotFound;
import nl.getrouw.kernel.Refusal;
import nl.getrouw.kernel.TeamId;
import nl.getrouw.kernel.TrainingId;
import nl.getrouw.organisation.TeamRef;
import nl.getrouw.organisation.Teams;
import nl.getrouw.security.Actor;
import nl.getrouw.security.Role;
import nl.getrouw.trail.Trail;
import org.jspecify.annotations.Nullable;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * What a team learns together: one module in each team meeting. The team and those who oversee it
 * read it; its lead and its coach arrange it.
 */
@Service
@Transactional
public class LearningLines {

  private static final Role[] READERS = {TEAM_MEMBER, TEAM_LEAD, COACH, MANAGER, ADMINISTRATOR};
  private static final Role[] ARRANGERS = {TEAM_LEAD, COACH};

  private final LearningStepRepository steps;
  private final Catalogue catalogue;
  private final Teams teams;
  private final Trail trail;
  private final Clock clock;

  LearningLines(
      LearningStepRepository steps, Catalogue catalogue, Teams teams, Trail trail, Clock clock) {
    this.steps = steps;
    this.catalogue = catalogue;
    this.teams = teams;
    this.trail = trail;
    this.clock = clock;
  }

  /**
   * The learning line of a team.
   *
   * @throws NotFound for a team that the reader does not reach
   */
  @Transactional(readOnly = true)
  public LearningLine of(Actor reader, TeamId id) {
    TeamRef team = teams.reached(reader, id, READERS);
    Map<TrainingId, Training> all = catalogue.all(reader);
    List<LearningStep> line = steps.of(id, all);
    Set<TrainingId> used =
        line.stream().map(step -> step.module().id()).collect(Collectors.toSet());
    List<Training> modules =
        catalogue.list(reader).stream()
            .filter(training -> training.kind() == TrainingKind.LEARNING_LINE)
            .sorted(Comparator.comparing(training -> used.contains(training.id())))
            .toList();
    return new LearningLine(team, line, modules, reader.holdsAt(team.place(), ARRANGERS));
  }

  /** The line of a team for who may read it; nothing for others. */
  @Transactional(readOnly = true)
  public Optional<LearningLine> find(Actor reader, TeamRef team) {
    return reader.holdsAt(team.place(), READERS)
        ? Optional.of(of(reader, team.id()))
        : Optional.empty();
  }

  /**
   * Plans a module in the meeting of a day.
   *
   * @throws NotFound for who does not arrange the team's line
   * @throws Refusal when the team has a module that day already
   */
  public void add(Actor actor, TeamId id, TrainingId module, LocalDate on) {
    TeamRef team = teams.reached(actor, id, ARRANGERS);
    Training training = catalogue.get(actor, module);
    if (training.kind() != TrainingKind.LEARNING_LINE || training.retired()) {
      throw new Refusal("training.refused.noModule");
    }
    try {
      steps.insert(team, module, on);
    } catch (DuplicateKeyException taken) {
      throw new Refusal("training.refused.dayTaken", on);
    }
    trail.write(actor, "training.lineChanged", id, "added " + module);
  }

  /** Moves a module to the meeting of another day. */
  public void move(Actor actor, TeamId id, long step, int version, LocalDate on) {
    teams.reached(actor, id, ARRANGERS);
    try {
      stored(steps.move(id, step, version, on));
    } catch (DuplicateKeyException taken) {
      throw new Refusal("training.refused.dayTaken", on);
    }
    trail.write(actor, "training.lineChanged", id, "moved");
  }

  /**
   * Ticks a module off, or takes that back.
   *
   * @param on the day it was done, not in the future; null for not done
   */
  public void hold(Actor actor, TeamId id, long step, int version, @Nullable LocalDate on) {
    teams.reached(actor, id, ARRANGERS);
    if (on != null && on.isAfter(LocalDate.now(clock))) {
      throw new Refusal("training.refused.future");
    }
    stored(steps.hold(id, step, version, on, actor));
    trail.write(actor, "training.moduleHeld", id, on == null ? "taken back" : "done " + on);
  }

  /** Takes a module out of the line. */
  public void remove(Actor actor, TeamId id, long step, int version) {
    teams.reached(actor, id, ARRANGERS);
    stored(steps.remove(id, step, version));
    trail.write(actor, "training.lineChanged", id, "removed");
  }

  private static void stored(boolean stored) {
    if (!stored) {
      throw new Conflict("learning step");
    }
  }
}

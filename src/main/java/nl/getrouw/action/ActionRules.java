package nl.getrouw.action;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import nl.getrouw.action.Draft.Field;
import nl.getrouw.action.Draft.Words;
import nl.getrouw.instrument.Instrument;
import nl.getrouw.instrument.InstrumentLibrary;
import nl.getrouw.kernel.InstrumentVersionId;
import nl.getrouw.kernel.PersonId;
import nl.getrouw.kernel.Refusal;
import nl.getrouw.organisation.Colleague;
import nl.getrouw.organisation.Directory;
import nl.getrouw.organisation.Problem;
import nl.getrouw.organisation.TeamRef;
import nl.getrouw.security.Place;
import nl.getrouw.security.Role;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** What an action has to say before it can be stored. */
@Component
class ActionRules {

  private static final int GOAL_AT_LEAST = 3;

  private final Directory directory;
  private final InstrumentLibrary instruments;
  private final Clock clock;

  ActionRules(Directory directory, InstrumentLibrary instruments, Clock clock) {
    this.directory = directory;
    this.instruments = instruments;
    this.clock = clock;
  }

  /** Who works in the team and who coaches it, by name. */
  List<Colleague> owners(Place place) {
    Map<PersonId, Colleague> owners = new LinkedHashMap<>();
    for (Role role : List.of(Role.TEAM_LEAD, Role.TEAM_MEMBER, Role.COACH)) {
      directory
          .holders(place, role, today())
          .forEach(colleague -> owners.put(colleague.id(), colleague));
    }
    return owners.values().stream().sorted(Comparator.comparing(Colleague::name)).toList();
  }

  List<Problem<Field>> problems(TeamRef team, Draft draft, boolean proposal) {
    List<Problem<Field>> problems = new ArrayList<>();
    if (team.closed()) {
      problems.add(problem(Field.TEAM, "action.refused.teamClosed", team.name()));
    }
    problems.addAll(problems(team.place(), draft.words(), null, proposal));
    boolean tooLong = draft.steps().stream().anyMatch(step -> step.length() > Draft.STEP_AT_MOST);
    if (tooLong || draft.steps().size() > Draft.STEPS_AT_MOST) {
      problems.add(
          problem(Field.STEPS, "action.refused.steps", Draft.STEPS_AT_MOST, Draft.STEP_AT_MOST));
    }
    return problems;
  }

  /**
   * @param before what stood there; an owner or a date that is left as it was is no problem
   * @param proposal may do without owner and due date
   */
  List<Problem<Field>> problems(
      Place place, Words words, @Nullable Words before, boolean proposal) {
    List<Problem<Field>> problems = new ArrayList<>();
    if (words.goal().length() < GOAL_AT_LEAST) {
      problems.add(problem(Field.GOAL, "action.refused.goal"));
    } else if (words.goal().length() > Words.GOAL_AT_MOST) {
      problems.add(problem(Field.GOAL, "action.refused.tooLong", Words.GOAL_AT_MOST));
    }
    if (words.why().length() > Words.WHY_AT_MOST) {
      problems.add(problem(Field.WHY, "action.refused.tooLong", Words.WHY_AT_MOST));
    }
    PersonId owner = words.owner();
    if (owner == null && !proposal) {
      problems.add(problem(Field.OWNER, "action.refused.noOwner"));
    } else if (owner != null
        && (before == null || !owner.equals(before.owner()))
        && owners(place).stream().noneMatch(colleague -> colleague.id().equals(owner))) {
      problems.add(problem(Field.OWNER, "action.refused.owner"));
    }
    LocalDate due = words.due();
    if (due == null && !proposal) {
      problems.add(problem(Field.DUE, "action.refused.noDate"));
    } else if (due != null
        && (before == null || !due.equals(before.due()))
        && (due.isBefore(today()) || due.isAfter(today().plusYears(3)))) {
      problems.add(problem(Field.DUE, "action.refused.date"));
    }
    return problems;
  }

  /**
   * The origin with the domain of its item.
   *
   * @throws nl.getrouw.kernel.NotFound when the instrument has no such item or domain
   */
  Origin placed(Origin origin, InstrumentVersionId version) {
    Instrument instrument = instruments.get(version);
    String item = origin.item();
    if (item != null) {
      ActionAccess.require(instrument.item(item).isPresent());
      return origin.in(instrument.domainOf(item).code());
    }
    if (origin.domain() != null) {
      ActionAccess.require(instrument.domain(origin.domain()).isPresent());
    }
    return origin;
  }

  static void refuse(List<Problem<Field>> problems) {
    if (!problems.isEmpty()) {
      throw problems.getFirst().refusal();
    }
  }

  private LocalDate today() {
    return LocalDate.now(clock);
  }

  private static Problem<Field> problem(Field field, String key, Object... arguments) {
    return new Problem<>(field, new Refusal(key, arguments));
  }
}

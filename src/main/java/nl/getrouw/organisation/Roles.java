package nl.getrouw.organisation;

import java.io.Serializable;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import nl.getrouw.kernel.Conflict;
import nl.getrouw.kernel.NotFound;
import nl.getrouw.kernel.PersonId;
import nl.getrouw.kernel.Refusal;
import nl.getrouw.kernel.RoleAssignmentId;
import nl.getrouw.security.Actor;
import nl.getrouw.security.Role;
import nl.getrouw.security.Scope;
import nl.getrouw.trail.Trail;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Who holds which role, for what and how long; for administrators. An organisation always keeps an
 * administrator who can sign in, today and on every later day.
 */
@Service
@Transactional
public class Roles {

  /**
   * A role that somebody holds, held or will hold.
   *
   * @param scopeName the team or the location; null for the whole organisation
   */
  public record Held(
      RoleAssignmentId id,
      int version,
      Role role,
      Scope scope,
      @Nullable String scopeName,
      Period period)
      implements Serializable {}

  /**
   * A role to give.
   *
   * @param scope what it is for; null while nothing was chosen
   * @param first first day; null while nothing was chosen
   * @param last last day, included; null until further notice
   */
  public record Draft(
      Role role, @Nullable Scope scope, @Nullable LocalDate first, @Nullable LocalDate last) {

    /** The fields of a role to give. */
    public enum Field {
      SCOPE,
      FIRST,
      LAST
    }
  }

  private final RoleRepository repository;
  private final TeamRepository teams;
  private final LocationRepository locations;
  private final Trail trail;
  private final Clock clock;

  Roles(
      RoleRepository repository,
      TeamRepository teams,
      LocationRepository locations,
      Trail trail,
      Clock clock) {
    this.repository = repository;
    this.teams = teams;
    this.locations = locations;
    this.trail = trail;
    this.clock = clock;
  }

  /**
   * Every role of a person, past ones too, newest first.
   *
   * @throws NotFound also for somebody of another organisation
   */
  public List<Held> of(Actor actor, PersonId person) {
    required(actor, person);
    return repository.of(person);
  }

  /**
   * What keeps a role from being given, field by field.
   *
   * @throws NotFound for a person, team or location of another organisation
   */
  public List<Problem<Draft.Field>> problems(Actor actor, PersonId person, Draft draft) {
    required(actor, person);
    List<Problem<Draft.Field>> problems = new ArrayList<>();
    switch (draft.scope()) {
      case null -> problems.add(problem(Draft.Field.SCOPE, "organisation.refused.scopeMissing"));
      case Scope scope -> refusedScope(actor, draft.role(), scope).forEach(problems::add);
    }
    if (draft.first() == null) {
      problems.add(problem(Draft.Field.FIRST, "organisation.refused.firstDayMissing"));
    } else if (draft.last() != null && draft.last().isBefore(draft.first())) {
      problems.add(problem(Draft.Field.LAST, "organisation.refused.lastDayBeforeFirst"));
    } else if (draft.scope() != null && overlaps(person, draft)) {
      problems.add(problem(Draft.Field.FIRST, "organisation.refused.roleOverlaps"));
    }
    return problems;
  }

  /**
   * Gives a role.
   *
   * @throws Refusal for the first problem, for instance a period that overlaps the same role
   * @throws NotFound for a person, team or location of another organisation
   */
  public RoleAssignmentId assign(Actor actor, PersonId person, Draft draft) {
    required(actor, person);
    repository.lock(actor.organisation());
    Teams.refuse(problems(actor, person, draft));
    RoleAssignmentId id = repository.insert(actor.organisation(), person, draft);
    trail.write(actor, "organisation.roleGiven", person, draft.role().name());
    return id;
  }

  /**
   * Ends a role after a day; a role that would never have run disappears.
   *
   * @param last the last day on which the role counts, at the earliest the day before today
   * @throws Refusal for the last administrator, or when the role ended before
   * @throws Conflict when somebody changed the role since this version
   */
  public void end(Actor actor, PersonId person, RoleAssignmentId id, int version, LocalDate last) {
    required(actor, person);
    repository.lock(actor.organisation());
    Held held =
        repository.of(person).stream()
            .filter(role -> role.id().equals(id))
            .findFirst()
            .orElseThrow(NotFound::new);
    LocalDate today = LocalDate.now(clock);
    LocalDate before = held.period().last();
    if (last.isBefore(today.minusDays(1)) || (before != null && before.isBefore(last))) {
      throw new Refusal("organisation.refused.roleEnd");
    }
    boolean neverRan = last.isBefore(held.period().first());
    if (!(neverRan ? repository.delete(id, version) : repository.end(id, version, last))) {
      throw new Conflict("role");
    }
    repository.requireAdministrator(actor.organisation(), today);
    trail.write(actor, "organisation.roleEnded", person, held.role().name() + " " + last);
  }

  private void required(Actor actor, PersonId person) {
    Administration.required(actor);
    if (!repository.belongs(person, actor.organisation())) {
      throw new NotFound();
    }
  }

  private List<Problem<Draft.Field>> refusedScope(Actor actor, Role role, Scope scope) {
    boolean closed =
        switch (scope) {
          case Scope.Organisation() -> false;
          case Scope.Location(var id) -> {
            if (!locations.exists(actor.organisation(), id)) {
              throw new NotFound();
            }
            yield false;
          }
          case Scope.Team(var id) ->
              teams
                  .find(id)
                  .filter(team -> team.organisation().equals(actor.organisation()))
                  .orElseThrow(NotFound::new)
                  .closed();
        };
    if (closed) {
      return List.of(problem(Draft.Field.SCOPE, "organisation.refused.teamClosed"));
    }
    if (role == Role.ADMINISTRATOR && !(scope instanceof Scope.Organisation)) {
      return List.of(problem(Draft.Field.SCOPE, "organisation.refused.administratorEverywhere"));
    }
    if (role == Role.TEAM_MEMBER && !(scope instanceof Scope.Team)) {
      return List.of(problem(Draft.Field.SCOPE, "organisation.refused.memberOfTeam"));
    }
    return List.of();
  }

  private boolean overlaps(PersonId person, Draft draft) {
    if (draft.first() == null) {
      return false;
    }
    Period period = new Period(draft.first(), draft.last());
    return repository.of(person).stream()
        .filter(held -> held.role() == draft.role() && held.scope().equals(draft.scope()))
        .anyMatch(held -> held.period().overlaps(period));
  }

  private static Problem<Draft.Field> problem(Draft.Field field, String key) {
    return new Problem<>(field, new Refusal(key));
  }
}

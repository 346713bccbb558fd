package nl.getrouw.organisation;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import nl.getrouw.kernel.LocationId;
import nl.getrouw.kernel.TeamId;
import nl.getrouw.security.Actor;
import nl.getrouw.security.Grant;
import nl.getrouw.security.Scope;
import org.springframework.stereotype.Service;

/** The places where a person holds a role, and whom to ask for another one; everybody's own. */
@Service
public class Workplaces {

  private static final int NAMES = 3;

  private final WorkplaceRepository workplaces;
  private final Clock clock;

  Workplaces(WorkplaceRepository workplaces, Clock clock) {
    this.workplaces = workplaces;
    this.clock = clock;
  }

  /** Widest first, then by name; the organisation alone for who holds no role today. */
  public List<Workplace> of(Actor actor) {
    List<Workplace> held =
        actor.grants().stream()
            .map(Grant::scope)
            .distinct()
            .flatMap(scope -> workplaces.find(actor.organisation(), scope).stream())
            .sorted(Comparator.comparing(Workplaces::width).thenComparing(Workplace::name))
            .toList();
    return held.isEmpty()
        ? workplaces.find(actor.organisation(), new Scope.Organisation()).stream().toList()
        : held;
  }

  /** Names of up to three administrators of the actor's organisation, by name. */
  public List<String> administrators(Actor actor) {
    return workplaces.administrators(actor.organisation(), LocalDate.now(clock), NAMES);
  }

  private static int width(Workplace workplace) {
    return switch (workplace.scope()) {
      case Scope.Organisation() -> 0;
      case Scope.Location(LocationId id) -> 1;
      case Scope.Team(TeamId id) -> 2;
    };
  }
}

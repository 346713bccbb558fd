package nl.getrouw.organisation;

import java.util.List;
import nl.getrouw.kernel.Conflict;
import nl.getrouw.kernel.LocationId;
import nl.getrouw.kernel.NotFound;
import nl.getrouw.kernel.Refusal;
import nl.getrouw.security.Actor;
import nl.getrouw.trail.Trail;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The locations of an organisation; for administrators. */
@Service
@Transactional
public class Locations {

  /**
   * A location in a list.
   *
   * @param teams how many open teams work there
   */
  public record Row(LocationId id, String name, int version, int teams) {}

  /** The fields of a location. */
  public enum Field {
    NAME
  }

  static final int NAME_AT_MOST = 120;

  private final LocationRepository repository;
  private final Trail trail;

  Locations(LocationRepository repository, Trail trail) {
    this.repository = repository;
    this.trail = trail;
  }

  /** All locations, by name. */
  public List<Row> list(Actor actor) {
    Administration.required(actor);
    return repository.list(actor.organisation());
  }

  /**
   * What keeps a name from being stored.
   *
   * @param id the location that is renamed; null for a new one
   * @throws NotFound also for a location of another organisation
   */
  public List<Problem<Field>> problems(Actor actor, @Nullable LocationId id, String name) {
    Administration.required(actor);
    if (id != null && !repository.exists(actor.organisation(), id)) {
      throw new NotFound();
    }
    String stripped = name.strip();
    if (stripped.isEmpty()) {
      return problem("organisation.refused.locationNameMissing");
    }
    if (stripped.length() > NAME_AT_MOST) {
      return problem("organisation.refused.tooLong", NAME_AT_MOST);
    }
    if (repository.nameTaken(actor.organisation(), stripped, id)) {
      return problem("organisation.refused.locationNameTaken", stripped);
    }
    return List.of();
  }

  /**
   * Adds a location; surrounding space in the name does not count.
   *
   * @throws Refusal when the name is missing, too long or taken
   */
  public LocationId create(Actor actor, String name) {
    Teams.refuse(problems(actor, null, name));
    LocationId id = repository.insert(actor.organisation(), name.strip());
    trail.write(actor, "organisation.locationCreated", id);
    return id;
  }

  /**
   * Gives a location another name.
   *
   * @throws Refusal when the name is missing, too long or taken
   * @throws Conflict when somebody changed the location since this version
   */
  public void rename(Actor actor, LocationId id, int version, String name) {
    Teams.refuse(problems(actor, id, name));
    if (!repository.rename(id, version, name.strip())) {
      throw new Conflict("location");
    }
    trail.write(actor, "organisation.locationRenamed", id);
  }

  private static List<Problem<Field>> problem(String key, Object... arguments) {
    return List.of(new Problem<>(Field.NAME, new Refusal(key, arguments)));
  }
}

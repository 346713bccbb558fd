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
   * Adds a location.
   *
   * @throws Refusal when the name is missing, too long or taken
   */
  public LocationId create(Actor actor, String name) {
    Administration.required(actor);
    LocationId id = repository.insert(actor.organisation(), checked(actor, null, name));
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
    Administration.required(actor);
    if (!repository.exists(actor.organisation(), id)) {
      throw new NotFound();
    }
    if (!repository.rename(id, version, checked(actor, id, name))) {
      throw new Conflict("location");
    }
    trail.write(actor, "organisation.locationRenamed", id);
  }

  private String checked(Actor actor, @Nullable LocationId id, String name) {
    String stripped = name.strip();
    if (stripped.isEmpty()) {
      throw new Refusal("organisation.refused.locationNameMissing");
    }
    if (stripped.length() > NAME_AT_MOST) {
      throw new Refusal("organisation.refused.tooLong", NAME_AT_MOST);
    }
    if (repository.nameTaken(actor.organisation(), stripped, id)) {
      throw new Refusal("organisation.refused.locationNameTaken", stripped);
    }
    return stripped;
  }
}

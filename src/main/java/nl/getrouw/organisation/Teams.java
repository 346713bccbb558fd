package nl.getrouw.organisation;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import nl.getrouw.kernel.Conflict;
import nl.getrouw.kernel.LocationId;
import nl.getrouw.kernel.NotFound;
import nl.getrouw.kernel.PageRequest;
import nl.getrouw.kernel.PersonId;
import nl.getrouw.kernel.Refusal;
import nl.getrouw.kernel.TeamId;
import nl.getrouw.security.Actor;
import nl.getrouw.security.Role;
import nl.getrouw.trail.Trail;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * The teams of an organisation. Everybody sees the teams that one of their roles reaches;
 * administrators change them.
 */
@Service
@Transactional
public class Teams {

  /**
   * A team in a list.
   *
   * @param people how many enabled people hold a role for exactly this team today
   */
  public record Row(TeamRef team, int version, int people) {}

  /** A person with a role for exactly this team; one for each role. */
  public record Member(PersonId id, String name, @Nullable String functionTitle, Role role) {}

  /**
   * A team by itself.
   *
   * @param mayChange the reader administers teams
   */
  public record Page(TeamRef team, int version, List<Member> members, boolean mayChange) {}

  /**
   * Which teams of a list to show.
   *
   * @param text part of the name or of the location's name; blank for all
   * @param closed the closed teams instead of the open ones
   */
  public record Filter(String text, @Nullable LocationId location, boolean closed) {
    public static final Filter OPEN = new Filter("", null, false);
  }

  /** Columns by which a list of teams can be ordered. */
  public enum Sort {
    NAME,
    LOCATION,
    SETTING;

    /** A column with its direction. */
    public record By(Sort column, boolean descending) {}

    public By ascending() {
      return new By(this, false);
    }
  }

  /** What an administrator says about a team; surrounding space does not count. */
  public record Draft(String name, LocationId location, Setting setting) {

    /** The fields of a team. */
    public enum Field {
      NAME,
      LOCATION,
      SETTING
    }

    public Draft {
      name = name.strip();
    }
  }

  static final int NAME_AT_MOST = 120;

  private final TeamRepository repository;
  private final LocationRepository locations;
  private final Trail trail;
  private final Clock clock;

  Teams(TeamRepository repository, LocationRepository locations, Trail trail, Clock clock) {
    this.repository = repository;
    this.locations = locations;
    this.trail = trail;
    this.clock = clock;
  }

  /**
   * A team that one of the roles reaches.
   *
   * @throws NotFound also when the team exists but none of the roles covers it
   */
  public TeamRef reached(Actor actor, TeamId id, Role... roles) {
    return repository
        .find(id)
        .filter(team -> actor.holdsAt(team.place(), roles))
        .orElseThrow(NotFound::new);
  }

  /** The open teams that the roles reach together, by name. */
  public List<TeamRef> reached(Actor actor, Role... roles) {
    return repository.open(actor.reach(roles));
  }

  /** Teams that any of the actor's roles reaches. */
  public List<Row> list(Actor actor, Filter filter, Sort.By sort, PageRequest page) {
    return repository.list(actor.reach(Role.values()), filter, sort, page, today());
  }

  /** How many teams {@link #list} has in all. */
  public int count(Actor actor, Filter filter) {
    return repository.count(actor.reach(Role.values()), filter);
  }

  /**
   * A team with its people.
   *
   * @throws NotFound when no role of the actor reaches it
   */
  public Page page(Actor actor, TeamId id) {
    TeamRef team = reached(actor, id, Role.values());
    return new Page(
        team,
        repository.version(id),
        repository.members(id, today()),
        actor.holdsEverywhere(Role.ADMINISTRATOR));
  }

  /**
   * What keeps a draft from being stored, field by field.
   *
   * @param id the team that is changed; null for a new one
   * @throws NotFound also for a team of another organisation
   */
  public List<Problem<Draft.Field>> problems(Actor actor, @Nullable TeamId id, Draft draft) {
    Administration.required(actor);
    if (id != null) {
      required(actor, id);
    }
    List<Problem<Draft.Field>> problems = new ArrayList<>();
    if (draft.name().isEmpty()) {
      problems.add(problem(Draft.Field.NAME, "organisation.refused.teamNameMissing"));
    } else if (draft.name().length() > NAME_AT_MOST) {
      problems.add(problem(Draft.Field.NAME, "organisation.refused.tooLong", NAME_AT_MOST));
    } else if (repository.nameTaken(actor.organisation(), draft.name(), id)) {
      problems.add(problem(Draft.Field.NAME, "organisation.refused.teamNameTaken", draft.name()));
    }
    if (!locations.exists(actor.organisation(), draft.location())) {
      problems.add(problem(Draft.Field.LOCATION, "organisation.refused.locationUnknown"));
    }
    return problems;
  }

  /**
   * Adds a team.
   *
   * @throws Refusal for the first problem
   */
  public TeamId create(Actor actor, Draft draft) {
    refuse(problems(actor, null, draft));
    TeamId id = repository.insert(actor.organisation(), draft);
    trail.write(actor, "organisation.teamCreated", id);
    return id;
  }

  /**
   * Renames or moves a team.
   *
   * @throws Refusal for the first problem
   * @throws Conflict when somebody changed the team since this version
   */
  public void change(Actor actor, TeamId id, int version, Draft draft) {
    refuse(problems(actor, id, draft));
    stored(repository.update(id, version, draft));
    trail.write(actor, "organisation.teamChanged", id);
  }

  /**
   * Ends a team today. Its history stays; nothing new can be planned for it.
   *
   * @throws Conflict when somebody changed the team since this version
   */
  public void close(Actor actor, TeamId id, int version) {
    if (required(actor, id).closed()) {
      throw new Refusal("organisation.refused.teamClosed");
    }
    stored(repository.closedOn(id, version, today()));
    trail.write(actor, "organisation.teamClosed", id);
  }

  /**
   * Opens a closed team again.
   *
   * @throws Conflict when somebody changed the team since this version
   */
  public void reopen(Actor actor, TeamId id, int version) {
    required(actor, id);
    stored(repository.closedOn(id, version, null));
    trail.write(actor, "organisation.teamReopened", id);
  }

  private TeamRef required(Actor actor, TeamId id) {
    Administration.required(actor);
    return reached(actor, id, Role.ADMINISTRATOR);
  }

  private LocalDate today() {
    return LocalDate.now(clock);
  }

  private static void stored(boolean stored) {
    if (!stored) {
      throw new Conflict("team");
    }
  }

  static <F extends Enum<F>> void refuse(List<Problem<F>> problems) {
    if (!problems.isEmpty()) {
      throw problems.getFirst().refusal();
    }
  }

  private static Problem<Draft.Field> problem(Draft.Field field, String key, Object... arguments) {
    return new Problem<>(field, new Refusal(key, arguments));
  }
}

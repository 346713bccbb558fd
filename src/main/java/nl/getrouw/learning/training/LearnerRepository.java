package nl.getrouw.learning.training;

import static nl.getrouw.db.Tables.PERSON;
import static nl.getrouw.db.Tables.ROLE_ASSIGNMENT;
import static nl.getrouw.db.Tables.TRAINING_POST;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import nl.getrouw.kernel.OrganisationId;
import nl.getrouw.kernel.PersonId;
import nl.getrouw.kernel.TeamId;
import nl.getrouw.organisation.Directory;
import nl.getrouw.organisation.TeamRef;
import nl.getrouw.security.Role;
import org.jooq.DSLContext;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Repository;

/** Who learns: the people of teams and the coaches, and what their jobs amount to. */
@Repository
class LearnerRepository {

  private static final List<Role> LEARNING = List.of(Role.TEAM_MEMBER, Role.TEAM_LEAD, Role.COACH);

  /** What was said about a job. */
  record StoredPost(@Nullable BigDecimal fte, @Nullable LocalDate startedOn, int version) {
    static final StoredPost UNKNOWN = new StoredPost(null, null, 0);
  }

  private record Place(PersonId person, TeamId team) {}

  private static final class Growing {
    private final String name;
    private final @Nullable String functionTitle;
    private final Set<Role> roles = EnumSet.noneOf(Role.class);
    private final Set<TeamId> teams = new HashSet<>();

    Growing(String name, @Nullable String functionTitle) {
      this.name = name;
      this.functionTitle = functionTitle;
    }
  }

  private final DSLContext db;
  private final Directory directory;

  LearnerRepository(DSLContext db, Directory directory) {
    this.db = db;
    this.directory = directory;
  }

  /** Enabled people with a role on a day, by name; in teams that are open. */
  List<Learner> learners(OrganisationId organisation, LocalDate on) {
    Map<PersonId, Growing> growing = new LinkedHashMap<>();
    db.select(
            PERSON.ID,
            PERSON.NAME,
            PERSON.FUNCTION_TITLE,
            ROLE_ASSIGNMENT.ROLE,
            ROLE_ASSIGNMENT.TEAM_ID)
        .from(ROLE_ASSIGNMENT)
        .join(PERSON)
        .on(PERSON.ID.eq(ROLE_ASSIGNMENT.PERSON_ID))
        .where(ROLE_ASSIGNMENT.ORGANISATION_ID.eq(organisation.value()))
        .and(PERSON.DISABLED_AT.isNull())
        .and(ROLE_ASSIGNMENT.ROLE.in(LEARNING.stream().map(Role::name).toList()))
        .and(ROLE_ASSIGNMENT.STARTS_ON.le(on))
        .and(ROLE_ASSIGNMENT.ENDS_ON.isNull().or(ROLE_ASSIGNMENT.ENDS_ON.ge(on)))
        .orderBy(PERSON.NAME, PERSON.ID)
        .forEach(
            row -> {
              Growing one =
                  growing.computeIfAbsent(
                      new PersonId(row.value1()), id -> new Growing(row.value2(), row.value3()));
              Role role = Role.valueOf(row.value4());
              one.roles.add(role);
              if (row.value5() != null && role != Role.COACH) {
                one.teams.add(new TeamId(row.value5()));
              }
            });
    Set<TeamId> ids =
        growing.values().stream().flatMap(one -> one.teams.stream()).collect(Collectors.toSet());
    Map<TeamId, TeamRef> teams = directory.teams(ids);
    Map<Place, StoredPost> posts = posts(organisation);
    List<Learner> learners = new ArrayList<>(growing.size());
    growing.forEach(
        (id, one) -> {
          List<Job> jobs =
              one.teams.stream()
                  .map(teams::get)
                  .filter(Objects::nonNull)
                  .filter(team -> !team.closed())
                  .sorted(Comparator.comparing(TeamRef::name))
                  .map(team -> job(team, posts.get(new Place(id, team.id()))))
                  .toList();
          if (!jobs.isEmpty() || one.roles.contains(Role.COACH)) {
            learners.add(new Learner(id, one.name, one.functionTitle, one.roles, jobs));
          }
        });
    return learners;
  }

  private static Job job(TeamRef team, @Nullable StoredPost post) {
    StoredPost stored = post == null ? StoredPost.UNKNOWN : post;
    return new Job(team, stored.fte(), stored.startedOn(), stored.version());
  }

  private Map<Place, StoredPost> posts(OrganisationId organisation) {
    return db.select(TRAINING_POST.asterisk())
        .from(TRAINING_POST)
        .where(TRAINING_POST.ORGANISATION_ID.eq(organisation.value()))
        .fetchMap(
            row ->
                new Place(
                    new PersonId(row.get(TRAINING_POST.PERSON_ID)),
                    new TeamId(row.get(TRAINING_POST.TEAM_ID))),
            row ->
                new StoredPost(
                    row.get(TRAINING_POST.FTE),
                    row.get(TRAINING_POST.STARTED_ON),
                    row.get(TRAINING_POST.VERSION)));
  }

  /**
   * Says what a job amounts to.
   *
   * @param version 0 while nothing was said about it
   * @return false when somebody said something else meanwhile
   */
  boolean store(
      OrganisationId organisation,
      PersonId person,
      TeamId team,
      int version,
      @Nullable BigDecimal fte,
      @Nullable LocalDate startedOn) {
    if (version == 0) {
      return db.insertInto(TRAINING_POST)
              .set(TRAINING_POST.PERSON_ID, person.value())
              .set(TRAINING_POST.TEAM_ID, team.value())
              .set(TRAINING_POST.ORGANISATION_ID, organisation.value())
              .set(TRAINING_POST.FTE, fte)
              .set(TRAINING_POST.STARTED_ON, startedOn)
              .set(TRAINING_POST.VERSION, 1)
              .onDuplicateKeyIgnore()
              .execute()
          == 1;
    }
    return db.update(TRAINING_POST)
            .set(TRAINING_POST.FTE, fte)
            .set(TRAINING_POST.STARTED_ON, startedOn)
            .set(TRAINING_POST.VERSION, TRAINING_POST.VERSION.plus(1))
            .where(TRAINING_POST.PERSON_ID.eq(person.value()))
            .and(TRAINING_POST.TEAM_ID.eq(team.value()))
            .and(TRAINING_POST.VERSION.eq(version))
            .execute()
        == 1;
  }
}

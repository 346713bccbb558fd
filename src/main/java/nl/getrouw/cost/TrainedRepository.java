package nl.getrouw.cost;

import static nl.getrouw.db.Tables.ROLE_ASSIGNMENT;
import static nl.getrouw.db.Tables.TRAINING;
import static nl.getrouw.db.Tables.TRAINING_CERTIFICATE;

import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import nl.getrouw.kernel.Moments;
import nl.getrouw.kernel.OrganisationId;
import nl.getrouw.kernel.TeamId;
import nl.getrouw.organisation.Period;
import org.jooq.DSLContext;
import org.springframework.stereotype.Repository;

/** Who works where and holds a valid certificate of a basic training; for sums only. */
@Repository
class TrainedRepository {

  /**
   * How many people of a team.
   *
   * @param trained with a valid certificate of the basic training
   */
  record Heads(int people, int trained) {}

  private record Post(TeamId team, long person, Period period) {}

  private record Held(long person, Period period) {}

  /** All posts and certificates of an organisation. */
  record Staff(List<Post> posts, List<Held> held) {

    /** Of each team with anybody in it on a day. */
    Map<TeamId, Heads> on(LocalDate day) {
      Set<Long> trained =
          held.stream()
              .filter(one -> one.period().includes(day))
              .map(Held::person)
              .collect(Collectors.toCollection(HashSet::new));
      return posts.stream()
          .filter(post -> post.period().includes(day))
          .collect(
              Collectors.groupingBy(
                  Post::team,
                  Collectors.collectingAndThen(
                      Collectors.mapping(Post::person, Collectors.toSet()),
                      people ->
                          new Heads(
                              people.size(),
                              (int) people.stream().filter(trained::contains).count()))));
    }
  }

  private final DSLContext db;

  TrainedRepository(DSLContext db) {
    this.db = db;
  }

  Staff staff(OrganisationId organisation) {
    List<Post> posts =
        db.select(
                ROLE_ASSIGNMENT.TEAM_ID,
                ROLE_ASSIGNMENT.PERSON_ID,
                ROLE_ASSIGNMENT.STARTS_ON,
                ROLE_ASSIGNMENT.ENDS_ON)
            .from(ROLE_ASSIGNMENT)
            .where(ROLE_ASSIGNMENT.ORGANISATION_ID.eq(organisation.value()))
            .and(ROLE_ASSIGNMENT.TEAM_ID.isNotNull())
            .and(ROLE_ASSIGNMENT.ROLE.in("TEAM_MEMBER", "TEAM_LEAD"))
            .fetch(
                row ->
                    new Post(
                        new TeamId(row.value1()),
                        row.value2(),
                        new Period(row.value3(), row.value4())));
    List<Held> held =
        db
            .select(
                TRAINING_CERTIFICATE.PERSON_ID,
                TRAINING_CERTIFICATE.COMPLETED_ON,
                TRAINING_CERTIFICATE.EXPIRES_ON,
                TRAINING_CERTIFICATE.REVOKED_AT)
            .from(TRAINING_CERTIFICATE)
            .join(TRAINING)
            .on(TRAINING.ID.eq(TRAINING_CERTIFICATE.TRAINING_ID))
            .where(TRAINING_CERTIFICATE.ORGANISATION_ID.eq(organisation.value()))
            .and(TRAINING.KIND.in("BASIC", "BASIC_YOUTH"))
            .fetch()
            .stream()
            .filter(
                row ->
                    row.value4() == null
                        || row.value4().atZone(Moments.ZONE).toLocalDate().isAfter(row.value2()))
            .map(
                row -> {
                  LocalDate last = row.value3();
                  if (row.value4() != null) {
                    LocalDate revoked =
                        row.value4().atZone(Moments.ZONE).toLocalDate().minusDays(1);
                    last = last == null || revoked.isBefore(last) ? revoked : last;
                  }
                  return new Held(row.value1(), new Period(row.value2(), last));
                })
            .toList();
    return new Staff(posts, held);
  }
}

package nl.getrouw.learning.growth;

import static nl.getrouw.db.Tables.SELF_ANSWER;
import static nl.getrouw.db.Tables.SELF_CHECK;

import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import nl.getrouw.kernel.PersonId;
import nl.getrouw.kernel.SelfCheckId;
import nl.getrouw.security.Actor;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.springframework.stereotype.Repository;

/** Stores self-assessments; every query asks for one person's own. */
@Repository
class SelfCheckRepository {

  private final DSLContext db;
  private final Clock clock;

  SelfCheckRepository(DSLContext db, Clock clock) {
    this.db = db;
    this.clock = clock;
  }

  SelfCheckId insert(Actor person, CheckKind kind) {
    return new SelfCheckId(
        db.insertInto(SELF_CHECK)
            .set(SELF_CHECK.ORGANISATION_ID, person.organisation().value())
            .set(SELF_CHECK.PERSON_ID, person.id().value())
            .set(SELF_CHECK.KIND, kind.name())
            .set(SELF_CHECK.WORDING, CheckKind.WORDING)
            .set(SELF_CHECK.STARTED_AT, clock.instant())
            .returning(SELF_CHECK.ID)
            .fetchSingle()
            .getId());
  }

  Optional<SelfCheck> find(PersonId person, SelfCheckId id) {
    return fetch(person, SELF_CHECK.ID.eq(id.value())).stream().findFirst();
  }

  /** The one that is being filled in. */
  Optional<SelfCheck> open(PersonId person, CheckKind kind) {
    return fetch(person, SELF_CHECK.KIND.eq(kind.name()).and(SELF_CHECK.FINISHED_AT.isNull()))
        .stream()
        .findFirst();
  }

  /** Those that are finished, oldest first. */
  List<SelfCheck> finished(PersonId person, CheckKind kind) {
    return fetch(person, SELF_CHECK.KIND.eq(kind.name()).and(SELF_CHECK.FINISHED_AT.isNotNull()));
  }

  Instant answer(SelfCheckId id, String statement, int value) {
    Instant now = clock.instant();
    db.insertInto(SELF_ANSWER)
        .set(SELF_ANSWER.CHECK_ID, id.value())
        .set(SELF_ANSWER.STATEMENT, statement)
        .set(SELF_ANSWER.VALUE, value)
        .set(SELF_ANSWER.AT, now)
        .onDuplicateKeyUpdate()
        .set(SELF_ANSWER.VALUE, value)
        .set(SELF_ANSWER.AT, now)
        .execute();
    return now;
  }

  void finish(SelfCheckId id) {
    db.update(SELF_CHECK)
        .set(SELF_CHECK.FINISHED_AT, clock.instant())
        .where(SELF_CHECK.ID.eq(id.value()))
        .and(SELF_CHECK.FINISHED_AT.isNull())
        .execute();
  }

  void delete(SelfCheckId id) {
    db.deleteFrom(SELF_CHECK).where(SELF_CHECK.ID.eq(id.value())).execute();
  }

  private List<SelfCheck> fetch(PersonId person, Condition which) {
    var rows =
        db.selectFrom(SELF_CHECK)
            .where(SELF_CHECK.PERSON_ID.eq(person.value()))
            .and(which)
            .orderBy(SELF_CHECK.STARTED_AT, SELF_CHECK.ID)
            .fetch();
    Map<Long, Map<String, Integer>> answers =
        db
            .selectFrom(SELF_ANSWER)
            .where(SELF_ANSWER.CHECK_ID.in(rows.getValues(SELF_CHECK.ID)))
            .fetch()
            .stream()
            .collect(
                Collectors.groupingBy(
                    row -> row.getCheckId(),
                    Collectors.toMap(row -> row.getStatement(), row -> row.getValue())));
    return rows.map(
        row ->
            new SelfCheck(
                new SelfCheckId(row.getId()),
                CheckKind.valueOf(row.getKind()),
                row.getStartedAt(),
                row.getFinishedAt(),
                answers.getOrDefault(row.getId(), Map.of())));
  }
}

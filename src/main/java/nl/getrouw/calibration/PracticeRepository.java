package nl.getrouw.calibration;

import static nl.getrouw.db.Tables.PRACTICE;
import static nl.getrouw.db.Tables.PRACTICE_SCORE;

import java.time.Clock;
import java.util.Map;
import nl.getrouw.kernel.PersonId;
import org.jooq.DSLContext;
import org.springframework.stereotype.Repository;

/** What auditors scored in practice audits. */
@Repository
class PracticeRepository {

  private final DSLContext db;
  private final Clock clock;

  PracticeRepository(DSLContext db, Clock clock) {
    this.db = db;
    this.clock = clock;
  }

  int times(PersonId person, String vignette) {
    return db.fetchCount(
        PRACTICE, PRACTICE.PERSON_ID.eq(person.value()).and(PRACTICE.VIGNETTE.eq(vignette)));
  }

  Map<String, Integer> latest(PersonId person, String vignette) {
    return db.select(PRACTICE.ID)
        .from(PRACTICE)
        .where(PRACTICE.PERSON_ID.eq(person.value()))
        .and(PRACTICE.VIGNETTE.eq(vignette))
        .orderBy(PRACTICE.ID.desc())
        .limit(1)
        .fetchOptional(PRACTICE.ID)
        .map(this::scores)
        .orElse(Map.of());
  }

  private Map<String, Integer> scores(long practice) {
    return db.select(PRACTICE_SCORE.ITEM_CODE, PRACTICE_SCORE.SCORE)
        .from(PRACTICE_SCORE)
        .where(PRACTICE_SCORE.PRACTICE_ID.eq(practice))
        .fetchMap(row -> row.value1(), row -> row.value2().intValue());
  }

  void insert(PersonId person, String vignette, Map<String, Integer> scores) {
    long practice =
        db.insertInto(PRACTICE)
            .set(PRACTICE.PERSON_ID, person.value())
            .set(PRACTICE.VIGNETTE, vignette)
            .set(PRACTICE.FINISHED_AT, clock.instant())
            .returning(PRACTICE.ID)
            .fetchSingle()
            .getId();
    db.batch(
            scores.entrySet().stream()
                .map(
                    score ->
                        db.insertInto(PRACTICE_SCORE)
                            .set(PRACTICE_SCORE.PRACTICE_ID, practice)
                            .set(PRACTICE_SCORE.ITEM_CODE, score.getKey())
                            .set(PRACTICE_SCORE.SCORE, score.getValue().shortValue()))
                .toList())
        .execute();
  }
}

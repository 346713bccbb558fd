package nl.getrouw.guest;

import static nl.getrouw.db.Tables.GUEST_WRONG_CODE;
import static org.jooq.impl.DSL.coalesce;
import static org.jooq.impl.DSL.sum;
import static org.jooq.impl.DSL.val;

import java.math.BigDecimal;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import org.jooq.DSLContext;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * Slows guessing of codes down for the whole installation, without keeping who guesses. With 300
 * wrong codes in ten minutes at most, a stranger who keeps trying for a year while a hundred rounds
 * are open finds one with a chance of one in ten.
 */
@Repository
public class WrongCodes {

  static final int MOST = 300;
  static final Duration WINDOW = Duration.ofMinutes(10);

  private final DSLContext db;
  private final Clock clock;

  WrongCodes(DSLContext db, Clock clock) {
    this.db = db;
    this.clock = clock;
  }

  /** Whether no more codes are looked up for a while. */
  public boolean tooMany() {
    BigDecimal lately =
        db.select(coalesce(sum(GUEST_WRONG_CODE.TIMES), val(BigDecimal.ZERO)))
            .from(GUEST_WRONG_CODE)
            .where(GUEST_WRONG_CODE.MINUTE.gt(minute().minus(WINDOW)))
            .and(GUEST_WRONG_CODE.MINUTE.le(minute()))
            .fetchSingle()
            .value1();
    return lately.intValue() >= MOST;
  }

  /** Counts one more, also when the question itself ends in a refusal. */
  @Transactional(propagation = Propagation.REQUIRES_NEW)
  public void count() {
    db.insertInto(GUEST_WRONG_CODE)
        .set(GUEST_WRONG_CODE.MINUTE, minute())
        .set(GUEST_WRONG_CODE.TIMES, 1)
        .onDuplicateKeyUpdate()
        .set(GUEST_WRONG_CODE.TIMES, GUEST_WRONG_CODE.TIMES.plus(1))
        .execute();
    db.deleteFrom(GUEST_WRONG_CODE)
        .where(GUEST_WRONG_CODE.MINUTE.lt(minute().minus(1, ChronoUnit.DAYS)))
        .execute();
  }

  private Instant minute() {
    return clock.instant().truncatedTo(ChronoUnit.MINUTES);
  }
}

package nl.getrouw.security;

import static nl.getrouw.db.Tables.SIGN_IN_ATTEMPT;
import static org.jooq.impl.DSL.count;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.HexFormat;
import java.util.Locale;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.springframework.stereotype.Repository;

/**
 * Throttles guessing without locking a victim out: failures count per address, and per account from
 * an address that never signed in to it. Who signed in from an address before is not hindered by
 * strangers who try the same account elsewhere (after OWASP's device cookies).
 */
@Repository
class SignInAttempts {

  static final int PER_ACCOUNT_AND_ADDRESS = 5;
  static final int PER_ADDRESS = 30;
  static final int PER_ACCOUNT_FROM_STRANGERS = 50;
  static final Duration WINDOW = Duration.ofMinutes(15);
  private static final Duration MEMORY = Duration.ofDays(30);

  private final DSLContext db;
  private final Clock clock;

  SignInAttempts(DSLContext db, Clock clock) {
    this.db = db;
    this.clock = clock;
  }

  boolean mayTry(String email, String address) {
    Instant since = clock.instant().minus(WINDOW);
    Condition account = SIGN_IN_ATTEMPT.ACCOUNT.eq(hash(email));
    Condition here = SIGN_IN_ATTEMPT.ADDRESS.eq(address);
    if (failures(account.and(here), since) >= PER_ACCOUNT_AND_ADDRESS
        || failures(here, since) >= PER_ADDRESS) {
      return false;
    }
    boolean known =
        db.fetchExists(
            SIGN_IN_ATTEMPT,
            account
                .and(here)
                .and(SIGN_IN_ATTEMPT.SUCCESS)
                .and(SIGN_IN_ATTEMPT.AT.ge(clock.instant().minus(MEMORY))));
    return known || failures(account, since) < PER_ACCOUNT_FROM_STRANGERS;
  }

  void record(String email, String address, boolean success) {
    db.insertInto(SIGN_IN_ATTEMPT)
        .set(SIGN_IN_ATTEMPT.AT, clock.instant())
        .set(SIGN_IN_ATTEMPT.ACCOUNT, hash(email))
        .set(SIGN_IN_ATTEMPT.ADDRESS, address)
        .set(SIGN_IN_ATTEMPT.SUCCESS, success)
        .execute();
    if (success) {
      db.deleteFrom(SIGN_IN_ATTEMPT)
          .where(SIGN_IN_ATTEMPT.AT.lt(clock.instant().minus(MEMORY)))
          .execute();
    }
  }

  private int failures(Condition condition, Instant since) {
    Integer failures =
        db.select(count())
            .from(SIGN_IN_ATTEMPT)
            .where(condition)
            .and(SIGN_IN_ATTEMPT.SUCCESS.isFalse())
            .and(SIGN_IN_ATTEMPT.AT.ge(since))
            .fetchSingle()
            .value1();
    return failures;
  }

  private static String hash(String email) {
    try {
      byte[] account = email.toLowerCase(Locale.ROOT).getBytes(StandardCharsets.UTF_8);
      return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(account));
    } catch (NoSuchAlgorithmException impossible) {
      throw new IllegalStateException(impossible);
    }
  }
}

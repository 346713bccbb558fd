package nl.getrouw.learning.training;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import nl.getrouw.kernel.Bilingual;
import nl.getrouw.kernel.EditionId;
import nl.getrouw.kernel.PersonId;
import nl.getrouw.kernel.TrainingId;
import org.jspecify.annotations.Nullable;

/**
 * What somebody holds after a training.
 *
 * @param number unique in the organisation, such as {@code OPL-2026-0007}
 * @param hours of the training
 * @param completedOn the day from which its validity counts
 * @param expiresOn last day on which it is valid; null for ever
 * @param edition where it was earned; null when it was imported
 * @param revocation why it does not count any more; null while it stands
 */
public record TrainingCertificate(
    long id,
    String number,
    String organisation,
    PersonId person,
    String personName,
    TrainingId training,
    TrainingKind kind,
    Bilingual trainingName,
    BigDecimal hours,
    LocalDate completedOn,
    @Nullable LocalDate expiresOn,
    Instant issuedAt,
    String issuedBy,
    @Nullable EditionId edition,
    @Nullable Revocation revocation) {

  /** How many months before its end a certificate is said to lapse. */
  public static final int MONTHS_OF_NOTICE = 3;

  /** What ended a certificate before its time. */
  public record Revocation(Instant at, String by, String reason) {}

  /** How a certificate stands on a day. */
  public enum Status {
    VALID,
    /** Valid, but not for another three months. */
    EXPIRING,
    EXPIRED,
    REVOKED;

    /** Message key of the status. */
    public String key() {
      return "training.status." + name();
    }

    /** Whether it counts. */
    public boolean isValid() {
      return this == VALID || this == EXPIRING;
    }
  }

  public Status status(LocalDate on) {
    return revocation == null ? status(expiresOn, on) : Status.REVOKED;
  }

  /**
   * How something that is not revoked stands on a day.
   *
   * @param expiresOn last day on which it is valid; null for ever
   */
  static Status status(@Nullable LocalDate expiresOn, LocalDate on) {
    if (expiresOn == null) {
      return Status.VALID;
    }
    if (expiresOn.isBefore(on)) {
      return Status.EXPIRED;
    }
    return expiresOn.isBefore(on.plusMonths(MONTHS_OF_NOTICE)) ? Status.EXPIRING : Status.VALID;
  }

  static String number(int year, int sequence) {
    return "OPL-%d-%04d".formatted(year, sequence);
  }
}

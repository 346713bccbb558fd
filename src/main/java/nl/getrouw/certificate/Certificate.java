package nl.getrouw.certificate;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import nl.getrouw.audit.AuditMoment;
import nl.getrouw.instrument.Band;
import nl.getrouw.instrument.Instrument;
import nl.getrouw.kernel.AuditId;
import nl.getrouw.kernel.TeamId;
import org.jspecify.annotations.Nullable;

/**
 * A certificate of one final audit.
 *
 * @param number unique in the organisation, such as {@code GTR-2026-0007}
 * @param visitedOn first day of the audit
 * @param band the level of the total that earned it
 * @param expiresOn last day on which it is valid
 * @param revocation why it does not count any more; null while it stands
 */
public record Certificate(
    long id,
    String number,
    String organisation,
    AuditId audit,
    TeamId team,
    String teamName,
    String location,
    AuditMoment moment,
    LocalDate visitedOn,
    Instrument instrument,
    @Nullable BigDecimal total,
    Band band,
    LocalDate issuedOn,
    LocalDate expiresOn,
    String issuedBy,
    @Nullable Revocation revocation) {

  /** How many months before its end a certificate is said to expire. */
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
      return "certificate.status." + name();
    }
  }

  public Status status(LocalDate today) {
    if (revocation != null) {
      return Status.REVOKED;
    }
    if (expiresOn.isBefore(today)) {
      return Status.EXPIRED;
    }
    return expiresOn.isBefore(today.plusMonths(MONTHS_OF_NOTICE)) ? Status.EXPIRING : Status.VALID;
  }

  static String number(int year, int sequence) {
    return "GTR-%d-%04d".formatted(year, sequence);
  }
}

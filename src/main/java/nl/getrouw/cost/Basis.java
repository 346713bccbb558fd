package nl.getrouw.cost;

import java.math.BigDecimal;
import java.time.LocalDate;
import nl.getrouw.organisation.Period;

/**
 * What costs are computed with, for a period: a rate of a function, or an assumption.
 *
 * @param amount euro per hour, or hours of one auditor for one audit
 * @param by who entered it
 */
public record Basis(
    long id, Kind kind, BigDecimal amount, Period period, String note, String by, int version) {

  public static final int NOTE_AT_MOST = 300;

  /** What is known for a period; of each kind at most one amount a day. */
  public enum Kind {
    /** A member of staff who learns: in training, coaching and intervision. */
    WORKER_RATE,
    TRAINER_RATE,
    COACH_RATE,
    AUDITOR_RATE,
    /** Hours of one auditor for one audit whose hours nobody logged: an assumption. */
    AUDITOR_HOURS;

    public boolean isAssumption() {
      return this == AUDITOR_HOURS;
    }

    /** Message key of its name. */
    public String key() {
      return "cost.basis." + name();
    }
  }

  /** The fields of a basis. */
  public enum Field {
    KIND,
    AMOUNT,
    FROM,
    TO,
    NOTE
  }

  /**
   * What people fill in; surrounding space does not count.
   *
   * @param to last day, included; null for until further notice
   */
  public record Draft(
      Kind kind,
      BigDecimal amount,
      LocalDate from,
      @org.jspecify.annotations.Nullable LocalDate to,
      String note) {
    public Draft {
      note = note.strip();
    }
  }
}

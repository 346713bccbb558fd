package nl.getrouw.cost;

import java.math.BigDecimal;
import java.util.Collection;

/**
 * What was spent, as it may be shown.
 *
 * @param learning euro for hours of training, coaching and intervision together
 * @param audit euro for hours of auditors
 * @param licence euro
 * @param other euro
 * @param hours of learning and audits
 * @param assumed of these hours
 * @param unpriced of these hours, without a rate
 * @param withheld some hours of learning are left out, because too few people stand behind them
 */
public record Spent(
    BigDecimal learning,
    BigDecimal audit,
    BigDecimal licence,
    BigDecimal other,
    BigDecimal hours,
    BigDecimal assumed,
    BigDecimal unpriced,
    boolean withheld) {

  /** Euro together. */
  public BigDecimal total() {
    return learning.add(audit).add(licence).add(other);
  }

  /**
   * @param shown the cells that count
   * @param withheld some that belong here do not
   */
  static Spent of(Collection<CostCell> shown, boolean withheld) {
    BigDecimal learning = BigDecimal.ZERO.setScale(2);
    BigDecimal audit = learning;
    BigDecimal licence = learning;
    BigDecimal other = learning;
    BigDecimal hours = learning;
    BigDecimal assumed = learning;
    BigDecimal unpriced = learning;
    for (CostCell cell : shown) {
      switch (cell.kind()) {
        case TRAINING, COACHING, INTERVISION -> learning = learning.add(cell.euro());
        case AUDIT -> audit = audit.add(cell.euro());
        case LICENCE -> licence = licence.add(cell.euro());
        case OTHER -> other = other.add(cell.euro());
      }
      hours = hours.add(cell.hours());
      assumed = assumed.add(cell.assumed());
      unpriced = unpriced.add(cell.unpriced());
    }
    return new Spent(learning, audit, licence, other, hours, assumed, unpriced, withheld);
  }
}

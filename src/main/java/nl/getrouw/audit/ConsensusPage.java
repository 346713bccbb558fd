package nl.getrouw.audit;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import nl.getrouw.instrument.Domain;
import nl.getrouw.instrument.Instrument;
import nl.getrouw.instrument.Item;
import nl.getrouw.instrument.Rating;
import nl.getrouw.kernel.AuditId;
import nl.getrouw.kernel.PersonId;
import org.jspecify.annotations.Nullable;

/**
 * The auditors' blind scores beside each other, and what was agreed so far.
 *
 * @param closing the step that ends the consensus: to a concept, or straight to final
 * @param mayClose the reader takes that step once nothing is open
 */
public record ConsensusPage(
    AuditId audit,
    int version,
    String teamName,
    AuditMoment moment,
    AuditState state,
    Instrument instrument,
    List<Rater> raters,
    List<Row> rows,
    boolean mayAgree,
    Transition closing,
    boolean mayClose) {

  /** An auditor; the order is the same on every row. */
  public record Rater(PersonId person, String name, @Nullable String function) {}

  /** What one auditor gave before consensus; null where the item did not apply to the sheet. */
  public record Blind(@Nullable Rating rating, @Nullable String note) {}

  /**
   * One item.
   *
   * @param blind in the order of the raters
   * @param spread largest difference between two scores, in points; 0 where fewer than two scored
   * @param differs the ratings are not all the same, in score or in kind
   * @param change the answered remark that gave it another score than the concept had
   */
  public record Row(
      Item item,
      Domain domain,
      List<Blind> blind,
      int spread,
      boolean differs,
      @Nullable Agreed agreed,
      @Nullable Remark change) {

    /** All gave the same rating and nobody changed it since: there was nothing to talk about. */
    public boolean settledAtOnce() {
      return agreed != null && agreed.by() == null;
    }
  }

  public Optional<Row> row(String item) {
    return rows.stream().filter(row -> row.item().code().equals(item)).findFirst();
  }

  /** Items that still have to be talked about: largest difference first, then in order. */
  public List<Row> open() {
    return rows.stream()
        .filter(row -> row.agreed() == null)
        .sorted(Comparator.comparingInt(Row::spread).reversed())
        .toList();
  }

  /**
   * The item to talk about after this one: the next in the order as it was before, or else the
   * first.
   */
  public Optional<Row> nextAfter(Item item, ConsensusPage before) {
    List<Item> others =
        open().stream().map(Row::item).filter(other -> !other.equals(item)).toList();
    List<Item> order = before.open().stream().map(Row::item).toList();
    return order.stream()
        .skip(order.indexOf(item) + 1L)
        .filter(others::contains)
        .findFirst()
        .or(() -> others.stream().findFirst())
        .flatMap(next -> row(next.code()));
  }
}

package nl.getrouw.audit;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import nl.getrouw.instrument.Band;
import nl.getrouw.instrument.Domain;
import nl.getrouw.instrument.Instrument;
import nl.getrouw.instrument.Item;
import nl.getrouw.instrument.Rating;
import nl.getrouw.kernel.AuditId;
import nl.getrouw.kernel.TeamId;
import org.jspecify.annotations.Nullable;

/** The frozen result of an audit, with the audit before it where the two can be compared. */
public record Profile(
    AuditId audit,
    TeamId team,
    String teamName,
    String location,
    AuditKind kind,
    AuditMoment moment,
    LocalDate startsOn,
    LocalDate endsOn,
    Instant finalisedAt,
    @Nullable String leadName,
    List<String> auditorNames,
    Instrument instrument,
    Outcome outcome,
    @Nullable Earlier earlier,
    List<DomainLine> domains,
    List<ItemLine> items,
    Figures agreement,
    List<ImprovementPoint> points,
    boolean mayChoosePoints) {

  /** Total and completeness. */
  public record Outcome(
      @Nullable BigDecimal total,
      @Nullable Band band,
      int scored,
      int notApplicable,
      int notRateable,
      int missing,
      int items,
      @Nullable Change change) {}

  /** The previous final audit of the team with the same instrument version. */
  public record Earlier(
      AuditId audit, AuditMoment moment, LocalDate startsOn, @Nullable BigDecimal total) {}

  /** A domain, for our own scale one of the seven ingredients. */
  public record DomainLine(
      Domain domain,
      @Nullable BigDecimal score,
      @Nullable Band band,
      int scored,
      int applicable,
      @Nullable BigDecimal earlier,
      @Nullable Change change) {}

  /** An item with what was agreed. */
  public record ItemLine(Item item, Domain domain, Rating rating, @Nullable String reason) {

    /** The score as it counts; empty for an item that was set aside. */
    public Optional<Integer> score() {
      return rating instanceof Rating.Scored(int value)
          ? Optional.of(item.counted(value))
          : Optional.empty();
    }
  }

  /**
   * Agreement between the auditors before consensus; null where it is undefined or unknown.
   *
   * @param compared items that two or more auditors scored; 0 for an imported audit
   */
  public record Figures(
      int raters,
      int compared,
      @Nullable Integer exactCount,
      @Nullable BigDecimal exact,
      @Nullable BigDecimal withinOne,
      @Nullable BigDecimal ac2,
      @Nullable BigDecimal ac2Low,
      @Nullable BigDecimal ac2High,
      @Nullable BigDecimal kappa,
      @Nullable BigDecimal alpha) {

    public boolean isKnown() {
      return compared > 0;
    }
  }

  /** At most {@code most} items, highest score first and then in order. */
  public List<ItemLine> strongest(int most) {
    return ranked(Comparator.comparing((ItemLine line) -> line.score().orElse(0)).reversed(), most);
  }

  /** At most {@code most} items, lowest score first and then in order. */
  public List<ItemLine> weakest(int most) {
    return ranked(Comparator.comparing(line -> line.score().orElse(Integer.MAX_VALUE)), most);
  }

  private List<ItemLine> ranked(Comparator<ItemLine> order, int most) {
    return items.stream()
        .filter(line -> line.score().isPresent())
        .sorted(order)
        .limit(most)
        .toList();
  }
}

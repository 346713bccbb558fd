package nl.getrouw.audit;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import nl.getrouw.agreement.Level;
import nl.getrouw.instrument.Band;
import nl.getrouw.instrument.Domain;
import nl.getrouw.instrument.Instrument;
import nl.getrouw.instrument.Item;
import nl.getrouw.instrument.Rating;
import nl.getrouw.instrument.Result;
import nl.getrouw.instrument.Scale;
import nl.getrouw.instrument.Scoring;
import nl.getrouw.kernel.AuditId;
import nl.getrouw.kernel.TeamId;
import org.jspecify.annotations.Nullable;

/**
 * The result of an audit, with the audit before it where the two can be compared: frozen, or of a
 * concept as it stands now.
 *
 * @param finalised when it was made final; null for a concept
 * @param concept the concept that the team could remark on; null where there was none
 * @param replies the team's remarks that were sent, on the whole first, then in order of the items
 * @param method version of the rules by which the result was made
 */
public record Profile(
    AuditId audit,
    TeamId team,
    String teamName,
    String location,
    AuditKind kind,
    AuditMoment moment,
    LocalDate startsOn,
    LocalDate endsOn,
    @Nullable Instant finalised,
    @Nullable Concept concept,
    @Nullable String leadName,
    List<String> auditorNames,
    Instrument instrument,
    Outcome outcome,
    @Nullable Earlier earlier,
    List<DomainLine> domains,
    List<ItemLine> items,
    Figures agreement,
    String method,
    List<ImprovementPoint> points,
    boolean mayChoosePoints,
    List<Remark> replies) {

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

    /** Why the item was set aside; empty for an item with a score. */
    public Optional<String> setAside() {
      return switch (rating) {
        case Rating.Scored _ -> Optional.empty();
        case Rating.NotApplicable(String why) -> Optional.of(why);
        case Rating.NotRateable(String why) -> Optional.of(why);
      };
    }

    /** Where the score stands on the item's own scale: 0 lowest, 1 highest. */
    private double height() {
      Scale scale = item.scale();
      return score().stream().mapToDouble(score -> score - scale.min()).sum()
          / (scale.max() - scale.min());
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

    /** The agreement in a word; null where it is unknown or undefined. */
    public @Nullable Level level() {
      return ac2 == null || exact == null ? null : Level.of(ac2.doubleValue(), exact.doubleValue());
    }
  }

  /** Nothing is frozen yet: the team can still remark on it. */
  public boolean isConcept() {
    return finalised == null;
  }

  /**
   * When the audit was made final.
   *
   * @throws NullPointerException for a concept
   */
  public Instant finalisedAt() {
    return Objects.requireNonNull(finalised);
  }

  /** The team's remark on an item, when there is one that was sent. */
  public Optional<Remark> replyOn(Item item) {
    return replies.stream().filter(remark -> item.code().equals(remark.item())).findFirst();
  }

  /**
   * At most {@code most} items above the middle of their scale, highest first and then in order.
   * Items with different scales are compared by where the score stands on the own scale.
   */
  public List<ItemLine> strongest(int most) {
    return items.stream()
        .filter(line -> line.score().isPresent() && line.height() > 0.5)
        .sorted(Comparator.comparingDouble(ItemLine::height).reversed())
        .limit(most)
        .toList();
  }

  /** At most {@code most} items below the top of their scale, lowest first and then in order. */
  public List<ItemLine> weakest(int most) {
    return items.stream()
        .filter(line -> line.score().isPresent() && line.height() < 1)
        .sorted(Comparator.comparingDouble(ItemLine::height))
        .limit(most)
        .toList();
  }

  /** The lines of one domain's items, in order. */
  public List<ItemLine> itemsOf(Domain domain) {
    return items.stream().filter(line -> line.domain().equals(domain)).toList();
  }

  /** What was agreed by the rules of the instrument once more: its parts, gates and minima. */
  public Result result() {
    Map<String, Rating> ratings =
        items.stream().collect(Collectors.toMap(line -> line.item().code(), ItemLine::rating));
    return Scoring.score(instrument, ratings);
  }
}

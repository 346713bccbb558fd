package nl.getrouw.audit.profile;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import nl.getrouw.audit.Profile;
import nl.getrouw.audit.Profile.DomainLine;
import nl.getrouw.instrument.Band;
import nl.getrouw.instrument.BandSet;
import nl.getrouw.instrument.Instrument;
import nl.getrouw.instrument.Range;
import nl.getrouw.kernel.Bilingual;
import org.jspecify.annotations.Nullable;

/**
 * The chart of a profile, for screen and paper alike: a row per domain with a dot for now and one
 * for the audit before, on a track from the lowest to the highest score that the domain can have.
 * All positions are percentages of the track, 0 to 100.
 *
 * @param labels names of the bands where they begin; empty where rows have tracks of their own
 * @param ticks whole scores along the track; empty where rows have tracks of their own
 */
public record ProfileChart(List<Row> rows, List<Label> labels, List<Tick> ticks) {

  /** Up to this length every whole score gets a tick, above it only the two ends. */
  private static final int ALL_TICKS = 10;

  /**
   * @param range the lowest and highest score of this domain
   * @param now null for a domain without score
   * @param earlier null without a comparable audit before
   * @param limits where the second and higher bands begin
   */
  public record Row(
      DomainLine line,
      Range range,
      @Nullable Double now,
      @Nullable Double earlier,
      List<Double> limits) {}

  /** The name of a band where it begins. */
  public record Label(double at, Bilingual name) {}

  /** A score along the track. */
  public record Tick(double at, int score) {}

  public ProfileChart {
    rows = List.copyOf(rows);
    labels = List.copyOf(labels);
    ticks = List.copyOf(ticks);
  }

  public static ProfileChart of(Profile profile) {
    Instrument instrument = profile.instrument();
    List<Row> rows = profile.domains().stream().map(line -> row(instrument, line)).toList();
    List<List<Band>> bands =
        profile.domains().stream().map(line -> levels(instrument, line)).distinct().toList();
    boolean oneTrack = rows.stream().map(Row::range).distinct().count() == 1 && bands.size() == 1;
    if (!oneTrack) {
      return new ProfileChart(rows, List.of(), List.of());
    }
    Range range = rows.getFirst().range();
    return new ProfileChart(
        rows,
        bands.getFirst().stream()
            .map(band -> new Label(position(range, band.from()), band.name()))
            .toList(),
        ticks(range));
  }

  /** Whether an audit before is drawn in any row. */
  public boolean compares() {
    return rows.stream().anyMatch(row -> row.earlier() != null);
  }

  /** Whether the rows have tracks of their own, each with its own range. */
  public boolean hasOwnRanges() {
    return ticks.isEmpty();
  }

  private static Row row(Instrument instrument, DomainLine line) {
    Range range = instrument.rangeOf(line.domain());
    return new Row(
        line,
        range,
        line.score() == null ? null : position(range, line.score()),
        line.earlier() == null ? null : position(range, line.earlier()),
        levels(instrument, line).stream()
            .skip(1)
            .map(band -> position(range, band.from()))
            .toList());
  }

  private static List<Band> levels(Instrument instrument, DomainLine line) {
    return instrument.bandsOn(line.domain()).map(BandSet::levels).orElse(List.of());
  }

  private static List<Tick> ticks(Range range) {
    int low = range.lowest().intValue();
    int high = range.highest().intValue();
    List<Tick> ticks = new ArrayList<>();
    for (int score = low; score <= high; score += high - low <= ALL_TICKS ? 1 : high - low) {
      ticks.add(new Tick(position(range, BigDecimal.valueOf(score)), score));
    }
    return ticks;
  }

  /** Where a score stands between the lowest and the highest, in percent. */
  static double position(Range range, BigDecimal score) {
    BigDecimal width = range.highest().subtract(range.lowest());
    return Objects.requireNonNull(score)
        .subtract(range.lowest())
        .multiply(BigDecimal.valueOf(100))
        .divide(width, MathContext.DECIMAL64)
        .doubleValue();
  }
}

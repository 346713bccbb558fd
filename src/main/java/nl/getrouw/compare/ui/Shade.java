package nl.getrouw.compare.ui;

import java.math.BigDecimal;
import java.util.Optional;
import nl.getrouw.instrument.BandSet;
import nl.getrouw.instrument.Domain;
import nl.getrouw.instrument.Domain.Aggregate;
import nl.getrouw.instrument.Instrument;
import nl.getrouw.instrument.Item;
import nl.getrouw.instrument.Look;
import nl.getrouw.instrument.Scale;

/**
 * How the cells of one item are shaded: by the item's bands; else by those of its domain, where the
 * domain is the mean of items with this same scale; else by the quarter of its own scale.
 */
final class Shade {

  private final Scale scale;
  private final Optional<BandSet> bands;

  private Shade(Scale scale, Optional<BandSet> bands) {
    this.scale = scale;
    this.bands = bands;
  }

  static Shade of(Instrument instrument, Domain domain, Item item) {
    boolean alike =
        domain.aggregate() != Aggregate.SUM
            && domain.items().stream().allMatch(other -> other.scale().equals(item.scale()));
    Optional<BandSet> ofDomain = alike ? instrument.bandsOn(domain) : Optional.empty();
    return new Shade(item.scale(), instrument.bandsOn(item).or(() -> ofDomain));
  }

  /** Whether the shade is a band of the instrument and not a quarter of the scale. */
  boolean isBand() {
    return bands.isPresent();
  }

  Look look(int score) {
    return bands
        .flatMap(set -> set.band(BigDecimal.valueOf(score)))
        .map(level -> level.look())
        .orElseGet(() -> quarter(score));
  }

  private Look quarter(int score) {
    int steps = scale.max() - scale.min();
    return switch ((score - scale.min()) * 4 / steps) {
      case 0 -> Look.LOW;
      case 1 -> Look.MODERATE;
      case 2 -> Look.GOOD;
      default -> Look.STRONG;
    };
  }
}

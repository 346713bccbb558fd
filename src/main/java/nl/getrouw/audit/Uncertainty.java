package nl.getrouw.audit;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import nl.getrouw.audit.ResultRepository.StoredDomain;
import nl.getrouw.instrument.Domain;
import nl.getrouw.instrument.Domain.Aggregate;
import nl.getrouw.instrument.Instrument;
import nl.getrouw.instrument.TotalRule;
import nl.getrouw.instrument.TotalRule.PartRule;
import org.jspecify.annotations.Nullable;

/**
 * How far a score may be off because auditors see things differently, in points of that score. It
 * rests on the mean absolute difference between the auditors' blind scores of an item. Where they
 * did not differ at all, the change that a single item makes by one point is the least that is
 * taken for uncertain: nobody should read a growing team out of one item.
 *
 * <p>Null everywhere stands for "not known": there are no blind scores.
 */
final class Uncertainty {

  private Uncertainty() {}

  /** Of a domain's score: a sum is as uncertain as its items together, a mean as one item. */
  static @Nullable BigDecimal ofDomain(Instrument instrument, Domain domain, StoredDomain stored) {
    if (stored.uncertainty() == null || stored.scored() == 0) {
      return null;
    }
    BigDecimal items = BigDecimal.valueOf(stored.scored());
    return domain.aggregate() == Aggregate.SUM
        ? stored.uncertainty().multiply(items).max(BigDecimal.ONE)
        : stored
            .uncertainty()
            .max(
                BigDecimal.ONE
                    .divide(items, MathContext.DECIMAL64)
                    .setScale(instrument.rounding().decimals(), RoundingMode.CEILING));
  }

  /** Of one item of a domain: what auditors differ on average, and never less than one point. */
  static @Nullable BigDecimal ofItem(StoredDomain stored) {
    return stored.uncertainty() == null ? null : stored.uncertainty().max(BigDecimal.ONE);
  }

  /** Of the total, by the rule that makes it. */
  static @Nullable BigDecimal ofTotal(Instrument instrument, Map<String, StoredDomain> stored) {
    TotalRule total = instrument.total();
    return switch (total.rule()) {
      case NONE -> null;
      case SUM -> sum(instrument.domains(), stored);
      case MEAN, WEIGHTED_MEAN, MEAN_OF_DOMAINS -> mean(instrument.domains(), stored);
      case COMPOSITE -> {
        BigDecimal added = BigDecimal.ZERO;
        for (TotalRule.Part part : total.parts()) {
          List<Domain> domains =
              part.domains().stream().map(code -> instrument.domain(code).orElseThrow()).toList();
          BigDecimal one =
              part.rule() == PartRule.SUM ? sum(domains, stored) : mean(domains, stored);
          if (one == null) {
            yield null;
          }
          added = added.add(one);
        }
        yield added;
      }
    };
  }

  private static @Nullable BigDecimal mean(List<Domain> domains, Map<String, StoredDomain> stored) {
    List<BigDecimal> known =
        domains.stream()
            .map(domain -> stored.get(domain.code()))
            .filter(Objects::nonNull)
            .map(StoredDomain::uncertainty)
            .filter(Objects::nonNull)
            .toList();
    return known.isEmpty()
        ? null
        : known.stream()
            .reduce(BigDecimal.ZERO, BigDecimal::add)
            .divide(BigDecimal.valueOf(known.size()), MathContext.DECIMAL64);
  }

  private static @Nullable BigDecimal sum(List<Domain> domains, Map<String, StoredDomain> stored) {
    BigDecimal mean = mean(domains, stored);
    int items =
        domains.stream()
            .map(domain -> stored.get(domain.code()))
            .filter(Objects::nonNull)
            .mapToInt(StoredDomain::scored)
            .sum();
    return mean == null ? null : mean.multiply(BigDecimal.valueOf(items));
  }
}

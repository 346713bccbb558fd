package nl.getrouw.instrument;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/**
 * The lowest and highest scores that ratings can lead to, as reported. Items that may be left out
 * (not applicable, conditional, missing under a person mean) are left out where that makes the
 * range wider, so the range is never too narrow.
 */
final class Reach {

  private final List<Domain> domains;
  private final TotalRule total;
  private final Rounding rounding;
  private final MissingRule missing;

  Reach(List<Domain> domains, TotalRule total, Rounding rounding, MissingRule missing) {
    this.domains = domains;
    this.total = total;
    this.rounding = rounding;
    this.missing = missing;
  }

  /** Empty without a total, and where nothing can be added or averaged. */
  Optional<Range> total() {
    return (switch (total.rule()) {
          case SUM -> sum(domains);
          case MEAN -> meanOfItems(domains, item -> Fraction.ONE);
          case MEAN_OF_DOMAINS -> meanOfDomains(domains, domain -> Fraction.ONE);
          case WEIGHTED_MEAN -> meanOfDomains(domains, domain -> Fraction.of(domain.weight()));
          case COMPOSITE -> composite();
          case NONE -> Optional.<Span>empty();
        })
        .map(this::reported);
  }

  /**
   * @throws IllegalArgumentException if the domain has no items
   */
  Range of(Domain domain) {
    return span(domain)
        .map(this::reported)
        .orElseThrow(() -> new IllegalArgumentException("No items in " + domain.code()));
  }

  private Range reported(Span span) {
    return new Range(rounding.reported(span.low()), rounding.reported(span.high()));
  }

  private Optional<Span> composite() {
    if (total.parts().isEmpty()) {
      return Optional.empty();
    }
    Span sum = new Span(Fraction.ZERO, Fraction.ZERO, Fraction.ONE, false);
    for (TotalRule.Part part : total.parts()) {
      List<Domain> members =
          domains.stream().filter(domain -> part.domains().contains(domain.code())).toList();
      Optional<Span> span =
          switch (part.rule()) {
            case SUM -> sum(members);
            case MEAN -> meanOfItems(members, item -> Fraction.ONE);
            case MEAN_OF_DOMAINS -> meanOfDomains(members, domain -> Fraction.ONE);
          };
      if (span.isEmpty()) {
        return Optional.empty();
      }
      sum = sum.plus(span.get().carried(rounding, Rounding.Stage.PARTS));
    }
    return Optional.of(sum);
  }

  private Optional<Span> span(Domain domain) {
    return switch (domain.aggregate()) {
      case SUM -> sum(List.of(domain));
      case MEAN -> meanOfItems(List.of(domain), item -> Fraction.ONE);
      case WEIGHTED_MEAN -> meanOfItems(List.of(domain), item -> Fraction.of(item.weight()));
    };
  }

  private Optional<Span> sum(List<Domain> members) {
    long low = 0;
    long high = 0;
    boolean any = false;
    for (Domain domain : members) {
      for (Item item : domain.items()) {
        boolean conditional = item.when() != null;
        low += conditional ? Math.min(0, item.scale().min()) : item.scale().min();
        high += conditional ? Math.max(0, item.scale().max()) : item.scale().max();
        any = true;
      }
    }
    boolean optional =
        members.stream().flatMap(domain -> domain.items().stream()).allMatch(this::canBeLeftOut);
    return any
        ? Optional.of(new Span(Fraction.of(low), Fraction.of(high), Fraction.ONE, optional))
        : Optional.empty();
  }

  private Optional<Span> meanOfItems(List<Domain> members, Function<Item, Fraction> weight) {
    List<Span> spans = new ArrayList<>();
    for (Domain domain : members) {
      for (Item item : domain.items()) {
        spans.add(
            new Span(
                Fraction.of(item.scale().min()),
                Fraction.of(item.scale().max()),
                weight.apply(item),
                canBeLeftOut(item)));
      }
    }
    return mean(spans);
  }

  private Optional<Span> meanOfDomains(List<Domain> members, Function<Domain, Fraction> weight) {
    List<Span> spans = new ArrayList<>();
    for (Domain domain : members) {
      span(domain)
          .map(span -> span.carried(rounding, Rounding.Stage.DOMAINS))
          .map(span -> span.weighing(weight.apply(domain)))
          .ifPresent(spans::add);
    }
    return mean(spans);
  }

  private boolean canBeLeftOut(Item item) {
    return item.notApplicable() || item.when() != null || missing instanceof MissingRule.PersonMean;
  }

  private static Optional<Span> mean(List<Span> spans) {
    if (spans.isEmpty()) {
      return Optional.empty();
    }
    Fraction low = outermost(spans, Span::low, Comparator.naturalOrder());
    Fraction high = outermost(spans, Span::high, Comparator.reverseOrder());
    return Optional.of(new Span(low, high, Fraction.ONE, spans.stream().allMatch(Span::optional)));
  }

  /** The most extreme mean: what must count, and of the rest as much as makes it more extreme. */
  private static Fraction outermost(
      List<Span> spans, Function<Span, Fraction> end, Comparator<Fraction> outward) {
    Fraction sum = Fraction.ZERO;
    Fraction weights = Fraction.ZERO;
    List<Span> mustFirst =
        spans.stream()
            .sorted(Comparator.comparing(Span::optional).thenComparing(end, outward))
            .toList();
    for (Span span : mustFirst) {
      Fraction value = end.apply(span);
      boolean counts =
          !span.optional()
              || weights.equals(Fraction.ZERO)
              || outward.compare(value, sum.dividedBy(weights)) < 0;
      if (counts) {
        sum = sum.plus(span.weight().times(value));
        weights = weights.plus(span.weight());
      }
    }
    return sum.dividedBy(weights);
  }

  /** A lowest and a highest value, their weight in a mean, and whether they may be left out. */
  private record Span(Fraction low, Fraction high, Fraction weight, boolean optional) {

    Span plus(Span other) {
      return new Span(low.plus(other.low), high.plus(other.high), weight, optional);
    }

    Span carried(Rounding rounding, Rounding.Stage at) {
      return new Span(rounding.carried(at, low), rounding.carried(at, high), weight, optional);
    }

    Span weighing(Fraction newWeight) {
      return new Span(low, high, newWeight, optional);
    }
  }
}

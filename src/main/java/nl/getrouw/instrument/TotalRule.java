package nl.getrouw.instrument;

import java.util.List;
import nl.getrouw.kernel.Bilingual;

/**
 * How a total is made.
 *
 * @param parts what a composite adds together; empty for every other rule
 */
public record TotalRule(Rule rule, List<Part> parts) {

  /** From what the total is made. */
  public enum Rule {
    /** All items added together. */
    SUM,
    /** The mean of all items. */
    MEAN,
    /** The mean of the domain scores, each counting by the weight of its domain. */
    WEIGHTED_MEAN,
    /** The mean of the domain scores. */
    MEAN_OF_DOMAINS,
    /** The parts added together. */
    COMPOSITE,
    /** There is no total. */
    NONE
  }

  /** From what a part is made: its items, or the scores of its domains. */
  public enum PartRule {
    MEAN,
    SUM,
    MEAN_OF_DOMAINS
  }

  /**
   * One part of a composite.
   *
   * @param domains codes; a domain outside every part does not count in the total
   */
  public record Part(String code, Bilingual name, List<String> domains, PartRule rule) {
    public Part {
      domains = List.copyOf(domains);
    }
  }

  public TotalRule {
    parts = List.copyOf(parts);
  }

  /** A rule without parts. */
  public static TotalRule of(Rule rule) {
    return new TotalRule(rule, List.of());
  }
}

package nl.getrouw.instrument;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;

/**
 * The levels into which a score falls.
 *
 * @param levels low to high; together they cover every reachable score
 */
public record BandSet(Target on, List<Band> levels) {

  /** What is banded. The most specific set wins: one domain before each domain. */
  public sealed interface Target {

    /** The word in an instrument file, such as {@code domain:a}. */
    String word();

    record Total() implements Target {
      @Override
      public String word() {
        return "total";
      }
    }

    record EachDomain() implements Target {
      @Override
      public String word() {
        return "domain";
      }
    }

    record OneDomain(String code) implements Target {
      @Override
      public String word() {
        return "domain:" + code;
      }
    }

    record EachItem() implements Target {
      @Override
      public String word() {
        return "item";
      }
    }

    record OneItem(String code) implements Target {
      @Override
      public String word() {
        return "item:" + code;
      }
    }
  }

  public BandSet {
    levels = List.copyOf(levels);
  }

  /** The level of a reported, that is rounded, score; empty below the lowest level. */
  public Optional<Band> band(BigDecimal score) {
    return levels.reversed().stream()
        .filter(level -> level.from().compareTo(score) <= 0)
        .findFirst();
  }
}

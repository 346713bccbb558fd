package nl.getrouw.guest;

import java.math.BigDecimal;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import nl.getrouw.instrument.Domain;
import nl.getrouw.kernel.AuditId;
import org.jspecify.annotations.Nullable;

/**
 * What guests say beside an audit, as far as it may be shown: what is too small to show is not in
 * here. Read-only, the same for screen, export and report.
 *
 * @param groups the groups that were asked in closed rounds, each once
 * @param lines one for each domain of the instrument, in order
 */
public record Voices(AuditId audit, List<Heard> groups, List<Line> lines) {

  /** From so many points a difference is a topic for the feedback talk. */
  public static final BigDecimal LARGE = BigDecimal.ONE;

  /** At or beyond this a figure reads "or more". */
  public static final BigDecimal HIGHEST = SmallGroups.HIGHEST;

  /** At or beyond this a figure reads "or less". */
  public static final BigDecimal LOWEST = SmallGroups.LOWEST;

  public Voices {
    groups = List.copyOf(groups);
    lines = List.copyOf(lines);
  }

  /**
   * A group that was asked.
   *
   * @param atLeast so many answered, in steps of five; 0 when too few did and nothing is shown
   */
  public record Heard(Voice voice, int atLeast) {
    public boolean isShown() {
      return atLeast > 0;
    }
  }

  /**
   * One domain.
   *
   * @param means one decimal, 1.2 to 4.8; absent where there are too few answers
   */
  public record Line(Domain domain, Map<Voice, BigDecimal> means) {

    public Line {
      means = Map.copyOf(means);
    }

    /** Highest minus lowest of the groups and the auditors' score; 0 with fewer than two. */
    public BigDecimal spread(@Nullable BigDecimal agreed) {
      List<BigDecimal> said =
          Stream.of(means.values(), agreed == null ? List.<BigDecimal>of() : List.of(agreed))
              .flatMap(Collection::stream)
              .sorted()
              .toList();
      return said.size() < 2 ? BigDecimal.ZERO : said.getLast().subtract(said.getFirst());
    }
  }

  /** Whether anything can be shown at all. */
  public boolean areHeard() {
    return groups.stream().anyMatch(Heard::isShown);
  }

  /**
   * The domains with a difference of a point or more, largest first.
   *
   * @param agreed the auditors' score per domain code, rounded as it is shown
   */
  public List<Line> differences(Map<String, BigDecimal> agreed) {
    return lines.stream()
        .filter(line -> !line.means().isEmpty())
        .filter(line -> spread(line, agreed).compareTo(LARGE) >= 0)
        .sorted((one, other) -> spread(other, agreed).compareTo(spread(one, agreed)))
        .toList();
  }

  private static BigDecimal spread(Line line, Map<String, BigDecimal> agreed) {
    return line.spread(agreed.get(line.domain().code()));
  }

  /** A group, if it was asked. */
  public Optional<Heard> group(Voice voice) {
    return groups.stream().filter(heard -> heard.voice() == voice).findFirst();
  }
}

package nl.getrouw.precondition;

import java.math.BigDecimal;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import nl.getrouw.action.ActionRow;

/**
 * The three voices about one aspect, beside one another.
 *
 * @param voices in the order of the enum
 * @param actions what came of it, as far as the reader sees it
 */
public record AspectLine(Aspect aspect, List<Said> voices, List<ActionRow> actions) {

  /** Where voices differ most comes first, then where they score lowest. */
  static final Comparator<AspectLine> DIFFERENCES_FIRST =
      Comparator.comparing(AspectLine::difference)
          .reversed()
          .thenComparing(AspectLine::lowest)
          .thenComparing(AspectLine::aspect);

  public AspectLine {
    voices = List.copyOf(voices);
    actions = List.copyOf(actions);
  }

  public Said of(Voice voice) {
    return voices.stream().filter(one -> one.voice() == voice).findFirst().orElseThrow();
  }

  /** Highest minus lowest of the voices that scored, in points; 0 with fewer than two. */
  public BigDecimal difference() {
    List<BigDecimal> means = means();
    return means.size() < 2
        ? BigDecimal.ZERO.setScale(1)
        : means.getLast().subtract(means.getFirst());
  }

  private BigDecimal lowest() {
    List<BigDecimal> means = means();
    return means.isEmpty() ? BigDecimal.TEN : means.getFirst();
  }

  private List<BigDecimal> means() {
    return voices.stream().map(Said::mean).filter(Objects::nonNull).sorted().toList();
  }
}

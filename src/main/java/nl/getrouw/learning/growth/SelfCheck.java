package nl.getrouw.learning.growth;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.getrouw.kernel.SelfCheckId;
import nl.getrouw.learning.growth.CheckKind.Area;
import org.jspecify.annotations.Nullable;

/**
 * A self-assessment or self-scan of one person, for that person alone.
 *
 * @param finishedAt null while it is being filled in
 * @param answers by statement
 */
public record SelfCheck(
    SelfCheckId id,
    CheckKind kind,
    Instant startedAt,
    @Nullable Instant finishedAt,
    Map<String, Integer> answers) {

  private static final int DECIMALS = 2;

  public SelfCheck {
    answers = Map.copyOf(answers);
  }

  public boolean isComplete() {
    return answers.keySet().containsAll(kind.statements());
  }

  /** The first statement without an answer, or the last one. */
  public String resumeAt() {
    List<String> all = kind.statements();
    return all.stream()
        .filter(statement -> !answers.containsKey(statement))
        .findFirst()
        .orElse(all.getLast());
  }

  /** Mean of what was answered in an area, two decimals half up; empty for nothing. */
  public Optional<BigDecimal> mean(Area area) {
    return mean(area.statements());
  }

  /** Mean of the areas' means, two decimals half up; empty while an area has no answer. */
  public Optional<BigDecimal> total() {
    List<Optional<BigDecimal>> means = kind.areas().stream().map(this::mean).toList();
    if (means.stream().anyMatch(Optional::isEmpty)) {
      return Optional.empty();
    }
    return Optional.of(
        means.stream()
            .map(Optional::orElseThrow)
            .reduce(BigDecimal.ZERO, BigDecimal::add)
            .divide(BigDecimal.valueOf(means.size()), DECIMALS, RoundingMode.HALF_UP));
  }

  private Optional<BigDecimal> mean(List<String> statements) {
    List<Integer> given =
        statements.stream().filter(answers::containsKey).map(answers::get).toList();
    if (given.isEmpty()) {
      return Optional.empty();
    }
    int sum = given.stream().mapToInt(Integer::intValue).sum();
    return Optional.of(
        BigDecimal.valueOf(sum)
            .divide(BigDecimal.valueOf(given.size()), DECIMALS, RoundingMode.HALF_UP));
  }

  @Override
  public String toString() {
    return "SelfCheck " + id; // answers do not belong in a log
  }
}

package nl.getrouw.audit;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.Objects;
import nl.getrouw.audit.Change.Kind;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ChangeTest {

  @ParameterizedTest
  @CsvSource({
    "3.4, 4.0, 0.5, CLEARLY_HIGHER",
    "3.4, 3.9, 0.5, HIGHER",
    "3.4, 3.5, 0.5, HIGHER",
    "2.8, 2.8, 0.5, SAME",
    "3.4, 3.3, 0.5, LOWER",
    "3.4, 2.9, 0.5, LOWER",
    "3.4, 2.8, 0.5, CLEARLY_LOWER",
    "2.8, 2.80, 0, SAME",
    "2.8, 2.9, 0, CLEARLY_HIGHER",
    "3.4, 4.0, , HIGHER_UNKNOWN",
    "3.4, 2.0, , LOWER_UNKNOWN",
    "3.4, 3.4, , SAME"
  })
  void isClearOnlyBeyondWhatAuditorsDiffer(
      BigDecimal earlier, BigDecimal later, @Nullable BigDecimal uncertainty, Kind kind) {
    Change change = Objects.requireNonNull(Change.between(earlier, later, uncertainty));

    assertThat(change.kind()).isEqualTo(kind);
    assertThat(change.points()).isEqualByComparingTo(later.subtract(earlier));
  }

  @Test
  void thereIsNoneWhereAScoreIsMissing() {
    assertThat(Change.between(null, BigDecimal.ONE, BigDecimal.ZERO)).isNull();
    assertThat(Change.between(BigDecimal.ONE, null, BigDecimal.ZERO)).isNull();
  }
}

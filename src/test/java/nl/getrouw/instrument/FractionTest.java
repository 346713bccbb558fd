package nl.getrouw.instrument;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;

class FractionTest {

  @Test
  void thirdsAddUpToAWhole() {
    Fraction third = Fraction.ONE.dividedBy(Fraction.of(3));
    assertThat(third.plus(third).plus(third)).isEqualTo(Fraction.ONE);
  }

  @Test
  void equalNumbersAreEqualFractions() {
    assertThat(Fraction.of(new BigDecimal("2.50")))
        .isEqualTo(Fraction.of(5).dividedBy(Fraction.of(2)));
    assertThat(Fraction.of(-1).dividedBy(Fraction.of(2)))
        .isEqualTo(Fraction.ONE.dividedBy(Fraction.of(-2)));
    assertThat(Fraction.of(new BigDecimal("1E+2"))).isEqualTo(Fraction.of(100));
  }

  @Test
  void roundsHalfUp() {
    assertThat(Fraction.of(new BigDecimal("2.45")).rounded(1)).isEqualByComparingTo("2.5");
    assertThat(Fraction.of(new BigDecimal("2.4499999")).rounded(1)).isEqualByComparingTo("2.4");
    assertThat(Fraction.of(new BigDecimal("114.5")).rounded(0)).isEqualByComparingTo("115");
    assertThat(Fraction.of(4).rounded(1)).hasToString("4.0");
  }

  @Test
  void roundingIsNeverMoreThanHalfAStepAwayAndAHalfGoesUp() {
    var random = new SplittableRandom(1979);
    for (int i = 0; i < 10_000; i++) {
      long numerator = random.nextLong(0, 100_000);
      long denominator = random.nextLong(1, 1000);
      int decimals = random.nextInt(0, 4);
      BigDecimal rounded =
          Fraction.of(numerator).dividedBy(Fraction.of(denominator)).rounded(decimals);
      // rounded = floor(x * 10^d + 1/2) / 10^d, in whole numbers
      long power = (long) Math.pow(10, decimals);
      long expected = Math.floorDiv(2 * numerator * power + denominator, 2 * denominator);
      assertThat(rounded).isEqualByComparingTo(BigDecimal.valueOf(expected, decimals));
      assertThat(rounded.scale()).isEqualTo(decimals);
    }
  }

  @Test
  void unroundedHas34SignificantDigits() {
    assertThat(Fraction.of(2).dividedBy(Fraction.of(3)).decimal())
        .isEqualTo(BigDecimal.TWO.divide(new BigDecimal(3), 34, RoundingMode.HALF_UP));
    assertThat(Fraction.of(5).dividedBy(Fraction.of(2)).decimal()).hasToString("2.5");
  }
}

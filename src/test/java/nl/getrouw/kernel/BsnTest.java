package nl.getrouw.kernel;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** 111222333 and 123456782 are numbers that pass the test and were never given to anybody. */
class BsnTest {

  @ParameterizedTest
  @ValueSource(
      strings = {
        "111222333",
        "123456782",
        "Meneer heeft nummer 111222333.",
        "bsn:123456782;",
        "111 222 333",
        "111.222.333",
        "1234.56.782",
        "123456789 en 123456782"
      })
  void isFound(String text) {
    assertThat(Bsn.in(text)).isTrue();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "geen cijfers",
        "123456789", // sum 147 is no multiple of 11
        "111222334",
        "000000000",
        "11122233",
        "1112223330",
        "0111222333",
        "06 11 12 22 33",
        "22-11-2026"
      })
  void isNotSeenWhereThereIsNone(String text) {
    assertThat(Bsn.in(text)).isFalse();
  }
}

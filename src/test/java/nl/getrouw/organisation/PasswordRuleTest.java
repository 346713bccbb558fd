package nl.getrouw.organisation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import nl.getrouw.kernel.Refusal;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PasswordRuleTest {

  private static final String NAME = "Marijke van den Berg";
  private static final String EMAIL = "m.vandenberg@dewilgen.nl";

  @ParameterizedTest
  @ValueSource(
      strings = {
        "lopen door het hoge gras",
        "alleenkleineletters",
        "🌻🌻🌻 zon op zolder",
        "marijke houdt van fietsen"
      })
  void noRuleAboutKindsOfCharacters(String password) {
    assertThatCode(() -> PasswordRule.check(password, NAME, EMAIL)).doesNotThrowAnyException();
  }

  @ParameterizedTest
  @CsvSource({
    "kort en fij, passwordShort",
    "Wachtwoord123, passwordCommon",
    "welkomwelkom, passwordCommon",
    "abababababab, passwordCommon",
    "aaaaaaaaaaaa, passwordCommon",
    "marijkevandenberg, passwordPersonal",
    "Vandenberg-1984!, passwordPersonal",
    "m.vandenberg@dewilgen.nl, passwordPersonal"
  })
  void isRefusedBecause(String password, String reason) {
    assertThatExceptionOfType(Refusal.class)
        .isThrownBy(() -> PasswordRule.check(password.strip(), NAME, EMAIL))
        .satisfies(refusal -> check(refusal, reason));
  }

  @Test
  void lengthIsCountedInCharacters() {
    String sunflowers = "🌻🌼".repeat(5) + "🌻";
    assertThatExceptionOfType(Refusal.class)
        .isThrownBy(() -> PasswordRule.check(sunflowers, NAME, EMAIL))
        .satisfies(refusal -> check(refusal, "passwordShort"));
    String longest = "lopen door het gras ".repeat(6) + "12345678";
    assertThatCode(() -> PasswordRule.check(longest, NAME, EMAIL)).doesNotThrowAnyException();
    assertThatExceptionOfType(Refusal.class)
        .isThrownBy(() -> PasswordRule.check(longest + "9", NAME, EMAIL))
        .satisfies(refusal -> check(refusal, "passwordLong"));
  }

  private static void check(Refusal refusal, String reason) {
    assertThat(refusal.key()).isEqualTo("organisation.refused." + reason);
  }
}

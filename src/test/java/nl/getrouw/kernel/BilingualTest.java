package nl.getrouw.kernel;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.Locale;
import org.junit.jupiter.api.Test;

class BilingualTest {

  @Test
  void readsEnglishInEveryEnglishLocaleAndDutchElsewhere() {
    var text = new Bilingual("Sterk", "Strong");
    assertThat(text.in(Locale.UK)).isEqualTo("Strong");
    assertThat(text.in(Locale.of("nl", "BE"))).isEqualTo("Sterk");
    assertThat(text.in(Locale.FRENCH)).isEqualTo("Sterk");
  }

  @Test
  void withoutEnglishTheDutchTextServesBoth() {
    assertThat(new Bilingual("Sterk", " ")).isEqualTo(Bilingual.of("Sterk"));
    assertThat(Bilingual.of("Sterk").in(Locale.ENGLISH)).isEqualTo("Sterk");
    assertThat(Bilingual.of("Sterk").isOneText()).isTrue();
  }

  @Test
  void surroundingWhiteSpaceIsNoPartOfAText() {
    assertThat(new Bilingual(" Sterk\n", "Strong ")).isEqualTo(new Bilingual("Sterk", "Strong"));
  }

  @Test
  void refusesATextWithoutDutch() {
    assertThatIllegalArgumentException().isThrownBy(() -> new Bilingual(" ", "Strong"));
  }
}

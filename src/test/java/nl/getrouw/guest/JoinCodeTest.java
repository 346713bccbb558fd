package nl.getrouw.guest;

import static org.assertj.core.api.Assertions.assertThat;

import java.security.SecureRandom;
import java.util.HashSet;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class JoinCodeTest {

  @ParameterizedTest
  @ValueSource(
      strings = {
        "KMNP-4679",
        "kmnp4679",
        " KMNP 4679 ",
        "KMNP–4679",
        "k m n p 4 6 7 9",
        "KMNP.4679"
      })
  void itDoesNotMatterHowACodeIsTyped(String typed) {
    assertThat(JoinCode.read(typed)).contains(new JoinCode("KMNP4679"));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "KMNP467",
        "KMNP46799",
        "KMNO4679",
        "KMNP4670",
        "KMNI4679",
        "' or 1=1",
        "КМНР4679"
      })
  void whatIsNoCodeIsNoCode(String typed) {
    assertThat(JoinCode.read(typed)).isEmpty();
  }

  @Test
  void noCodeHasSignsThatLookAlikeOrMakeWords() {
    assertThat(JoinCode.SIGNS.split("")).doesNotContain("0OQ1IL2Z5S8BGUVAE".split(""));
    SecureRandom chance = new SecureRandom();
    Set<JoinCode> codes = new HashSet<>();
    for (int i = 0; i < 1000; i++) {
      codes.add(JoinCode.random(chance));
    }
    assertThat(codes).hasSize(1000);
  }

  @Test
  void aCodeIsNotWrittenToALog() {
    assertThat("" + new JoinCode("KMNP4679")).doesNotContain("KMNP");
    assertThat(new JoinCode("KMNP4679").printed()).isEqualTo("KMNP-4679");
  }
}

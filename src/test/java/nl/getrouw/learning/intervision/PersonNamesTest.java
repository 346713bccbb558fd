package nl.getrouw.learning.intervision;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PersonNamesTest {

  private static final List<String> COLLEAGUES = List.of("Esra Demir", "Tom Willems");

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          Toen zei Karel dat hij niet mee wilde   | Karel
          Hoe help ik mevrouw De Vries            | Vries
          mw. K. belt elke dag                    | K.
          Met cliënt Bo gaat het beter            | Bo
          How do I talk with Peter about money?   | Peter
          """)
  void whatLooksLikeANameIsFound(String text, String name) {
    assertThat(PersonNames.in(text, COLLEAGUES)).contains(name);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Hoe blijf ik rustig als iemand schreeuwt?",
        "Een vrouw van begin dertig wil verhuizen. Zij belt elke dag.",
        "Ik vroeg Esra en daarna Tom om hulp",
        "Zo werken we volgens Getrouw aan Hoop",
        ""
      })
  void whatIsNobodysNameIsLeftAlone(String text) {
    assertThat(PersonNames.in(text, COLLEAGUES)).isEmpty();
  }

  @Test
  void aColleagueOfAnotherSessionCouldBeAClient() {
    assertThat(PersonNames.in("en toen vroeg Esra het", List.of())).contains("Esra");
  }
}

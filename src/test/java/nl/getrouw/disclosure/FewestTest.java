package nl.getrouw.disclosure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Map;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.boot.context.properties.bind.Binder;
import org.springframework.boot.context.properties.source.MapConfigurationPropertySource;

/** Thresholds can be raised, and never lowered. */
class FewestTest {

  @ParameterizedTest
  @CsvSource({"client, 9", "relative, 9", "staff, 4", "client, 0", "staff, -5"})
  void fewerThanTheRulesAskIsNoConfiguration(String group, String fewest) {
    assertThatThrownBy(() -> bound(group, fewest))
        .rootCause()
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("getrouw.fewest." + group);
  }

  @ParameterizedTest
  @CsvSource({"client, 25, 25, 10, 5", "relative, 12, 10, 12, 5", "staff, 10, 10, 10, 10"})
  void moreIsTaken(String group, String fewest, int client, int relative, int staff) {
    assertThat(bound(group, fewest)).isEqualTo(new Fewest(client, relative, staff));
  }

  private static Fewest bound(String group, String fewest) {
    return new Binder(new MapConfigurationPropertySource(Map.of("getrouw.fewest." + group, fewest)))
        .bindOrCreate("getrouw.fewest", Fewest.class);
  }
}

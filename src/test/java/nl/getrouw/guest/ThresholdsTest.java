package nl.getrouw.guest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Map;
import nl.getrouw.guest.GuestScene.Scene;
import nl.getrouw.testing.DatabaseTest;
import org.jooq.DSLContext;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.context.properties.bind.Binder;
import org.springframework.boot.context.properties.source.MapConfigurationPropertySource;
import org.springframework.context.annotation.Import;

/** Thresholds can be raised, and never lowered. */
@DatabaseTest
@Import(GuestScene.class)
class ThresholdsTest {

  @Autowired GuestScene scenes;
  @Autowired GuestRounds rounds;
  @Autowired DSLContext db;

  @ParameterizedTest
  @CsvSource({"client, 9", "relative, 9", "staff, 4", "client, 0", "staff, -5"})
  void fewerThanTheRulesAskIsNoConfiguration(String group, String fewest) {
    assertThatThrownBy(() -> bound(group, fewest))
        .rootCause()
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("getrouw.guests.fewest." + group);
  }

  @ParameterizedTest
  @CsvSource({"client, 25, 25, 10, 5", "relative, 12, 10, 12, 5", "staff, 10, 10, 10, 10"})
  void moreIsTaken(String group, String fewest, int client, int relative, int staff) {
    assertThat(bound(group, fewest)).isEqualTo(new Thresholds(client, relative, staff));
  }

  private static Thresholds bound(String group, String fewest) {
    return new Binder(
            new MapConfigurationPropertySource(Map.of("getrouw.guests.fewest." + group, fewest)))
        .bindOrCreate("getrouw.guests.fewest", Thresholds.class);
  }

  /** What was enough before is hidden as soon as an installation asks for more. */
  @Test
  void theQueryAsksForAsMany() {
    Scene scene = scenes.scoring().open(Voice.CLIENT).answers(Voice.CLIENT, 11).close();
    long group =
        db.fetchSingle(
                "select g.id from guest_group g join guest_round r on r.id = g.round_id"
                    + " where r.audit_id = ?",
                scene.audit.value())
            .get(0, Long.class);

    assertThat(tally(10).means(group, Voice.CLIENT)).isNotEmpty();
    assertThat(tally(11).means(group, Voice.CLIENT)).isNotEmpty();
    assertThat(tally(12).means(group, Voice.CLIENT)).isEmpty();
  }

  private TallyRepository tally(int clients) {
    return new TallyRepository(db, new Thresholds(clients, 10, 5));
  }
}

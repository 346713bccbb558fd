package nl.getrouw.guest;

import static org.assertj.core.api.Assertions.assertThat;

import nl.getrouw.disclosure.Fewest;
import nl.getrouw.guest.GuestScene.Scene;
import nl.getrouw.testing.DatabaseTest;
import org.jooq.DSLContext;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;

/** An installation that asks for more answers gets them. */
@DatabaseTest
@Import(GuestScene.class)
class RaisedThresholdTest {

  @Autowired GuestScene scenes;
  @Autowired GuestRounds rounds;
  @Autowired DSLContext db;

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
    return new TallyRepository(db, new Fewest(clients, 10, 5));
  }
}

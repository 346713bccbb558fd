package nl.getrouw.guest;

import static nl.getrouw.db.Tables.GUEST_WORDING;
import static nl.getrouw.guest.Voice.CLIENT;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import nl.getrouw.guest.GuestScene.Scene;
import nl.getrouw.guest.GuestWordings.Words;
import nl.getrouw.guest.Guests.Invitation;
import nl.getrouw.kernel.Conflict;
import nl.getrouw.kernel.NotFound;
import nl.getrouw.kernel.Refusal;
import nl.getrouw.security.Actor;
import nl.getrouw.security.Role;
import nl.getrouw.security.Scope;
import nl.getrouw.testing.DatabaseTest;
import org.jooq.DSLContext;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.springframework.dao.DataAccessException;

/** An organisation's own words for guests. */
@DatabaseTest
@Import(GuestScene.class)
class GuestWordingsTest {

  private static final String QUESTION =
      """
        - item: "2.3"
          client: {nl: "Kent jouw begeleider je wensen?", en: "Does your worker know your wishes?"}
          relative: {nl: "Kent het team zijn wensen?", en: "Does the team know his wishes?"}
          staff: {nl: "Kennen wij de wensen?", en: "Do we know the wishes?"}
      """;

  private static final String FILE =
      """
      format: 1
      instrument: srh-getrouw
      versions: ["1.0"]
      questions:
      """
          + QUESTION;

  @Autowired GuestScene scenes;
  @Autowired GuestWordings wordings;
  @Autowired GuestRounds rounds;
  @Autowired Guests guests;
  @Autowired DSLContext db;

  private Scene scene;
  private Actor karin;

  @BeforeEach
  void people() {
    scene = scenes.scoring();
    karin = scene.actor(scene.walk.organisation.person("Karin Postma", Role.ADMINISTRATOR));
  }

  private static byte[] file(String yaml) {
    return yaml.getBytes(StandardCharsets.UTF_8);
  }

  private Words inUse(Actor actor) {
    return wordings.inUse(actor).stream()
        .filter(words -> words.instrument().equals("srh-getrouw"))
        .findFirst()
        .orElseThrow();
  }

  @Test
  void newRoundsAskTheOwnWordsAndOpenOnesKeepTheirs() {
    scene.open(CLIENT);
    Invitation before = scene.invitation(CLIENT);
    assertThat(inUse(karin).own()).isFalse();

    wordings.store(karin, file(FILE), 0);

    assertThat(inUse(karin).own()).isTrue();
    assertThat(inUse(karin).sequence()).isEqualTo(1);
    assertThat(inUse(karin).yaml()).isEqualTo(FILE);
    assertThat(guests.open(before.code().value()).asks()).isEqualTo(before.asks()).hasSize(14);
    scene.close().open(CLIENT);
    Invitation after = scene.invitation(CLIENT);
    assertThat(after.asks())
        .singleElement()
        .extracting(ask -> ask.words().nl())
        .isEqualTo("Kent jouw begeleider je wensen?");

    wordings.giveBack(karin, "srh-getrouw", 1);
    assertThat(inUse(karin).own()).isFalse();
    assertThat(guests.open(after.code().value()).asks()).isEqualTo(after.asks());
    scene.answers(CLIENT, 10).close();
    assertThat(rounds.voices(scene.toConsensus().lead(), scene.audit).areHeard()).isTrue();
  }

  @Test
  void anotherOrganisationReadsOurWords() {
    wordings.store(karin, file(FILE), 0);

    Scene elsewhere = scenes.scoring().open(CLIENT);

    assertThat(elsewhere.invitation(CLIENT).asks()).hasSize(14);
  }

  @Test
  void whoWasSecondOverwritesNothing() {
    wordings.store(karin, file(FILE), 0);

    assertThatThrownBy(() -> wordings.store(karin, file(FILE), 0)).isInstanceOf(Conflict.class);
    assertThatThrownBy(() -> wordings.giveBack(karin, "srh-getrouw", 0))
        .isInstanceOf(Conflict.class);
    wordings.giveBack(karin, "srh-getrouw", 1);
    assertThatThrownBy(() -> wordings.giveBack(karin, "srh-getrouw", 2))
        .isInstanceOf(Conflict.class);
    assertThatThrownBy(
            () ->
                db.update(GUEST_WORDING)
                    .set(GUEST_WORDING.YAML, "anders")
                    .where(GUEST_WORDING.ORGANISATION_ID.eq(karin.organisation().value()))
                    .execute())
        .isInstanceOf(DataAccessException.class);
  }

  @Test
  void onlyAdministratorsOfTheWholeOrganisationLookAfterThem() {
    var organisation = scene.walk.organisation;
    Actor ofOnePlace =
        scene.actor(
            organisation.person(
                "Wim Smit",
                Role.ADMINISTRATOR,
                new Scope.Location(organisation.location("Ver weg"))));
    for (Actor other : new Actor[] {scene.lead(), scene.actor(scene.walk.lead), ofOnePlace}) {
      assertThat(wordings.mayArrange(other)).isFalse();
      assertThatThrownBy(() -> wordings.inUse(other)).isInstanceOf(NotFound.class);
      assertThatThrownBy(() -> wordings.read(other, file(FILE))).isInstanceOf(NotFound.class);
      assertThatThrownBy(() -> wordings.store(other, file(FILE), 0)).isInstanceOf(NotFound.class);
      assertThatThrownBy(() -> wordings.giveBack(other, "srh-getrouw", 0))
          .isInstanceOf(NotFound.class);
    }
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "format: 1                       | format: 2                        | format",
        "srh-getrouw                     | onbekend                         | instrument",
        "[\"1.0\"]                       | [\"9.9\"]                        | instrument",
        "[\"1.0\"]                       | [1.0]                            | text",
        "\"2.3\"                         | \"99.9\"                         | item",
        "\"2.3\"                         | 2.3                              | text",
        "staff:                          | stof:                            | missing",
        "questions:                      | questions: [                     | yaml",
        "\"Kennen wij de wensen?\"        | !!java.io.File [x]               | yaml",
      })
  void aFileThatCannotBeUsedIsRefusedWithTheReason(String sound, String broken, String why) {
    refused(why, FILE.replace(sound, broken));
    assertThat(inUse(karin).own()).isFalse();
  }

  @Test
  void questionsAreAskedOnceAndStayShort() {
    refused("twice", FILE + QUESTION);
    refused("long", FILE.replace("Kennen wij de wensen?", "x".repeat(201)));
    refused("questions", FILE.substring(0, FILE.indexOf("questions:")) + "questions: []");
    assertThatThrownBy(() -> wordings.store(karin, new byte[] {(byte) 0xff, 'a'}, 0))
        .isInstanceOfSatisfying(
            Refusal.class,
            refusal -> assertThat(refusal.key()).isEqualTo("guest.wording.refused.encoding"));
    assertThatThrownBy(() -> wordings.store(karin, new byte[GuestWordings.MOST_BYTES + 1], 0))
        .isInstanceOfSatisfying(
            Refusal.class,
            refusal -> assertThat(refusal.key()).isEqualTo("guest.wording.refused.size"));
  }

  private void refused(String why, String yaml) {
    assertThatThrownBy(() -> wordings.store(karin, file(yaml), 0))
        .isInstanceOfSatisfying(
            Refusal.class,
            refusal -> assertThat(refusal.key()).isEqualTo("guest.wording.refused." + why));
  }
}

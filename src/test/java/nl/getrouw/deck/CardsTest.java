package nl.getrouw.deck;

import static java.util.stream.Collectors.toSet;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import nl.getrouw.theme.Theme;
import org.junit.jupiter.api.Test;

class CardsTest {

  private static final int FEWEST = 6;

  private final Cards cards = new Cards();

  @Test
  void everyThemeHasEnoughCardsInEveryVoice() {
    for (Theme theme : Theme.values()) {
      for (Voice voice : Voice.values()) {
        assertTrue(cards.of(theme, voice).size() >= FEWEST, theme + " " + voice);
      }
    }
  }

  @Test
  void noQuestionIsThereTwice() {
    Set<String> seen = new HashSet<>();
    for (Card card : cards.all()) {
      assertTrue(seen.add(card.question().nl().toLowerCase(Locale.ROOT)), card.question().nl());
      assertTrue(seen.add(card.question().en().toLowerCase(Locale.ROOT)), card.question().en());
    }
  }

  @Test
  void cardsForClientsHavePictogramsOfTheirOwnAndAHint() throws IOException {
    String sprite = sprite();
    for (Theme theme : Theme.values()) {
      List<Card> deck = cards.of(theme, Voice.CLIENT);
      assertEquals(
          deck.size(), deck.stream().map(Card::icon).collect(toSet()).size(), theme.toString());
    }
    for (Card card : cards.all()) {
      assertTrue(sprite.contains("id=\"" + card.icon() + "\""), card.icon());
      assertEquals(card.voice() == Voice.CLIENT, card.hint() != null, card.id().value());
    }
  }

  @Test
  void cardsSpeakInTheirVoice() {
    for (Card card : cards.all()) {
      String words = " " + card.question().nl().toLowerCase(Locale.ROOT) + " ";
      boolean aboutMe = words.matches("(?s).*\\b(ik|mij|mijn|me|mezelf|ons)\\b.*");
      boolean toYou = words.matches("(?s).*\\b(je|jij|jou|jouw|we|wij)\\b.*");
      if (card.voice() == Voice.REFLECTING) {
        assertFalse(words.matches("(?s).*\\b(jij|jou|jouw|u|uw)\\b.*"), card.question().nl());
        assertTrue(aboutMe || words.contains("de cliënt"), card.question().nl());
      } else {
        assertTrue(toYou, card.question().nl());
      }
    }
  }

  @Test
  void safetyAsksForHopeAndForRisk() {
    String asked =
        cards.of(Theme.VEILIGHEID, Voice.PROFESSIONAL).stream()
            .map(card -> card.question().nl())
            .reduce("", String::concat);

    assertTrue(asked.contains("misging"));
    assertTrue(asked.contains("werkt"));
    assertTrue(asked.contains("zorgen"));
  }

  @Test
  void aHardOrDoubleQuestionIsRefused() {
    String file =
        """
        format: 1
        theme: hoop
        client:
          - {number: 1, icon: sun, nl: "%s", en: "Is this one question?", hint: {nl: Ja., en: Yes.}}
        professional: []
        reflecting: []
        """;

    assertEquals(1, CardFile.read(file.formatted("Is dit één vraag?")).size());
    for (String wrong :
        List.of(
            "Is dit één vraag? Of twee?",
            "Dit is geen vraag.",
            "Is dit een vraag met meer dan tien korte woorden erin of niet?")) {
      assertThrows(
          IllegalArgumentException.class, () -> CardFile.read(file.formatted(wrong)), wrong);
    }
    assertThrows(
        IllegalArgumentException.class,
        () -> CardFile.read(file.formatted("Is dit één vraag?").replace("icon: sun,", "")));
  }

  @Test
  void wordsAreFoundInBothLanguages() {
    Card coffee = cards.find(CardId.of(Theme.VERBINDING, Voice.CLIENT, 1)).orElseThrow();

    assertTrue(cards.search("KOFFIE", null).contains(coffee));
    assertTrue(cards.search("having coffee", Voice.CLIENT).contains(coffee));
    assertFalse(cards.search("koffie", Voice.REFLECTING).contains(coffee));
    assertFalse(cards.search("koffie fiets", null).contains(coffee));
    assertEquals(List.of(), cards.search("  ", null));
  }

  @Test
  void aDrawAvoidsWhatWasDrawnBefore() {
    Cards first = new Cards(cards.all(), bound -> 0);
    List<CardId> drawn = new ArrayList<>();
    for (int i = 0; i < 8; i++) {
      Card card = first.draw(Set.of(Theme.HOOP), Voice.CLIENT, drawn);
      assertEquals(Theme.HOOP, card.theme());
      assertEquals(Voice.CLIENT, card.voice());
      assertFalse(drawn.contains(card.id()));
      drawn.add(card.id());
    }

    Card again = first.draw(Set.of(Theme.HOOP), Voice.CLIENT, drawn);

    assertNotEquals(drawn.getLast(), again.id());
    assertEquals(Voice.REFLECTING, first.draw(Set.of(), Voice.REFLECTING, List.of()).voice());
  }

  @Test
  void idsAreReadFromAddresses() {
    assertEquals(CardId.of(Theme.HOOP, Voice.CLIENT, 3), CardId.read("hoop-client-3").get());
    assertTrue(CardId.read("hoop-client-").isEmpty());
    assertTrue(CardId.read("HOOP-client-3'").isEmpty());
  }

  private static String sprite() throws IOException {
    try (InputStream file =
        Objects.requireNonNull(
            Cards.class.getResourceAsStream("/META-INF/resources/icons/getrouw.svg"))) {
      return new String(file.readAllBytes(), StandardCharsets.UTF_8);
    }
  }
}

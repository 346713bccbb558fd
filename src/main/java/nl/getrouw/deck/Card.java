package nl.getrouw.deck;

import nl.getrouw.kernel.Bilingual;
import nl.getrouw.theme.Theme;
import org.jspecify.annotations.Nullable;

/**
 * One question that somebody can really ask.
 *
 * @param number within its theme and voice, from 1; stays when other cards come or go
 * @param icon name of the pictogram in the sprite; on cards of professionals the icon of the voice
 * @param hint a few words that help on the way, on cards for clients
 */
public record Card(
    Theme theme,
    Voice voice,
    int number,
    String icon,
    Bilingual question,
    @Nullable Bilingual hint) {

  /** A question that is longer does not fit a printed card. */
  static final int LONGEST = 110;

  /** A sentence of A2 has at most so many words. */
  static final int MOST_WORDS = 10;

  /**
   * @throws IllegalArgumentException if it is not one question, too long, or too hard for a client
   */
  public Card {
    if (number < 1 || number > 999) {
      throw new IllegalArgumentException("number " + number);
    }
    requireQuestion(question.nl(), voice);
    requireQuestion(question.en(), voice);
    if (question.isOneText()) {
      throw new IllegalArgumentException("no English: " + question.nl());
    }
    if (hint != null) {
      requireFewWords(hint.nl());
      requireFewWords(hint.en());
    }
  }

  public CardId id() {
    return CardId.of(theme, voice, number);
  }

  private static void requireQuestion(String text, Voice voice) {
    if (text.indexOf('?') != text.length() - 1) {
      throw new IllegalArgumentException("not one question: " + text);
    }
    if (text.length() > LONGEST) {
      throw new IllegalArgumentException("longer than a card: " + text);
    }
    if (voice == Voice.CLIENT) {
      requireFewWords(text);
    }
  }

  private static void requireFewWords(String text) {
    if (text.split(" ", -1).length > MOST_WORDS) {
      throw new IllegalArgumentException("more than " + MOST_WORDS + " words: " + text);
    }
  }
}

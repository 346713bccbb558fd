package nl.getrouw.deck.ui;

import com.vaadin.flow.router.QueryParameters;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import nl.getrouw.deck.CardId;
import nl.getrouw.deck.Voice;
import nl.getrouw.theme.Theme;
import org.jspecify.annotations.Nullable;

/**
 * Which cards are looked at, as the address says it.
 *
 * @param search words to find cards of every theme and voice with; blank for none
 * @param kept the own favourites in place of a theme
 * @param card the one that is large; null for the first
 */
record Selection(Theme theme, Voice voice, String search, boolean kept, @Nullable CardId card) {

  static final Selection FIRST = new Selection(Theme.VERBINDING, Voice.CLIENT, "", false, null);

  private static final int LONGEST_SEARCH = 60;

  /** What the address says; what it cannot mean is left out. */
  static Selection read(QueryParameters address) {
    Optional<CardId> card = address.getSingleParameter(DeckPaths.CARD).flatMap(CardId::read);
    String search = address.getSingleParameter(DeckPaths.SEARCH).orElse("");
    return new Selection(
        address.getSingleParameter(DeckPaths.THEME).flatMap(Theme::of).orElse(FIRST.theme()),
        address.getSingleParameter(DeckPaths.VOICE).flatMap(Voice::of).orElse(FIRST.voice()),
        search.substring(0, Math.min(search.length(), LONGEST_SEARCH)),
        address.getSingleParameter(DeckPaths.KEPT).isPresent(),
        card.orElse(null));
  }

  QueryParameters address() {
    Map<String, String> values = new LinkedHashMap<>();
    values.put(DeckPaths.THEME, theme.code());
    values.put(DeckPaths.VOICE, voice.code());
    if (!search.isBlank()) {
      values.put(DeckPaths.SEARCH, search);
    }
    if (kept) {
      values.put(DeckPaths.KEPT, "ja");
    }
    if (card != null) {
      values.put(DeckPaths.CARD, card.value());
    }
    return QueryParameters.simple(values);
  }

  String path() {
    return DeckPaths.CARDS + "?" + address().getQueryString();
  }

  Selection of(Theme newTheme) {
    return new Selection(newTheme, voice, "", false, null);
  }

  Selection of(Voice newVoice) {
    return new Selection(theme, newVoice, "", false, null);
  }

  Selection ofKept() {
    return new Selection(theme, voice, "", true, null);
  }

  Selection searching(String words) {
    return new Selection(theme, voice, words.strip(), false, null);
  }

  Selection at(CardId newCard) {
    return new Selection(theme, voice, search, kept, newCard);
  }

  /** Cards of one theme and voice, and not found or kept ones. */
  boolean isPlain() {
    return search.isBlank() && !kept;
  }
}

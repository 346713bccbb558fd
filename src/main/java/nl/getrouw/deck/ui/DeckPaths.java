package nl.getrouw.deck.ui;

import nl.getrouw.deck.Voice;
import nl.getrouw.theme.Theme;

/** The addresses of conversation cards, without a leading slash. */
public final class DeckPaths {

  static final String CARDS = "kaarten";
  static final String GUEST = "gesprek";
  static final String GUEST_WITH_THEME = "gesprek/:theme?";
  static final String SHEETS = "kaarten/kaarten.pdf";
  static final String POSTER = "kaarten/poster.pdf";

  static final String THEME = "thema";
  static final String VOICE = "stem";
  static final String CARD = "kaart";
  static final String SEARCH = "zoek";
  static final String KEPT = "bewaard";

  private DeckPaths() {}

  /** The cards of one theme and voice. */
  public static String of(Theme theme, Voice voice) {
    return CARDS + "?" + THEME + "=" + theme.code() + "&" + VOICE + "=" + voice.code();
  }

  /** The cards of one theme for who has no account. */
  public static String guest(Theme theme) {
    return GUEST + "/" + theme.code();
  }

  static String sheets(Theme theme) {
    return SHEETS + "?" + THEME + "=" + theme.code();
  }

  static String sheets(Theme theme, Voice voice) {
    return sheets(theme) + "&" + VOICE + "=" + voice.code();
  }

  static String sheetsOfKept() {
    return SHEETS + "?" + KEPT + "=ja";
  }

  static String poster(Theme theme) {
    return POSTER + "?" + THEME + "=" + theme.code();
  }
}

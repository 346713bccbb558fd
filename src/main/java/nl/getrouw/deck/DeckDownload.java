package nl.getrouw.deck;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import nl.getrouw.frame.Download;
import nl.getrouw.kernel.NotFound;
import nl.getrouw.kernel.ui.Texts;
import nl.getrouw.paper.Paper;
import nl.getrouw.paper.Press;
import nl.getrouw.security.Actor;
import nl.getrouw.security.CurrentUser;
import nl.getrouw.theme.Theme;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.servlet.support.ServletUriComponentsBuilder;

/** Cards and posters as PDF, for who is signed in; they hold nothing of anybody. */
@RestController
class DeckDownload extends Download {

  /** Path of the page without an account, before the theme. */
  static final String DECK = "gesprek";

  private final Cards cards;
  private final Favourites favourites;
  private final CurrentUser currentUser;

  DeckDownload(Cards cards, Favourites favourites, CurrentUser currentUser, Texts texts) {
    super(texts);
    this.cards = cards;
    this.favourites = favourites;
    this.currentUser = currentUser;
  }

  /**
   * Cards to cut.
   *
   * @param theme code; all six when absent
   * @param voice code; all three when absent
   * @param kept only the reader's own favourites
   * @param language {@code nl} or {@code en}; the reader's own when absent
   */
  @GetMapping("/kaarten/kaarten.pdf")
  ResponseEntity<byte[]> cards(
      @RequestParam(name = "thema", required = false) @Nullable String theme,
      @RequestParam(name = "stem", required = false) @Nullable String voice,
      @RequestParam(name = "bewaard", required = false) @Nullable String kept,
      @RequestParam(name = "taal", required = false) @Nullable String language) {
    Actor reader = currentUser.actor();
    List<Theme> themes = theme == null ? List.of(Theme.values()) : List.of(theme(theme));
    List<Voice> voices =
        voice == null
            ? Arrays.asList(Voice.values())
            : List.of(Voice.of(voice).orElseThrow(NotFound::new));
    List<Card> chosen =
        (kept == null ? cards.all() : favourites.of(reader))
            .stream()
                .filter(card -> themes.contains(card.theme()) && voices.contains(card.voice()))
                .toList();
    if (chosen.isEmpty()) {
      throw new NotFound();
    }
    Locale on = language(language, reader);
    return pdf("deck.paper.file", theme, new CardSheets(chosen, texts, on).paper(), on);
  }

  /** A poster of one theme with the way to its cards. */
  @GetMapping("/kaarten/poster.pdf")
  ResponseEntity<byte[]> poster(
      @RequestParam("thema") String theme,
      @RequestParam(name = "taal", required = false) @Nullable String language) {
    Locale on = language(language, currentUser.actor());
    Theme about = theme(theme);
    String address =
        ServletUriComponentsBuilder.fromCurrentContextPath().toUriString()
            + "/"
            + DECK
            + "/"
            + about.code();
    return pdf(
        "deck.poster.file",
        theme,
        new ThemePoster(about, cards.of(about, Voice.CLIENT), address, texts, on).paper(),
        on);
  }

  private static Theme theme(String code) {
    return Theme.of(code).orElseThrow(NotFound::new);
  }

  private ResponseEntity<byte[]> pdf(
      String fileKey, @Nullable String theme, Paper paper, Locale on) {
    String about = Optional.ofNullable(theme).map(code -> "-" + theme(code).code()).orElse("");
    return shown(texts.getTranslation(fileKey, on) + about, Press.pdf(paper));
  }
}

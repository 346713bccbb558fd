package nl.getrouw.deck.ui;

import static com.github.mvysny.kaributesting.v10.LocatorJ._assertNone;
import static com.github.mvysny.kaributesting.v10.LocatorJ._click;
import static com.github.mvysny.kaributesting.v10.LocatorJ._find;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Article;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.textfield.TextField;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import nl.getrouw.deck.Card;
import nl.getrouw.deck.CardId;
import nl.getrouw.deck.Cards;
import nl.getrouw.deck.Favourites;
import nl.getrouw.kernel.PersonId;
import nl.getrouw.kernel.ui.EmptyState;
import nl.getrouw.security.Role;
import nl.getrouw.testing.Fixture;
import nl.getrouw.testing.ViewTest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

class CardsViewTest extends ViewTest {

  @Autowired Cards cards;
  @Autowired Favourites favourites;

  private Fixture.Organisation spil;
  private PersonId esra;

  @BeforeEach
  void somebody() {
    spil = fixture.organisation();
    esra = spil.person("Esra Demir", Role.TEAM_MEMBER, spil.team("Wilgenhof"));
    signInAs(esra);
  }

  @Test
  void theAddressHoldsThemeVoiceAndCard() {
    open("kaarten?thema=grip&stem=professional&kaart=grip-professional-2");

    assertThat(question())
        .isEqualTo("Deze grens staat vast. Welke keuzes wil je daarbinnen zelf maken?");
    assertThat(here()).containsExactlyInAnyOrder("Grip op het leven", "Voor professionals");
    assertThat(_find(Span.class, spec -> spec.withText("Kaart 2 van 8"))).hasSize(1);
  }

  @Test
  void anAddressThatMeansNothingShowsTheFirstCards() {
    open("kaarten?thema=nonsens&stem=<b>&kaart=hoop-client-999");

    assertThat(question()).isEqualTo("Met wie drink jij graag koffie?");
  }

  @Test
  void nextAndPreviousGoRound() {
    open("kaarten?thema=hoop");
    press("Vorige kaart");
    assertThat(question()).isEqualTo("Wat wil je achter je laten?");
    press("Volgende kaart");
    assertThat(question()).isEqualTo("Waar heb je morgen zin in?");
  }

  @Test
  void drawingShowsEveryCardOnceBeforeOneComesBack() {
    open("kaarten?thema=hoop");
    Set<String> seen = new HashSet<>();
    for (int card = 0; card < 8; card++) {
      _click(_get(Button.class, spec -> spec.withText("Trek een kaart")));
      seen.add(question());
    }

    assertThat(seen).hasSize(8);
  }

  @Test
  void whatIsKeptIsOnlyForOneself() {
    open("kaarten?thema=hoop&kaart=hoop-client-5");
    assertThat(keep().getElement().getAttribute("aria-pressed")).isEqualTo("false");
    _click(keep());

    assertThat(keep().getElement().getAttribute("aria-pressed")).isEqualTo("true");
    assertThat(favourites.of(spil.actor(esra)))
        .extracting(Card::id)
        .containsExactly(new CardId("hoop-client-5"));
    open("kaarten?bewaard=ja");
    assertThat(question()).isEqualTo("Welke kleine stap kun je vandaag zetten?");
    _click(keep());
    assertThat(_find(EmptyState.class)).hasSize(1);

    signInAs(spil.person("Tom Willems", Role.MANAGER));
    open("kaarten?bewaard=ja");
    assertThat(_find(EmptyState.class)).hasSize(1);
  }

  @Test
  void searchingFindsWordsInBothLanguages() {
    open("kaarten");
    type(_get(TextField.class), "coffee");

    assertThat(question()).isEqualTo("Met wie drink jij graag koffie?");
    type(_get(TextField.class), "xylofoon");
    assertThat(_find(EmptyState.class)).hasSize(1);
    _assertNone(Article.class);
  }

  @Test
  void aSearchInTheAddressIsOnlyText() {
    open("kaarten?zoek=%3Cscript%3Ealert(1)%3C%2Fscript%3E");

    assertThat(_get(TextField.class).getValue()).contains("<script>");
    assertThat(_find(EmptyState.class)).hasSize(1);
  }

  @Test
  void aGuestReadsCardsWithoutAnAccount() {
    closeAndOpenAsGuest("gesprek/hoop?kaart=hoop-client-1");

    assertThat(_get(H1.class).getText()).isEqualTo("Waar heb je morgen zin in?");
    _click(_get(Button.class, spec -> spec.withText("Andere kaart")));
    assertThat(
            cards.of(nl.getrouw.theme.Theme.HOOP, nl.getrouw.deck.Voice.CLIENT).stream()
                .map(card -> card.question().nl()))
        .contains(_get(H1.class).getText());
  }

  @Test
  void aGuestNeverGetsACardForProfessionals() {
    closeAndOpenAsGuest("gesprek/hoop?kaart=hoop-reflecting-1");

    assertThat(_get(H1.class).getText()).doesNotContain("Over wie sprak ik");
  }

  @Test
  void aGuestChoosesAThemeAndALanguage() {
    closeAndOpenAsGuest("gesprek?taal=en");

    assertThat(_get(H1.class).getText()).isEqualTo("What do you want to talk about?");
    assertThat(_find(Anchor.class))
        .extracting(Anchor::getHref)
        .contains("gesprek/hoop", "gesprek/veiligheid");
    UI.getCurrent().setLocale(nl.getrouw.kernel.ui.Texts.DUTCH);
  }

  private void closeAndOpenAsGuest(String path) {
    org.springframework.security.core.context.SecurityContextHolder.clearContext();
    open(path);
  }

  private static String question() {
    return _get(Paragraph.class, spec -> spec.withClasses("gt-bigcard__question")).getText();
  }

  private static NativeButton keep() {
    return _get(NativeButton.class, spec -> spec.withClasses("gt-bigcard__keep"));
  }

  private static List<String> here() {
    return _find(Anchor.class).stream()
        .filter(link -> "true".equals(link.getElement().getAttribute("aria-current")))
        .map(link -> link.getElement().getTextRecursively())
        .toList();
  }

  private static void press(String label) {
    _click(
        _find(Button.class).stream()
            .filter(button -> button.getAriaLabel().filter(label::equals).isPresent())
            .findFirst()
            .orElseThrow());
  }
}

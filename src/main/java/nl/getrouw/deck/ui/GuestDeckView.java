package nl.getrouw.deck.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Footer;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Header;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.component.html.Nav;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Location;
import com.vaadin.flow.router.QueryParameters;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import nl.getrouw.deck.Card;
import nl.getrouw.deck.CardId;
import nl.getrouw.deck.Cards;
import nl.getrouw.deck.Voice;
import nl.getrouw.kernel.Bilingual;
import nl.getrouw.kernel.NotFound;
import nl.getrouw.kernel.ui.GuestLanguages;
import nl.getrouw.kernel.ui.Icon;
import nl.getrouw.kernel.ui.PageTitles;
import nl.getrouw.kernel.ui.ReadAloud;
import nl.getrouw.theme.Theme;
import nl.getrouw.theme.ui.ThemeDot;

/** Cards on a phone, for who scans the poster: no account, one question, large. */
@Route(value = DeckPaths.GUEST_WITH_THEME, autoLayout = false)
@AnonymousAllowed
class GuestDeckView extends Composite<Div> implements BeforeEnterObserver, HasDynamicTitle {

  private final Cards cards;
  private final List<CardId> drawn = new ArrayList<>();

  GuestDeckView(Cards cards) {
    this.cards = cards;
    getContent().addClassName("gt-guest");
  }

  @Override
  public void beforeEnter(BeforeEnterEvent event) {
    GuestLanguages.follow(event);
    QueryParameters address = event.getLocation().getQueryParameters();
    String code = event.getRouteParameters().get("theme").orElse("");
    if (code.isEmpty()) {
      showThemes();
      return;
    }
    Theme theme = Theme.of(code).orElseThrow(NotFound::new);
    Optional<Card> asked =
        address
            .getSingleParameter(DeckPaths.CARD)
            .flatMap(CardId::read)
            .flatMap(cards::find)
            .filter(card -> card.theme() == theme && card.voice() == Voice.CLIENT);
    show(asked.orElseGet(() -> drawn(theme)));
  }

  private Card drawn(Theme theme) {
    Card card = cards.draw(Set.of(theme), Voice.CLIENT, drawn);
    drawn.remove(card.id());
    drawn.add(card.id());
    return card;
  }

  private void showThemes() {
    H1 headline = new H1(getTranslation("deck.guest.headline"));
    Nav themes = new Nav();
    themes.addClassName("gt-guest__choices");
    themes.setAriaLabel(getTranslation("deck.themes"));
    for (Theme theme : Theme.values()) {
      Anchor link =
          new Anchor(
              DeckPaths.guest(theme),
              new ThemeDot(theme).solid(),
              new Span(getTranslation(theme.key())));
      link.addClassNames("gt-guest__choice", theme.style());
      themes.add(link);
    }
    getContent().removeAll();
    getContent()
        .add(
            top(headline.getText()),
            main(headline, themes),
            new Footer(new GuestLanguages(this::showThemes)));
  }

  private void show(Card card) {
    Locale language = getLocale();
    String question = card.question().in(language);
    Bilingual hint = Objects.requireNonNull(card.hint());
    Span theme = new Span(getTranslation(card.theme().key()));
    Div name = new Div(new ThemeDot(card.theme()).solid(), theme);
    name.addClassName("gt-bigcard__theme");
    Span picture = new Span(Icon.of(card.icon()));
    picture.addClassName("gt-bigcard__picture");
    H1 headline = new H1(question);
    headline.getElement().setAttribute("tabindex", "-1");
    Paragraph more = new Paragraph(hint.in(language));
    Div face = new Div(name, picture, headline, more);
    face.addClassNames("gt-guest-card", card.theme().style());
    Button draw =
        new Button(getTranslation("deck.guest.next"), Icon.of("shuffle"), click -> next(card));
    draw.addThemeVariants(ButtonVariant.PRIMARY);
    draw.addClassName("gt-guest__button");
    Anchor other = new Anchor(DeckPaths.GUEST, getTranslation("deck.guest.other"));
    other.addClassName("gt-guest__stop");
    Footer foot = new Footer(draw, other, new GuestLanguages(() -> show(card)));
    foot.addClassName("gt-guest__foot");
    getContent().removeAll();
    getContent().add(top(question + " " + hint.in(language)), main(face), foot);
  }

  private void next(Card before) {
    Card card = drawn(before.theme());
    UI.getCurrentOrThrow()
        .getPage()
        .getHistory()
        .replaceState(
            null,
            new Location(
                DeckPaths.guest(card.theme()),
                QueryParameters.of(DeckPaths.CARD, card.id().value())));
    show(card);
    getContent()
        .getElement()
        .executeJs("requestAnimationFrame(() => this.querySelector('h1')?.focus())");
  }

  private static Main main(Component... parts) {
    Main main = new Main(parts);
    main.addClassName("gt-guest__main");
    return main;
  }

  private static Header top(String aloud) {
    Span mark = new Span();
    mark.addClassName("gt-mark");
    Span brand = new Span(mark, new Span("Getrouw"));
    brand.addClassName("gt-brand");
    Header top = new Header(brand, new ReadAloud(aloud));
    top.addClassName("gt-guest__top");
    return top;
  }

  @Override
  public String getPageTitle() {
    return PageTitles.of(getTranslation("deck.title"));
  }
}

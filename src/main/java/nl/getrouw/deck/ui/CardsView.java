package nl.getrouw.deck.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.value.ValueChangeMode;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Location;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import nl.getrouw.deck.Card;
import nl.getrouw.deck.CardId;
import nl.getrouw.deck.Cards;
import nl.getrouw.deck.Favourites;
import nl.getrouw.kernel.ui.EmptyState;
import nl.getrouw.kernel.ui.Icon;
import nl.getrouw.kernel.ui.Keys;
import nl.getrouw.kernel.ui.PageHeader;
import nl.getrouw.kernel.ui.PageTitles;
import nl.getrouw.kernel.ui.ReadAloud;
import nl.getrouw.kernel.ui.SectionHead;
import nl.getrouw.security.CurrentUser;
import nl.getrouw.security.Preferences;
import nl.getrouw.theme.ui.ThemeDot;

/** Conversation cards: choose a theme and a voice, take one, talk. */
@Route(DeckPaths.CARDS)
@PermitAll
class CardsView extends Composite<Main> implements BeforeEnterObserver, HasDynamicTitle {

  private final Cards cards;
  private final Favourites favourites;
  private final List<CardOffer> offers;
  private final CurrentUser currentUser;
  private final PageHeader header;
  private final Div themes = new Div();
  private final TextField search = new TextField();
  private final Span said = new Span();
  private final Div nothing = new Div();
  private final Section here = new Section();
  private final Div face = new Div();
  private final ReadAloud aloud = new ReadAloud("").ordinary();
  private final Button before = step("arrow-left", "deck.before", -1);
  private final Button next = step("arrow-right", "deck.next", 1);
  private final Div others = new Div();
  private final Div paper = new Div();
  private final List<CardId> drawn = new ArrayList<>();
  private Selection selection = Selection.FIRST;
  private boolean reading;

  CardsView(
      Cards cards,
      Favourites favourites,
      List<CardOffer> offers,
      CurrentUser currentUser,
      Preferences preferences) {
    this.cards = cards;
    this.favourites = favourites;
    this.offers = offers;
    this.currentUser = currentUser;
    header = new PageHeader(getTranslation("deck.headline")).lead(getTranslation("deck.lead"));
    search.addClassName("gt-deck-search");
    search.setPlaceholder(getTranslation("deck.search"));
    search.setAriaLabel(getTranslation("deck.search"));
    search.setPrefixComponent(Icon.of("search"));
    search.setClearButtonVisible(true);
    search.setMaxLength(60);
    search.setValueChangeMode(ValueChangeMode.LAZY);
    search.addValueChangeListener(
        typed -> {
          if (!reading) {
            go(selection.searching(typed.getValue()));
          }
        });
    said.addClassName("gt-visually-hidden");
    said.getElement().setAttribute("aria-live", "polite");
    here.setAriaLabel(getTranslation("deck.card"));
    here.add(face, acts(), others);
    Div deck = new Div(nothing, here, paper);
    deck.addClassName("gt-deck");
    Keys keys =
        new Keys(List.of("ArrowLeft", "ArrowRight", "f", " "), this::press)
            .enabled(preferences.of(currentUser.actor()).shortcuts());
    getContent().addClassName("gt-page");
    getContent().add(header, themes, search, said, deck, keys);
  }

  @Override
  public void beforeEnter(BeforeEnterEvent event) {
    selection = Selection.read(event.getLocation().getQueryParameters());
    reading = true;
    search.setValue(selection.search());
    reading = false;
    show();
  }

  /** Goes on within the page: the address follows, the focus stays. */
  private void go(Selection next) {
    selection = next;
    UI.getCurrentOrThrow()
        .getPage()
        .getHistory()
        .replaceState(null, new Location(DeckPaths.CARDS, selection.address()));
    show();
    List<Card> pile = pile();
    said.setText(pile.isEmpty() ? "" : pile.get(place(pile)).question().in(getLocale()));
  }

  private List<Card> pile() {
    if (!selection.search().isBlank()) {
      return cards.search(selection.search(), null);
    }
    return selection.kept()
        ? favourites.of(currentUser.actor())
        : cards.of(selection.theme(), selection.voice());
  }

  private int place(List<Card> pile) {
    List<CardId> ids = pile.stream().map(Card::id).toList();
    return Math.max(0, ids.indexOf(selection.card()));
  }

  private void show() {
    header.actions(DeckChoices.voices(selection));
    themes.removeAll();
    themes.add(DeckChoices.themes(selection));
    List<Card> pile = pile();
    nothing.removeAll();
    nothing.setVisible(pile.isEmpty());
    here.setVisible(!pile.isEmpty());
    paper.removeAll();
    paper.setVisible(!pile.isEmpty() && selection.search().isBlank());
    if (pile.isEmpty()) {
      nothing.add(nothing());
    } else {
      show(pile.get(place(pile)), pile);
    }
  }

  /** The buttons stay where they are, so that the focus does too. */
  private void show(Card card, List<Card> pile) {
    face.removeAll();
    face.add(large(card, pile));
    aloud.say(card.question().in(getLocale()));
    before.setVisible(pile.size() > 1);
    next.setVisible(pile.size() > 1);
    others.removeAll();
    if (pile.size() > 1) {
      others.add(new SectionHead(more(pile.size())), others(card, pile));
    }
    if (paper.isVisible()) {
      paper.add(new PrintPreview(selection, pile));
    }
  }

  private String more(int found) {
    if (!selection.search().isBlank()) {
      return getTranslation("deck.found", found);
    }
    return selection.kept()
        ? getTranslation("deck.kept.more")
        : getTranslation("deck.more", getTranslation(selection.theme().key()));
  }

  private LargeCard large(Card card, List<Card> pile) {
    boolean kept = favourites.of(currentUser.actor()).contains(card);
    return new LargeCard(card, place(pile) + 1, pile.size(), kept, this::keepOrDropByHand);
  }

  private Component acts() {
    Button draw = new Button(getTranslation("deck.draw"), Icon.of("shuffle"), click -> draw());
    draw.addThemeVariants(ButtonVariant.PRIMARY);
    draw.addClassName("gt-end");
    Div acts = new Div(before, next, aloud);
    offers.forEach(offer -> offer.offer(currentUser.actor(), this::here).ifPresent(acts::add));
    acts.add(draw);
    acts.addClassNames("gt-row", "gt-row--wrap", "gt-row--s", "gt-deck__acts");
    return acts;
  }

  private CardId here() {
    List<Card> pile = pile();
    return pile.get(place(pile)).id();
  }

  private Button step(String icon, String key, int by) {
    Button step = new Button(Icon.of(icon), click -> step(by));
    step.setAriaLabel(getTranslation(key));
    step.setTooltipText(getTranslation(key));
    return step;
  }

  private Component others(Card card, List<Card> pile) {
    Div links = new Div();
    links.addClassName("gt-others");
    pile.stream()
        .filter(other -> !other.equals(card))
        .forEach(
            other -> {
              Anchor link =
                  new Anchor(
                      selection.at(other.id()).path(),
                      new ThemeDot(other.theme()).small(),
                      new Span(other.question().in(getLocale())));
              link.addClassNames("gt-other", other.theme().style());
              links.add(link);
            });
    return links;
  }

  private EmptyState nothing() {
    return selection.search().isBlank()
        ? new EmptyState(
            "bookmark", getTranslation("deck.kept.none"), getTranslation("deck.kept.none.text"))
        : new EmptyState(
            "search", getTranslation("deck.found.none"), getTranslation("deck.found.none.text"));
  }

  private void press(String key) {
    switch (key) {
      case "ArrowLeft" -> step(-1);
      case "ArrowRight" -> step(1);
      case "f" -> keepOrDrop();
      default -> draw();
    }
  }

  private void step(int by) {
    List<Card> pile = pile();
    if (!pile.isEmpty()) {
      go(selection.at(pile.get(Math.floorMod(place(pile) + by, pile.size())).id()));
    }
  }

  private void draw() {
    if (!selection.isPlain()) {
      step(1);
      return;
    }
    Card card = cards.draw(Set.of(selection.theme()), selection.voice(), drawn);
    drawn.remove(card.id());
    drawn.add(card.id());
    go(selection.at(card.id()));
  }

  private void keepOrDropByHand() {
    keepOrDrop();
    face.getChildren()
        .filter(LargeCard.class::isInstance)
        .map(LargeCard.class::cast)
        .forEach(LargeCard::focusKeep);
  }

  private void keepOrDrop() {
    List<Card> pile = pile();
    if (pile.isEmpty()) {
      return;
    }
    Card card = pile.get(place(pile));
    if (favourites.of(currentUser.actor()).contains(card)) {
      favourites.drop(currentUser.actor(), card.id());
    } else {
      favourites.keep(currentUser.actor(), card.id());
    }
    show();
    said.setText(
        getTranslation(
            favourites.of(currentUser.actor()).contains(card) ? "deck.isKept" : "deck.dropped"));
  }

  @Override
  public String getPageTitle() {
    return PageTitles.of(getTranslation("deck.title"));
  }
}

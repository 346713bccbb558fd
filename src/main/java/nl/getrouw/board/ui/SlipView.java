package nl.getrouw.board.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Article;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import java.util.Set;
import nl.getrouw.board.Card;
import nl.getrouw.board.Reaction;
import nl.getrouw.kernel.ui.Icon;
import nl.getrouw.kernel.ui.IngredientLook;
import nl.getrouw.theme.Theme;

/**
 * One card: its words, its theme, what people answered without words, and what one can do with it.
 */
final class SlipView extends Composite<Article> {

  private final WallMode mode;
  private Card card;
  private boolean mine;
  private Set<Reaction> own = Set.of();

  SlipView(WallMode mode, Card card, boolean mine, Set<Reaction> reacted) {
    this.mode = mode;
    this.card = card;
    getContent().addClassName("gt-slip");
    getContent().getElement().setAttribute("data-card", card.id()).setAttribute("tabindex", "0");
    show(card, mine, reacted);
  }

  Card card() {
    return card;
  }

  boolean mine() {
    return mine;
  }

  /** Shows the card as it is now. */
  void show(Card now, boolean isMine, Set<Reaction> reacted) {
    if (now.equals(card)
        && mine == isMine
        && reacted.equals(own)
        && getContent().getComponentCount() > 0) {
      return;
    }
    card = now;
    mine = isMine;
    own = Set.copyOf(reacted);
    Article slip = getContent();
    slip.getClassNames().removeIf(style -> style.startsWith("theme-"));
    slip.removeAll();
    Paragraph words = new Paragraph(now.words());
    words.addClassName("gt-slip__words");
    slip.add(words);
    Theme theme = now.theme();
    if (theme != null) {
      slip.addClassName(theme.style());
    }
    slip.add(foot(reacted));
  }

  private Div foot(Set<Reaction> reacted) {
    Div foot = new Div();
    foot.addClassName("gt-slip__foot");
    Theme theme = card.theme();
    if (theme != null) {
      foot.add(label(theme.icon(), getTranslation(theme.key())));
    }
    if (card.ingredient() != null) {
      String code = card.ingredient().code();
      foot.add(label(IngredientLook.of(code).icon(), getTranslation("board.ingredient." + code)));
    }
    if (card.author() != null) {
      Span author = new Span(card.author());
      author.addClassName("gt-slip__author");
      foot.add(author);
    }
    if (mine && !card.revealed()) {
      Span own = new Span(Icon.of("eye-off"), new Span(getTranslation("board.card.onlyYou")));
      own.addClassName("gt-slip__label");
      foot.add(own);
    }
    Div acts = new Div();
    acts.addClassName("gt-slip__acts");
    if (mode.reacts()) {
      for (Reaction reaction : Reaction.values()) {
        acts.add(reaction(reaction, reacted.contains(reaction)));
      }
    }
    if (card.votes() > 0) {
      acts.add(VoteButton.result(card.votes()));
    }
    if (mode.votes() && card.group() == null) {
      acts.add(new VoteButton(mode.seat(), mode.ballot(), card.id(), card.words()));
    }
    if (mode.changes()) {
      acts.add(more());
    }
    foot.add(acts);
    return foot;
  }

  private static Span label(String icon, String text) {
    Span label = new Span(Icon.of(icon), new Span(text));
    label.addClassName("gt-slip__label");
    return label;
  }

  private NativeButton reaction(Reaction reaction, boolean given) {
    int times = card.reactions().getOrDefault(reaction, 0);
    NativeButton button = new NativeButton();
    button.addClassName("gt-reaction");
    button.add(Icon.of(reaction.icon()));
    if (times > 0) {
      button.add(new Span(Integer.toString(times)));
    }
    String name = getTranslation(reaction.key());
    button
        .getElement()
        .setAttribute("aria-label", getTranslation("board.reaction.times", name, times))
        .setAttribute("title", name)
        .setAttribute("aria-pressed", Boolean.toString(given));
    button.addClickListener(
        click -> {
          mode.seat().react(card.id(), reaction);
          mode.reacted(card.id(), reaction);
        });
    return button;
  }

  private NativeButton more() {
    NativeButton more = new NativeButton();
    more.addClassName("gt-slip__more");
    more.add(Icon.of("ellipsis"));
    more.getElement()
        .setAttribute("aria-label", getTranslation("board.card.more", shortWords()))
        .setAttribute("title", getTranslation("board.card.moreShort"));
    more.addClickListener(click -> mode.open(this));
    return more;
  }

  /** The first words, to name the card by. */
  String shortWords() {
    return card.words().length() <= 40 ? card.words() : card.words().substring(0, 39) + "…";
  }
}

package nl.getrouw.audit.ui.profile;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.List;
import nl.getrouw.audit.Profile;
import nl.getrouw.audit.Profile.ItemLine;
import nl.getrouw.audit.profile.ProfileWords;
import nl.getrouw.instrument.Ingredient;
import nl.getrouw.kernel.ui.Card;
import nl.getrouw.kernel.ui.IngredientLook;
import nl.getrouw.kernel.ui.IngredientTile;

/** The strongest or the weakest items; each unfolds to what was seen and why it got its score. */
final class ItemRanking extends Composite<Card> {

  private final ProfileWords words;
  private final List<ItemLine> ranked;
  private final int shown;
  private final String key;

  /**
   * @param ranked all items that qualify, first ones first
   * @param shown how many are shown
   * @param key of the headline; the sentence for an empty list has {@code .none} behind it
   */
  ItemRanking(Profile profile, ProfileWords words, List<ItemLine> ranked, int shown, String key) {
    this.words = words;
    this.ranked = ranked;
    this.shown = shown;
    this.key = key;
  }

  @Override
  protected Card initContent() {
    Card card = new Card(getTranslation(key));
    if (ranked.isEmpty()) {
      return card.with(new Paragraph(getTranslation(key + ".none")));
    }
    UnorderedList list = new UnorderedList();
    list.addClassNames("gt-items", "gt-divide");
    list.getElement().setAttribute("role", "list");
    List<ItemLine> first = ranked.stream().limit(shown).toList();
    first.forEach(line -> list.add(item(line)));
    card.with(list);
    long more =
        ranked.stream()
            .skip(shown)
            .filter(line -> line.rating().equals(first.getLast().rating()))
            .count();
    return more == 0 ? card : card.foot(getTranslation("profile.more", more));
  }

  private ListItem item(ItemLine line) {
    Ingredient ingredient = line.domain().ingredient();
    Span score = new Span(words.rating(line));
    score.addClassName("gt-number");
    Span row =
        new Span(
            new IngredientTile(IngredientLook.of(ingredient == null ? null : ingredient.code()))
                .small(),
            new Span(words.in(line.item().name())),
            score);
    row.addClassName("gt-item");
    return new ListItem(new Unfolding(row, grounds(line, words)));
  }

  /** Why an item has its score: what auditors saw in the words of the anchor, and their reason. */
  static Component grounds(ItemLine line, ProfileWords words) {
    Div grounds = new Div();
    grounds.addClassNames("gt-stack", "gt-stack--xs", "gt-small", "gt-muted");
    words.anchor(line).map(Paragraph::new).ifPresent(grounds::add);
    line.setAside()
        .ifPresent(why -> grounds.add(new Paragraph(words.setAside(line)), new Paragraph(why)));
    words
        .reason(line)
        .ifPresent(
            reason -> {
              Span head = new Span(words.text("profile.item.reason") + ": ");
              head.addClassName("gt-strong");
              grounds.add(new Paragraph(head, new Span(reason)));
            });
    words
        .conceptScore(line)
        .ifPresent(
            before -> {
              Span changed = new Span(before);
              changed.addClassName("gt-strong");
              grounds.add(new Paragraph(changed));
            });
    return grounds;
  }
}

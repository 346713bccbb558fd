package nl.getrouw.audit.ui.profile;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.List;
import nl.getrouw.audit.Profile;
import nl.getrouw.audit.Profile.DomainLine;
import nl.getrouw.audit.Profile.ItemLine;
import nl.getrouw.audit.profile.ProfileWords;
import nl.getrouw.audit.ui.profile.ProfileContribution.Beside;
import nl.getrouw.instrument.Ingredient;
import nl.getrouw.instrument.Rating;
import nl.getrouw.kernel.ui.Card;
import nl.getrouw.kernel.ui.IngredientLook;
import nl.getrouw.kernel.ui.IngredientTile;

/** Every item with what the auditors agreed on and why, folded by domain. */
final class AllItems extends Composite<Card> {

  private final Profile profile;
  private final ProfileWords words;
  private final List<Beside> besides;

  AllItems(Profile profile, ProfileWords words, List<Beside> besides) {
    this.profile = profile;
    this.words = words;
    this.besides = besides;
  }

  @Override
  protected Card initContent() {
    Div domains = new Div();
    domains.addClassName("gt-divide");
    profile.domains().forEach(line -> domains.add(domain(line)));
    return new Card(getTranslation("profile.items"))
        .intro(getTranslation("profile.items.intro"))
        .with(domains);
  }

  private Unfolding domain(DomainLine line) {
    List<ItemLine> items = profile.itemsOf(line.domain());
    Ingredient ingredient = line.domain().ingredient();
    Span count = new Span(getTranslation("profile.items.count", items.size()));
    count.addClassName("gt-caption");
    Span name = new Span(words.in(line.domain().name()));
    name.addClassName("gt-strong");
    Span both = new Span(name, count);
    both.addClassNames("gt-stack", "gt-stack--xs");
    Span score = new Span(words.score(line.score()));
    score.addClassName("gt-number");
    Span row =
        new Span(
            new IngredientTile(IngredientLook.of(ingredient == null ? null : ingredient.code()))
                .small(),
            both,
            score);
    row.addClassName("gt-item");
    UnorderedList list = new UnorderedList();
    list.addClassNames("gt-answers", "gt-divide");
    list.getElement().setAttribute("role", "list");
    items.forEach(item -> list.add(item(item)));
    Div content = new Div();
    besides.forEach(beside -> beside.domain(line).ifPresent(content::add));
    content.add(list);
    return new Unfolding(row, content);
  }

  private ListItem item(ItemLine line) {
    Span disc = new Span(words.rating(line));
    disc.addClassName("gt-disc");
    if (!(line.rating() instanceof Rating.Scored)) {
      disc.addClassName("gt-disc--na");
    }
    Span name = new Span(line.item().code() + " " + words.in(line.item().name()));
    name.addClassName("gt-strong");
    Div text = new Div(name, ItemRanking.grounds(line, words));
    text.addClassNames("gt-stack", "gt-stack--xs");
    besides.forEach(beside -> beside.item(line).ifPresent(text::add));
    ListItem item = new ListItem(disc, text);
    item.addClassNames("gt-answer", "gt-answer--long");
    return item;
  }
}

package nl.getrouw.audit.ui.scoring;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.HasComponents;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Span;
import java.util.List;
import java.util.Locale;
import nl.getrouw.audit.Answer;
import nl.getrouw.audit.SheetPage;
import nl.getrouw.instrument.Domain;
import nl.getrouw.instrument.Item;
import nl.getrouw.instrument.Rating;
import nl.getrouw.kernel.ui.Icon;
import nl.getrouw.kernel.ui.IngredientLook;
import nl.getrouw.kernel.ui.IngredientTile;
import org.jspecify.annotations.Nullable;

/** How far a sheet is, a part per domain; each part leads to its first gap. */
final class ProgressThread extends Composite<OrderedList> {

  private final SheetPage sheet;
  private final @Nullable Item here;
  private final Locale locale;

  /**
   * @param here the item that is open; null on a page about the whole sheet
   */
  ProgressThread(SheetPage sheet, @Nullable Item here, Locale locale) {
    this.sheet = sheet;
    this.here = here;
    this.locale = locale;
    getContent().addClassName("gt-thread");
    getElement().setAttribute("role", "list");
    getElement().setAttribute("aria-label", getTranslation("scoring.thread"));
    sheet.instrument().domains().forEach(this::part);
    sum();
  }

  private void part(Domain domain) {
    List<Item> items = domain.items().stream().filter(sheet.applicable()::contains).toList();
    if (items.isEmpty()) {
      return;
    }
    Item target = items.stream().filter(sheet.gaps()::contains).findFirst().orElse(items.get(0));
    boolean now = here != null && domain.items().contains(here);
    Anchor link = new Anchor(SheetPaths.item(sheet.audit(), target.code()), "");
    link.add(new IngredientTile(look(domain)), name(domain, items, now), steps(items));
    ListItem part = new ListItem(link);
    part.addClassName("gt-thread__part");
    if (now) {
      part.addClassName("gt-thread__part--now");
      link.getElement().setAttribute("aria-current", "step");
    }
    getContent().add(part);
  }

  static IngredientLook look(Domain domain) {
    return IngredientLook.of(domain.ingredient() == null ? null : domain.ingredient().code());
  }

  private Component name(Domain domain, List<Item> items, boolean now) {
    long scored = items.stream().filter(item -> answer(item).isComplete()).count();
    Span count = new Span(getTranslation("scoring.thread.part", scored, items.size()));
    if (now) {
      count.addClassName("gt-visually-hidden");
    }
    Span name = new Span(new Span(domain.name().in(locale)), count);
    name.addClassName("gt-thread__name");
    return name;
  }

  private Component steps(List<Item> items) {
    Span steps = new Span();
    steps.addClassName("gt-thread__steps");
    steps.getElement().setAttribute("aria-hidden", "true");
    items.forEach(item -> steps.add(step(item)));
    return steps;
  }

  private Component step(Item item) {
    Span step = new Span();
    step.addClassName("gt-step");
    Answer answer = answer(item);
    if (answer.isComplete()) {
      step.addClassName(
          answer.rating() instanceof Rating.Scored ? "gt-step--answered" : "gt-step--na");
    }
    if (item.equals(here)) {
      step.addClassName("gt-step--here");
    }
    return step;
  }

  private void sum() {
    HasComponents inner = here == null ? new Span() : overviewLink();
    Span figures =
        new Span(getTranslation("scoring.figures", sheet.answered(), sheet.applicable().size()));
    figures.addClassName("gt-thread__figures");
    inner.add(figures, new Span(" " + getTranslation("scoring.scored")));
    ListItem sum = new ListItem((Component) inner);
    sum.addClassName("gt-thread__sum");
    getContent().add(sum);
  }

  private Anchor overviewLink() {
    Anchor link = new Anchor(SheetPaths.overview(sheet.audit()), "");
    link.setTitle(getTranslation("scoring.overview"));
    link.add(Icon.of("layout-list"));
    return link;
  }

  private Answer answer(Item item) {
    return sheet.answer(item.code());
  }
}

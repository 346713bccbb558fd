package nl.getrouw.audit.ui.scoring;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import java.util.List;
import java.util.Locale;
import nl.getrouw.audit.SheetPage;
import nl.getrouw.instrument.Domain;
import nl.getrouw.instrument.Item;
import nl.getrouw.kernel.ui.IngredientTile;

/** A domain of a sheet as a card: its tile, its name, how far it is, and its items. */
final class DomainCard extends Composite<Section> {

  DomainCard(SheetPage sheet, Domain domain, Locale locale, Component items) {
    String id = "domein-" + domain.code();
    H2 name = new H2(domain.name().in(locale));
    name.setId(id);
    Span count = new Span(progress(sheet, domain));
    count.addClassNames("gt-caption", "gt-end", "gt-nowrap");
    Div head = new Div(new IngredientTile(ProgressThread.look(domain)).small(), name, count);
    head.addClassNames("gt-row", "gt-domain-head");
    getContent().addClassName("gt-card");
    getElement().setAttribute("aria-labelledby", id);
    getContent().add(head, items);
  }

  private String progress(SheetPage sheet, Domain domain) {
    List<Item> items = applicable(sheet, domain);
    long done = items.stream().filter(item -> sheet.answer(item.code()).isComplete()).count();
    return getTranslation("scoring.figures", done, items.size());
  }

  /** The items of a domain that apply on this sheet, in order. */
  static List<Item> applicable(SheetPage sheet, Domain domain) {
    return domain.items().stream().filter(sheet.applicable()::contains).toList();
  }
}

package nl.getrouw.instrument.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.details.Details;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import nl.getrouw.instrument.Domain;
import nl.getrouw.instrument.Instrument;
import nl.getrouw.instrument.Item;
import nl.getrouw.kernel.Bilingual;
import nl.getrouw.kernel.ui.IngredientLook;
import nl.getrouw.kernel.ui.IngredientTile;
import org.jspecify.annotations.Nullable;

/** A domain with its items, each to be opened. */
final class DomainCard extends Composite<Section> {

  DomainCard(Instrument instrument, Domain domain) {
    var ingredient = domain.ingredient();
    H2 name = new H2(domain.name().in(getLocale()));
    name.setId("domain-" + domain.code());
    Paragraph size = new Paragraph(getTranslation("instruments.items", domain.items().size()));
    size.addClassName("gt-caption");
    Div words = new Div(name, size);
    words.addClassName("gt-grow");
    Div head =
        new Div(
            new IngredientTile(IngredientLook.of(ingredient == null ? null : ingredient.code())),
            words);
    head.addClassName("gt-row");
    getContent().addClassName("gt-card");
    getContent().getElement().setAttribute("aria-labelledby", "domain-" + domain.code());
    getContent().add(head);
    Bilingual description = domain.description();
    if (description != null) {
      Paragraph text = new Paragraph(description.in(getLocale()));
      text.addClassName("gt-card__intro");
      getContent().add(text);
    }
    Div items = new Div();
    items.addClassName("gt-divide");
    domain.items().forEach(item -> items.add(item(instrument, item)));
    getContent().add(items);
  }

  private Details item(Instrument instrument, Item item) {
    Span code = new Span(item.code());
    code.addClassNames("gt-muted", "gt-number");
    Span name = new Span(item.name().in(getLocale()));
    Span summary = new Span(code, name);
    summary.addClassNames("gt-row", "gt-row--s");
    Details details = new Details(summary, content(instrument, item));
    details.addClassName("gt-details");
    return details;
  }

  private Div content(Instrument instrument, Item item) {
    Div content = new Div();
    content.addClassNames("gt-stack", "gt-stack--s");
    Bilingual question = item.question();
    if (question != null) {
      Paragraph asked = new Paragraph(question.in(getLocale()));
      asked.addClassName("gt-strong");
      content.add(asked);
    }
    text(content, "instruments.item.explanation", item.explanation());
    text(content, "instruments.item.evidence", item.evidence());
    if (!item.anchors().isEmpty()) {
      content.add(anchors(item));
    }
    Paragraph rules = new Paragraph(new ItemInWords(this).of(instrument, item));
    rules.addClassName("gt-caption");
    content.add(rules);
    return content;
  }

  private void text(Div into, String key, @Nullable Bilingual text) {
    if (text != null) {
      H3 label = new H3(getTranslation(key));
      label.addClassName("gt-label");
      Div part = new Div(label, new Paragraph(text.in(getLocale())));
      part.addClassNames("gt-stack", "gt-stack--xs");
      into.add(part);
    }
  }

  private UnorderedList anchors(Item item) {
    UnorderedList list = new UnorderedList();
    list.addClassName("gt-divide");
    list.getElement().setAttribute("role", "list");
    item.anchors()
        .forEach(
            (value, text) -> {
              Component disc = new Span(Integer.toString(value));
              disc.addClassNames("gt-disc", "gt-disc--open");
              ListItem anchor = new ListItem(disc, new Span(text.in(getLocale())));
              anchor.addClassName("gt-answer");
              list.add(anchor);
            });
    return list;
  }
}

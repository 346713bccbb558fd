package nl.getrouw.audit.ui.scoring;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.details.Details;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import java.util.Locale;
import nl.getrouw.instrument.Instrument;
import nl.getrouw.instrument.Item;
import nl.getrouw.kernel.Bilingual;
import org.jspecify.annotations.Nullable;

/** What an item is about, where to look, and the instrument's rules for choosing a level. */
final class ItemGuide extends Composite<Details> {

  ItemGuide(Instrument instrument, Item item, Locale locale) {
    Div text = new Div();
    text.addClassName("gt-prose");
    add(text, "scoring.guide.about", item.explanation(), locale);
    add(text, "scoring.guide.where", item.evidence(), locale);
    add(text, "scoring.guide.rules", instrument.description(), locale);
    getContent().addClassName("gt-details");
    getContent().setSummaryText(getTranslation("scoring.guide"));
    getContent().add(text);
  }

  private void add(Div text, String head, @Nullable Bilingual words, Locale locale) {
    if (words != null) {
      Span title = new Span(getTranslation(head) + " ");
      title.addClassName("gt-strong");
      text.add(new Paragraph(title, new Span(words.in(locale))));
    }
  }
}

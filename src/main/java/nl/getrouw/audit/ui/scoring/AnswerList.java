package nl.getrouw.audit.ui.scoring;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import nl.getrouw.audit.Answer;
import nl.getrouw.audit.SheetPage;
import nl.getrouw.instrument.Item;
import nl.getrouw.instrument.Rating;

/** Items with the answer that each has, and a way to it. */
final class AnswerList extends Composite<UnorderedList> {

  private final SheetPage sheet;
  private final Locale locale;
  private final List<Anchor> links = new ArrayList<>();

  AnswerList(SheetPage sheet, Locale locale) {
    this.sheet = sheet;
    this.locale = locale;
    getContent().addClassNames("gt-answers", "gt-divide");
    getElement().setAttribute("role", "list");
  }

  /** Each name leads to its item. */
  AnswerList leading(List<Item> items) {
    for (Item item : items) {
      Anchor name = link(SheetPaths.item(sheet.audit(), item.code()), name(item));
      ListItem row = new ListItem(AnswerWords.disc(item, answer(item)), name);
      explain(row, item);
    }
    return this;
  }

  /** Beside each name a link with this word; it leads to the item and back to the review. */
  AnswerList returning(List<Item> items, String word) {
    for (Item item : items) {
      Anchor link = link(SheetPaths.itemAndBack(sheet.audit(), item.code()), word);
      link.setAriaLabel(word + ": " + name(item));
      links.add(link);
      ListItem row = new ListItem(AnswerWords.disc(item, answer(item)), new Span(name(item)), link);
      explain(row, item);
    }
    return this;
  }

  /** The links of {@link #returning}, in order. */
  List<Anchor> links() {
    return links;
  }

  private void explain(ListItem row, Item item) {
    row.addClassName("gt-answer");
    Answer answer = answer(item);
    if (answer.rating() != null && !(answer.rating() instanceof Rating.Scored)) {
      caption(row, AnswerWords.rating(item, answer.rating()));
    }
    if (answer.note() != null) {
      caption(row, answer.note());
    }
    getContent().add(row);
  }

  private static void caption(ListItem row, String text) {
    Paragraph caption = new Paragraph(text);
    caption.addClassName("gt-caption");
    row.add(caption);
  }

  private static Anchor link(String path, String text) {
    Anchor link = new Anchor(path, text);
    link.addClassName("gt-link");
    return link;
  }

  private String name(Item item) {
    return item.code() + " " + item.name().in(locale);
  }

  private Answer answer(Item item) {
    return sheet.answer(item.code());
  }
}

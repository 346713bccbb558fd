package nl.getrouw.inquiry.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import java.util.Locale;
import nl.getrouw.inquiry.Inquiries;
import nl.getrouw.inquiry.Questionnaire;
import nl.getrouw.instrument.Instrument;
import nl.getrouw.instrument.Item;
import nl.getrouw.kernel.Bilingual;
import nl.getrouw.kernel.ui.Card;
import nl.getrouw.kernel.ui.Crumb;
import nl.getrouw.kernel.ui.Formats;
import nl.getrouw.kernel.ui.Note;
import nl.getrouw.kernel.ui.PageHeader;
import nl.getrouw.kernel.ui.PageTitles;
import nl.getrouw.security.CurrentUser;

/** The questionnaires themselves: every item, what it follows, and how to bring one's own. */
@Route(InquiryPaths.CONTENT)
@PermitAll
class ContentView extends Composite<Main> implements HasDynamicTitle {

  private final Locale locale = Formats.current().locale();

  ContentView(Inquiries inquiries, CurrentUser currentUser) {
    PageHeader head =
        new PageHeader(getTranslation("inquiry.content.title"))
            .crumbs(new Crumb(getTranslation("inquiry.title"), InquiryPaths.LIST))
            .headline(getTranslation("inquiry.content.headline"))
            .lead(getTranslation("inquiry.content.lead"));
    getContent().addClassName("gt-page");
    Div cards = new Div();
    cards.addClassName("gt-stack");
    getContent().add(head, cards);
    inquiries
        .choices(currentUser.actor())
        .questionnaires()
        .forEach(questionnaire -> cards.add(card(questionnaire)));
    cards.add(
        new Card(getTranslation("inquiry.content.own"))
            .well()
            .with(new Paragraph(getTranslation("inquiry.content.own.text"))));
  }

  private Component card(Questionnaire questionnaire) {
    Instrument instrument = questionnaire.instrument();
    OrderedList items = new OrderedList();
    items.addClassName("gt-inquiry__items");
    for (Item item : instrument.items()) {
      items.add(new ListItem(item.prompt().in(locale)));
    }
    Item first = instrument.items().getFirst();
    Paragraph scale =
        new Paragraph(
            getTranslation(
                "inquiry.content.scale",
                end(first, first.scale().min()),
                end(first, first.scale().max())));
    scale.addClassName("gt-caption");
    Div sources = new Div();
    sources.addClassNames("gt-stack", "gt-stack--xs", "gt-caption");
    instrument.sources().forEach(source -> sources.add(new Paragraph(source)));
    Div parts = new Div(items, scale);
    parts.addClassNames("gt-stack", "gt-stack--s");
    Bilingual notice = instrument.notice();
    if (notice != null) {
      parts.add(new Note(notice.in(locale)));
    }
    parts.add(sources);
    return new Card(instrument.title().in(locale))
        .intro(instrument.description().in(locale))
        .with(parts);
  }

  private String end(Item item, int score) {
    return item.anchor(score)
        .map(anchor -> score + " " + anchor.in(locale).toLowerCase(locale))
        .orElseGet(() -> Integer.toString(score));
  }

  @Override
  public String getPageTitle() {
    return PageTitles.of(getTranslation("inquiry.content.title"));
  }
}

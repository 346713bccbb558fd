package nl.getrouw.indicator.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.HtmlContainer;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import nl.getrouw.indicator.Cadence;
import nl.getrouw.indicator.Definition.Field;
import nl.getrouw.indicator.IndicatorKind;
import nl.getrouw.indicator.IndicatorPage;
import nl.getrouw.indicator.IndicatorPage.Change;
import nl.getrouw.kernel.Moments;
import nl.getrouw.kernel.ui.Card;
import nl.getrouw.kernel.ui.Formats;

/** What stood in the definition and in the figures before, newest first. */
final class ChangesCard extends Composite<Card> {

  private final IndicatorWords words;

  ChangesCard(IndicatorPage page, IndicatorWords words) {
    this.words = words;
    OrderedList list = new OrderedList();
    list.addClassNames("gt-trail", "gt-divide");
    list.getElement().setAttribute("role", "list");
    page.changes().forEach(change -> list.add(line(change)));
    getContent().with(list);
  }

  @Override
  protected Card initContent() {
    return new Card(getTranslation("indicator.changes"));
  }

  private ListItem line(Change change) {
    HtmlContainer time =
        new HtmlContainer(
            "time",
            new Span(Formats.current().shortDate(change.at().atZone(Moments.ZONE).toLocalDate())));
    String what =
        change.period() == null
            ? getTranslation(Field.valueOf(change.field()).key())
            : words.periods().name(change.period());
    Paragraph values =
        new Paragraph(
            getTranslation(
                "indicator.changes.values",
                said(change, change.was()),
                said(change, change.became())));
    values.addClassNames("gt-small", "gt-lines");
    return new ListItem(
        time,
        new Div(new Span(getTranslation("indicator.changes.line", what, change.by())), values));
  }

  private String said(Change change, String value) {
    if (value.isEmpty()) {
      return getTranslation("indicator.changes.nothing");
    }
    if (change.period() != null) {
      return value;
    }
    return switch (Field.valueOf(change.field())) {
      case KIND -> getTranslation(IndicatorKind.valueOf(value).key());
      case CADENCE -> getTranslation(Cadence.valueOf(value).key());
      case DIRECTION -> getTranslation("indicator.direction." + value);
      case SCREENED -> getTranslation("indicator.screened." + value);
      default -> value;
    };
  }
}

package nl.getrouw.indicator.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.HtmlContainer;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import nl.getrouw.indicator.IndicatorMarkers;
import nl.getrouw.indicator.IndicatorPage;
import nl.getrouw.indicator.Yardstick;
import nl.getrouw.kernel.Moments;
import nl.getrouw.kernel.ui.Card;
import nl.getrouw.kernel.ui.Formats;
import nl.getrouw.security.CurrentUser;
import nl.getrouw.trend.Standing;

/** From which periods the limits come, who chose them, and why. */
final class YardstickCard extends Composite<Card> {

  YardstickCard(
      IndicatorPage page,
      IndicatorWords words,
      IndicatorMarkers markers,
      CurrentUser currentUser,
      Runnable changed) {
    if (page.yardsticks().isEmpty()) {
      Paragraph all = new Paragraph(getTranslation("indicator.baseline.all"));
      all.addClassName("gt-small");
      getContent().with(all);
    } else {
      OrderedList list = new OrderedList();
      list.addClassNames("gt-trail", "gt-divide");
      list.getElement().setAttribute("role", "list");
      page.yardsticks().forEach(one -> list.add(line(one, words)));
      getContent().with(list);
    }
    if (page.mayDefine() && page.course().starts().size() >= Standing.FEWEST) {
      Button move =
          new Button(
              getTranslation("indicator.baseline.move"),
              click -> new BaselineDialog(page, words, markers, currentUser, changed).open());
      move.addClassName("gt-wide");
      getContent().with(move);
    }
  }

  @Override
  protected Card initContent() {
    return new Card(getTranslation("indicator.baseline"));
  }

  private ListItem line(Yardstick one, IndicatorWords words) {
    HtmlContainer time =
        new HtmlContainer(
            "time",
            new Span(Formats.current().shortDate(one.at().atZone(Moments.ZONE).toLocalDate())));
    Paragraph reason = new Paragraph("“" + one.reason() + "”");
    reason.addClassNames("gt-small", "gt-lines");
    Div said =
        new Div(
            new Span(
                getTranslation(
                    "indicator.baseline.line",
                    words.periods().name(one.from()),
                    words.periods().name(one.until()),
                    one.by())),
            reason);
    return new ListItem(time, said);
  }
}

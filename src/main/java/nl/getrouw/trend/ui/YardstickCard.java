package nl.getrouw.trend.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.HtmlContainer;
import com.vaadin.flow.component.ItemLabelGenerator;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import java.time.LocalDate;
import java.util.List;
import nl.getrouw.kernel.Moments;
import nl.getrouw.kernel.ui.Card;
import nl.getrouw.kernel.ui.Formats;
import nl.getrouw.trend.Baseline;
import nl.getrouw.trend.Standing;
import nl.getrouw.trend.Yardstick;
import org.jspecify.annotations.Nullable;

/** From which periods the limits come, who chose them, and why. */
public final class YardstickCard extends Composite<Card> {

  /** Moves a baseline, or refuses with what keeps it from being moved. */
  @FunctionalInterface
  public interface Mover {
    /**
     * @param from first day of the first period
     * @param until first day of the last period, included
     */
    void move(LocalDate from, LocalDate until, String reason);
  }

  /**
   * @param chosen newest first
   * @param starts first days of the periods with a point, in the order of time
   * @param now what the limits are computed from today; null without limits
   * @param name of the period that begins with a day
   * @param mover null for who may not move it
   */
  public YardstickCard(
      List<Yardstick> chosen,
      List<LocalDate> starts,
      @Nullable Baseline now,
      ItemLabelGenerator<LocalDate> name,
      @Nullable Mover mover) {
    if (chosen.isEmpty()) {
      Paragraph all = new Paragraph(getTranslation("trend.baseline.all"));
      all.addClassName("gt-small");
      getContent().with(all);
    } else {
      OrderedList list = new OrderedList();
      list.addClassNames("gt-trail", "gt-divide");
      list.getElement().setAttribute("role", "list");
      chosen.forEach(one -> list.add(line(one, name)));
      getContent().with(list);
    }
    if (mover != null && now != null && starts.size() >= Standing.FEWEST) {
      Button move =
          new Button(
              getTranslation("trend.baseline.move"),
              click -> new BaselineDialog(starts, now, name, mover).open());
      move.addClassName("gt-wide");
      getContent().with(move);
    }
  }

  @Override
  protected Card initContent() {
    return new Card(getTranslation("trend.baseline"));
  }

  private ListItem line(Yardstick one, ItemLabelGenerator<LocalDate> name) {
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
                    "trend.baseline.line",
                    name.apply(one.from()),
                    name.apply(one.until()),
                    one.by())),
            reason);
    return new ListItem(time, said);
  }
}

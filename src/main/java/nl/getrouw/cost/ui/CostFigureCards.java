package nl.getrouw.cost.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import java.math.BigDecimal;
import nl.getrouw.cost.CostPage;
import nl.getrouw.cost.CostRatio;
import nl.getrouw.kernel.ui.Formats;
import nl.getrouw.kernel.ui.KeyFigure;
import nl.getrouw.kernel.ui.KeyFigures;

/** Costs together, per team, per trained worker and per tenth gained, each with its caveat. */
final class CostFigureCards extends Composite<Div> {

  CostFigureCards(CostPage page) {
    KeyFigure total =
        new KeyFigure(getTranslation("cost.total"), Money.whole(page.spent().total()))
            .note(
                getTranslation(
                    "cost.total.note", Formats.current().number(page.spent().hours(), 0)));
    if (page.spent().withheld()) {
      total.text(getTranslation("cost.withheld"));
    }
    getContent()
        .add(
            new KeyFigures(
                    total,
                    ratio("cost.perTeam", page.perTeam(), 0),
                    ratio("cost.perTrained", page.perTrained(), 0),
                    ratio("cost.perTenth", page.perTenth(), 1))
                .equal());
  }

  private KeyFigure ratio(String key, CostRatio ratio, int decimals) {
    KeyFigure figure = new KeyFigure(getTranslation(key), Money.orNone(this, ratio.value()));
    BigDecimal by = ratio.denominator();
    String why = ratio.why();
    if (why != null) {
      figure.note(getTranslation(why));
    } else if (by != null) {
      figure.note(
          getTranslation(
              key + ".note",
              Money.whole(ratio.numerator()),
              Formats.current().number(by, decimals),
              Formats.current().shortDate(ratio.on())));
    }
    return figure.text(getTranslation(key + ".caveat"));
  }
}

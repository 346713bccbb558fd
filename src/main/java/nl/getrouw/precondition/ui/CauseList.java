package nl.getrouw.precondition.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.List;
import java.util.function.Function;
import nl.getrouw.kernel.ui.Formats;
import nl.getrouw.kernel.ui.TwoLines;
import nl.getrouw.precondition.Cause;

/** Causes below one another, with what weighs how much. */
final class CauseList extends Composite<UnorderedList> {

  CauseList(List<Cause> causes) {
    this(causes, cause -> new Component[0]);
  }

  /**
   * @param acts buttons behind each
   */
  CauseList(List<Cause> causes, Function<Cause, Component[]> acts) {
    getContent().addClassNames("gt-divide", "gt-plain-rows");
    getContent().getElement().setAttribute("role", "list");
    causes.forEach(cause -> getContent().add(line(cause, acts.apply(cause))));
  }

  private ListItem line(Cause cause, Component[] acts) {
    String month = Formats.current().month(cause.month().atDay(1));
    Div row =
        new Div(
            new TwoLines(
                amount(this, cause), cause.note().isEmpty() ? month : month + ". " + cause.note()));
    row.addClassNames("gt-row", "gt-row--wrap");
    if (acts.length > 0) {
      Div buttons = new Div(acts);
      buttons.addClassNames("gt-row", "gt-row--s", "gt-end");
      row.add(buttons);
    }
    return new ListItem(row);
  }

  /** "Vacatures: 1,5 FTE". */
  static String amount(Component page, Cause cause) {
    java.math.BigDecimal plain = cause.amount().stripTrailingZeros();
    String number = Formats.current().number(plain, Math.max(0, plain.scale()));
    String weight =
        cause.kind().isWeighed()
            ? page.getTranslation("precondition.weight." + cause.amount().intValue())
            : number;
    return page.getTranslation("precondition.amount." + cause.kind().name(), weight);
  }
}

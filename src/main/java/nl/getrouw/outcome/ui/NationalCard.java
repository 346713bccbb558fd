package nl.getrouw.outcome.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import nl.getrouw.kernel.ui.Card;
import nl.getrouw.outcome.National;
import nl.getrouw.security.CurrentUser;

/** Whether the organisation takes part in the national totals; who may, decides it here. */
final class NationalCard extends Composite<Card> {

  /**
   * @param totals whether there are any to show
   * @param changed after the organisation began or stopped
   */
  NationalCard(National national, CurrentUser currentUser, boolean totals, Runnable changed) {
    boolean part = national.takesPart(currentUser.actor());
    Div lines =
        new Div(
            new Paragraph(
                getTranslation(
                    part ? "outcome.national.on" : "outcome.national.off", National.FEWEST)));
    lines.addClassNames("gt-stack", "gt-stack--s");
    if (part && !totals) {
      lines.add(new Paragraph(getTranslation("outcome.national.few")));
    }
    if (national.mayDecide(currentUser.actor())) {
      Button button =
          new Button(
              getTranslation(part ? "outcome.national.leave" : "outcome.national.join"),
              click -> {
                national.takePart(currentUser.actor(), !part);
                changed.run();
              });
      Div row = new Div(button);
      row.addClassNames("gt-row", "gt-no-print");
      lines.add(row);
    }
    getContent().with(lines);
  }

  @Override
  protected Card initContent() {
    return new Card(getTranslation("outcome.national.title"));
  }

  /** Of interest to who decides, and where the organisation takes part. */
  static boolean concerns(National national, CurrentUser currentUser) {
    return national.mayDecide(currentUser.actor()) || national.takesPart(currentUser.actor());
  }
}

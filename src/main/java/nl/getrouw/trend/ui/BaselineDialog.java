package nl.getrouw.trend.ui;

import com.vaadin.flow.component.ItemLabelGenerator;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextArea;
import java.time.LocalDate;
import java.util.List;
import nl.getrouw.kernel.Refusal;
import nl.getrouw.kernel.ui.BsnWarning;
import nl.getrouw.kernel.ui.Toast;
import nl.getrouw.trend.Baseline;
import nl.getrouw.trend.Yardstick;

/** Asks from which periods limits are computed, and why. */
final class BaselineDialog extends Dialog {

  private final YardstickCard.Mover mover;
  private final Select<LocalDate> from = new Select<>();
  private final Select<LocalDate> until = new Select<>();
  private final TextArea reason = new TextArea(getTranslation("trend.baseline.reason"));

  /**
   * @param starts first days of the periods to choose from, in the order of time
   * @param now what the limits are computed from today
   * @param name of the period that begins with a day
   */
  BaselineDialog(
      List<LocalDate> starts,
      Baseline now,
      ItemLabelGenerator<LocalDate> name,
      YardstickCard.Mover mover) {
    this.mover = mover;
    setHeaderTitle(getTranslation("trend.baseline.move"));
    setWidth("560px");
    choice(from, "trend.baseline.from", starts, name).setValue(starts.get(now.from()));
    choice(until, "trend.baseline.until", starts, name).setValue(starts.get(now.until() - 1));
    reason.setHelperText(getTranslation("trend.baseline.reason.help"));
    reason.setMaxLength(Yardstick.REASON_AT_MOST);
    reason.setMinRows(3);
    reason.setManualValidation(true);
    reason.setRequiredIndicatorVisible(true);
    reason.addClassName("gt-wide");
    BsnWarning.on(reason);
    Div pair = new Div(from, until);
    pair.addClassName("gt-form__pair");
    Div fields = new Div(new Paragraph(getTranslation("trend.baseline.text")), pair, reason);
    fields.addClassNames("gt-stack", "gt-stack--s");
    add(fields);
    Button back = new Button(getTranslation("trend.baseline.cancel"), click -> close());
    back.addThemeVariants(ButtonVariant.TERTIARY);
    Button act = new Button(getTranslation("trend.baseline.act"), click -> move());
    act.addThemeVariants(ButtonVariant.PRIMARY);
    getFooter().add(back, act);
  }

  private static Select<LocalDate> choice(
      Select<LocalDate> select,
      String key,
      List<LocalDate> starts,
      ItemLabelGenerator<LocalDate> name) {
    select.setLabel(select.getTranslation(key));
    select.setItems(starts);
    select.setItemLabelGenerator(name);
    return select;
  }

  private void move() {
    try {
      mover.move(from.getValue(), until.getValue(), reason.getValue());
      close();
      Toast.show(getTranslation("trend.baseline.moved"));
    } catch (Refusal refusal) {
      reason.setErrorMessage(getTranslation(refusal.key(), refusal.arguments()));
      reason.setInvalid(true);
      reason.focus();
    }
  }
}

package nl.getrouw.indicator.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextArea;
import java.time.LocalDate;
import java.util.List;
import nl.getrouw.indicator.IndicatorMarkers;
import nl.getrouw.indicator.IndicatorPage;
import nl.getrouw.indicator.Yardstick;
import nl.getrouw.kernel.Refusal;
import nl.getrouw.kernel.ui.BsnWarning;
import nl.getrouw.kernel.ui.Toast;
import nl.getrouw.security.CurrentUser;
import nl.getrouw.trend.Baseline;

/** Asks from which periods limits are computed, and why. */
final class BaselineDialog extends Dialog {

  private final IndicatorPage page;
  private final IndicatorMarkers markers;
  private final CurrentUser currentUser;
  private final Runnable changed;
  private final Select<LocalDate> from = new Select<>();
  private final Select<LocalDate> until = new Select<>();
  private final TextArea reason = new TextArea(getTranslation("indicator.baseline.reason"));

  BaselineDialog(
      IndicatorPage page,
      IndicatorWords words,
      IndicatorMarkers markers,
      CurrentUser currentUser,
      Runnable changed) {
    this.page = page;
    this.markers = markers;
    this.currentUser = currentUser;
    this.changed = changed;
    setHeaderTitle(getTranslation("indicator.baseline.move"));
    setWidth("560px");
    List<LocalDate> starts = page.course().starts();
    Baseline now = page.course().chart().baselines().getLast();
    choice(from, "indicator.baseline.from", starts, words).setValue(starts.get(now.from()));
    choice(until, "indicator.baseline.until", starts, words).setValue(starts.get(now.until() - 1));
    reason.setHelperText(getTranslation("indicator.baseline.reason.help"));
    reason.setMaxLength(Yardstick.REASON_AT_MOST);
    reason.setMinRows(3);
    reason.setManualValidation(true);
    reason.setRequiredIndicatorVisible(true);
    reason.addClassName("gt-wide");
    BsnWarning.on(reason);
    Div pair = new Div(from, until);
    pair.addClassName("gt-form__pair");
    Div fields = new Div(new Paragraph(getTranslation("indicator.baseline.text")), pair, reason);
    fields.addClassNames("gt-stack", "gt-stack--s");
    add(fields);
    Button back = new Button(getTranslation("indicator.cancel"), click -> close());
    back.addThemeVariants(ButtonVariant.TERTIARY);
    Button act = new Button(getTranslation("indicator.baseline.act"), click -> move());
    act.addThemeVariants(ButtonVariant.PRIMARY);
    getFooter().add(back, act);
  }

  private static Select<LocalDate> choice(
      Select<LocalDate> select, String key, List<LocalDate> starts, IndicatorWords words) {
    select.setLabel(select.getTranslation(key));
    select.setItems(starts);
    select.setItemLabelGenerator(words.periods()::name);
    return select;
  }

  private void move() {
    try {
      markers.baseline(
          currentUser.actor(),
          page.indicator().id(),
          from.getValue(),
          until.getValue(),
          reason.getValue());
      close();
      Toast.show(getTranslation("indicator.baseline.moved"));
      changed.run();
    } catch (Refusal refusal) {
      reason.setErrorMessage(getTranslation(refusal.key(), refusal.arguments()));
      reason.setInvalid(true);
      reason.focus();
    }
  }
}

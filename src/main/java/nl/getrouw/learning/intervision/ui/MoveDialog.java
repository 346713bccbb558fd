package nl.getrouw.learning.intervision.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.component.timepicker.TimePicker;
import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalTime;
import nl.getrouw.kernel.Refusal;
import nl.getrouw.kernel.ui.DateField;
import nl.getrouw.learning.intervision.SessionRow;

/** Asks when a session will be instead, and why. */
final class MoveDialog extends Dialog {

  private static final int QUARTER = 15;

  /** Moves the session; a refusal is shown in the dialog. */
  interface Move {
    void to(LocalDate day, LocalTime time, String place, String reason);
  }

  private final DateField day = new DateField(getTranslation("intervision.move.day"));
  private final TimePicker time = new TimePicker(getTranslation("intervision.group.startsAt"));
  private final TextField place = new TextField(getTranslation("intervision.group.place"));
  private final TextField reason = new TextField(getTranslation("intervision.reason"));

  MoveDialog(SessionRow session, Move move) {
    setHeaderTitle(getTranslation("intervision.move"));
    setWidth("520px");
    day.setValue(session.day());
    time.setStep(Duration.ofMinutes(QUARTER));
    time.setLocale(getLocale());
    time.setValue(session.startsAt());
    place.setValue(session.place());
    place.setMaxLength(200);
    reason.setMaxLength(300);
    reason.setManualValidation(true);
    reason.setHelperText(getTranslation("intervision.reason.help"));
    reason.addClassName("gt-wide");
    place.addClassName("gt-wide");
    Div pair = new Div(day, time);
    pair.addClassName("gt-form__pair");
    Div content = new Div(pair, place, reason);
    content.addClassNames("gt-stack", "gt-stack--s");
    add(content);
    Button back = new Button(getTranslation("intervision.cancel"), click -> close());
    back.addThemeVariants(ButtonVariant.TERTIARY);
    Button act = new Button(getTranslation("intervision.move.act"), click -> act(move));
    act.addThemeVariants(ButtonVariant.PRIMARY);
    getFooter().add(back, act);
  }

  private void act(Move move) {
    LocalDate to = day.getValue();
    LocalTime at = time.getValue();
    day.setInvalid(to == null);
    time.setInvalid(at == null);
    if (to == null || at == null) {
      return;
    }
    try {
      move.to(to, at, place.getValue(), reason.getValue());
      close();
    } catch (Refusal refusal) {
      reason.setErrorMessage(getTranslation(refusal.key(), refusal.arguments()));
      reason.setInvalid(true);
      reason.focus();
    }
  }
}

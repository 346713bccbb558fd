package nl.getrouw.learning.intervision.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.function.SerializableConsumer;
import nl.getrouw.kernel.Refusal;

/** Asks why, before something is moved, cancelled or ended. */
final class ReasonDialog extends Dialog {

  private static final int LONGEST = 300;

  private final TextArea reason = new TextArea(getTranslation("intervision.reason"));

  /**
   * @param key of the headline, which is also what the button says
   * @param act told the reason; a refusal is shown at the field
   */
  ReasonDialog(String key, SerializableConsumer<String> act) {
    setHeaderTitle(getTranslation(key));
    setWidth("520px");
    reason.setManualValidation(true);
    reason.setRequiredIndicatorVisible(true);
    reason.setMaxLength(LONGEST);
    reason.setHelperText(getTranslation("intervision.reason.help"));
    reason.addClassName("gt-wide");
    Div content = new Div(new Paragraph(getTranslation(key + ".text")), reason);
    content.addClassNames("gt-stack", "gt-stack--s");
    add(content);
    Button back = new Button(getTranslation("intervision.cancel"), click -> close());
    back.addThemeVariants(ButtonVariant.TERTIARY);
    Button does = new Button(getTranslation(key), click -> act(act));
    does.addThemeVariants(ButtonVariant.PRIMARY);
    getFooter().add(back, does);
  }

  private void act(SerializableConsumer<String> act) {
    try {
      act.accept(reason.getValue());
      close();
    } catch (Refusal refusal) {
      reason.setErrorMessage(getTranslation(refusal.key(), refusal.arguments()));
      reason.setInvalid(true);
      reason.focus();
    }
  }
}

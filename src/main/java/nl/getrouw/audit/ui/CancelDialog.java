package nl.getrouw.audit.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.function.SerializableConsumer;
import nl.getrouw.kernel.Refusal;

/** Asks why an audit will not be finished. */
final class CancelDialog extends Dialog {

  private static final int LONGEST = 1000;

  private final TextArea reason = new TextArea(getTranslation("planning.cancel.reason"));

  /**
   * @param cancel told the reason; a refusal is shown at the field
   */
  CancelDialog(SerializableConsumer<String> cancel) {
    setHeaderTitle(getTranslation("planning.confirm.CANCEL"));
    reason.setManualValidation(true);
    reason.setRequiredIndicatorVisible(true);
    reason.setMaxLength(LONGEST);
    reason.setMinRows(3);
    reason.setHelperText(getTranslation("planning.cancel.reason.help"));
    reason.addClassName("gt-wide");
    Div content = new Div(new Paragraph(getTranslation("planning.confirm.CANCEL.text")), reason);
    content.addClassNames("gt-stack", "gt-stack--s");
    add(content);
    Button back = new Button(getTranslation("planning.confirm.no"), click -> close());
    back.addThemeVariants(ButtonVariant.TERTIARY);
    Button act = new Button(getTranslation("planning.cancelAudit"), click -> cancel(cancel));
    act.addThemeVariants(ButtonVariant.PRIMARY, ButtonVariant.ERROR);
    getFooter().add(back, act);
    addOpenedChangeListener(
        opened -> {
          if (opened.isOpened()) {
            reason.focus();
          }
        });
  }

  private void cancel(SerializableConsumer<String> cancel) {
    try {
      cancel.accept(reason.getValue());
      close();
    } catch (Refusal refusal) {
      reason.setErrorMessage(getTranslation(refusal.key(), refusal.arguments()));
      reason.setInvalid(true);
      reason.focus();
    }
  }
}

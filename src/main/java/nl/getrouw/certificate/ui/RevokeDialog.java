package nl.getrouw.certificate.ui;

import static nl.getrouw.certificate.ui.CertificateWords.text;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.function.SerializableConsumer;
import nl.getrouw.kernel.Refusal;
import nl.getrouw.kernel.ui.BsnWarning;

/** Asks why a certificate is taken back. */
final class RevokeDialog extends Dialog {

  private static final int LONGEST = 1000;

  private final TextArea reason = new TextArea(text("certificate.revoke.reason"));

  /**
   * @param revoke told the reason; a refusal is shown at the field
   */
  RevokeDialog(String number, SerializableConsumer<String> revoke) {
    setHeaderTitle(text("certificate.revoke.head", number));
    setWidth("27rem");
    reason.setManualValidation(true);
    reason.setRequiredIndicatorVisible(true);
    reason.setMaxLength(LONGEST);
    reason.setMinRows(3);
    reason.setHelperText(text("certificate.revoke.reason.help"));
    reason.addClassName("gt-wide");
    BsnWarning.on(reason);
    Div content = new Div(new Paragraph(text("certificate.revoke.text")), reason);
    content.addClassNames("gt-stack", "gt-stack--s");
    add(content);
    Button back = new Button(text("certificate.ask.notYet"), click -> close());
    back.addThemeVariants(ButtonVariant.TERTIARY);
    Button act = new Button(text("certificate.revoke.act"), click -> revoke(revoke));
    act.addThemeVariants(ButtonVariant.PRIMARY, ButtonVariant.ERROR);
    getFooter().add(back, act);
  }

  private void revoke(SerializableConsumer<String> act) {
    try {
      act.accept(reason.getValue());
      close();
    } catch (Refusal refusal) {
      reason.setErrorMessage(text(refusal.key(), refusal.arguments()));
      reason.setInvalid(true);
      reason.focus();
    }
  }
}

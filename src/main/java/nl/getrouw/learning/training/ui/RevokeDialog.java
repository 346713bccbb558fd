package nl.getrouw.learning.training.ui;

import static nl.getrouw.learning.training.ui.TrainingWords.text;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.TextArea;
import nl.getrouw.kernel.Refusal;
import nl.getrouw.kernel.ui.BsnWarning;
import nl.getrouw.kernel.ui.Toast;
import nl.getrouw.learning.training.TrainingCertificate;
import nl.getrouw.learning.training.TrainingCertificates;
import nl.getrouw.security.CurrentUser;

/** Ends a certificate before its time, with the reason. */
final class RevokeDialog extends Dialog {

  RevokeDialog(
      TrainingCertificates certificates,
      CurrentUser currentUser,
      TrainingCertificate certificate,
      Runnable done) {
    TextArea reason = new TextArea(text("training.revoke.reason"));
    reason.setHelperText(text("training.revoke.reason.help"));
    reason.setManualValidation(true);
    reason.addClassName("gt-wide");
    BsnWarning.on(reason);
    Div form = new Div(new Paragraph(text("training.revoke.text")), reason);
    form.addClassNames("gt-stack", "gt-stack--s");
    setHeaderTitle(text("training.revoke.of", certificate.number()));
    setWidth("520px");
    add(form);
    Button cancel = new Button(text("training.cancel"), click -> close());
    cancel.addThemeVariants(ButtonVariant.TERTIARY);
    Button revoke =
        new Button(
            text("training.revoke"),
            click -> {
              try {
                certificates.revoke(currentUser.actor(), certificate.id(), reason.getValue());
                close();
                Toast.show(text("training.revoked.done", certificate.number()));
                done.run();
              } catch (Refusal refusal) {
                reason.setErrorMessage(text(refusal.key(), refusal.arguments()));
                reason.setInvalid(true);
                reason.focus();
              }
            });
    revoke.addThemeVariants(ButtonVariant.PRIMARY, ButtonVariant.ERROR);
    getFooter().add(cancel, revoke);
  }
}

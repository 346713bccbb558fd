package nl.getrouw.instrument.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.TextField;
import java.util.function.Consumer;
import nl.getrouw.instrument.InstrumentVersion;
import nl.getrouw.kernel.Refusal;

/** Asks under which label a copy goes on. */
final class CopyDialog extends Dialog {

  private final TextField label = new TextField(getTranslation("instruments.copy.label"));

  /**
   * @param copy makes the copy; its refusal is shown at the field
   */
  CopyDialog(InstrumentVersion original, Consumer<String> copy) {
    setHeaderTitle(getTranslation("instruments.copy.question"));
    setWidth("480px");
    label.setHelperText(getTranslation("instruments.copy.label.help"));
    label.setMaxLength(20);
    label.setAutofocus(true);
    label.setWidthFull();
    add(
        new Paragraph(getTranslation("instruments.copy.text", original.instrument().version())),
        label);
    Button cancel = new Button(getTranslation("instruments.cancel"), click -> close());
    cancel.addThemeVariants(ButtonVariant.TERTIARY);
    Button make = new Button(getTranslation("instruments.copy.act"), click -> make(copy));
    make.addThemeVariants(ButtonVariant.PRIMARY);
    getFooter().add(cancel, make);
  }

  private void make(Consumer<String> copy) {
    try {
      copy.accept(label.getValue());
      close();
    } catch (Refusal refusal) {
      label.setErrorMessage(getTranslation(refusal.key(), refusal.arguments()));
      label.setInvalid(true);
      label.focus();
    }
  }
}

package nl.getrouw.action.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.function.SerializableConsumer;
import nl.getrouw.action.ActionState;
import nl.getrouw.kernel.Refusal;
import nl.getrouw.kernel.ui.BsnWarning;

/** Asks what was learned, or why an action is dropped, before it goes on. */
final class MoveDialog extends Dialog {

  private static final int LONGEST = 1000;

  private final TextArea note = new TextArea();

  /**
   * @param move told what was said; a refusal is shown at the field
   */
  MoveDialog(ActionState to, SerializableConsumer<String> move) {
    setHeaderTitle(getTranslation("action.ask." + to.name()));
    setWidth("520px");
    note.setLabel(getTranslation("action.ask.label." + to.name()));
    note.setHelperText(getTranslation("action.ask.help." + to.name()));
    note.setRequiredIndicatorVisible(to == ActionState.DROPPED);
    note.setManualValidation(true);
    note.setMaxLength(LONGEST);
    note.setMinRows(3);
    note.addClassName("gt-wide");
    BsnWarning.on(note);
    add(note);
    Button back = new Button(getTranslation("action.cancel"), click -> close());
    back.addThemeVariants(ButtonVariant.TERTIARY);
    Button act =
        new Button(
            getTranslation("action.ask.act." + to.name()),
            click -> {
              try {
                move.accept(note.getValue());
                close();
              } catch (Refusal refusal) {
                note.setErrorMessage(getTranslation(refusal.key(), refusal.arguments()));
                note.setInvalid(true);
                note.focus();
              }
            });
    act.addThemeVariants(ButtonVariant.PRIMARY);
    getFooter().add(back, act);
    addOpenedChangeListener(
        opened -> {
          if (opened.isOpened()) {
            note.focus();
          }
        });
  }
}

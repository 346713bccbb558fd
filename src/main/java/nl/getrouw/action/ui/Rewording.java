package nl.getrouw.action.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.textfield.TextArea;
import java.util.Optional;
import java.util.function.Supplier;
import nl.getrouw.kernel.Conflict;
import nl.getrouw.kernel.NotFound;
import nl.getrouw.kernel.Refusal;
import nl.getrouw.kernel.ui.BsnWarning;
import nl.getrouw.kernel.ui.ConflictPanel;
import nl.getrouw.kernel.ui.ConflictPanel.Version;
import nl.getrouw.kernel.ui.Toast;

/**
 * A short text that is changed in its place. Where somebody was first, both texts are shown and one
 * is chosen.
 */
final class Rewording extends Composite<Div> {

  /** A text as it stands. */
  record Written(String text, int version) {}

  /** Stores a text that was last seen at {@code version}. */
  interface Store {
    void store(String text, int version);
  }

  private final TextArea field;
  private final Store store;
  private final Supplier<Optional<Written>> now;
  private final Runnable done;
  private final Div conflict = new Div();
  private int version;

  /**
   * @param label of the field
   * @param now what stands there now; empty when it is gone
   * @param done told when it is stored, given up or gone
   */
  Rewording(
      String label,
      int longest,
      Written written,
      Store store,
      Supplier<Optional<Written>> now,
      Runnable done) {
    this.store = store;
    this.now = now;
    this.done = done;
    version = written.version();
    field = new TextArea(label);
    field.setMaxLength(longest);
    field.setManualValidation(true);
    field.setWidthFull();
    field.setValue(written.text());
    BsnWarning.on(field);
    Button keep = new Button(getTranslation("action.save"), click -> keep());
    keep.addThemeVariants(ButtonVariant.PRIMARY);
    Button leave = new Button(getTranslation("action.cancel"), click -> done.run());
    leave.addThemeVariants(ButtonVariant.TERTIARY);
    Div acts = new Div(keep, leave);
    acts.addClassNames("gt-row", "gt-row--wrap");
    getContent().addClassNames("gt-stack", "gt-stack--s", "gt-grow");
    getContent().add(conflict, field, acts);
  }

  void focus() {
    field.focus();
  }

  private void keep() {
    conflict.removeAll();
    field.setInvalid(false);
    try {
      store.store(field.getValue(), version);
      done.run();
    } catch (Refusal refusal) {
      field.setErrorMessage(getTranslation(refusal.key(), refusal.arguments()));
      field.setInvalid(true);
      field.focus();
    } catch (Conflict meanwhile) {
      now.get().ifPresentOrElse(this::choose, this::gone);
    } catch (NotFound meanwhile) {
      gone();
    }
  }

  private void gone() {
    Toast.refuse(getTranslation("action.step.gone"));
    done.run();
  }

  private void choose(Written theirs) {
    conflict.add(
        new ConflictPanel(
                getTranslation("action.reword.conflict"),
                getTranslation("action.conflict.text"),
                new Version(getTranslation("action.conflict.mine"), "", field.getValue()),
                new Version(getTranslation("action.reword.theirs"), "", theirs.text()))
            .keepMine(
                getTranslation("action.conflict.keepMine"),
                () -> {
                  version = theirs.version();
                  keep();
                })
            .takeTheirs(getTranslation("action.reword.takeTheirs"), done));
  }
}

package nl.getrouw.organisation.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HasValidation;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import java.util.List;
import java.util.Map;
import nl.getrouw.kernel.Conflict;
import nl.getrouw.kernel.Refusal;
import nl.getrouw.kernel.ui.ConflictPanel;
import nl.getrouw.kernel.ui.ConflictPanel.Version;
import nl.getrouw.kernel.ui.Toast;
import nl.getrouw.organisation.Problem;

/**
 * A form on top of the page: fields with what is wrong at each, and both versions when somebody
 * else was first.
 *
 * @param <F> the fields of the draft behind it
 */
public abstract class EditDialog<F extends Enum<F>> extends Dialog {

  private final Div conflict = new Div();
  private final Runnable changed;
  private final Div content = new Div(conflict);

  /**
   * @param changed runs when something was stored, or when the other version stays
   */
  protected EditDialog(String headline, Runnable changed) {
    this.changed = changed;
    setHeaderTitle(headline);
    setWidth("640px");
    content.addClassNames("gt-stack", "gt-stack--s");
    add(content);
    Button back = new Button(getTranslation("organisation.edit.cancel"), click -> close());
    back.addThemeVariants(ButtonVariant.TERTIARY);
    Button keep = new Button(getTranslation("organisation.edit.keep"), click -> keep());
    keep.addThemeVariants(ButtonVariant.PRIMARY);
    getFooter().add(back, keep);
  }

  protected final void fields(Component... parts) {
    content.add(parts);
  }

  protected static Div pair(Component one, Component other) {
    Div pair = new Div(one, other);
    pair.addClassName("gt-form__pair");
    return pair;
  }

  /** Where the message of each field of the draft stands. */
  protected abstract Map<F, HasValidation> validated();

  /** What keeps it from being stored. */
  protected abstract List<Problem<F>> problems();

  /**
   * @throws Conflict when somebody else was first
   */
  protected abstract void store();

  /** What stands there now, in words; and from then on that is what this dialog changes. */
  protected abstract String theirs();

  /** What is filled in, in words. */
  protected abstract String mine();

  private void keep() {
    conflict.removeAll();
    validated().values().forEach(field -> field.setInvalid(false));
    List<Problem<F>> problems = problems();
    problems.forEach(problem -> mark(problem.field(), problem.refusal()));
    if (!problems.isEmpty()) {
      return;
    }
    try {
      store();
      Toast.show(getTranslation("organisation.edit.kept"));
      close();
      changed.run();
    } catch (Conflict meanwhile) {
      conflict.add(versions());
    }
  }

  private void mark(F name, Refusal refusal) {
    HasValidation field = validated().get(name);
    if (field != null) {
      field.setErrorMessage(getTranslation(refusal.key(), refusal.arguments()));
      field.setInvalid(true);
    }
  }

  private ConflictPanel versions() {
    String mine = mine();
    return new ConflictPanel(
            getTranslation("organisation.edit.conflict"),
            getTranslation("organisation.edit.conflict.text"),
            new Version(getTranslation("organisation.edit.conflict.mine"), "", mine),
            new Version(getTranslation("organisation.edit.conflict.theirs"), "", theirs()))
        .keepMine(getTranslation("organisation.edit.conflict.keepMine"), this::keep)
        .takeTheirs(
            getTranslation("organisation.edit.conflict.takeTheirs"),
            () -> {
              close();
              changed.run();
            });
  }
}

package nl.getrouw.precondition.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import java.util.List;
import nl.getrouw.kernel.Conflict;
import nl.getrouw.kernel.ui.ConflictPanel;
import nl.getrouw.kernel.ui.ConflictPanel.Version;
import nl.getrouw.kernel.ui.Toast;
import nl.getrouw.organisation.Problem;
import nl.getrouw.precondition.Cause;
import nl.getrouw.precondition.Cause.Draft;
import nl.getrouw.precondition.Cause.Field;
import nl.getrouw.precondition.Causes;
import nl.getrouw.security.CurrentUser;

/** Changes amount and note of a cause. */
final class CauseDialog extends Dialog {

  private final Cause cause;
  private final Causes causes;
  private final CurrentUser currentUser;
  private final Runnable changed;
  private final CauseFields fields;
  private final Div conflict = new Div();
  private int version;

  CauseDialog(Cause cause, Causes causes, CurrentUser currentUser, Runnable changed) {
    this.cause = cause;
    this.causes = causes;
    this.currentUser = currentUser;
    this.changed = changed;
    this.version = cause.version();
    fields = new CauseFields(cause.month());
    fields.fill(cause);
    setHeaderTitle(getTranslation("precondition.cause.change"));
    setWidth("640px");
    Div content = new Div(conflict, fields);
    content.addClassNames("gt-stack", "gt-stack--s");
    add(content);
    Button back = new Button(getTranslation("precondition.cancel"), click -> close());
    back.addThemeVariants(ButtonVariant.TERTIARY);
    Button keep = new Button(getTranslation("precondition.cause.keep"), click -> keep());
    keep.addThemeVariants(ButtonVariant.PRIMARY);
    getFooter().add(back, keep);
  }

  private void keep() {
    conflict.removeAll();
    Draft draft = fields.draft();
    List<Problem<Field>> problems = causes.problems(currentUser.actor(), cause.team(), draft);
    fields.show(problems);
    if (!problems.isEmpty()) {
      return;
    }
    try {
      causes.change(currentUser.actor(), cause.id(), version, draft);
      Toast.show(getTranslation("precondition.cause.changed"));
      close();
      changed.run();
    } catch (Conflict meanwhile) {
      stored().ifPresent(theirs -> conflict.add(versions(draft, theirs)));
    }
  }

  private java.util.Optional<Cause> stored() {
    return causes.of(currentUser.actor(), cause.team(), cause.month(), cause.month()).stream()
        .filter(one -> one.id() == cause.id())
        .findFirst();
  }

  private ConflictPanel versions(Draft mine, Cause theirs) {
    return new ConflictPanel(
            getTranslation("precondition.conflict"),
            getTranslation("precondition.conflict.text", theirs.by()),
            new Version(
                getTranslation("precondition.conflict.mine"),
                "",
                mine.amount() + " · " + mine.note()),
            new Version(
                getTranslation("precondition.conflict.theirs"),
                "",
                theirs.amount() + " · " + theirs.note()))
        .keepMine(
            getTranslation("precondition.conflict.keepMine"),
            () -> {
              version = theirs.version();
              keep();
            })
        .takeTheirs(
            getTranslation("precondition.conflict.takeTheirs"),
            () -> {
              close();
              changed.run();
            });
  }
}

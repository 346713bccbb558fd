package nl.getrouw.learning.training.ui;

import static nl.getrouw.learning.training.ui.TrainingWords.text;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.textfield.BigDecimalField;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.function.Supplier;
import nl.getrouw.kernel.Conflict;
import nl.getrouw.kernel.PersonId;
import nl.getrouw.kernel.Refusal;
import nl.getrouw.kernel.ui.DateField;
import nl.getrouw.kernel.ui.Toast;
import nl.getrouw.learning.training.Job;
import nl.getrouw.learning.training.Jobs;
import nl.getrouw.security.CurrentUser;
import org.jspecify.annotations.Nullable;

/** Says what a job in a team amounts to. */
final class JobDialog extends Dialog {

  private final Jobs jobs;
  private final CurrentUser currentUser;
  private final PersonId person;
  private final Supplier<Job> current;
  private final Runnable done;
  private final BigDecimalField fte = new BigDecimalField(text("training.job.fte.field"));
  private final DateField start = new DateField(text("training.job.start.field"));
  private final Div trouble = new Div();
  private Job job;

  /**
   * @param current how it stands at the moment that it is asked
   */
  JobDialog(
      Jobs jobs,
      CurrentUser currentUser,
      PersonId person,
      Job job,
      Supplier<Job> current,
      Runnable done) {
    this.jobs = jobs;
    this.currentUser = currentUser;
    this.person = person;
    this.job = job;
    this.current = current;
    this.done = done;
    fte.setHelperText(text("training.job.fte.help"));
    fte.setLocale(getLocale());
    start.setClearButtonVisible(true);
    show(job);
    Div form = new Div(trouble, fte, start);
    form.addClassNames("gt-stack", "gt-stack--s");
    setHeaderTitle(text("training.job.change", job.team().name()));
    setWidth("420px");
    add(form);
    Button cancel = new Button(text("training.cancel"), click -> close());
    cancel.addThemeVariants(ButtonVariant.TERTIARY);
    Button store = new Button(text("training.store"), click -> store());
    store.addThemeVariants(ButtonVariant.PRIMARY);
    getFooter().add(cancel, store);
  }

  private void show(Job shown) {
    job = shown;
    trouble.removeAll();
    fte.setValue(shown.fte());
    start.setValue(shown.startedOn());
  }

  private void store() {
    try {
      jobs.change(
          currentUser.actor(),
          person,
          job.team().id(),
          job.version(),
          fte.getValue(),
          start.getValue());
      close();
      Toast.show(text("training.stored"));
      done.run();
    } catch (Refusal refusal) {
      refused(refusal);
    } catch (Conflict conflict) {
      choose(current.get());
    }
  }

  private void refused(Refusal refusal) {
    String why = text(refusal.key(), refusal.arguments());
    if (refusal.key().equals("training.refused.fte")) {
      fte.setErrorMessage(why);
      fte.setInvalid(true);
    } else {
      start.setErrorMessage(why);
      start.setInvalid(true);
    }
  }

  /** Nothing is lost until one of the two is chosen. */
  private void choose(Job theirs) {
    trouble.removeAll();
    trouble.add(
        TrainingConflict.of(
            words(fte.getValue(), start.getValue()),
            words(theirs.fte(), theirs.startedOn()),
            () -> {
              job = theirs;
              store();
            },
            () -> show(theirs)));
  }

  private static String words(@Nullable BigDecimal fte, @Nullable LocalDate start) {
    return text("training.job.fte.field")
        + ": "
        + (fte == null ? "–" : TrainingWords.number(fte))
        + " · "
        + text("training.job.start.field")
        + ": "
        + (start == null ? "–" : TrainingWords.date(start));
  }
}

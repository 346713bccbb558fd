package nl.getrouw.learning.training.ui;

import static nl.getrouw.learning.training.ui.TrainingWords.text;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.textfield.BigDecimalField;
import nl.getrouw.kernel.Conflict;
import nl.getrouw.kernel.PersonId;
import nl.getrouw.kernel.Refusal;
import nl.getrouw.kernel.ui.DateField;
import nl.getrouw.kernel.ui.Toast;
import nl.getrouw.learning.training.Job;
import nl.getrouw.learning.training.Jobs;
import nl.getrouw.security.CurrentUser;

/** Says what a job in a team amounts to. */
final class JobDialog extends Dialog {

  JobDialog(Jobs jobs, CurrentUser currentUser, PersonId person, Job job, Runnable done) {
    BigDecimalField fte = new BigDecimalField(text("training.job.fte.field"));
    fte.setHelperText(text("training.job.fte.help"));
    fte.setLocale(getLocale());
    fte.setValue(job.fte());
    DateField start = new DateField(text("training.job.start.field"));
    start.setClearButtonVisible(true);
    start.setValue(job.startedOn());
    Div form = new Div(fte, start);
    form.addClassNames("gt-stack", "gt-stack--s");
    setHeaderTitle(text("training.job.change", job.team().name()));
    setWidth("420px");
    add(form);
    Button cancel = new Button(text("training.cancel"), click -> close());
    cancel.addThemeVariants(ButtonVariant.TERTIARY);
    Button store =
        new Button(
            text("training.store"),
            click -> {
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
                boolean aboutFte = refusal.key().equals("training.refused.fte");
                String why = text(refusal.key(), refusal.arguments());
                if (aboutFte) {
                  fte.setErrorMessage(why);
                  fte.setInvalid(true);
                } else {
                  start.setErrorMessage(why);
                  start.setInvalid(true);
                }
              } catch (Conflict conflict) {
                close();
                Toast.refuse(text("training.conflict"));
                done.run();
              }
            });
    store.addThemeVariants(ButtonVariant.PRIMARY);
    getFooter().add(cancel, store);
  }
}

package nl.getrouw.learning.training.ui;

import static nl.getrouw.learning.training.ui.TrainingWords.text;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.confirmdialog.ConfirmDialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import nl.getrouw.kernel.Conflict;
import nl.getrouw.kernel.Refusal;
import nl.getrouw.kernel.ui.Crumb;
import nl.getrouw.kernel.ui.Formats;
import nl.getrouw.kernel.ui.PageHeader;
import nl.getrouw.kernel.ui.PageTitles;
import nl.getrouw.kernel.ui.Toast;
import nl.getrouw.learning.training.Edition;
import nl.getrouw.learning.training.EditionDraft;
import nl.getrouw.learning.training.Editions;
import nl.getrouw.organisation.Colleague;
import nl.getrouw.security.Actor;
import nl.getrouw.security.CurrentUser;
import org.jspecify.annotations.Nullable;

/** Changes an edition, or cancels it. */
@Route(TrainingPaths.CHANGE)
@PermitAll
class ChangeView extends Composite<Main> implements BeforeEnterObserver, HasDynamicTitle {

  private final Editions editions;
  private final CurrentUser currentUser;
  private final Div trouble = new Div();
  private List<Colleague> trainers = List.of();
  private @Nullable Edition edition;
  private @Nullable EditionForm form;

  ChangeView(Editions editions, CurrentUser currentUser) {
    this.editions = editions;
    this.currentUser = currentUser;
    getContent().addClassNames("gt-page", "gt-page--form");
  }

  @Override
  public void beforeEnter(BeforeEnterEvent event) {
    Actor actor = currentUser.actor();
    Edition shown = editions.changeable(actor, TrainingPaths.edition(event));
    edition = shown;
    trainers = editions.trainers(actor);
    EditionForm fields = new EditionForm(List.of(shown.training()), trainers);
    fields.fill(shown, trainers);
    form = fields;
    Button store = new Button(text("training.store"), click -> store());
    store.addThemeVariants(ButtonVariant.PRIMARY);
    Button back = new Button(text("training.cancel"), click -> leave());
    back.addThemeVariants(ButtonVariant.TERTIARY);
    Button cancel = new Button(text("training.edition.cancel"), click -> askToCancel());
    cancel.addThemeVariants(ButtonVariant.TERTIARY, ButtonVariant.ERROR);
    cancel.addClassName("gt-end");
    Div acts = new Div(store, back, cancel);
    acts.addClassName("gt-form__actions");
    Div whole = new Div(trouble, fields, acts);
    whole.addClassName("gt-form");
    getContent().removeAll();
    getContent()
        .add(
            new PageHeader(text("training.edition.change"))
                .crumbs(
                    new Crumb(text("training.nav"), TrainingPaths.CATALOGUE),
                    new Crumb(TrainingWords.name(shown), TrainingPaths.edition(shown.id())))
                .lead(text("training.edition.change.lead")),
            whole);
  }

  private Edition edition() {
    return Objects.requireNonNull(edition);
  }

  private EditionForm form() {
    return Objects.requireNonNull(form);
  }

  private void leave() {
    UI.getCurrent().navigate(TrainingPaths.edition(edition().id()));
  }

  private void store() {
    form().draft().ifPresent(this::store);
  }

  private void store(EditionDraft draft) {
    try {
      editions.change(currentUser.actor(), edition().id(), edition().version(), draft);
      leave();
      Toast.show(text("training.stored"));
    } catch (Refusal refusal) {
      form().show(refusal);
    } catch (Conflict conflict) {
      choose(draft);
    }
  }

  private void choose(EditionDraft mine) {
    Edition theirs = editions.changeable(currentUser.actor(), edition().id());
    edition = theirs;
    trouble.removeAll();
    trouble.add(
        TrainingConflict.of(
            words(mine.label(), mine.place(), mine.capacity(), mine.meetings().getFirst().on()),
            words(theirs.label(), theirs.place(), theirs.capacity(), theirs.firstOn()),
            () -> store(mine),
            () -> {
              form().fill(theirs, trainers);
              trouble.removeAll();
            }));
  }

  private static String words(String label, String place, int capacity, LocalDate first) {
    return label + " · " + place + " · " + capacity + " · " + Formats.current().date(first);
  }

  private void askToCancel() {
    ConfirmDialog ask =
        new ConfirmDialog(
            text("training.edition.cancel.ask"),
            text("training.edition.cancel.text", edition().placed() + edition().waiting()),
            text("training.edition.cancel"),
            confirm -> {
              editions.cancel(currentUser.actor(), edition().id(), edition().version());
              leave();
              Toast.show(text("training.edition.cancelled"));
            });
    ask.setCancelable(true);
    ask.setCancelText(text("training.cancel"));
    ask.open();
  }

  @Override
  public String getPageTitle() {
    return PageTitles.of(text("training.edition.change"));
  }
}

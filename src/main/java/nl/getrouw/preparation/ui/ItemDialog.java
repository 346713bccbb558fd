package nl.getrouw.preparation.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.component.timepicker.TimePicker;
import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalTime;
import nl.getrouw.kernel.AuditId;
import nl.getrouw.kernel.Conflict;
import nl.getrouw.kernel.NotFound;
import nl.getrouw.kernel.Refusal;
import nl.getrouw.kernel.ui.BsnWarning;
import nl.getrouw.kernel.ui.DateField;
import nl.getrouw.kernel.ui.Formats;
import nl.getrouw.kernel.ui.Note;
import nl.getrouw.kernel.ui.Toast;
import nl.getrouw.preparation.Programme;
import nl.getrouw.preparation.Programmes;
import nl.getrouw.preparation.VisitItem;
import nl.getrouw.security.CurrentUser;
import org.jspecify.annotations.Nullable;

/** Adds or changes a part of the programme. */
final class ItemDialog extends Dialog {

  private static final Duration STEP = Duration.ofMinutes(15);

  private final Programmes programmes;
  private final CurrentUser currentUser;
  private final AuditId audit;
  private final @Nullable VisitItem item;
  private final Runnable changed;
  private final Div trouble = new Div();
  private final DateField day = new DateField(getTranslation("preparation.programme.day"));
  private final TimePicker from = new TimePicker(getTranslation("preparation.programme.from"));
  private final TimePicker to = new TimePicker(getTranslation("preparation.programme.to"));
  private final TextField what = new TextField(getTranslation("preparation.programme.what"));
  private final TextField who = new TextField(getTranslation("preparation.programme.who"));
  private final TextField place = new TextField(getTranslation("preparation.programme.place"));
  private int version;

  /**
   * @param item as it was read; null to add one
   */
  ItemDialog(
      Programmes programmes,
      CurrentUser currentUser,
      AuditId audit,
      Programme programme,
      @Nullable VisitItem item,
      Runnable changed) {
    this.programmes = programmes;
    this.currentUser = currentUser;
    this.audit = audit;
    this.item = item;
    this.changed = changed;
    setHeaderTitle(
        getTranslation(
            item == null ? "preparation.programme.add" : "preparation.programme.change"));
    setWidth("560px");
    fields(programme);
    Div times = new Div(from, to);
    times.addClassName("gt-form__pair");
    Div form = new Div(trouble, what, day, times, who, place);
    form.addClassNames("gt-stack", "gt-stack--s");
    add(form);
    footer();
  }

  private void fields(Programme programme) {
    for (TextField field : new TextField[] {what, who, place}) {
      BsnWarning.on(field);
      field.setMaxLength(VisitItem.LONGEST);
      field.addClassName("gt-wide");
    }
    who.setHelperText(getTranslation("preparation.programme.who.help"));
    what.setRequiredIndicatorVisible(true);
    from.setStep(STEP);
    to.setStep(STEP);
    from.setLocale(getLocale());
    to.setLocale(getLocale());
    day.setMin(programme.firstDay());
    day.setMax(programme.lastDay());
    if (item != null) {
      show(item);
    } else {
      day.setValue(
          programme.items().isEmpty() ? programme.firstDay() : programme.items().getLast().day());
      from.setValue(next(programme));
    }
  }

  /** What is added begins where the last item ends. */
  private static LocalTime next(Programme programme) {
    return programme.items().isEmpty() ? LocalTime.of(9, 0) : programme.items().getLast().to();
  }

  private void show(VisitItem shown) {
    version = shown.version();
    day.setValue(shown.day());
    from.setValue(shown.from());
    to.setValue(shown.to());
    what.setValue(shown.what());
    who.setValue(shown.who());
    place.setValue(shown.place());
  }

  private void footer() {
    if (item != null) {
      Button remove =
          new Button(getTranslation("preparation.programme.remove"), click -> remove(item));
      remove.addThemeVariants(ButtonVariant.TERTIARY, ButtonVariant.ERROR);
      getFooter().add(remove);
    }
    Button cancel = new Button(getTranslation("preparation.cancel"), click -> close());
    cancel.addThemeVariants(ButtonVariant.TERTIARY);
    Button store = new Button(getTranslation("preparation.store"), click -> store());
    store.addThemeVariants(ButtonVariant.PRIMARY);
    getFooter().add(cancel, store);
  }

  private void remove(VisitItem shown) {
    try {
      programmes.remove(currentUser.actor(), audit, shown.id(), version);
      Toast.show(getTranslation("preparation.programme.removed"));
    } catch (Conflict | NotFound gone) {
      Toast.refuse(getTranslation("preparation.conflict.gone"));
    }
    close();
    changed.run();
  }

  private void store() {
    LocalDate on = day.getValue();
    LocalTime begins = from.getValue();
    LocalTime ends = to.getValue();
    if (on == null || begins == null || ends == null) {
      refuse(getTranslation("preparation.refused.timesMissing"));
      return;
    }
    VisitItem draft =
        new VisitItem(
            item == null ? 0 : item.id(),
            on,
            begins,
            ends,
            what.getValue(),
            who.getValue(),
            place.getValue(),
            version);
    try {
      if (item == null) {
        programmes.add(currentUser.actor(), audit, draft);
      } else {
        programmes.change(currentUser.actor(), audit, draft);
      }
      close();
      changed.run();
    } catch (Refusal refusal) {
      refuse(getTranslation(refusal.key(), refusal.arguments()));
    } catch (Conflict conflict) {
      choose(draft);
    }
  }

  private void refuse(String text) {
    trouble.removeAll();
    Note refused = new Note("info", new Span(text));
    refused.getElement().setAttribute("role", "alert");
    trouble.add(refused);
  }

  private void choose(VisitItem mine) {
    trouble.removeAll();
    programmes.of(currentUser.actor(), audit).items().stream()
        .filter(stored -> stored.id() == mine.id())
        .findFirst()
        .ifPresent(
            theirs ->
                trouble.add(
                    FigureChoice.between(
                        words(mine),
                        words(theirs),
                        () -> {
                          version = theirs.version();
                          store();
                        },
                        () -> {
                          show(theirs);
                          trouble.removeAll();
                        })));
  }

  private static String words(VisitItem shown) {
    return String.join(
        " · ",
        Formats.current().day(shown.day()),
        Hours.of(shown.from()) + " – " + Hours.of(shown.to()),
        shown.what(),
        shown.who(),
        shown.place());
  }
}

package nl.getrouw.learning.training.ui;

import static nl.getrouw.learning.training.ui.TrainingWords.in;
import static nl.getrouw.learning.training.ui.TrainingWords.text;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.checkbox.CheckboxGroup;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.IntegerField;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import nl.getrouw.kernel.Bilingual;
import nl.getrouw.kernel.Conflict;
import nl.getrouw.kernel.NotFound;
import nl.getrouw.kernel.Refusal;
import nl.getrouw.kernel.ui.BsnWarning;
import nl.getrouw.kernel.ui.ErrorSummary;
import nl.getrouw.kernel.ui.Toast;
import nl.getrouw.learning.training.Catalogue;
import nl.getrouw.learning.training.Training;
import nl.getrouw.learning.training.TrainingDraft;
import nl.getrouw.learning.training.TrainingKind;
import nl.getrouw.organisation.Setting;
import nl.getrouw.security.CurrentUser;
import nl.getrouw.security.Role;
import org.jspecify.annotations.Nullable;

/** Adds a training of the organisation, or changes it. */
final class TrainingDialog extends Dialog {

  private static final int USUAL_SHARE = 85;

  private final Catalogue catalogue;
  private final CurrentUser currentUser;
  private @Nullable Training training;
  private final Runnable done;
  private final ErrorSummary errors = new ErrorSummary();
  private final Div trouble = new Div();
  private final Select<TrainingKind> kind = new Select<>();
  private final TextField name = new TextField(text("training.own.name"));
  private final TextField nameEnglish = new TextField(text("training.own.name.en"));
  private final TextArea summary = new TextArea(text("training.own.summary"));
  private final IntegerField months = new IntegerField(text("training.own.months"));
  private final IntegerField share = new IntegerField(text("training.own.share"));
  private final Select<Training> before = new Select<>();
  private final CheckboxGroup<Role> roles = new CheckboxGroup<>(text("training.own.roles"));
  private final Select<Setting> setting = new Select<>();
  private final PartFields parts;

  /**
   * @param training as it was read; null to add one
   */
  TrainingDialog(
      Catalogue catalogue, CurrentUser currentUser, @Nullable Training training, Runnable done) {
    this.catalogue = catalogue;
    this.currentUser = currentUser;
    this.training = training;
    this.done = done;
    this.parts = new PartFields(training == null ? List.of() : training.parts());
    setHeaderTitle(text(training == null ? "training.add" : "training.change"));
    setWidth("680px");
    fields();
    Div names = pair(name, nameEnglish);
    Div form =
        new Div(
            errors,
            trouble,
            kind,
            names,
            summary,
            roles,
            pair(before, setting),
            pair(months, share),
            new H3(text("training.own.parts")),
            parts);
    form.addClassNames("gt-stack", "gt-stack--s");
    add(form);
    if (training != null) {
      show(training);
    }
    footer();
  }

  private void fields() {
    kind.setLabel(text("training.own.kind"));
    kind.setItems(TrainingKind.values());
    kind.setItemLabelGenerator(one -> one == null ? "" : text(one.key()));
    kind.setValue(TrainingKind.DEEPENING);
    name.setMaxLength(TrainingDraft.NAME_AT_MOST);
    name.setRequiredIndicatorVisible(true);
    name.setManualValidation(true);
    BsnWarning.on(name);
    nameEnglish.setMaxLength(TrainingDraft.NAME_AT_MOST);
    nameEnglish.setHelperText(text("training.own.name.en.help"));
    summary.setMaxLength(TrainingDraft.SUMMARY_AT_MOST);
    summary.setRequiredIndicatorVisible(true);
    summary.setManualValidation(true);
    summary.setMinRows(2);
    summary.addClassName("gt-wide");
    BsnWarning.on(summary);
    months.setHelperText(text("training.own.months.help"));
    months.setMin(1);
    months.setMax(TrainingDraft.MONTHS_AT_MOST);
    share.setMin(0);
    share.setMax(100);
    share.setValue(USUAL_SHARE);
    before.setLabel(text("training.own.before"));
    before.setEmptySelectionAllowed(true);
    before.setEmptySelectionCaption(text("training.own.before.none"));
    before.setItems(
        catalogue.list(currentUser.actor()).stream()
            .filter(one -> one.kind().isForPeople())
            .filter(one -> training == null || !one.id().equals(training.id()))
            .toList());
    before.setItemLabelGenerator(
        one -> one == null ? text("training.own.before.none") : in(one.name()));
    roles.setItems(Role.TEAM_MEMBER, Role.TEAM_LEAD, Role.COACH);
    roles.setItemLabelGenerator(role -> text(role.key()));
    roles.setValue(Set.of(Role.TEAM_MEMBER));
    setting.setLabel(text("training.own.setting"));
    setting.setEmptySelectionAllowed(true);
    setting.setEmptySelectionCaption(text("training.own.setting.all"));
    setting.setItems(Arrays.asList(Setting.values()));
    setting.setItemLabelGenerator(
        one -> text(one == null ? "training.own.setting.all" : one.key()));
  }

  private void show(Training shown) {
    kind.setValue(shown.kind());
    name.setValue(shown.name().nl());
    nameEnglish.setValue(shown.name().isOneText() ? "" : shown.name().en());
    summary.setValue(shown.summary().nl());
    months.setValue(shown.validMonths());
    share.setValue(shown.leastShare());
    roles.setValue(shown.meantFor());
    setting.setValue(shown.setting());
    catalogue.list(currentUser.actor()).stream()
        .filter(one -> one.id().equals(shown.prerequisite()))
        .findFirst()
        .ifPresent(before::setValue);
  }

  private void footer() {
    Training shown = training;
    if (shown != null) {
      Button retire =
          new Button(
              text("training.retire"),
              click -> {
                try {
                  catalogue.retire(currentUser.actor(), shown.id(), shown.version(), true);
                } catch (Conflict conflict) {
                  choose();
                  return;
                }
                close();
                Toast.show(text("training.retired"));
                done.run();
              });
      retire.addThemeVariants(ButtonVariant.TERTIARY, ButtonVariant.ERROR);
      getFooter().add(retire);
    }
    Button cancel = new Button(text("training.cancel"), click -> close());
    cancel.addThemeVariants(ButtonVariant.TERTIARY);
    Button store = new Button(text("training.store"), click -> store());
    store.addThemeVariants(ButtonVariant.PRIMARY);
    getFooter().add(cancel, store);
  }

  private void store() {
    name.setInvalid(name.getValue().isBlank());
    name.setErrorMessage(text("training.own.name.missing"));
    summary.setInvalid(summary.getValue().isBlank());
    summary.setErrorMessage(text("training.own.summary.missing"));
    if (name.isInvalid() || summary.isInvalid()) {
      (name.isInvalid() ? name : summary).getElement().callJsFunction("focus");
      return;
    }
    try {
      TrainingDraft draft = draft();
      if (training == null) {
        catalogue.add(currentUser.actor(), draft);
      } else {
        catalogue.change(currentUser.actor(), training.id(), training.version(), draft);
      }
      close();
      Toast.show(text("training.stored"));
      done.run();
    } catch (Refusal refusal) {
      errors.show(
          text("training.form.problems", 1),
          List.of(new ErrorSummary.Problem(text(refusal.key(), refusal.arguments()), null)));
    } catch (Conflict conflict) {
      choose();
    }
  }

  /** Nothing is lost until one of the two is chosen. */
  private void choose() {
    Training read = Objects.requireNonNull(training);
    Training theirs =
        catalogue.list(currentUser.actor()).stream()
            .filter(one -> one.id().equals(read.id()))
            .findFirst()
            .orElseThrow(NotFound::new);
    trouble.removeAll();
    trouble.add(
        TrainingConflict.of(
            words(name.getValue(), summary.getValue(), months.getValue(), share.getValue()),
            words(
                theirs.name().nl(),
                theirs.summary().nl(),
                theirs.validMonths(),
                theirs.leastShare()),
            () -> {
              training = theirs;
              trouble.removeAll();
              store();
            },
            () -> {
              close();
              new TrainingDialog(catalogue, currentUser, theirs, done).open();
            }));
    trouble.scrollIntoView();
  }

  private static String words(
      String name, String summary, @Nullable Integer months, @Nullable Integer share) {
    return String.join(
        " · ",
        name,
        summary,
        text("training.own.months") + ": " + (months == null ? "–" : months),
        text("training.own.share") + ": " + (share == null ? "–" : share));
  }

  private TrainingDraft draft() {
    String english = summary.getValue();
    if (training != null
        && !training.summary().isOneText()
        && training.summary().nl().equals(summary.getValue().strip())) {
      english = training.summary().en();
    }
    Training first = before.getValue();
    Integer part = share.getValue();
    return new TrainingDraft(
        Objects.requireNonNull(kind.getValue()),
        new Bilingual(name.getValue(), nameEnglish.getValue()),
        new Bilingual(summary.getValue(), english),
        months.getValue(),
        first == null ? null : first.id(),
        roles.getValue(),
        setting.getValue(),
        part == null ? 0 : part,
        parts.drafts());
  }

  private static Div pair(Component one, Component other) {
    Div pair = new Div(one, other);
    pair.addClassName("gt-form__pair");
    return pair;
  }
}

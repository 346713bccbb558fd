package nl.getrouw.learning.training.ui;

import static nl.getrouw.learning.training.ui.TrainingWords.in;
import static nl.getrouw.learning.training.ui.TrainingWords.text;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.Focusable;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.IntegerField;
import com.vaadin.flow.component.textfield.TextField;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import nl.getrouw.kernel.Refusal;
import nl.getrouw.kernel.TrainingId;
import nl.getrouw.kernel.ui.BsnWarning;
import nl.getrouw.kernel.ui.ErrorSummary;
import nl.getrouw.learning.training.Edition;
import nl.getrouw.learning.training.EditionDraft;
import nl.getrouw.learning.training.Part;
import nl.getrouw.learning.training.Training;
import nl.getrouw.organisation.Colleague;
import org.jspecify.annotations.Nullable;

/** What is said about an edition: which training, who gives it, where, and when each part is. */
final class EditionForm extends Composite<Div> {

  private static final int USUAL_CAPACITY = 14;

  private final ErrorSummary errors = new ErrorSummary();
  private final Select<Training> training = new Select<>();
  private final TextField label = new TextField(text("training.form.label"));
  private final TextField place = new TextField(text("training.place"));
  private final ComboBox<Colleague> trainer = new ComboBox<>(text("training.trainer"));
  private final TextField guest = new TextField(text("training.form.guest"));
  private final IntegerField capacity = new IntegerField(text("training.form.capacity"));
  private final Div dates = new Div();
  private final List<TimeRow> rows = new ArrayList<>();

  EditionForm(List<Training> trainings, List<Colleague> trainers) {
    training.setLabel(text("training.form.training"));
    training.setItems(trainings);
    training.setItemLabelGenerator(one -> one == null ? "" : in(one.name()));
    training.addValueChangeListener(change -> times(change.getValue()));
    label.setMaxLength(EditionDraft.LABEL_AT_MOST);
    label.setHelperText(text("training.form.label.help"));
    BsnWarning.on(label);
    BsnWarning.on(place);
    place.setMaxLength(EditionDraft.PLACE_AT_MOST);
    guest.setMaxLength(EditionDraft.NAME_AT_MOST);
    guest.setHelperText(text("training.form.guest.help"));
    trainer.setItems(trainers);
    trainer.setItemLabelGenerator(Colleague::name);
    trainer.setClearButtonVisible(true);
    capacity.setMin(1);
    capacity.setMax(EditionDraft.CAPACITY_AT_MOST);
    capacity.setStepButtonsVisible(true);
    capacity.setValue(USUAL_CAPACITY);
    for (Component field : List.of(training, label, place, trainer, guest)) {
      field.addClassName("gt-wide");
    }
    dates.addClassNames("gt-stack", "gt-stack--s");
    getContent().addClassNames("gt-stack");
    getContent()
        .add(
            errors,
            section("training.form.what", training, pair(label, capacity)),
            section("training.form.who", pair(trainer, guest), place),
            section("training.form.when", new Paragraph(text("training.form.when.help")), dates));
  }

  /** Chooses a training, if it is among those that can be planned. */
  void choose(List<Training> trainings, TrainingId wanted) {
    trainings.stream()
        .filter(one -> one.id().equals(wanted))
        .findFirst()
        .ifPresent(training::setValue);
  }

  void trainer(Optional<Colleague> chosen) {
    chosen.ifPresent(trainer::setValue);
  }

  /** Shows an edition; its training stays. */
  void fill(Edition edition, List<Colleague> trainers) {
    training.setItems(edition.training());
    training.setValue(edition.training());
    training.setReadOnly(true);
    label.setValue(edition.label());
    place.setValue(edition.place());
    guest.setValue(edition.guestTrainer());
    capacity.setValue(edition.capacity());
    trainer.setValue(
        trainers.stream()
            .filter(one -> one.id().equals(edition.trainer()))
            .findFirst()
            .orElse(null));
    for (TimeRow row : rows) {
      edition.meetings().stream()
          .filter(meeting -> meeting.part().equals(row.part()))
          .findFirst()
          .ifPresent(row::fill);
    }
  }

  private void times(@Nullable Training chosen) {
    rows.clear();
    dates.removeAll();
    if (chosen == null) {
      return;
    }
    for (Part part : chosen.parts()) {
      TimeRow row = new TimeRow(part);
      int position = rows.size();
      row.onDay(() -> suggest(position));
      rows.add(row);
      dates.add(row);
    }
  }

  /** A day is also a proposal for the parts after it that have none: two weeks from each other. */
  private void suggest(int from) {
    var day = rows.get(from).day();
    for (int i = from + 1; day != null && i < rows.size() && rows.get(i).day() == null; i++) {
      rows.get(i).propose(day.plusWeeks(2L * (i - from)));
    }
  }

  /** What was filled in, or nothing with what is wrong shown. */
  Optional<EditionDraft> draft() {
    List<ErrorSummary.Problem> gaps = new ArrayList<>();
    if (training.isEmpty()) {
      gaps.add(new ErrorSummary.Problem(text("training.form.noTraining"), training));
    }
    for (TimeRow row : rows) {
      row.gap()
          .ifPresent(
              field ->
                  gaps.add(
                      new ErrorSummary.Problem(
                          text("training.form.noTime", in(row.part().name())), field)));
    }
    if (!gaps.isEmpty()) {
      errors.show(text("training.form.problems", gaps.size()), gaps);
      return Optional.empty();
    }
    try {
      Colleague chosen = trainer.getValue();
      Integer seats = capacity.getValue();
      return Optional.of(
          new EditionDraft(
              Objects.requireNonNull(training.getValue()).id(),
              label.getValue(),
              place.getValue(),
              chosen == null ? null : chosen.id(),
              guest.getValue(),
              seats == null ? 0 : seats,
              rows.stream().map(TimeRow::time).toList()));
    } catch (Refusal refusal) {
      show(refusal);
      return Optional.empty();
    }
  }

  void show(Refusal refusal) {
    Focusable<?> field =
        switch (refusal.key()) {
          case "training.refused.label" -> label;
          case "training.refused.place" -> place;
          case "training.refused.trainer", "training.refused.trainerUnknown" -> trainer;
          case "training.refused.capacity", "training.refused.capacityTaken" -> capacity;
          default -> null;
        };
    errors.show(
        text("training.form.problems", 1),
        List.of(new ErrorSummary.Problem(text(refusal.key(), refusal.arguments()), field)));
  }

  private static Section section(String key, Component... parts) {
    Section section = new Section(new H2(text(key)));
    section.addClassNames("gt-card", "gt-form__section");
    section.add(parts);
    return section;
  }

  private static Div pair(Component one, Component other) {
    Div pair = new Div(one, other);
    pair.addClassName("gt-form__pair");
    return pair;
  }
}

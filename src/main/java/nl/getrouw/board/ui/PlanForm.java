package nl.getrouw.board.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.textfield.IntegerField;
import com.vaadin.flow.component.textfield.TextField;
import java.util.ArrayList;
import java.util.List;
import nl.getrouw.board.Phase;
import nl.getrouw.board.Plan;
import nl.getrouw.kernel.Bilingual;
import nl.getrouw.kernel.ui.ErrorSummary.Problem;
import nl.getrouw.kernel.ui.Icon;
import org.jspecify.annotations.Nullable;

/** The fields of a plan: what it is for, what people write about, which phases and how long. */
final class PlanForm extends Composite<Div> {

  private final Plan before;
  private final TextField name = new TextField(getTranslation("board.template.name"));
  private final TextField purpose = new TextField(getTranslation("board.template.purpose"));
  private final IntegerField votes = new IntegerField(getTranslation("board.template.votes"));
  private final Checkbox bell = new Checkbox(getTranslation("board.template.bell"));
  private final Div columns = new Div();
  private final List<StageFields> stages = new ArrayList<>();

  PlanForm(Plan plan, boolean own) {
    before = plan;
    name.setValue(
        own
            ? plan.name().in(getLocale())
            : getTranslation("board.template.ours", plan.name().in(getLocale())));
    name.setMaxLength(80);
    name.setRequiredIndicatorVisible(true);
    purpose.setValue(plan.purpose().in(getLocale()));
    purpose.setMaxLength(300);
    votes.setValue(plan.votes());
    votes.setMin(1);
    votes.setMax(Plan.VOTES_AT_MOST);
    votes.setStepButtonsVisible(true);
    bell.setValue(plan.bell());
    List.of(name, purpose).forEach(TextField::setWidthFull);
    columns.addClassName("gt-stack");
    plan.columns().forEach(column -> columns.add(new ColumnFields(column)));
    Button more =
        new Button(
            getTranslation("board.template.moreColumns"),
            Icon.of("plus"),
            click -> {
              if (columns.getComponentCount() < Plan.COLUMNS_AT_MOST) {
                columns.add(new ColumnFields(null));
              }
            });
    Div phases = new Div();
    phases.addClassName("gt-stack");
    for (Phase phase : Phase.values()) {
      StageFields fields =
          new StageFields(
              phase,
              plan.stages().stream().filter(one -> one.phase() == phase).findFirst().orElse(null));
      stages.add(fields);
      phases.add(fields);
    }
    getContent().addClassName("gt-form");
    getContent()
        .add(
            section("board.template.what", name, purpose, votes, bell),
            section("board.template.columns", columns, more),
            section("board.template.phases", phases));
  }

  private Section section(String key, Component... parts) {
    Section section = new Section(new H2(getTranslation(key)));
    section.addClassNames("gt-card", "gt-form__section");
    section.add(parts);
    return section;
  }

  List<Problem> problems() {
    List<Problem> problems = new ArrayList<>();
    if (name.getValue().isBlank()) {
      problems.add(new Problem(getTranslation("board.template.noName"), name));
    }
    if (purpose.getValue().isBlank()) {
      problems.add(new Problem(getTranslation("board.template.noPurpose"), purpose));
    }
    if (filled().isEmpty()) {
      problems.add(new Problem(getTranslation("board.template.noColumn"), null));
    }
    Integer given = votes.getValue();
    if (given == null || given < 1 || given > Plan.VOTES_AT_MOST) {
      problems.add(
          new Problem(getTranslation("board.template.badVotes", Plan.VOTES_AT_MOST), votes));
    }
    stages.stream()
        .filter(stage -> !stage.isSound())
        .forEach(
            stage ->
                problems.add(
                    new Problem(
                        getTranslation("board.template.badMinutes", Plan.MINUTES_AT_MOST),
                        stage.minutes())));
    return problems;
  }

  private List<ColumnFields> filled() {
    return columns
        .getChildren()
        .map(ColumnFields.class::cast)
        .filter(ColumnFields::isFilled)
        .toList();
  }

  /** What was filled in; only without problems. */
  Plan plan() {
    return new Plan(
        words(before.name(), name.getValue()),
        words(before.purpose(), purpose.getValue()),
        filled().stream().map(ColumnFields::column).toList(),
        stages.stream().filter(StageFields::isChosen).map(StageFields::stage).toList(),
        votes.getValue(),
        bell.getValue());
  }

  /** What was left as it was keeps its other language. */
  private Bilingual words(Bilingual old, String now) {
    return old.in(getLocale()).equals(now.strip()) ? old : Bilingual.of(now);
  }

  /** A column: its name and its question. */
  private static final class ColumnFields extends Composite<Div> {
    private final Plan.@Nullable Column before;
    private final TextField title = new TextField(getTranslation("board.template.column"));
    private final TextField prompt = new TextField(getTranslation("board.template.prompt"));

    ColumnFields(Plan.@Nullable Column column) {
      before = column;
      title.setMaxLength(80);
      prompt.setMaxLength(300);
      if (column != null) {
        title.setValue(column.name().in(getLocale()));
        prompt.setValue(column.prompt().in(getLocale()));
      }
      Button away = new Button(Icon.of("x"), click -> getElement().removeFromParent());
      away.addThemeVariants(ButtonVariant.TERTIARY);
      away.setAriaLabel(getTranslation("board.template.lessColumns"));
      getContent().addClassName("gt-plan-column");
      getContent().add(title, prompt, away);
    }

    boolean isFilled() {
      return !title.getValue().isBlank();
    }

    Plan.Column column() {
      Plan.Column old = before;
      String asked = prompt.getValue().isBlank() ? title.getValue() : prompt.getValue();
      return new Plan.Column(
          old != null && old.name().in(getLocale()).equals(title.getValue())
              ? old.name()
              : Bilingual.of(title.getValue()),
          old != null && old.prompt().in(getLocale()).equals(asked)
              ? old.prompt()
              : Bilingual.of(asked),
          old == null ? null : old.theme());
    }
  }

  /** A phase: whether it is there, how long, and a hint for who leads. */
  private static final class StageFields extends Composite<Div> {
    private final Phase phase;
    private final Plan.@Nullable Stage before;
    private final Checkbox there = new Checkbox();
    private final IntegerField minutes = new IntegerField(getTranslation("board.template.minutes"));
    private final TextField hint = new TextField(getTranslation("board.template.hint"));

    StageFields(Phase phase, Plan.@Nullable Stage stage) {
      this.phase = phase;
      this.before = stage;
      there.setLabel(getTranslation(phase.key()));
      there.setValue(stage != null);
      there.setReadOnly(phase == Phase.WRITE);
      minutes.setMin(1);
      minutes.setMax(Plan.MINUTES_AT_MOST);
      minutes.setValue(stage == null ? 5 : stage.minutes());
      hint.setMaxLength(400);
      hint.setValue(stage == null ? "" : stage.hint().in(getLocale()));
      getContent().addClassName("gt-plan-stage");
      getContent().add(there, minutes, hint);
    }

    boolean isChosen() {
      return there.getValue();
    }

    boolean isSound() {
      Integer time = minutes.getValue();
      return !isChosen() || (time != null && time >= 1 && time <= Plan.MINUTES_AT_MOST);
    }

    IntegerField minutes() {
      return minutes;
    }

    Plan.Stage stage() {
      String words = hint.getValue().strip();
      Plan.Stage old = before;
      Bilingual said =
          old != null && old.hint().in(getLocale()).equals(words)
              ? old.hint()
              : Bilingual.of(words.isEmpty() ? getTranslation(phase.key()) : words);
      return new Plan.Stage(phase, minutes.getValue(), said);
    }
  }
}

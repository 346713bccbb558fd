package nl.getrouw.learning.intervision.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.textfield.IntegerField;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.function.SerializableConsumer;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import nl.getrouw.kernel.Bilingual;
import nl.getrouw.kernel.ui.Icon;
import nl.getrouw.learning.intervision.Method.Step;
import org.jspecify.annotations.Nullable;

/** The fields of one step. */
final class StepFields extends Composite<Section> {

  private final @Nullable Step before;
  private final H2 headline = new H2();
  private final TextField name = new TextField(getTranslation("intervision.edit.step"));
  private final IntegerField minutes = new IntegerField(getTranslation("intervision.edit.minutes"));
  private final TextArea task = new TextArea(getTranslation("intervision.edit.task"));
  private final TextArea prompts = new TextArea(getTranslation("intervision.edit.prompts"));
  private final TextArea watch = new TextArea(getTranslation("intervision.live.watch"));

  StepFields(@Nullable Step step, SerializableConsumer<StepFields> remove) {
    before = step;
    minutes.setStepButtonsVisible(true);
    minutes.setValue(step == null ? 5 : step.minutes());
    prompts.setHelperText(getTranslation("intervision.edit.prompts.help"));
    if (step != null) {
      name.setValue(step.name().in(getLocale()));
      task.setValue(step.task().in(getLocale()));
      watch.setValue(step.watch().in(getLocale()));
      prompts.setValue(
          step.prompts().stream()
              .map(prompt -> prompt.in(getLocale()))
              .collect(Collectors.joining("\n")));
    }
    List.of(task, prompts, watch).forEach(field -> field.addClassName("gt-wide"));
    Div pair = new Div(name, minutes);
    pair.addClassName("gt-form__pair");
    Button gone =
        new Button(
            getTranslation("intervision.edit.removeStep"),
            Icon.of("trash-2"),
            click -> remove.accept(this));
    gone.addThemeVariants(ButtonVariant.TERTIARY);
    getContent().addClassNames("gt-card", "gt-form__section");
    getContent().add(headline, pair, task, prompts, watch, gone);
  }

  void number(int number) {
    headline.setText(getTranslation("intervision.edit.stepNumber", number));
  }

  String words() {
    return name.getValue() + ": " + task.getValue();
  }

  /**
   * @throws IllegalArgumentException where a text is missing
   */
  Step step(boolean english) {
    List<String> lines =
        prompts.getValue().lines().map(String::strip).filter(line -> !line.isEmpty()).toList();
    List<Bilingual> said = new ArrayList<>();
    for (int place = 0; place < lines.size(); place++) {
      Bilingual known =
          before != null && place < before.prompts().size() ? before.prompts().get(place) : null;
      said.add(EditMethodView.changed(known, lines.get(place), english));
    }
    if (said.isEmpty()) {
      throw new IllegalArgumentException("a step has a way to begin");
    }
    return new Step(
        EditMethodView.changed(before == null ? null : before.name(), name.getValue(), english),
        Objects.requireNonNullElse(minutes.getValue(), 0),
        EditMethodView.changed(before == null ? null : before.task(), task.getValue(), english),
        said,
        EditMethodView.changed(before == null ? null : before.watch(), watch.getValue(), english));
  }
}

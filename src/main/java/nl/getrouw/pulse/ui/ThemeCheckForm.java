package nl.getrouw.pulse.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import java.util.EnumMap;
import java.util.Map;
import java.util.function.Consumer;
import nl.getrouw.audit.ui.Radios;
import nl.getrouw.instrument.Rating;
import nl.getrouw.pulse.Answers;
import nl.getrouw.theme.Theme;
import nl.getrouw.theme.ui.ThemeDot;

/**
 * Six themes, each 1 to 5, handed in all at once. Nothing leaves the page before that, and nothing
 * can be found afterwards; the form says so. A theme may be left open.
 */
public final class ThemeCheckForm extends Composite<Div> {

  private final Map<Theme, Integer> scores = new EnumMap<>(Theme.class);
  private final Paragraph problem = new Paragraph();

  /**
   * @param handIn told what was answered, at least one theme
   */
  public ThemeCheckForm(Consumer<Answers> handIn) {
    getContent().addClassName("gt-check");
    for (Theme theme : Theme.values()) {
      getContent().add(part(theme));
    }
    problem.addClassName("gt-check__problem");
    problem.getElement().setAttribute("role", "alert");
    Button ready = new Button(getTranslation("pulse.form.handIn"), click -> handIn(handIn));
    ready.addThemeVariants(ButtonVariant.PRIMARY);
    ready.addClassName("gt-big");
    ready.setDisableOnClick(false);
    getContent().add(problem, ready);
  }

  private void handIn(Consumer<Answers> handIn) {
    if (scores.isEmpty()) {
      problem.setText(getTranslation("pulse.form.nothing"));
    } else {
      problem.setText("");
      handIn.accept(new Answers(scores));
    }
  }

  private Component part(Theme theme) {
    H2 name = new H2(getTranslation(theme.key()));
    Div head = new Div(new ThemeDot(theme), name);
    head.addClassName("gt-check__head");
    Paragraph question = new Paragraph(getTranslation("pulse.ask." + theme.code()));
    question.setId("themacheck-" + theme.code());
    Div scale = new Div();
    scale.addClassName("gt-scale");
    scale.getElement().setAttribute("aria-labelledby", "themacheck-" + theme.code());
    Radios radios = new Radios(scale.getElement(), rating -> choose(theme, rating));
    for (int score = Answers.LOWEST; score <= Answers.HIGHEST; score++) {
      NativeButton value = new NativeButton(Integer.toString(score));
      value.addClassName("gt-scale__value");
      value.setAriaLabel(getTranslation("pulse.form.value." + score, score));
      scale.add(value);
      radios.add(value, new Rating.Scored(score));
    }
    Div ends =
        new Div(
            new Span(getTranslation("pulse.form.little")),
            new Span(getTranslation("pulse.form.much")));
    ends.addClassNames("gt-check__ends", "gt-caption");
    ends.getElement().setAttribute("aria-hidden", "true");
    Div answer = new Div(scale, ends);
    answer.addClassName("gt-check__answer");
    Section part = new Section(head, question, answer);
    part.addClassNames("gt-check__part", theme.style());
    return part;
  }

  private void choose(Theme theme, Rating rating) {
    if (rating instanceof Rating.Scored(int score)) {
      scores.put(theme, score);
      problem.setText("");
    }
  }
}

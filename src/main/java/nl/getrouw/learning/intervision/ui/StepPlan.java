package nl.getrouw.learning.intervision.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.Locale;
import nl.getrouw.kernel.ui.Icon;
import nl.getrouw.learning.intervision.Method;
import nl.getrouw.learning.intervision.Method.Step;

/** A step plan as one reads it on screen and on paper. */
final class StepPlan extends Composite<OrderedList> {

  private final Locale locale;

  /**
   * @param whole with prompts and what to watch for, or only what to do
   */
  StepPlan(Method method, Locale locale, boolean whole) {
    this.locale = locale;
    getContent().addClassName("gt-plan");
    getContent().getElement().setAttribute("role", "list");
    for (Step step : method.steps()) {
      getContent().add(step(step, getContent().getComponentCount() + 1, whole));
    }
  }

  private ListItem step(Step step, int number, boolean whole) {
    Span disc = new Span(String.valueOf(number));
    disc.addClassName("gt-plan__number");
    H3 name = new H3(step.name().in(locale));
    Span minutes = new Span(getTranslation("intervision.minutes", step.minutes()));
    minutes.addClassName("gt-caption");
    Div head = new Div(name, minutes);
    head.addClassName("gt-plan__head");
    Div text = new Div(head, new Paragraph(step.task().in(locale)));
    text.addClassNames("gt-stack", "gt-stack--xs");
    if (whole) {
      text.add(prompts(step, locale), watch(step, locale));
    }
    ListItem item = new ListItem(disc, text);
    item.addClassName("gt-plan__step");
    return item;
  }

  static UnorderedList prompts(Step step, Locale locale) {
    UnorderedList prompts = new UnorderedList();
    prompts.addClassName("gt-plan__prompts");
    step.prompts().forEach(prompt -> prompts.add(new ListItem(prompt.in(locale))));
    return prompts;
  }

  static Paragraph watch(Step step, Locale locale) {
    Paragraph watch = new Paragraph(Icon.of("eye"), new Span(step.watch().in(locale)));
    watch.addClassName("gt-plan__watch");
    return watch;
  }
}

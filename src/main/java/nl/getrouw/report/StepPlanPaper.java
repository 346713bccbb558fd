package nl.getrouw.report;

import java.nio.charset.StandardCharsets;
import java.util.Locale;
import nl.getrouw.kernel.ui.Texts;
import nl.getrouw.learning.intervision.Method;
import nl.getrouw.paper.Paper;
import nl.getrouw.paper.Press;
import org.w3c.dom.Element;

/** A step plan for intervision on paper, to take along to where there is no screen. */
final class StepPlanPaper {

  private static final String STYLE =
      new String(Press.resource("/report/audit.css"), StandardCharsets.UTF_8);

  private final Method method;
  private final Texts texts;
  private final Locale language;
  private final Paper paper;

  StepPlanPaper(Method method, Texts texts, Locale language) {
    this.method = method;
    this.texts = texts;
    this.language = language;
    this.paper =
        new Paper(
            language.getLanguage(),
            method.name().in(language),
            method.summary().in(language),
            STYLE);
  }

  Paper paper() {
    paper.add(
        paper.styled("div", "head", method.name().in(language)),
        paper.styled("div", "foot", text("intervision.paper.foot")),
        paper.element("h1", method.name().in(language)),
        paper.element(
            "p",
            text(
                "intervision.method.facts",
                method.minutes(),
                method.people().from(),
                method.people().to(),
                method.steps().size())),
        paper.element("p", method.summary().in(language)),
        paper.element("h2", text("intervision.method.suits")),
        paper.element("p", method.suits().in(language)));
    for (int at = 0; at < method.steps().size(); at++) {
      step(at + 1, method.steps().get(at));
    }
    paper.outline();
    return paper;
  }

  private void step(int number, Method.Step step) {
    paper.add(
        paper.element(
            "h2", text("intervision.paper.step", number, step.name().in(language), step.minutes())),
        paper.element("p", step.task().in(language)));
    if (!step.prompts().isEmpty()) {
      Element prompts = paper.element("ul");
      step.prompts()
          .forEach(prompt -> prompts.appendChild(paper.element("li", prompt.in(language))));
      paper.add(prompts);
    }
    String watch = step.watch().in(language);
    if (!watch.isBlank()) {
      paper.add(paper.element("p", text("intervision.paper.watch", watch)));
    }
  }

  private String text(String key, Object... values) {
    return texts.getTranslation(key, language, values);
  }
}

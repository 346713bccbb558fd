package nl.getrouw.board.ui;

import com.vaadin.flow.component.Component;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import nl.getrouw.board.Plan;

/** A plan as a text, to lay beside another. */
final class PlanWords {

  private PlanWords() {}

  static String of(Component page, Plan plan, Locale language) {
    List<String> lines = new ArrayList<>();
    lines.add(plan.name().in(language));
    lines.add(plan.purpose().in(language));
    for (Plan.Column column : plan.columns()) {
      lines.add(column.name().in(language) + ": " + column.prompt().in(language));
    }
    for (Plan.Stage stage : plan.stages()) {
      lines.add(
          page.getTranslation(
              "board.template.stage",
              page.getTranslation(stage.phase().key()),
              stage.minutes(),
              stage.hint().in(language)));
    }
    lines.add(page.getTranslation("board.template.votes") + ": " + plan.votes());
    if (plan.bell()) {
      lines.add(page.getTranslation("board.template.bell"));
    }
    return String.join("\n", lines);
  }
}

package nl.getrouw.learning.training.ui;

import static nl.getrouw.audit.profile.ProfileTrack.escaped;
import static nl.getrouw.learning.training.ui.TrainingWords.in;
import static nl.getrouw.learning.training.ui.TrainingWords.text;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import nl.getrouw.kernel.ui.Formats;
import nl.getrouw.learning.training.Matrix;
import nl.getrouw.learning.training.Standing;
import nl.getrouw.learning.training.Training;

/**
 * The whole matrix on paper, where nothing scrolls: one table of markup, made when somebody prints.
 * Everything that people typed is escaped.
 */
final class MatrixPaper extends Composite<Div> {

  private final Matrix matrix;
  private final MatrixMonths months = new MatrixMonths(Formats.current().locale());
  private final Map<Standing, String> opening = new EnumMap<>(Standing.class);

  MatrixPaper(Matrix matrix) {
    this.matrix = matrix;
    for (Standing standing : Standing.values()) {
      opening.put(
          standing,
          "<td class=\"gt-skill--"
              + standing.name()
              + "\"><i>"
              + escaped(text(standing.key()))
              + "</i>");
    }
    getContent().addClassNames("gt-map", "gt-skills", "gt-only-print");
    getContent().getElement().setProperty("innerHTML", table());
  }

  private String table() {
    StringBuilder html = new StringBuilder(100_000);
    html.append("<table><caption class=\"gt-visually-hidden\">")
        .append(escaped(text("training.matrix")))
        .append("</caption><thead><tr><th scope=\"col\" class=\"gt-map__team\">")
        .append(escaped(text("training.who")))
        .append("</th>");
    for (Training training : matrix.trainings()) {
      html.append("<th scope=\"col\" class=\"gt-map__item\"><span>")
          .append(escaped(in(training.name())))
          .append("</span></th>");
    }
    html.append("</tr></thead>");
    matrix.groups().forEach(group -> group(html, group));
    return html.append("</table>").toString();
  }

  private void group(StringBuilder html, Matrix.Group group) {
    html.append("<tbody><tr class=\"gt-skills__group\"><th scope=\"rowgroup\">")
        .append(escaped(MatrixGrid.name(group)))
        .append("</th>");
    group
        .trained()
        .forEach(
            trained -> html.append("<td>").append(escaped(MatrixGrid.of(trained))).append("</td>"));
    html.append("</tr>");
    group.rows().forEach(row -> row(html, row.learner().name(), row.cells()));
    html.append("</tbody>");
  }

  private void row(StringBuilder html, String name, List<Matrix.Cell> cells) {
    html.append("<tr><th scope=\"row\" class=\"gt-map__team\">")
        .append(escaped(name))
        .append("</th>");
    cells.forEach(
        cell ->
            html.append(opening.get(cell.standing())).append(months.until(cell)).append("</td>"));
    html.append("</tr>");
  }
}

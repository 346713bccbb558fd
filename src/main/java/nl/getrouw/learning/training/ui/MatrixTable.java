package nl.getrouw.learning.training.ui;

import static nl.getrouw.audit.profile.ProfileTrack.escaped;
import static nl.getrouw.learning.training.ui.TrainingWords.in;
import static nl.getrouw.learning.training.ui.TrainingWords.text;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.function.BiConsumer;
import nl.getrouw.kernel.ui.Formats;
import nl.getrouw.learning.training.Matrix;
import nl.getrouw.learning.training.Standing;
import nl.getrouw.learning.training.Training;

/**
 * People and trainings as one table. It is handed to the browser as markup: three hundred people
 * and twenty-five trainings are too many cells for a component each. Everything that people typed
 * is escaped. A click on a cell says which one it was; by keyboard the name leads to the same
 * facts.
 */
final class MatrixTable extends Composite<Div> {

  private static final int CHARACTERS_OF_CELL = 70;

  private final Matrix matrix;
  private final Map<Standing, String> opening = new EnumMap<>(Standing.class);
  private final DateTimeFormatter month =
      DateTimeFormatter.ofPattern("MM-yy", Formats.current().locale());

  /**
   * @param opened gets row and column of a cell, from 0
   */
  MatrixTable(Matrix matrix, BiConsumer<Integer, Integer> opened) {
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
    getContent().addClassNames("gt-map", "gt-skills");
    getContent()
        .getElement()
        .setAttribute("tabindex", "0")
        .setAttribute("role", "region")
        .setAttribute("aria-label", text("training.matrix"))
        .setProperty("innerHTML", table());
    getContent()
        .getElement()
        .addEventListener(
            "click",
            event -> {
              int row = event.getEventData().path(ROW).asInt(-1);
              int column = event.getEventData().path(COLUMN).asInt(-1);
              if (row >= 0
                  && row < matrix.rows().size()
                  && column >= 0
                  && column < matrix.trainings().size()) {
                opened.accept(row, column);
              }
            })
        .addEventData(ROW)
        .addEventData(COLUMN)
        .setFilter("!!event.target.closest('tbody td')");
  }

  private static final String ROW = "event.target.closest('tbody tr')?.sectionRowIndex";
  private static final String COLUMN = "event.target.closest('tbody td')?.cellIndex - 1";

  private String table() {
    StringBuilder html =
        new StringBuilder(
            CHARACTERS_OF_CELL * matrix.rows().size() * (matrix.trainings().size() + 2) + 10_000);
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
    html.append("</tr></thead><tbody>");
    matrix.rows().forEach(row -> row(html, row));
    html.append("</tbody>");
    foot(html);
    return html.append("</table>").toString();
  }

  private void row(StringBuilder html, Matrix.Row row) {
    String teams = row.learner().teams();
    html.append("<tr><th scope=\"row\" class=\"gt-map__team\"><a router-link href=\"")
        .append(TrainingPaths.of(row.learner().id()))
        .append("\">")
        .append(escaped(row.learner().name()))
        .append("</a><span class=\"gt-caption\">")
        .append(escaped(teams.isEmpty() ? text("training.matrix.noTeam") : teams))
        .append("</span></th>");
    row.cells().forEach(cell -> cell(html, cell));
    html.append("</tr>");
  }

  private void cell(StringBuilder html, Matrix.Cell cell) {
    html.append(opening.get(cell.standing()));
    LocalDate until = cell.until();
    if (until != null && cell.standing() != Standing.NOT_MEANT) {
      html.append(month.format(until));
    }
    html.append("</td>");
  }

  /** How many are trained, of those for whom it is meant. */
  private void foot(StringBuilder html) {
    html.append("<tfoot><tr><th scope=\"row\" class=\"gt-map__team\">")
        .append(escaped(text("training.matrix.trained")))
        .append("</th>");
    for (int i = 0; i < matrix.trainings().size(); i++) {
      int column = i;
      List<Standing> standings =
          matrix.rows().stream().map(row -> row.cells().get(column).standing()).toList();
      long trained = standings.stream().filter(Standing::isTrained).count();
      long meant = standings.stream().filter(one -> one != Standing.NOT_MEANT).count();
      html.append("<td>").append(escaped(text("training.of", trained, meant))).append("</td>");
    }
    html.append("</tr></tfoot>");
  }
}

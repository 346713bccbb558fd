package nl.getrouw.learning.training.ui;

import static nl.getrouw.learning.training.ui.TrainingWords.in;
import static nl.getrouw.learning.training.ui.TrainingWords.text;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.grid.ColumnRendering;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.grid.GridVariant;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.data.renderer.LitRenderer;
import com.vaadin.flow.data.renderer.Renderer;
import java.util.function.BiConsumer;
import nl.getrouw.kernel.ui.Formats;
import nl.getrouw.learning.training.Matrix;
import nl.getrouw.learning.training.Ratio;
import nl.getrouw.learning.training.Standing;
import nl.getrouw.organisation.TeamRef;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/**
 * People and trainings, by team. Only the lines and columns that are in view are in the browser.
 * Each cell of a person is a button that says in words what its shape and colour show.
 */
final class MatrixGrid extends Composite<Grid<MatrixLine>> {

  private static final int LINES_AT_ONCE = 40;
  private static final String WIDTH_OF_NAME = "var(--gt-skills-name)";
  private static final String WIDTH_OF_CELL = "76px";

  private final MatrixMonths months = new MatrixMonths(Formats.current().locale());
  private final String words = words();

  /**
   * @param opened gets a person, and the column of a training from 0
   */
  MatrixGrid(Matrix matrix, BiConsumer<Matrix.Row, Integer> opened) {
    Grid<MatrixLine> grid = getContent();
    grid.setAriaLabel(text("training.matrix"));
    grid.addClassNames("gt-grid", "gt-grid--tall", "gt-skills-grid", "gt-no-print");
    grid.addThemeVariants(GridVariant.NO_ROW_BORDERS);
    grid.setSelectionMode(Grid.SelectionMode.NONE);
    grid.setPageSize(LINES_AT_ONCE);
    grid.setColumnRendering(ColumnRendering.LAZY);
    grid.setPartNameGenerator(line -> line.row() == null ? "team" : null);
    grid.addColumn(who())
        .setHeader(span("head", text("training.who")))
        .setFooter(span("head", text("training.matrix.trained")))
        .setWidth(WIDTH_OF_NAME)
        .setFlexGrow(0)
        .setFrozen(true)
        .setRowHeader(true);
    for (int column = 0; column < matrix.trainings().size(); column++) {
      grid.addColumn(cell(column, opened))
          .setHeader(span("training", in(matrix.trainings().get(column).name())))
          .setFooter(span("foot", of(Matrix.trained(matrix.rows(), column))))
          .setWidth(WIDTH_OF_CELL)
          .setFlexGrow(0);
    }
    grid.setItems(MatrixLine.of(matrix));
  }

  private static Span span(String part, String words) {
    Span span = new Span(words);
    span.addClassName("gt-skills-grid__" + part);
    return span;
  }

  private static Renderer<MatrixLine> who() {
    return LitRenderer.<MatrixLine>of(
            "<div class=\"gt-cell\">${item.path ? html`<a router-link href=\"${item.path}\">${item.name}</a>`"
                + " : html`<span class=\"gt-strong\">${item.name}</span>`}"
                + "<span class=\"gt-caption\">${item.note}</span></div>")
        .withProperty("name", MatrixGrid::name)
        .withProperty("path", MatrixGrid::path)
        .withProperty("note", MatrixGrid::note);
  }

  private Renderer<MatrixLine> cell(int column, BiConsumer<Matrix.Row, Integer> opened) {
    return LitRenderer.<MatrixLine>of(
            "${item.stand ? html`<button type=\"button\" class=\"gt-skill gt-skill--${item.stand}\" @click=\"${open}\">"
                + "<i>${("
                + words
                + ")[item.stand]}</i>${item.until}</button>`"
                + " : html`<span class=\"gt-skill gt-skill--sum\">${item.until}</span>`}")
        .withProperty("stand", line -> standing(line.row(), column))
        .withProperty("until", line -> until(line, column))
        .withFunction(
            "open",
            line -> {
              Matrix.Row row = line.row();
              if (row != null) {
                opened.accept(row, column);
              }
            });
  }

  /** The word of each standing, as an object of the browser; our own texts, without a backtick. */
  private static String words() {
    ObjectNode words = JsonNodeFactory.instance.objectNode();
    for (Standing standing : Standing.values()) {
      words.put(standing.name(), text(standing.key()) + " ");
    }
    return words.toString();
  }

  private static @Nullable String standing(Matrix.@Nullable Row row, int column) {
    return row == null ? null : row.cells().get(column).standing().name();
  }

  private String until(MatrixLine line, int column) {
    Matrix.Row row = line.row();
    return row == null
        ? of(line.group().trained().get(column))
        : months.until(row.cells().get(column));
  }

  /** "4 van 6", or that it is meant for nobody. */
  static String of(Ratio ratio) {
    return ratio.denominator().signum() == 0
        ? text("training.na")
        : text("training.of", ratio.numerator(), ratio.denominator());
  }

  private static String name(MatrixLine line) {
    Matrix.Row row = line.row();
    return row == null ? name(line.group()) : row.learner().name();
  }

  /** The team, or that there is none. */
  static String name(Matrix.Group group) {
    TeamRef team = group.team();
    return team == null ? text("training.matrix.noTeam") : team.name();
  }

  private static @Nullable String path(MatrixLine line) {
    Matrix.Row row = line.row();
    return row == null ? null : TrainingPaths.of(row.learner().id());
  }

  private static String note(MatrixLine line) {
    Matrix.Row row = line.row();
    if (row == null) {
      return text("training.filter.count", line.group().rows().size());
    }
    String function = row.learner().functionTitle();
    return function == null ? "" : function;
  }
}

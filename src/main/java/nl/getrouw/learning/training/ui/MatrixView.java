package nl.getrouw.learning.training.ui;

import static nl.getrouw.learning.training.ui.TrainingWords.text;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dependency.Uses;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Location;
import com.vaadin.flow.router.QueryParameters;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import java.util.List;
import nl.getrouw.kernel.NotFound;
import nl.getrouw.kernel.ui.Card;
import nl.getrouw.kernel.ui.EmptyState;
import nl.getrouw.kernel.ui.Icon;
import nl.getrouw.kernel.ui.PageHeader;
import nl.getrouw.kernel.ui.PageTitles;
import nl.getrouw.kernel.ui.SectionHead;
import nl.getrouw.learning.training.Editions;
import nl.getrouw.learning.training.Matrix;
import nl.getrouw.learning.training.Standing;
import nl.getrouw.learning.training.TeamCoverage;
import nl.getrouw.learning.training.TrainingFigures;
import nl.getrouw.learning.training.TrainingMatrix;
import nl.getrouw.security.Actor;
import nl.getrouw.security.CurrentUser;

/** Who stands where with which training, by name where the reader may; and how far each team is. */
@Route(TrainingPaths.MATRIX)
@PermitAll
@Uses(CellDialog.class)
class MatrixView extends Composite<Main> implements BeforeEnterObserver, HasDynamicTitle {

  private final TrainingMatrix matrices;
  private final TrainingFigures figures;
  private final Editions editions;
  private final CurrentUser currentUser;
  private final MatrixFilters filters = new MatrixFilters(this::filtered);
  private final Div table = new Div();
  private final Div paper = new Div();
  private final Div coverage = new Div();

  MatrixView(
      TrainingMatrix matrices,
      TrainingFigures figures,
      Editions editions,
      CurrentUser currentUser) {
    this.matrices = matrices;
    this.figures = figures;
    this.editions = editions;
    this.currentUser = currentUser;
    Actor actor = currentUser.actor();
    if (!figures.sees(actor)) {
      throw new NotFound();
    }
    boolean byName = matrices.seesByName(actor);
    table.addClassNames("gt-stack", "gt-stack--s");
    coverage.addClassNames("gt-stack", "gt-stack--s");
    Div parts = new Div(byName ? named() : new Div(), coverage);
    parts.addClassNames("gt-stack", "gt-stack--l");
    getContent().addClassName("gt-page");
    getContent()
        .add(
            new PageHeader(text("training.matrix"))
                .lead(text(byName ? "training.matrix.lead" : "training.matrix.lead.numbers")),
            new TrainingTabs(TrainingPaths.MATRIX, actor),
            parts);
  }

  private Section named() {
    Section named = new Section(filters, legend(), table);
    named.addClassNames("gt-stack", "gt-stack--s");
    return named;
  }

  @Override
  public void beforeEnter(BeforeEnterEvent event) {
    Actor actor = currentUser.actor();
    if (matrices.seesByName(actor)) {
      filters.read(event.getLocation().getQueryParameters());
      TrainingMatrix.Overview overview = matrices.overview(actor, filters.filter());
      show(overview.matrix());
      show(overview.coverage());
    } else {
      show(figures.coverage(actor));
    }
  }

  private void show(List<TeamCoverage> teams) {
    coverage.removeAll();
    coverage.add(
        new SectionHead(text("training.coverage")),
        teams.isEmpty()
            ? new Card()
                .with(
                    new EmptyState(
                        "users",
                        text("training.coverage.none"),
                        text("training.coverage.none.text")))
            : new CoverageTable(teams));
  }

  private void filtered() {
    QueryParameters values = filters.address();
    UI.getCurrent()
        .getPage()
        .getHistory()
        .replaceState(null, new Location(TrainingPaths.MATRIX, values));
    show(matrices.matrix(currentUser.actor(), filters.filter()));
  }

  private void show(Matrix matrix) {
    filters.offer(matrix);
    table.removeAll();
    if (matrix.rows().isEmpty()) {
      table.add(
          new Card()
              .with(
                  new EmptyState(
                      "search", text("training.matrix.none"), text("training.matrix.none.text"))));
      return;
    }
    paper.removeAll();
    paper.add(onlyByButton());
    table.add(
        new MatrixGrid(matrix, (row, column) -> open(matrix, row, column)), foot(matrix), paper);
  }

  /** What comes on paper for who prints with the keys of the browser. */
  private static Paragraph onlyByButton() {
    Paragraph note = new Paragraph(text("training.print.button"));
    note.addClassName("gt-only-print");
    return note;
  }

  private void print(Matrix matrix) {
    paper.removeAll();
    paper.add(new MatrixPaper(matrix));
    UI.getCurrent().getPage().executeJs("requestAnimationFrame(() => window.print())");
  }

  private void open(Matrix matrix, Matrix.Row row, int column) {
    new CellDialog(
            row,
            row.cells().get(column),
            matrix.trainings().get(column),
            editions.list(currentUser.actor()),
            matrix.on())
        .open();
  }

  private Component foot(Matrix matrix) {
    Anchor csv = file(matrix, "csv");
    Anchor xlsx = file(matrix, "xlsx");
    Button print = new Button(text("training.print"), Icon.of("printer"), click -> print(matrix));
    print.addThemeVariants(ButtonVariant.TERTIARY);
    Span count =
        new Span(text("training.matrix.count", matrix.rows().size(), matrix.trainings().size()));
    count.addClassName("gt-caption");
    Div right = new Div(csv, xlsx, print);
    right.addClassNames("gt-row", "gt-row--s", "gt-row--wrap", "gt-end", "gt-no-print");
    Div foot = new Div(count, right);
    foot.addClassNames("gt-row", "gt-row--wrap");
    return foot;
  }

  private Anchor file(Matrix matrix, String format) {
    Anchor link =
        new Anchor(
            TrainingPaths.MATRIX + "." + format + filters.query(), text("training.file." + format));
    link.setRouterIgnore(true);
    link.setAriaLabel(
        text("training.file.of", text("training.file." + format), matrix.rows().size()));
    return link;
  }

  private static UnorderedList legend() {
    UnorderedList legend = new UnorderedList();
    legend.addClassName("gt-skills-legend");
    legend.getElement().setAttribute("role", "list");
    for (Standing standing : Standing.values()) {
      Span mark = new Span(text(standing.key()));
      mark.addClassName("gt-skill--" + standing.name());
      legend.add(new ListItem(mark));
    }
    return legend;
  }

  @Override
  public String getPageTitle() {
    return PageTitles.of(text("training.matrix"));
  }
}

package nl.getrouw.learning.training.ui;

import static nl.getrouw.learning.training.ui.TrainingWords.in;
import static nl.getrouw.learning.training.ui.TrainingWords.text;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import java.time.LocalDate;
import java.util.List;
import nl.getrouw.kernel.ui.PersonLine;
import nl.getrouw.learning.training.Edition;
import nl.getrouw.learning.training.Matrix;
import nl.getrouw.learning.training.Training;

/** What is behind a cell of the matrix: how somebody stands with a training, and what is next. */
final class CellDialog extends Dialog {

  /**
   * @param all the editions of the organisation
   */
  CellDialog(
      Matrix.Row row, Matrix.Cell cell, Training training, List<Edition> all, LocalDate today) {
    setHeaderTitle(in(training.name()));
    setWidth("520px");
    Span standing = new Span(text(cell.standing().key()));
    standing.addClassNames("gt-skill--" + cell.standing().name(), "gt-strong");
    Paragraph why =
        new Paragraph(
            cell.until() == null
                ? text("training.cell." + cell.standing().name())
                : text("training.cell.until", TrainingWords.date(cell.until())));
    why.addClassName("gt-muted");
    Div body = new Div(new PersonLine(row.learner().name(), row.learner().teams()), standing, why);
    body.addClassNames("gt-stack", "gt-stack--s");
    List<Edition> coming =
        all.stream()
            .filter(edition -> edition.training().id().equals(training.id()))
            .filter(edition -> edition.phase(today) == Edition.Phase.COMING)
            .toList();
    if (!coming.isEmpty()) {
      body.add(new H3(text("training.cell.coming")), EditionLine.list(coming, today));
    }
    body.add(new Anchor(TrainingPaths.of(row.learner().id()), text("training.cell.all")));
    add(body);
    Button close = new Button(text("training.close"), click -> close());
    close.addThemeVariants(ButtonVariant.TERTIARY);
    getFooter().add(close);
  }
}

package nl.getrouw.compare.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.NativeTable;
import com.vaadin.flow.component.html.NativeTableCell;
import com.vaadin.flow.component.html.NativeTableHeaderCell;
import com.vaadin.flow.component.html.NativeTableRow;
import com.vaadin.flow.component.html.Span;
import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import nl.getrouw.audit.Change;
import nl.getrouw.audit.Profile.DomainLine;
import nl.getrouw.audit.TeamStep;
import nl.getrouw.audit.profile.ChangeWords;
import nl.getrouw.instrument.Band;
import nl.getrouw.instrument.Domain;
import nl.getrouw.kernel.ui.BandMark;
import nl.getrouw.kernel.ui.Card;
import nl.getrouw.kernel.ui.Texts;
import org.jspecify.annotations.Nullable;

/** Each domain at each audit, with its change in words beside how far auditors differed. */
final class CourseTable extends Composite<Card> {

  private final List<TeamStep> steps;
  private final ChangeWords words;

  /**
   * @param steps all with the same instrument version, oldest first, at least one
   */
  CourseTable(List<TeamStep> steps, Texts texts, Locale locale) {
    this.steps = steps;
    this.words = new ChangeWords(steps.getLast().instrument(), texts, locale);
    NativeTable table = new NativeTable();
    table.addClassName("gt-table");
    head(table.getHead().addRow());
    steps.getLast().instrument().domains().forEach(domain -> row(table.getBody().addRow(), domain));
    total(table.getBody().addRow());
    Div scroll = new Div(table);
    scroll.addClassName("gt-scroll");
    scroll
        .getElement()
        .setAttribute("tabindex", "0")
        .setAttribute("role", "region")
        .setAttribute("aria-label", words.instrument());
    getContent().with(new H2(getTranslation("compare.time.table", words.instrument())), scroll);
    words.changeNote(steps.getLast().domains()).ifPresent(note -> getContent().foot(note));
  }

  private void head(NativeTableRow row) {
    row.addHeaderCell().setText(getTranslation("compare.column.part"));
    for (TeamStep step : steps) {
      NativeTableHeaderCell cell = row.addHeaderCell();
      cell.getElement().setAttribute("scope", "col");
      Anchor link =
          new Anchor(
              "audits/" + step.audit() + "/profiel",
              words.text(step.moment().key()) + ", " + words.formats().month(step.startsOn()));
      cell.add(link);
    }
  }

  private void row(NativeTableRow row, Domain domain) {
    NativeTableHeaderCell name = row.addHeaderCell();
    name.getElement().setAttribute("scope", "row");
    name.setText(words.in(domain.name()));
    for (TeamStep step : steps) {
      Optional<DomainLine> line =
          step.domains().stream()
              .filter(one -> one.domain().code().equals(domain.code()))
              .findFirst();
      NativeTableCell cell = row.addDataCell();
      line.ifPresent(
          found -> {
            score(cell, found.score(), found.band());
            change(cell, found.change());
          });
    }
  }

  private void total(NativeTableRow row) {
    NativeTableHeaderCell name = row.addHeaderCell();
    name.getElement().setAttribute("scope", "row");
    name.setText(getTranslation("compare.column.total"));
    for (TeamStep step : steps) {
      NativeTableCell cell = row.addDataCell();
      score(cell, step.total(), step.band());
      change(cell, step.change());
    }
  }

  private void score(NativeTableCell cell, @Nullable BigDecimal score, @Nullable Band band) {
    Div both = new Div(new Span(words.score(score)));
    both.addClassNames("gt-row", "gt-row--s");
    if (band != null) {
      both.add(new BandMark(band.look().code(), words.in(band.name())));
    }
    cell.add(both);
  }

  /** "+0,6, duidelijk hoger"; nothing at the first audit. */
  private void change(NativeTableCell cell, @Nullable Change change) {
    if (change != null) {
      Div said = new Div(words.text("compare.change", words.points(change), words.change(change)));
      said.addClassName("gt-caption");
      cell.add(said);
    }
  }
}

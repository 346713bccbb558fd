package nl.getrouw.action.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeTable;
import com.vaadin.flow.component.html.NativeTableCell;
import com.vaadin.flow.component.html.NativeTableHeaderCell;
import com.vaadin.flow.component.html.NativeTableRow;
import com.vaadin.flow.component.html.Span;
import java.math.BigDecimal;
import java.util.List;
import nl.getrouw.action.ActionRow;
import nl.getrouw.action.ActionsAtAudit;
import nl.getrouw.action.ActionsAtAudit.Line;
import nl.getrouw.audit.Movement.Move;
import nl.getrouw.instrument.Rounding;
import nl.getrouw.kernel.ui.Card;
import nl.getrouw.kernel.ui.DataTable;
import nl.getrouw.kernel.ui.Formats;
import nl.getrouw.kernel.ui.IngredientTile;
import org.jspecify.annotations.Nullable;

/** What a team worked on, each action beside the score it is about, before and after. */
final class EffectAtAuditCard extends Composite<Card> {

  private static final List<String> COLUMNS =
      List.of("action", "about", "before", "after", "change");

  private final ActionsAtAudit at;
  private final ActionWords words;
  private final Formats formats = Formats.current();

  EffectAtAuditCard(ActionsAtAudit at, ActionWords words) {
    this.at = at;
    this.words = words;
  }

  @Override
  protected Card initContent() {
    DataTable data =
        new DataTable(
            COLUMNS.stream().map(name -> getTranslation("action.at." + name)).toList(),
            at.lines().stream().map(this::cells).toList());
    return new Card(
            getTranslation("action.at.headline"),
            ActionTable.link(this, () -> data, "acties-en-scores"))
        .intro(finding())
        .with(table())
        .foot(getTranslation("action.at.foot"));
  }

  private String finding() {
    var balance = at.balance();
    return getTranslation(balance.key(), balance.known(), balance.higher(), balance.lower());
  }

  private Component table() {
    NativeTable table = new NativeTable();
    table.addClassName("gt-table");
    NativeTableRow head = table.getHead().addRow();
    for (String column : COLUMNS) {
      NativeTableHeaderCell cell = head.addHeaderCell();
      cell.setText(getTranslation("action.at." + column));
      if (column.equals("before") || column.equals("after")) {
        cell.addClassName("gt-number");
      }
    }
    at.lines().forEach(line -> row(table.getBody().addRow(), line));
    Div scroll = new Div(table);
    scroll.addClassName("gt-scroll");
    scroll
        .getElement()
        .setAttribute("tabindex", "0")
        .setAttribute("role", "region")
        .setAttribute("aria-label", getTranslation("action.at.headline"));
    return scroll;
  }

  private void row(NativeTableRow row, Line line) {
    ActionRow action = line.action();
    NativeTableHeaderCell name = row.addHeaderCell();
    name.getElement().setAttribute("scope", "row");
    Span state = new Span(getTranslation(action.state().key()));
    state.addClassName("gt-caption");
    Div cell = new Div(new Anchor(ActionPaths.action(action.id()), action.goal()), state);
    cell.addClassName("gt-cell");
    name.add(cell);
    Span about =
        new Span(
            new IngredientTile(ActionWords.look(action)).small(), new Span(words.about(action)));
    about.addClassName("gt-row");
    row.addDataCell().add(about);
    List<String> cells = cells(line);
    number(row.addDataCell(), cells.get(2));
    number(row.addDataCell(), cells.get(3));
    Move move = line.move();
    NativeTableCell change = row.addDataCell();
    change.setText(cells.get(4));
    if (move != null && move.change() != null && move.change().kind().isNotable()) {
      change.addClassName("gt-strong");
    }
  }

  private static void number(NativeTableCell cell, String text) {
    cell.setText(text);
    cell.addClassName("gt-number");
  }

  private List<String> cells(Line line) {
    Move move = line.move();
    boolean item = line.action().item() != null;
    return List.of(
        line.action().goal(),
        words.about(line.action()),
        score(move == null ? null : move.before(), item),
        score(move == null ? null : move.after(), item),
        move == null || move.change() == null
            ? formats.score(null)
            : getTranslation(move.change().kind().key()));
  }

  private String score(@Nullable BigDecimal score, boolean item) {
    if (score == null) {
      return formats.score(null);
    }
    Rounding rounding = at.movement().instrument().rounding();
    int decimals = rounding.stage() == Rounding.Stage.NONE ? 2 : rounding.decimals();
    return formats.number(score, item ? 0 : decimals);
  }
}

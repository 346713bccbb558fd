package nl.getrouw.action.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.Stream;
import nl.getrouw.action.ActionRow;
import nl.getrouw.kernel.Moments;
import nl.getrouw.kernel.PageRequest;
import nl.getrouw.kernel.ui.CsvLink;
import nl.getrouw.kernel.ui.DataTable;
import org.jspecify.annotations.Nullable;

/** Actions as a table for a spreadsheet; dates as a spreadsheet reads them. */
final class ActionTable {

  private static final List<String> COLUMNS =
      List.of(
          "goal", "team", "owner", "due", "state", "origin", "about", "steps", "made", "closed");

  private ActionTable() {}

  /** A link that makes the file when it is followed. */
  static Anchor link(Component page, Supplier<DataTable> table, String fileName) {
    return CsvLink.of(page.getTranslation("action.csv"), fileName, () -> table.get().csv());
  }

  /**
   * @param rows gives a page of actions
   */
  static DataTable of(
      Component page, ActionWords words, Function<PageRequest, List<ActionRow>> rows) {
    List<List<String>> lines = new ArrayList<>();
    List<ActionRow> some;
    do {
      some = rows.apply(new PageRequest(lines.size(), PageRequest.MOST));
      some.forEach(row -> lines.add(line(page, words, row)));
    } while (some.size() == PageRequest.MOST);
    return new DataTable(
        COLUMNS.stream().map(name -> page.getTranslation("action.column." + name)).toList(), lines);
  }

  private static List<String> line(Component page, ActionWords words, ActionRow row) {
    return Stream.of(
            row.goal(),
            row.team().name(),
            words.owner(row),
            day(row.due()),
            page.getTranslation(row.proposed() ? "action.proposed" : row.state().key()),
            page.getTranslation(row.origin().kind().key()),
            row.domain() == null ? "" : words.about(row),
            row.stepsDone() + "/" + row.steps(),
            day(row.createdAt().atZone(Moments.ZONE).toLocalDate()),
            day(row.closedAt() == null ? null : row.closedAt().atZone(Moments.ZONE).toLocalDate()))
        .toList();
  }

  private static String day(@Nullable LocalDate day) {
    return day == null ? "" : day.toString();
  }
}

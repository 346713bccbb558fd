package nl.getrouw.compare.ui;

import java.util.ArrayList;
import java.util.List;
import nl.getrouw.compare.Comparison;
import nl.getrouw.compare.ItemScore;
import nl.getrouw.compare.TeamScores;
import nl.getrouw.instrument.Item;
import nl.getrouw.kernel.ui.DataTable;

/**
 * The numbers of the heat map for a spreadsheet; made when somebody asks for them.
 *
 * @param columns headings of team, location, day of the audit and total
 */
record ItemsTable(
    Comparison comparison,
    ScoreWords words,
    List<String> columns,
    String notApplicable,
    String notRateable) {

  String csv() {
    List<String> all = new ArrayList<>(columns);
    List<Item> items = comparison.instrument().items();
    items.forEach(item -> all.add(item.code() + " " + item.name().in(words.formats().locale())));
    return new DataTable(all, comparison.teams().stream().map(team -> row(team, items)).toList())
        .csv();
  }

  private List<String> row(TeamScores team, List<Item> items) {
    List<String> row = new ArrayList<>();
    row.add(team.name());
    row.add(team.location());
    row.add(team.startsOn().toString());
    row.add(words.score(team.total()));
    for (Item item : items) {
      row.add(
          switch (team.items().get(item.code())) {
            case ItemScore.Scored(int value) -> String.valueOf(value);
            case ItemScore.NotApplicable() -> notApplicable;
            case ItemScore.NotRateable() -> notRateable;
            case null -> "";
          });
    }
    return row;
  }
}

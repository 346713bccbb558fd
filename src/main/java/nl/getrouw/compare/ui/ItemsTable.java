package nl.getrouw.compare.ui;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import nl.getrouw.compare.Comparison;
import nl.getrouw.compare.ItemScore;
import nl.getrouw.compare.TeamScores;
import nl.getrouw.instrument.Item;
import nl.getrouw.kernel.ui.DataTable;
import nl.getrouw.kernel.ui.Texts;

/** The numbers of the heat map for a spreadsheet; made when somebody asks for them. */
record ItemsTable(Comparison comparison, ScoreWords words, Locale locale) {

  String csv() {
    boolean english = locale.getLanguage().equals(Texts.ENGLISH.getLanguage());
    List<String> columns =
        new ArrayList<>(
            english
                ? List.of("Team", "Location", "Audit began on", "Total")
                : List.of("Team", "Locatie", "Audit begonnen op", "Totaal"));
    List<Item> items = comparison.instrument().items();
    items.forEach(item -> columns.add(item.code() + " " + item.name().in(locale)));
    List<List<String>> rows = new ArrayList<>();
    for (TeamScores team : comparison.teams()) {
      List<String> row = new ArrayList<>();
      row.add(team.name());
      row.add(team.location());
      row.add(team.startsOn().toString());
      row.add(words.score(team.total()));
      for (Item item : items) {
        row.add(
            switch (team.items().get(item.code())) {
              case ItemScore.Scored(int value) -> String.valueOf(value);
              case ItemScore.NotApplicable() -> english ? "n/a" : "n.v.t.";
              case ItemScore.NotRateable() -> english ? "n/r" : "n.t.b.";
              case null -> "";
            });
      }
      rows.add(row);
    }
    return new DataTable(columns, rows).csv();
  }
}

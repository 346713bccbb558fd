package nl.getrouw.learning.coaching.ui;

import com.vaadin.flow.component.Composite;
import java.util.List;
import nl.getrouw.kernel.ui.Card;
import nl.getrouw.learning.coaching.CoachLoad;
import nl.getrouw.learning.coaching.Figure;

/** The load of each coach this quarter: hours and counts only. */
final class LoadTable extends Composite<Card> {

  private final CoachWords words;

  LoadTable(List<CoachLoad> loads, CoachWords words) {
    this.words = words;
    getContent()
        .intro(words.text("coaching.load.intro"))
        .with(
            Tables.of(
                words.text("coaching.load"),
                List.of(
                    words.text("coaching.coach"),
                    words.text("coaching.load.teams"),
                    words.text("coaching.load.people"),
                    words.text("coaching.load.agreed"),
                    words.text("coaching.load.held"),
                    words.text("coaching.ownTeam")),
                loads.stream().map(this::row).toList()));
  }

  @Override
  protected Card initContent() {
    return new Card(words.text("coaching.load"));
  }

  private List<String> row(CoachLoad load) {
    return List.of(
        load.coach().name(),
        String.valueOf(load.teams()),
        String.valueOf(load.people()),
        words.text("coaching.hours", CoachWords.hours(load.agreed())),
        figure(load.held(), words),
        load.ownTeams() == 0 ? "" : String.valueOf(load.ownTeams()));
  }

  static String figure(Figure figure, CoachWords words) {
    return switch (figure) {
      case Figure.Shown(int sessions, int minutes) ->
          words.text("coaching.figure", CoachWords.hours(minutes), sessions);
      case Figure.TooFew() -> words.text("coaching.tooFew.short");
    };
  }
}

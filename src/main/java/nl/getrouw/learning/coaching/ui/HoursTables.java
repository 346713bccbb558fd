package nl.getrouw.learning.coaching.ui;

import com.vaadin.flow.component.html.Div;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import nl.getrouw.learning.coaching.Figure;
import nl.getrouw.learning.coaching.HoursRow;
import nl.getrouw.learning.coaching.Kind;

/** Hours as tables: together for each coach and team, and by kind. */
final class HoursTables {

  private final List<HoursRow> rows;
  private final CoachWords words;

  HoursTables(List<HoursRow> rows, CoachWords words) {
    this.rows = rows;
    this.words = words;
  }

  private record Pair(String coach, String team) {}

  /** Coaching only: about intervision and training no hours are agreed. */
  Div pairs() {
    Map<Pair, List<HoursRow>> pairs = new LinkedHashMap<>();
    for (HoursRow row : rows) {
      if (Kind.isKey(row.kind())) {
        pairs
            .computeIfAbsent(new Pair(row.coach(), row.team()), none -> new ArrayList<>())
            .add(row);
      }
    }
    List<List<String>> lines = new ArrayList<>();
    pairs.forEach(
        (pair, of) ->
            lines.add(List.of(coach(pair.coach()), team(pair.team()), agreed(of), held(of))));
    return Tables.of(
        words.text("coaching.hoursOf.pairs"),
        List.of(
            words.text("coaching.coach"),
            words.text("coaching.team"),
            words.text("coaching.load.agreed"),
            words.text("coaching.load.held")),
        lines);
  }

  Div kinds() {
    return Tables.of(
        words.text("coaching.hoursOf.kinds"),
        List.of(
            words.text("coaching.coach"),
            words.text("coaching.team"),
            words.text("coaching.kind"),
            words.text("coaching.load.agreed"),
            words.text("coaching.load.held")),
        rows.stream()
            .map(
                row ->
                    List.of(
                        coach(row.coach()),
                        team(row.team()),
                        words.text(row.kind()),
                        agreed(List.of(row)),
                        held(row.held())))
            .toList());
  }

  private String held(Figure figure) {
    return switch (figure) {
      case Figure.Shown(int sessions, int minutes) when sessions == 0 ->
          words.text("coaching.hoursOf.nothing");
      case Figure.Shown(int sessions, int minutes) ->
          words.text("coaching.hoursOf.held", CoachWords.hours(minutes), sessions);
      case Figure.TooFew() -> words.text("coaching.tooFew.short");
    };
  }

  private String coach(String name) {
    return name.isEmpty() ? words.text("coaching.hoursOf.outside") : name;
  }

  private String team(String name) {
    return name.isEmpty() ? words.text("coaching.hoursOf.personal") : name;
  }

  private String agreed(List<HoursRow> of) {
    List<Integer> agreed = new ArrayList<>();
    for (HoursRow row : of) {
      Integer minutes = row.agreed();
      if (minutes != null) {
        agreed.add(minutes);
      }
    }
    return agreed.isEmpty()
        ? words.text("coaching.na")
        : words.text(
            "coaching.hours", CoachWords.hours(agreed.stream().mapToInt(Integer::intValue).sum()));
  }

  /** The sum of what is told; where a part is not, it says at least. */
  private String held(List<HoursRow> of) {
    String sum = CoachWords.hours(of.stream().mapToInt(HoursRow::minutes).sum());
    boolean all = of.stream().allMatch(row -> row.held() instanceof Figure.Shown);
    boolean none = of.stream().noneMatch(row -> row.held() instanceof Figure.Shown);
    return none
        ? words.text("coaching.tooFew.short")
        : words.text(all ? "coaching.hours" : "coaching.hoursOf.atLeast", sum);
  }
}

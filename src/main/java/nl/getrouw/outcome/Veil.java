package nl.getrouw.outcome;

import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import nl.getrouw.disclosure.Blocks;
import nl.getrouw.disclosure.Fewest;
import nl.getrouw.disclosure.Respondent;
import nl.getrouw.kernel.LocationId;
import nl.getrouw.kernel.TeamId;

/** Decides where the figures of one indicator in one month may be shown, when they are stored. */
final class Veil {

  private Veil() {}

  /**
   * @param figures of one indicator in one month, at most one of each team
   * @param locations of all these teams
   */
  static List<Fact> over(
      Collection<TeamFigure> figures, Function<TeamId, LocationId> locations, Fewest fewest) {
    Respondent about = figures.iterator().next().indicator().about();
    if (about == null) {
      return figures.stream()
          .map(one -> new Fact(one, locations.apply(one.team()), true, true, true))
          .toList();
    }
    Blocks blocks =
        Blocks.of(
            figures.stream()
                .map(
                    one ->
                        new Blocks.Cell(
                            unit(one), locations.apply(one.team()).toString(), one.people()))
                .toList(),
            fewest.of(about));
    Set<String> whole = blocks.inWhole();
    return figures.stream()
        .map(
            one -> {
              LocationId location = locations.apply(one.team());
              Set<String> branch = blocks.inBranch(location.toString());
              return one.people() == 0
                  ? new Fact(one, location, true, !branch.isEmpty(), !whole.isEmpty())
                  : new Fact(
                      one,
                      location,
                      blocks.showsUnit(unit(one)),
                      branch.contains(unit(one)),
                      whole.contains(unit(one)));
            })
        .toList();
  }

  private static String unit(TeamFigure figure) {
    return figure.team().toString();
  }
}

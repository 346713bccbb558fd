package nl.getrouw.inquiry;

import java.util.Collection;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import nl.getrouw.disclosure.Blocks;
import nl.getrouw.kernel.LocationId;
import nl.getrouw.kernel.TeamId;

/**
 * One figure of one round, as far as it may be shown: of a team, a location, the whole. Each is
 * made of whole {@link Blocks}, so that subtracting one from another tells nothing of fewer people
 * than may be told of.
 */
final class Disclosed {

  private final Map<TeamId, Strokes> strokes;
  private final Blocks blocks;

  Disclosed(StoredInquiry inquiry, Map<TeamId, Strokes> strokes, int fewest) {
    this.strokes = strokes;
    this.blocks =
        Blocks.of(
            inquiry.teams().stream()
                .map(
                    team ->
                        new Blocks.Cell(
                            team.id().toString(),
                            team.location().toString(),
                            strokes.getOrDefault(team.id(), Strokes.NONE).people()))
                .toList(),
            fewest);
  }

  Optional<Strokes> team(TeamId team) {
    return blocks.showsUnit(team.toString())
        ? Optional.ofNullable(strokes.get(team))
        : Optional.empty();
  }

  Optional<Strokes> location(LocationId location) {
    return sum(blocks.inBranch(location.toString()));
  }

  /** Whether this team counts in anything that may be shown. */
  boolean counts(TeamId team) {
    return blocks.inWhole().contains(team.toString());
  }

  Optional<Strokes> whole() {
    return sum(blocks.inWhole());
  }

  private Optional<Strokes> sum(Set<String> teams) {
    Collection<TeamId> counted =
        strokes.keySet().stream().filter(team -> teams.contains(team.toString())).toList();
    return counted.stream()
        .map(team -> strokes.getOrDefault(team, Strokes.NONE))
        .reduce(Strokes::plus)
        .filter(sum -> sum.people() > 0);
  }
}

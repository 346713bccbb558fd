package nl.getrouw.precondition;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import nl.getrouw.action.ActionRow;
import nl.getrouw.action.Actions;
import nl.getrouw.kernel.ActionId;
import nl.getrouw.kernel.TeamId;
import nl.getrouw.organisation.TeamRef;
import nl.getrouw.organisation.Teams;
import nl.getrouw.security.Actor;
import org.springframework.stereotype.Component;

/** Lays the voices of a closed check beside one another for a reader. */
@Component
class CheckReader {

  private final CheckRepository checks;
  private final Actions actions;
  private final Teams teams;

  CheckReader(CheckRepository checks, Actions actions, Teams teams) {
    this.checks = checks;
    this.actions = actions;
    this.teams = teams;
  }

  List<AspectLine> lines(Actor reader, Check check, List<Score> all) {
    Set<TeamId> reached =
        teams.reached(reader, PreconditionAccess.READERS).stream()
            .map(TeamRef::id)
            .collect(Collectors.toUnmodifiableSet());
    Map<Aspect, List<ActionId>> led = checks.actions(check);
    List<ActionRow> seen =
        actions.among(reader, led.values().stream().flatMap(List::stream).toList());
    return Arrays.stream(Aspect.values())
        .map(
            aspect ->
                new AspectLine(
                    aspect,
                    Arrays.stream(Voice.values())
                        .map(voice -> said(voice, of(all, aspect, voice), reached))
                        .toList(),
                    seen.stream()
                        .filter(row -> led.getOrDefault(aspect, List.of()).contains(row.id()))
                        .toList()))
        .sorted(AspectLine.DIFFERENCES_FIRST)
        .toList();
  }

  private static List<Score> of(List<Score> all, Aspect aspect, Voice voice) {
    return all.stream()
        .filter(score -> score.aspect() == aspect && score.voice() == voice)
        .toList();
  }

  /** A team's own words are for who reaches that team; its score counts in the mean anyway. */
  private static Said said(Voice voice, List<Score> scores, Set<TeamId> reached) {
    return Said.of(
        voice,
        scores,
        scores.stream()
            .filter(
                score ->
                    voice != Voice.TEAMS || reached.contains(Objects.requireNonNull(score.team())))
            .toList());
  }
}

package nl.getrouw.timeline;

import java.time.Clock;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import nl.getrouw.audit.AuditFilter;
import nl.getrouw.audit.AuditSort;
import nl.getrouw.audit.AuditState;
import nl.getrouw.audit.Audits;
import nl.getrouw.kernel.PageRequest;
import nl.getrouw.kernel.TeamId;
import nl.getrouw.organisation.Directory;
import nl.getrouw.organisation.TeamRef;
import nl.getrouw.precondition.Cause;
import nl.getrouw.precondition.CauseKind;
import nl.getrouw.precondition.Causes;
import nl.getrouw.security.Actor;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** What was logged anyway and explains a line: audits, trainings, and what stood in the way. */
@Component
class LoggedMoments {

  private static final int YEARS = 10;

  private final Audits audits;
  private final EditionRepository editions;
  private final Causes causes;
  private final Directory directory;
  private final Clock clock;

  LoggedMoments(
      Audits audits, EditionRepository editions, Causes causes, Directory directory, Clock clock) {
    this.audits = audits;
    this.editions = editions;
    this.causes = causes;
    this.directory = directory;
    this.clock = clock;
  }

  /**
   * @param team null for the organisation, with the teams that the reader reaches
   */
  List<Moment> of(Actor reader, @Nullable TeamRef team) {
    List<Moment> moments = new ArrayList<>();
    audits
        .list(
            reader,
            team == null ? AuditFilter.ALL : AuditFilter.of(team.id()),
            AuditSort.STARTS_ON.descending(),
            new PageRequest(0, PageRequest.MOST))
        .stream()
        .filter(audit -> audit.state() != AuditState.CANCELLED)
        .map(
            audit ->
                Moment.logged(
                    MomentKind.AUDIT,
                    audit.startsOn(),
                    audit.moment().key(),
                    team == null ? audit.teamName() : "",
                    "audits/" + audit.id()))
        .forEach(moments::add);
    moments.addAll(
        editions.given(reader.organisation(), team == null ? null : team.id(), reader.language()));
    moments.addAll(causes(reader, team));
    return moments;
  }

  /** Where a cause begins; of the organisation reorganisations only. */
  private List<Moment> causes(Actor reader, @Nullable TeamRef team) {
    YearMonth now = YearMonth.now(clock);
    YearMonth from = now.minusYears(YEARS);
    List<Cause> all =
        team == null
            ? causes.of(reader, from, now).stream()
                .filter(cause -> cause.kind() == CauseKind.REORGANISATION)
                .toList()
            : causes.of(reader, team.id(), from, now);
    Map<TeamId, TeamRef> names =
        team == null ? directory.teams(all.stream().map(Cause::team).toList()) : Map.of();
    return all.stream()
        .filter(cause -> all.stream().noneMatch(other -> precedes(other, cause)))
        .map(
            cause -> {
              TeamRef of = names.get(cause.team());
              return Moment.logged(
                  MomentKind.CAUSE,
                  cause.month().atDay(1),
                  cause.kind().key(),
                  of == null ? "" : of.name(),
                  "teams/" + cause.team() + "/omstandigheden");
            })
        .toList();
  }

  private static boolean precedes(Cause other, Cause cause) {
    return other.kind() == cause.kind()
        && other.team().equals(cause.team())
        && other.month().equals(cause.month().minusMonths(1));
  }
}

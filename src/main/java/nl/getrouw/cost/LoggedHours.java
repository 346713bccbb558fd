package nl.getrouw.cost;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import nl.getrouw.cost.LoggedRepository.Audited;
import nl.getrouw.cost.LoggedRepository.Present;
import nl.getrouw.kernel.TeamId;

/**
 * Turns meetings into hours of teams: of everybody who was there for the own team, and of who
 * guided it for the teams that were there, by heads.
 */
final class LoggedHours {

  private LoggedHours() {}

  /**
   * @param guide the rate of who guided it
   */
  static List<Logged> of(CostKind kind, List<Present> present, Basis.Kind guide) {
    List<Logged> logged = new ArrayList<>();
    present.stream()
        .collect(Collectors.groupingBy(Present::event, LinkedHashMap::new, Collectors.toList()))
        .values()
        .forEach(meeting -> meeting(logged, kind, meeting, guide));
    return logged;
  }

  private static void meeting(
      List<Logged> logged, CostKind kind, List<Present> meeting, Basis.Kind guide) {
    Present first = meeting.getFirst();
    int named = (int) meeting.stream().filter(one -> one.person() != null).count();
    int all = Math.max(Math.max(named, first.heads()), 1);
    Map<Optional<TeamId>, List<Present>> teams =
        meeting.stream()
            .collect(
                Collectors.groupingBy(
                    one -> Optional.ofNullable(one.team()),
                    LinkedHashMap::new,
                    Collectors.toList()));
    teams.forEach(
        (team, there) -> {
          Set<Long> people =
              there.stream()
                  .map(Present::person)
                  .filter(Objects::nonNull)
                  .collect(Collectors.toUnmodifiableSet());
          int heads = teams.size() == 1 ? all : people.size();
          BigDecimal share = BigDecimal.valueOf(heads);
          logged.add(
              new Logged(
                  kind,
                  first.on(),
                  team.orElse(null),
                  Basis.Kind.WORKER_RATE,
                  first.hours().multiply(share),
                  people,
                  heads,
                  false));
          if (first.guided()) {
            logged.add(
                new Logged(
                    kind,
                    first.on(),
                    team.orElse(null),
                    guide,
                    first
                        .hours()
                        .multiply(share)
                        .divide(
                            BigDecimal.valueOf(teams.size() == 1 ? all : named),
                            6,
                            RoundingMode.HALF_UP),
                    people,
                    heads,
                    false));
          }
        });
  }

  /**
   * Hours of auditors: of the visit as it was planned hour by hour, or the assumption. An audit
   * without either has none.
   */
  static List<Logged> of(List<Audited> audits, Bases bases) {
    List<Logged> logged = new ArrayList<>();
    for (Audited audit : audits) {
      Optional<BigDecimal> each =
          audit.minutes() > 0
              ? Optional.of(
                  BigDecimal.valueOf(audit.minutes())
                      .divide(BigDecimal.valueOf(60), 6, RoundingMode.HALF_UP))
              : bases.on(audit.on(), Basis.Kind.AUDITOR_HOURS);
      each.ifPresent(
          hours ->
              logged.add(
                  new Logged(
                      CostKind.AUDIT,
                      audit.on(),
                      audit.team(),
                      Basis.Kind.AUDITOR_RATE,
                      hours.multiply(BigDecimal.valueOf(audit.auditors())),
                      Set.of(),
                      0,
                      audit.minutes() == 0)));
    }
    return logged;
  }
}

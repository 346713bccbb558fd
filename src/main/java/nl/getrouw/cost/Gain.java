package nl.getrouw.cost;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import nl.getrouw.kernel.TeamId;

/**
 * How far a team's total moved: the last final audit of a period, less the last one before that
 * period, or the first in it where none came before; both with the same version of an instrument.
 *
 * @param points may be 0 or less
 */
public record Gain(TeamId team, LocalDate from, LocalDate to, BigDecimal points) {

  /** A final audit with a total. */
  record Measured(TeamId team, LocalDate on, long version, BigDecimal total) {}

  /**
   * @param all audits of one team
   * @return empty with fewer than two that can be compared
   */
  static Optional<Gain> of(Collection<Measured> all, LocalDate first, LocalDate last) {
    List<Measured> until =
        all.stream()
            .filter(one -> !one.on().isAfter(last))
            .sorted(Comparator.comparing(Measured::on))
            .toList();
    if (until.isEmpty() || until.getLast().on().isBefore(first)) {
      return Optional.empty();
    }
    Measured now = until.getLast();
    List<Measured> earlier =
        until.subList(0, until.size() - 1).stream()
            .filter(one -> one.version() == now.version() && one.on().isBefore(now.on()))
            .toList();
    Optional<Measured> was =
        earlier.stream()
            .filter(one -> one.on().isBefore(first))
            .reduce((one, other) -> other)
            .or(() -> earlier.stream().findFirst());
    return was.map(
        before ->
            new Gain(now.team(), before.on(), now.on(), now.total().subtract(before.total())));
  }
}

package nl.getrouw.cost;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Set;
import nl.getrouw.kernel.TeamId;
import org.jspecify.annotations.Nullable;

/**
 * Hours that somebody logged, for one team.
 *
 * @param team null where it is known of no team
 * @param rate by which an hour is priced
 * @param hours together, of all who are meant
 * @param people members of staff of the team whom this is about, as far as they are named
 * @param heads how many they were; more than are named where nobody wrote down who
 * @param assumed the hours are an assumption, not logged
 */
record Logged(
    CostKind kind,
    LocalDate on,
    @Nullable TeamId team,
    Basis.Kind rate,
    BigDecimal hours,
    Set<Long> people,
    int heads,
    boolean assumed) {

  Logged {
    people = Set.copyOf(people);
  }
}

package nl.getrouw.outcome;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Everything that is counted about a place.
 *
 * @param reference the day on which it was read: the last of the month, or today
 * @param updatedAt when the facts were last worked out; null where they never were
 * @param counting whether they are being worked out, and what is here is older or nothing
 * @param readings of every indicator, in the order of the catalogue
 * @param events what happened at the place meanwhile, in the order of time
 */
public record OutcomePage(
    OutcomePlace place,
    OutcomeQuery query,
    LocalDate reference,
    @Nullable Instant updatedAt,
    boolean counting,
    List<OutcomeReading> readings,
    List<OutcomeEvents.Happened> events) {

  public OutcomePage {
    readings = List.copyOf(readings);
    events = List.copyOf(events);
  }

  public OutcomeReading reading(OutcomeIndicator indicator) {
    return readings.stream().filter(one -> one.indicator() == indicator).findFirst().orElseThrow();
  }

  /** The readings of one outcome, the one for a glance first. */
  public List<OutcomeReading> of(Outcome outcome) {
    return readings.stream().filter(one -> one.indicator().outcome() == outcome).toList();
  }
}

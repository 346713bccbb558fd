package nl.getrouw.preparation;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;

/**
 * The programme of a visit, by day and time.
 *
 * @param firstDay first day of the audit
 * @param lastDay last day of the audit
 * @param mayArrange whether the reader changes it
 */
public record Programme(
    LocalDate firstDay, LocalDate lastDay, List<VisitItem> items, boolean mayArrange) {

  public Programme {
    items = List.copyOf(items);
  }

  /** Each day that has something, in order. */
  public Map<LocalDate, List<VisitItem>> days() {
    return items.stream()
        .collect(Collectors.groupingBy(VisitItem::day, TreeMap::new, Collectors.toList()));
  }

  /** Takes place at the same time as something else: possible when auditors part, so a warning. */
  public boolean isDouble(VisitItem item) {
    return items.stream().anyMatch(other -> other.id() != item.id() && item.overlaps(other));
  }

  public boolean isOutside(VisitItem item) {
    return item.day().isBefore(firstDay) || item.day().isAfter(lastDay);
  }

  /** By how many days the programme has to move to begin on the first day; 0 when it fits. */
  public long daysToMove() {
    return items.stream().noneMatch(this::isOutside)
        ? 0
        : ChronoUnit.DAYS.between(items.getFirst().day(), firstDay);
  }
}

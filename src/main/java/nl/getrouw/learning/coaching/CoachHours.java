package nl.getrouw.learning.coaching;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import nl.getrouw.security.Actor;
import org.springframework.stereotype.Component;

/** A coach's time in a quarter against what was agreed. */
@Component
class CoachHours {

  private final List<CoachContribution> contributions;

  CoachHours(List<CoachContribution> contributions) {
    this.contributions = List.copyOf(contributions);
  }

  /** One line for each kind that was agreed or done. */
  List<HoursLine> of(
      Actor coach, List<Allocation> agreed, List<Session> led, Quarter quarter, LocalDate today) {
    List<HoursLine> lines = new ArrayList<>();
    contributions.forEach(from -> lines.addAll(from.hours(coach, quarter, today)));
    for (Kind kind : Kind.values()) {
      HoursLine line = line(kind, agreed, led, quarter, today);
      if (line.agreed() + line.held() + line.planned() > 0) {
        lines.add(line);
      }
    }
    return lines;
  }

  static HoursLine line(
      Kind kind, List<Allocation> agreed, List<Session> led, Quarter quarter, LocalDate today) {
    List<Session> inQuarter =
        led.stream()
            .filter(one -> one.kind() == kind)
            .filter(one -> !one.day().isBefore(quarter.first()))
            .filter(one -> !one.day().isAfter(quarter.last()))
            .toList();
    List<Allocation> ofKind = agreed.stream().filter(one -> one.kind() == kind).toList();
    return new HoursLine(
        kind.key(),
        minutes(inQuarter.stream().filter(one -> one.state() == State.HELD).toList()),
        minutes(
            inQuarter.stream()
                .filter(one -> one.state() == State.PLANNED && !one.day().isBefore(today))
                .toList()),
        ofKind.stream().mapToInt(one -> quarter.share(one.minutes(), one.from(), one.to())).sum(),
        ofKind.stream()
            .mapToInt(one -> quarter.dueBy(one.minutes(), one.from(), one.to(), today))
            .sum());
  }

  private static int minutes(List<Session> sessions) {
    return sessions.stream().mapToInt(Session::minutes).sum();
  }
}

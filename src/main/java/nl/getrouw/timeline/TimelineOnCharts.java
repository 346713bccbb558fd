package nl.getrouw.timeline;

import java.time.LocalDate;
import java.util.List;
import nl.getrouw.kernel.TeamId;
import nl.getrouw.outcome.OutcomeEvents;
import nl.getrouw.outcome.OutcomePlace;
import nl.getrouw.security.Actor;
import nl.getrouw.security.Scope;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Milestones and decisions on the charts of the outcomes; a location has those of the whole. */
@Component
class TimelineOnCharts implements OutcomeEvents {

  private final Timelines timelines;

  TimelineOnCharts(Timelines timelines) {
    this.timelines = timelines;
  }

  @Override
  public List<Happened> events(Actor reader, OutcomePlace place, LocalDate from, LocalDate to) {
    return timelines.events(reader, team(place), from, to).stream()
        .map(moment -> new Happened(moment.on(), moment.text()))
        .toList();
  }

  private static @Nullable TeamId team(OutcomePlace place) {
    return place.scope() instanceof Scope.Team(TeamId id) ? id : null;
  }
}

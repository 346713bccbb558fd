package nl.getrouw.timeline.ui;

import com.vaadin.flow.router.BeforeEvent;
import nl.getrouw.kernel.TeamId;
import org.jspecify.annotations.Nullable;

/** The addresses of timelines, without a leading slash. */
final class TimelinePaths {

  static final String LINE = "uitkomsten/tijdlijn";
  static final String OF_TEAM = LINE + "/:team([0-9]{1,18})";

  private TimelinePaths() {}

  static String of(@Nullable TeamId team) {
    return team == null ? LINE : LINE + "/" + team;
  }

  static @Nullable TeamId team(BeforeEvent event) {
    return event.getRouteParameters().getLong("team").map(TeamId::new).orElse(null);
  }
}

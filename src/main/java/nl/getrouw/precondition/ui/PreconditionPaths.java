package nl.getrouw.precondition.ui;

import com.vaadin.flow.router.BeforeEvent;
import java.util.Locale;
import java.util.Optional;
import nl.getrouw.kernel.NotFound;
import nl.getrouw.kernel.TeamId;
import nl.getrouw.organisation.TeamRef;
import nl.getrouw.precondition.Seat;
import nl.getrouw.precondition.Voice;
import org.jspecify.annotations.Nullable;

/** The addresses of checks and causes, without a leading slash. */
final class PreconditionPaths {

  static final String CHECKS = "uitkomsten/randvoorwaarden";
  static final String CHECK = CHECKS + "/:year([0-9]{4})";
  static final String SHEET = CHECK + "/scoren/:voice(management|teams|council)";
  static final String TEAM_SHEET = SHEET + "/:team([0-9]{1,18})";
  static final String CAUSES = "teams/:team([0-9]{1,18})/omstandigheden";

  private PreconditionPaths() {}

  static String check(int year) {
    return CHECKS + "/" + year;
  }

  static String sheet(int year, Seat seat) {
    TeamRef team = seat.team();
    String path = check(year) + "/scoren/" + seat.voice().name().toLowerCase(Locale.ROOT);
    return team == null ? path : path + "/" + team.id();
  }

  static String causes(TeamId team) {
    return "teams/" + team + "/omstandigheden";
  }

  /** The year of an address, if it has one. */
  static Optional<Integer> year(BeforeEvent event) {
    return event.getRouteParameters().getInteger("year");
  }

  static Voice voice(BeforeEvent event) {
    return event
        .getRouteParameters()
        .get("voice")
        .map(name -> Voice.valueOf(name.toUpperCase(Locale.ROOT)))
        .orElseThrow(NotFound::new);
  }

  static @Nullable TeamId team(BeforeEvent event) {
    return event.getRouteParameters().getLong("team").map(TeamId::new).orElse(null);
  }
}

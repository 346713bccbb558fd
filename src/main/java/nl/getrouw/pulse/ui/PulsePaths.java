package nl.getrouw.pulse.ui;

import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.server.VaadinServletRequest;
import nl.getrouw.guest.JoinCode;
import nl.getrouw.kernel.NotFound;
import nl.getrouw.kernel.TeamId;
import org.springframework.web.servlet.support.ServletUriComponentsBuilder;

/** The addresses of theme checks, without a leading slash. */
final class PulsePaths {

  static final String CHECK = "teams/:team/themacheck";
  static final String FILL = "teams/:team/themacheck/invullen";
  static final String DOOR = "themacheck";
  static final String DOOR_WITH_CODE = "themacheck/:code?";

  private PulsePaths() {}

  static String check(TeamId team) {
    return CHECK.replace(":team", team.toString());
  }

  static String fill(TeamId team) {
    return FILL.replace(":team", team.toString());
  }

  static String door(JoinCode code) {
    return DOOR + "/" + code.value();
  }

  static TeamId team(BeforeEnterEvent event) {
    String number = event.getRouteParameters().get("team").orElse("");
    if (!number.matches("[0-9]{1,18}")) {
      throw new NotFound();
    }
    return new TeamId(Long.parseLong(number));
  }

  /** Where this installation is, as the browser that asks now sees it; only during a request. */
  static String base() {
    return ServletUriComponentsBuilder.fromContextPath(
                VaadinServletRequest.getCurrent().getHttpServletRequest())
            .toUriString()
        + "/";
  }
}

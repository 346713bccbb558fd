package nl.getrouw.guest.ui;

import com.vaadin.flow.server.VaadinServletRequest;
import nl.getrouw.guest.JoinCode;
import nl.getrouw.guest.Voice;
import nl.getrouw.kernel.AuditId;
import org.springframework.web.servlet.support.ServletUriComponentsBuilder;

/** The addresses of guest rounds, without a leading slash. */
final class GuestPaths {

  static final String JOIN = "meedoen";
  static final String JOIN_WITH_CODE = "meedoen/:code?";
  static final String ROUND = "audits/:id/gastronde";
  static final String POSTER = "audits/:id/gastronde/:voice/poster";

  private GuestPaths() {}

  static String round(AuditId audit) {
    return ROUND.replace(":id", audit.toString());
  }

  static String poster(AuditId audit, Voice voice) {
    return POSTER.replace(":id", audit.toString()).replace(":voice", voice.word());
  }

  static String join(JoinCode code) {
    return JOIN + "/" + code.value();
  }

  /** The full address of a path, as the browser that asks now sees this installation. */
  static String full(String path) {
    return ServletUriComponentsBuilder.fromContextPath(
                VaadinServletRequest.getCurrent().getHttpServletRequest())
            .toUriString()
        + "/"
        + path;
  }
}

package nl.getrouw.inquiry.ui;

import com.vaadin.flow.router.BeforeEvent;
import com.vaadin.flow.server.VaadinServletRequest;
import nl.getrouw.guest.JoinCode;
import nl.getrouw.kernel.InquiryId;
import nl.getrouw.kernel.NotFound;
import org.springframework.web.servlet.support.ServletUriComponentsBuilder;

/** The addresses of questionnaires, without a leading slash. */
final class InquiryPaths {

  static final String LIST = "vragenlijsten";
  static final String NEW = "vragenlijsten/nieuw";
  static final String CONTENT = "vragenlijsten/inhoud";
  static final String INQUIRY = "vragenlijsten/:inquiry([0-9]{1,18})";
  static final String POSTER = INQUIRY + "/poster";
  static final String ANSWER = "vragenlijst";
  static final String ANSWER_WITH_KEY = "vragenlijst/:key?";

  /** Query parameter with the part of the organisation that the trend is about. */
  static final String PART = "deel";

  private InquiryPaths() {}

  static String inquiry(InquiryId id) {
    return LIST + "/" + id;
  }

  static String poster(InquiryId id) {
    return inquiry(id) + "/poster";
  }

  static String answer(JoinCode code) {
    return answer(code.value());
  }

  /**
   * @param key a ticket or a code
   */
  static String answer(String key) {
    return ANSWER + "/" + key;
  }

  /**
   * The round of an address.
   *
   * @throws NotFound when there is none
   */
  static InquiryId inquiry(BeforeEvent event) {
    return event
        .getRouteParameters()
        .getLong("inquiry")
        .map(InquiryId::new)
        .orElseThrow(NotFound::new);
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

package nl.getrouw.board.ui;

import com.vaadin.flow.router.RouteParameters;
import com.vaadin.flow.server.VaadinServletRequest;
import nl.getrouw.kernel.BoardId;
import nl.getrouw.kernel.NotFound;
import org.springframework.web.servlet.support.ServletUriComponentsBuilder;

/** The addresses of boards, without a leading slash. */
final class BoardPaths {

  static final String LIST = "borden";
  static final String NEW = "borden/nieuw";
  static final String BOARD = "borden/:id";
  static final String SUMMARY = "borden/:id/samenvatting";
  static final String TEMPLATE = "borden/sjablonen/:code";
  static final String GUEST = "bord";
  static final String GUEST_WITH_CODE = "bord/:code?";

  /** Query parameters of the page for a new board. */
  static final String TEAM = "team";

  static final String FROM = "sjabloon";

  private BoardPaths() {}

  static String board(BoardId board) {
    return BOARD.replace(":id", board.toString());
  }

  static String summary(BoardId board) {
    return SUMMARY.replace(":id", board.toString());
  }

  static String template(String code) {
    return TEMPLATE.replace(":code", code);
  }

  static String guest(String code) {
    return GUEST + "/" + code;
  }

  /**
   * @throws NotFound for what is no number
   */
  static BoardId board(RouteParameters parameters) {
    return parameters
        .get("id")
        .filter(id -> id.matches("[0-9]{1,18}"))
        .map(id -> new BoardId(Long.parseLong(id)))
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

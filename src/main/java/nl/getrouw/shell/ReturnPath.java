package nl.getrouw.shell;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.router.InvalidLocationException;
import com.vaadin.flow.router.Location;
import com.vaadin.flow.router.QueryParameters;
import com.vaadin.flow.server.VaadinServletRequest;
import com.vaadin.flow.server.VaadinServletResponse;
import java.net.URI;
import java.util.Arrays;
import java.util.stream.Collectors;
import org.springframework.security.web.savedrequest.HttpSessionRequestCache;
import org.springframework.security.web.savedrequest.SavedRequest;

/** Where somebody goes on after signing in: the page that was asked for, if it is one of ours. */
final class ReturnPath {

  /** The query parameter of the sign-in page that holds the path. */
  static final String PARAMETER = "terug";

  /** Spring adds this to the address of a request that it saved. */
  private static final String SAVED_MARK = "continue";

  private ReturnPath() {}

  /** To the sign-in page, which leads back to the page that is open now. */
  static void leave(UI ui) {
    leave(ui, ui.getActiveViewLocation().getPathWithQueryParameters());
  }

  /** To the sign-in page, which leads on to that path. */
  static void leave(UI ui, String path) {
    QueryParameters back = QueryParameters.of(PARAMETER, path.equals(".") ? "" : path);
    ui.getPage().setLocation(SignInView.PATH + "?" + back.getQueryString());
  }

  /**
   * The path to go to, never outside the application.
   *
   * @param asked the sign-in page's parameter; empty where there is none
   */
  static String after(UI ui, String asked) {
    String path = asked.isEmpty() ? saved() : asked;
    return leadsSomewhere(ui, path) ? path : ".";
  }

  private static boolean leadsSomewhere(UI ui, String path) {
    if (path.isEmpty() || path.startsWith("/") || path.startsWith("\\")) {
      return false;
    }
    try {
      return ui.getInternals()
          .getRouter()
          .resolveNavigationTarget(new Location(path))
          .filter(state -> !state.getNavigationTarget().equals(SignInView.class))
          .isPresent();
    } catch (InvalidLocationException elsewhere) {
      return false;
    }
  }

  private static String saved() {
    var request = VaadinServletRequest.getCurrent().getHttpServletRequest();
    SavedRequest saved =
        new HttpSessionRequestCache()
            .getRequest(request, VaadinServletResponse.getCurrent().getHttpServletResponse());
    if (saved == null) {
      return "";
    }
    URI address = URI.create(saved.getRedirectUrl());
    String path =
        address.getPath().substring(request.getContextPath().length()).replaceAll("^/+", "");
    String query =
        address.getRawQuery() == null
            ? ""
            : Arrays.stream(address.getRawQuery().split("&"))
                .filter(pair -> !pair.equals(SAVED_MARK))
                .collect(Collectors.joining("&"));
    return query.isEmpty() ? path : path + "?" + query;
  }
}

package nl.getrouw.organisation.ui;

import com.vaadin.flow.server.VaadinServletRequest;
import org.springframework.web.servlet.support.ServletUriComponentsBuilder;

/** Where this installation is reached, as the browser that asks now sees it. */
final class InstallationAddress {

  private InstallationAddress() {}

  /**
   * @param path without a leading slash
   */
  static String of(String path) {
    return ServletUriComponentsBuilder.fromContextPath(
                VaadinServletRequest.getCurrent().getHttpServletRequest())
            .toUriString()
        + "/"
        + path;
  }
}

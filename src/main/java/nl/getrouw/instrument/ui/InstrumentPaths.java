package nl.getrouw.instrument.ui;

import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.RouteParameters;
import nl.getrouw.kernel.InstrumentVersionId;
import nl.getrouw.kernel.NotFound;

/** Where the pages of this feature are. */
final class InstrumentPaths {

  static final String LIST = "beheer/instrumenten";
  static final String IMPORT = LIST + "/inlezen";
  static final String VERSION = LIST + "/:version([0-9]{1,18})";
  static final String REPLACE = VERSION + "/inlezen";

  private static final String PARAMETER = "version";

  private InstrumentPaths() {}

  static RouteParameters parameters(InstrumentVersionId id) {
    return new RouteParameters(PARAMETER, Long.toString(id.value()));
  }

  static String version(InstrumentVersionId id) {
    return LIST + "/" + id.value();
  }

  /**
   * The version that an address names.
   *
   * @throws NotFound when it names none
   */
  static InstrumentVersionId version(BeforeEnterEvent event) {
    return event
        .getRouteParameters()
        .get(PARAMETER)
        .map(text -> new InstrumentVersionId(Long.parseLong(text)))
        .orElseThrow(NotFound::new);
  }
}

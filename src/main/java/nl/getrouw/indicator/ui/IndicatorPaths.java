package nl.getrouw.indicator.ui;

import com.vaadin.flow.router.BeforeEvent;
import java.util.Optional;
import nl.getrouw.kernel.IndicatorId;
import nl.getrouw.kernel.NotFound;

/** The addresses of own indicators, without a leading slash. */
final class IndicatorPaths {

  static final String LIST = "uitkomsten/indicatoren";
  static final String NEW = "uitkomsten/indicatoren/nieuw";
  static final String INDICATOR = "uitkomsten/indicatoren/:indicator([0-9]{1,18})";
  static final String CHANGE = INDICATOR + "/wijzigen";
  static final String FILL = INDICATOR + "/invullen";

  private IndicatorPaths() {}

  static String indicator(IndicatorId id) {
    return LIST + "/" + id;
  }

  static String change(IndicatorId id) {
    return indicator(id) + "/wijzigen";
  }

  static String fill(IndicatorId id) {
    return indicator(id) + "/invullen";
  }

  /** The indicator of an address, if it has one. */
  static Optional<IndicatorId> asked(BeforeEvent event) {
    return event.getRouteParameters().getLong("indicator").map(IndicatorId::new);
  }

  /**
   * The indicator of an address.
   *
   * @throws NotFound when there is none
   */
  static IndicatorId indicator(BeforeEvent event) {
    return asked(event).orElseThrow(NotFound::new);
  }
}

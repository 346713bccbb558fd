package nl.getrouw.organisation.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.Location;
import com.vaadin.flow.router.QueryParameters;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import nl.getrouw.kernel.NotFound;
import org.jspecify.annotations.Nullable;

/** What the address of a page says: the number in its path, and the filters behind it. */
final class Address {

  private Address() {}

  /**
   * The number at a place of the path.
   *
   * @throws NotFound when there is none: the page then does not exist
   */
  static long number(BeforeEnterEvent event, String name) {
    try {
      return Long.parseLong(event.getRouteParameters().get(name).orElse(""));
    } catch (NumberFormatException none) {
      throw new NotFound();
    }
  }

  static Optional<String> filter(BeforeEnterEvent event, String name) {
    return event.getLocation().getQueryParameters().getSingleParameter(name);
  }

  /** A filter that is one of an enum's names; nothing for anything else. */
  static <E extends Enum<E>> @Nullable E filter(
      BeforeEnterEvent event, String name, Class<E> type) {
    String wanted = filter(event, name).orElse("");
    for (E value : type.getEnumConstants()) {
      if (value.name().equals(wanted)) {
        return value;
      }
    }
    return null;
  }

  /** Puts filters into the address without leaving the page; blank and null ones are left out. */
  static void remember(UI ui, String path, Map<String, ? extends @Nullable Object> filters) {
    Map<String, String> shown = new LinkedHashMap<>();
    filters.forEach(
        (name, value) -> {
          if (value != null && !value.toString().isBlank()) {
            shown.put(name, value.toString());
          }
        });
    ui.getPage().getHistory().replaceState(null, new Location(path, QueryParameters.simple(shown)));
  }
}

package nl.getrouw.frame;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.router.RouteParameters;
import java.util.function.IntSupplier;

/**
 * A line of the navigation.
 *
 * @param order place in the list, low first
 * @param icon name in the sprite
 * @param key message key of its text
 * @param count what waits behind it, shown when above 0; asked when the navigation is drawn
 */
public record NavItem(
    int order,
    String icon,
    String key,
    Class<? extends Component> view,
    RouteParameters parameters,
    IntSupplier count) {

  public NavItem(int order, String icon, String key, Class<? extends Component> view) {
    this(order, icon, key, view, RouteParameters.empty(), () -> 0);
  }

  public NavItem with(RouteParameters newParameters) {
    return new NavItem(order, icon, key, view, newParameters, count);
  }

  public NavItem counting(IntSupplier newCount) {
    return new NavItem(order, icon, key, view, parameters, newCount);
  }
}

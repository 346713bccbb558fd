package nl.getrouw.frame;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.router.RouteParameters;
import java.util.Set;
import java.util.function.IntSupplier;

/**
 * A line of the navigation.
 *
 * @param order place in the list, low first; {@link NavSection} tells from where each part begins
 * @param icon name in the sprite
 * @param key message key of its text
 * @param count what waits behind it, shown when above 0; asked when the navigation is drawn
 * @param also paths of further pages on which the line is the one where somebody is
 */
public record NavItem(
    int order,
    String icon,
    String key,
    Class<? extends Component> view,
    RouteParameters parameters,
    IntSupplier count,
    Set<String> also) {

  public NavItem(int order, String icon, String key, Class<? extends Component> view) {
    this(order, icon, key, view, RouteParameters.empty(), () -> 0, Set.of());
  }

  public NavItem with(RouteParameters newParameters) {
    return new NavItem(order, icon, key, view, newParameters, count, also);
  }

  public NavItem counting(IntSupplier newCount) {
    return new NavItem(order, icon, key, view, parameters, newCount, also);
  }

  /** Marks the line on these pages too, given by their paths. */
  public NavItem on(String... paths) {
    return new NavItem(order, icon, key, view, parameters, count, Set.of(paths));
  }
}

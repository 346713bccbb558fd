package nl.getrouw.kernel.ui;

import com.vaadin.flow.component.Component;
import java.util.concurrent.atomic.AtomicLong;

/** Ids for elements that name one another, unique within the running application. */
final class Ids {

  private static final AtomicLong NEXT = new AtomicLong();

  private Ids() {}

  static String next(String prefix) {
    return prefix + "-" + Long.toString(NEXT.incrementAndGet(), Character.MAX_RADIX);
  }

  /** Lets the headline be the region's accessible name. */
  static void nameBy(Component region, Component headline) {
    String id = headline.getId().orElseGet(() -> next("name"));
    headline.setId(id);
    region.getElement().setAttribute("aria-labelledby", id);
  }
}

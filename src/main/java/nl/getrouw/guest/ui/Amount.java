package nl.getrouw.guest.ui;

import com.vaadin.flow.component.Html;

/** How often, as a disc: empty is never, full is always. */
final class Amount {

  private Amount() {}

  /**
   * @param score 1 to 5
   */
  static Html of(int score) {
    String filled =
        switch (score) {
          case 1 -> "";
          case 2 -> "M10 10V2A8 8 0 0 1 18 10Z";
          case 3 -> "M10 2A8 8 0 0 1 10 18Z";
          case 4 -> "M10 2A8 8 0 1 1 2 10H10Z";
          case 5 -> "M10 2A8 8 0 1 1 9.99 2Z";
          default -> throw new IllegalArgumentException("an answer is 1 to 5");
        };
    return new Html(
        """
        <span class="gt-amount" aria-hidden="true"><svg viewBox="0 0 20 20"><circle cx="10" cy="10" r="8"/>\
        <path d="%s"/></svg></span>"""
            .formatted(filled));
  }
}

package nl.getrouw.kernel.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Span;

/** A state or kind: icon and word, never colour alone. */
public final class StateBadge extends Composite<Span> {

  /** What the badge says: states of an audit with their icon, and five general meanings. */
  public enum Kind {
    NEUTRAL("", "info"),
    INFO("info", "info"),
    ACCENT("accent", "circle-check"),
    POSITIVE("positive", "circle-check"),
    ATTENTION("attention", "clock"),
    PLANNED("gepland", "calendar-days"),
    SCORING("scoren", "clipboard-pen"),
    CONSENSUS("consensus", "users-round"),
    CONCEPT("concept", "messages-square"),
    FINAL("vastgesteld", "shield-check"),
    CANCELLED("geannuleerd", "ban");

    private final String style;
    private final String icon;

    Kind(String style, String icon) {
      this.style = style;
      this.icon = icon;
    }
  }

  public StateBadge(Kind kind, String text) {
    this(kind, kind.icon, text);
  }

  public StateBadge(Kind kind, String icon, String text) {
    Span badge = getContent();
    badge.addClassName("gt-badge");
    if (!kind.style.isEmpty()) {
      badge.addClassName("gt-badge--" + kind.style);
    }
    badge.add(Icon.of(icon), new Span(text));
  }
}

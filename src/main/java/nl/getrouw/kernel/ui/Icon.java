package nl.getrouw.kernel.ui;

import com.vaadin.flow.component.icon.SvgIcon;

/** Icons of the sprite {@code icons/getrouw.svg}. An icon stands beside a word and is not read. */
public final class Icon {

  private static final String SPRITE = "icons/getrouw.svg";

  private Icon() {}

  /** A new icon of that name, for instance {@code ear}; the surroundings give its size. */
  public static SvgIcon of(String name) {
    SvgIcon icon = new SvgIcon(SPRITE, name);
    icon.getElement().setAttribute("aria-hidden", "true");
    return icon;
  }
}

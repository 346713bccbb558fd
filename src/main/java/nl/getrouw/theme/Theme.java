package nl.getrouw.theme;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/**
 * The five processes of personal recovery (CHIME; Leamy et al. 2011, British Journal of Psychiatry
 * 199, 445-452) and safety, which forensic care adds as the sixth. Each has one colour and one icon
 * everywhere, always beside its name.
 */
public enum Theme {
  VERBINDING("users-round"),
  HOOP("sunrise"),
  IDENTITEIT("signature"),
  ZINGEVING("star"),
  GRIP("ship-wheel"),
  VEILIGHEID("shield");

  private final String icon;

  Theme(String icon) {
    this.icon = icon;
  }

  /** The theme with this code, in any case; empty for any other word. */
  public static Optional<Theme> of(String code) {
    return Arrays.stream(values()).filter(theme -> theme.name().equalsIgnoreCase(code)).findAny();
  }

  /** As in an address, a file and the database: {@code hoop}. */
  public String code() {
    return name().toLowerCase(Locale.ROOT);
  }

  /** The key of its name on screen. */
  public String key() {
    return "theme." + code();
  }

  /** The key of one sentence about what it is. */
  public String meaningKey() {
    return key() + ".meaning";
  }

  public String icon() {
    return icon;
  }

  /** The class that gives an element and its children the colours. */
  public String style() {
    return "theme-" + code();
  }
}

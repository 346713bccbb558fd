package nl.getrouw.pulse;

import java.math.BigDecimal;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import nl.getrouw.theme.Theme;

/**
 * How a talk about the last theme check may begin.
 *
 * @param theme what it is about; cards about it fit
 */
public record Talk(Theme theme, Kind kind) {

  /** What makes this theme worth a talk. */
  public enum Kind {
    /** Nothing came before: what goes well. */
    FIRST,
    /** Nothing came before, and more themes stand as high as this one. */
    FIRST_OF_MORE,
    /** A whole point or more below the time before. */
    LOWER,
    /** Half a point below the time before. */
    A_LITTLE_LOWER,
    /** A whole point or more above the time before. */
    HIGHER,
    /** Half a point above the time before. */
    A_LITTLE_HIGHER,
    /** Nothing moved: where there is most room. */
    SAME;

    /** Message key; the place is the theme's name. */
    public String key() {
      return "pulse.talk." + name().toLowerCase(Locale.ROOT);
    }
  }

  /** The largest change of the last two; what went down comes before what went up. */
  public static Optional<Talk> about(List<Outcome> shown) {
    if (shown.isEmpty()) {
      return Optional.empty();
    }
    Map<Theme, BigDecimal> now = shown.getFirst().levels();
    Comparator<Theme> byLevel = Comparator.comparing(now::get);
    if (shown.size() == 1) {
      return now.keySet().stream()
          .max(byLevel.thenComparing(Comparator.<Theme>reverseOrder()))
          .map(theme -> new Talk(theme, isAlone(theme, now) ? Kind.FIRST : Kind.FIRST_OF_MORE));
    }
    Map<Theme, BigDecimal> before = shown.get(1).levels();
    Optional<Theme> moved =
        now.keySet().stream()
            .filter(theme -> before.containsKey(theme) && change(theme, now, before).signum() != 0)
            .min(
                Comparator.comparing((Theme theme) -> change(theme, now, before).abs())
                    .reversed()
                    .thenComparing(theme -> change(theme, now, before))
                    .thenComparing(Comparator.naturalOrder()));
    return moved
        .map(theme -> new Talk(theme, kind(change(theme, now, before))))
        .or(
            () ->
                now.keySet().stream()
                    .min(byLevel.thenComparing(Comparator.naturalOrder()))
                    .map(theme -> new Talk(theme, Kind.SAME)));
  }

  private static boolean isAlone(Theme theme, Map<Theme, BigDecimal> now) {
    return Collections.frequency(now.values(), now.get(theme)) == 1;
  }

  private static BigDecimal change(
      Theme theme, Map<Theme, BigDecimal> now, Map<Theme, BigDecimal> before) {
    return now.getOrDefault(theme, BigDecimal.ZERO)
        .subtract(before.getOrDefault(theme, BigDecimal.ZERO));
  }

  private static Kind kind(BigDecimal change) {
    boolean much = change.abs().compareTo(BigDecimal.ONE) >= 0;
    if (change.signum() < 0) {
      return much ? Kind.LOWER : Kind.A_LITTLE_LOWER;
    }
    return much ? Kind.HIGHER : Kind.A_LITTLE_HIGHER;
  }
}

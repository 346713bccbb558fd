package nl.getrouw.guest;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * From how many respondents on something of a group is shown. An installation may ask for more than
 * the measurement rules do, with {@code GETROUW_GUESTS_FEWEST_CLIENT} and so on; for fewer it does
 * not start.
 */
@ConfigurationProperties("getrouw.guests.fewest")
record Thresholds(
    @DefaultValue("10") int client,
    @DefaultValue("10") int relative,
    @DefaultValue("5") int staff) {

  /** What the measurement rules ask. */
  static final Thresholds RULES =
      new Thresholds(Voice.CLIENT.fewest(), Voice.RELATIVE.fewest(), Voice.STAFF.fewest());

  /**
   * @throws IllegalArgumentException for fewer than the measurement rules allow
   */
  Thresholds {
    require(Voice.CLIENT, client);
    require(Voice.RELATIVE, relative);
    require(Voice.STAFF, staff);
  }

  private static void require(Voice voice, int fewest) {
    if (fewest < voice.fewest()) {
      throw new IllegalArgumentException(
          "getrouw.guests.fewest.%s is %d; a group is never shown with fewer than %d"
              .formatted(voice.word(), fewest, voice.fewest()));
    }
  }

  int of(Voice voice) {
    return switch (voice) {
      case CLIENT -> client;
      case RELATIVE -> relative;
      case STAFF -> staff;
    };
  }
}

package nl.getrouw.disclosure;

import java.util.Locale;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * From how many people on something of a group is shown. An installation may ask for more than the
 * measurement rules do, with {@code GETROUW_FEWEST_CLIENT} and so on; for fewer it does not start.
 *
 * @param client clients who answered
 * @param relative relatives who answered
 * @param staff members of staff who answered, or whom a figure is about
 */
@ConfigurationProperties("getrouw.fewest")
public record Fewest(
    @DefaultValue("10") int client,
    @DefaultValue("10") int relative,
    @DefaultValue("5") int staff) {

  /** What the measurement rules ask. */
  public static final Fewest RULES =
      new Fewest(Respondent.CLIENT.rule(), Respondent.RELATIVE.rule(), Respondent.STAFF.rule());

  /**
   * @throws IllegalArgumentException for fewer than the measurement rules allow
   */
  public Fewest {
    require(Respondent.CLIENT, client);
    require(Respondent.RELATIVE, relative);
    require(Respondent.STAFF, staff);
  }

  private static void require(Respondent respondent, int fewest) {
    if (fewest < respondent.rule()) {
      throw new IllegalArgumentException(
          "getrouw.fewest.%s is %d; a group is never shown with fewer than %d"
              .formatted(respondent.name().toLowerCase(Locale.ROOT), fewest, respondent.rule()));
    }
  }

  /** From how many of these on. */
  public int of(Respondent respondent) {
    return switch (respondent) {
      case CLIENT -> client;
      case RELATIVE -> relative;
      case STAFF -> staff;
    };
  }
}

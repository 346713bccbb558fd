package nl.getrouw.kernel;

import java.time.ZoneId;

/** The zone in which people in Getrouw read dates and times. */
public final class Moments {

  public static final ZoneId ZONE = ZoneId.of("Europe/Amsterdam");

  private Moments() {}
}

package nl.getrouw.instrument.file;

import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A YAML file as a tree with places.
 *
 * @param root absent if the text is not YAML that may be used
 * @param places where every path is
 */
record Tree(@Nullable Node root, Map<String, Place> places) {

  /** The place of a path or, if the file has nothing there, of the nearest thing around it. */
  Place placeOf(String path) {
    String around = path;
    while (!around.isEmpty()) {
      Place place = places.get(around);
      if (place != null) {
        return place;
      }
      around = around.substring(0, Math.max(0, lastStep(around)));
    }
    return places.getOrDefault("", Place.START);
  }

  private static int lastStep(String path) {
    return Math.max(path.lastIndexOf('.'), path.lastIndexOf('['));
  }
}

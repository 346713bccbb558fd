package nl.getrouw.instrument.file;

import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

/**
 * A piece of a YAML file: plain data, nothing that YAML could turn into an object or a reference.
 */
sealed interface Node {

  /** Keys with their values; of a key that was given twice, the first value. */
  record Mapping(Map<String, Node> values) implements Node {}

  record Sequence(List<Node> entries) implements Node {}

  /**
   * A single value.
   *
   * @param plain written without quotes, so that a number is a number
   */
  record Scalar(String text, boolean plain) implements Node {

    private static final Pattern NOTHING = Pattern.compile("|~|null|Null|NULL");
    private static final Pattern TRUTH =
        Pattern.compile(
            "true|True|TRUE|false|False|FALSE|yes|Yes|YES|no|No|NO|on|On|ON|off|Off|OFF");
    private static final Pattern NUMBER =
        Pattern.compile(
            "[-+]?(\\d[\\d_]*\\.?\\d*|\\.\\d+)([eE][-+]?\\d+)?|0[xob][0-9a-fA-F_]+"
                + "|[-+]?\\.(inf|Inf|INF)|\\.(nan|NaN|NAN)");

    boolean isNothing() {
      return plain && NOTHING.matcher(text).matches();
    }

    /** Whether programs that read YAML agree that this is text. */
    boolean isText() {
      return !plain
          || !(isNothing() || TRUTH.matcher(text).matches() || NUMBER.matcher(text).matches());
    }
  }
}

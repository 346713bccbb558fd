package nl.getrouw.instrument.file;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import nl.getrouw.instrument.Soundness;

/**
 * The faults found so far, and the doubts: paths where something could not be read as it was meant.
 * A broken rule that rests on a doubt is not reported, since it may be no more than an echo.
 */
final class Findings {

  private static final Pattern DOMAIN_AND_ITEM =
      Pattern.compile("(domains\\[\\d+])(\\.items\\[\\d+])?.*");
  private static final Pattern DECIDES_CODES =
      Pattern.compile("domains(\\[\\d+](\\.code|\\.items(\\[\\d+](\\.code)?)?)?)?");
  private static final Pattern DECIDES_REACH =
      Pattern.compile("(domains|scale|total|rounding|missing)([.\\[].*)?");
  private static final Pattern BESIDE_REACH =
      Pattern.compile(
          ".*\\.(minimum|notRateable|ingredient|name|nl|en|question|explanation|evidence)"
              + "|.*\\.(description|anchors)(\\..*)?");

  private final Tree tree;
  private final List<Fault> faults;
  private final Set<String> doubts = new HashSet<>();

  Findings(Tree tree, List<Fault> faults) {
    this.tree = tree;
    this.faults = faults;
  }

  /** Something is wrong that leaves the rest of the file as clear as it was. */
  void fault(String path, String name, String... arguments) {
    faults.add(Fault.at(tree.placeOf(path), path, name, arguments));
  }

  /** Something is wrong, and what was meant is not known. */
  void doubt(String path, String name, String... arguments) {
    fault(path, name, arguments);
    doubts.add(path);
  }

  /** What was meant at this path is not known, for a reason that is reported elsewhere. */
  void doubt(String path) {
    doubts.add(path);
  }

  boolean hasDoubtAt(String path) {
    return doubts.contains(path);
  }

  /** Whether what stands at this path, around it or within it was not read as it was meant. */
  boolean isInDoubt(String path) {
    return doubts.stream().anyMatch(doubt -> contains(doubt, path) || contains(path, doubt));
  }

  /** Reports a broken rule, unless it rests on a doubt. */
  void add(Soundness.Violation violation) {
    if (!isEcho(violation)) {
      fault(violation.path(), violation.rule(), violation.arguments().toArray(String[]::new));
    }
  }

  private boolean isEcho(Soundness.Violation violation) {
    String path = violation.path();
    if (isInDoubt(path)) {
      return true;
    }
    return switch (violation.basis()) {
      case PLACE -> false;
      case SECTION -> isInDoubt(path.substring(0, path.lastIndexOf('.')));
      case ITEM -> isInDoubt("scale") || isItemInDoubt(path);
      case CODES -> doubts.stream().anyMatch(doubt -> DECIDES_CODES.matcher(doubt).matches());
      case REACH -> !isReachClear();
    };
  }

  /** Whether everything that decides which scores can be reached was read as it was meant. */
  boolean isReachClear() {
    return doubts.stream().noneMatch(Findings::decidesReach);
  }

  boolean isEmpty() {
    return faults.isEmpty();
  }

  private boolean isItemInDoubt(String path) {
    Matcher parts = DOMAIN_AND_ITEM.matcher(path);
    return parts.matches()
        && (isInDoubt(parts.group(1) + ".aggregate")
            || isInDoubt(parts.group(1) + parts.group(2) + ".scale"));
  }

  private static boolean decidesReach(String doubt) {
    return DECIDES_REACH.matcher(doubt).matches() && !BESIDE_REACH.matcher(doubt).matches();
  }

  private static boolean contains(String around, String path) {
    return path.startsWith(around)
        && (path.length() == around.length()
            || path.charAt(around.length()) == '.'
            || path.charAt(around.length()) == '[');
  }
}

package nl.getrouw.instrument.file;

import java.util.LinkedHashMap;
import java.util.Map;
import org.yaml.snakeyaml.error.Mark;
import org.yaml.snakeyaml.error.MarkedYAMLException;

/** Recognises the mistakes that people make most in YAML, by what the parser says. */
final class SyntaxProblem {

  private static final Map<String, String> NAMES = new LinkedHashMap<>();

  static {
    NAMES.put("TAB", "syntaxTab");
    NAMES.put("cannot start any token", "syntaxStart");
    NAMES.put("scanning an a", "alias");
    NAMES.put("quoted scalar", "syntaxQuote");
    NAMES.put("mapping values are not allowed", "syntaxColon");
    NAMES.put("could not find expected ':'", "syntaxColon");
    NAMES.put("while parsing a flow", "syntaxBracket");
    NAMES.put("block", "syntaxIndent");
  }

  private SyntaxProblem() {}

  /**
   * The fault that fits best, at the place where people look for it: a quotation mark that is never
   * closed is reported where it opens.
   *
   * @param latest where the parser was, for problems without a place
   */
  static Fault fault(MarkedYAMLException problem, Place latest) {
    String name = nameOf(problem);
    Mark mark = name.equals("syntaxQuote") ? problem.getContextMark() : problem.getProblemMark();
    return Fault.at(mark == null ? latest : Place.of(mark), "", name);
  }

  private static String nameOf(MarkedYAMLException problem) {
    String words = problem.getContext() + " " + problem.getProblem();
    return NAMES.entrySet().stream()
        .filter(entry -> words.contains(entry.getKey()))
        .map(Map.Entry::getValue)
        .findFirst()
        .orElse("syntax");
  }
}

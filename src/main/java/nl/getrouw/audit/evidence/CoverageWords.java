package nl.getrouw.audit.evidence;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.stream.Collectors;
import nl.getrouw.audit.evidence.Coverage.Reach;
import nl.getrouw.audit.evidence.Coverage.Use;
import nl.getrouw.instrument.Item;
import nl.getrouw.kernel.ui.Phrases;

/** A coverage in sentences, the same on the page and in every report. */
public final class CoverageWords {

  private final Coverage coverage;
  private final Phrases phrases;
  private final Locale locale;

  public CoverageWords(Coverage coverage, Phrases phrases, Locale locale) {
    this.coverage = coverage;
    this.phrases = phrases;
    this.locale = locale;
  }

  /** How many items have a source, which source was used most, and which not at all. */
  public String summary() {
    if (coverage.isEmpty()) {
      return text("nothing");
    }
    int items = coverage.rows().size();
    List<String> sentences = new ArrayList<>();
    sentences.add(finding());
    coverage.reach().stream()
        .max(Comparator.comparingInt(Reach::items))
        .ifPresent(most -> sentences.add(text("most", name(most.source()), most.items(), items)));
    List<Reach> never = coverage.reach().stream().filter(reach -> reach.items() == 0).toList();
    sentences.add(
        never.isEmpty()
            ? text("every")
            : text(
                "never",
                never.stream()
                    .map(reach -> name(reach.source()))
                    .collect(Collectors.joining(", "))));
    return String.join(" ", sentences);
  }

  /** How many items have a source; or that nothing was noted. */
  public String finding() {
    int items = coverage.rows().size();
    int bare = coverage.bare().size();
    if (coverage.isEmpty()) {
      return text("nothing");
    }
    return bare == 0 ? text("all", items) : text("some", items - bare, items);
  }

  /** The codes of the items without a source; empty when there are none, or nothing was noted. */
  public String bareCodes() {
    return coverage.isEmpty()
        ? ""
        : coverage.bare().stream().map(Item::code).collect(Collectors.joining(", "));
  }

  /** Names the items without a source; empty when there are none, or nothing was noted at all. */
  public String bare() {
    String codes = bareCodes();
    return codes.isEmpty() ? "" : text("bare", codes);
  }

  /** What was counted in files: "7 van 10, 6 van 10"; empty where nothing was. */
  public String files(Use use) {
    return use.files().stream()
        .map(
            files ->
                phrases.text(
                    "evidence.files", Objects.requireNonNull(files.found()), files.lookedAt()))
        .distinct()
        .collect(Collectors.joining(", "));
  }

  /** Of this many auditors, in words: "allebei", "1 van 2", "niet". */
  public String auditors(int used) {
    int all = coverage.auditors();
    if (used == 0) {
      return text("nobody");
    }
    if (used < all) {
      return text("of", used, all);
    }
    return switch (all) {
      case 1 -> text("single");
      case 2 -> text("both");
      default -> text("everyone", all);
    };
  }

  /** For so many items of a part: "3 van 5", "niet". */
  public String share(Reach reach, int items) {
    return reach.items() == 0 ? text("nobody") : text("of", reach.items(), items);
  }

  /** The name of a source inside a sentence. */
  private String name(Source source) {
    return phrases.text(source.key()).toLowerCase(locale);
  }

  public Locale locale() {
    return locale;
  }

  /** A text of the coverage. */
  public String text(String key, Object... values) {
    return phrases.text("evidence.coverage." + key, values);
  }
}

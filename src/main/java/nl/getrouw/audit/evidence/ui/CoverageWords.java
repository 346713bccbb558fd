package nl.getrouw.audit.evidence.ui;

import com.vaadin.flow.component.UI;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import nl.getrouw.audit.evidence.Coverage;
import nl.getrouw.audit.evidence.Coverage.Reach;
import nl.getrouw.audit.evidence.Source;
import nl.getrouw.instrument.Item;

/** A coverage in sentences. */
final class CoverageWords {

  private final UI ui;
  private final Coverage coverage;

  CoverageWords(UI ui, Coverage coverage) {
    this.ui = ui;
    this.coverage = coverage;
  }

  /** How many items have a source, which source was used most, and which not at all. */
  String summary() {
    if (coverage.isEmpty()) {
      return text("nothing");
    }
    int items = coverage.rows().size();
    int bare = coverage.bare().size();
    List<String> sentences = new ArrayList<>();
    sentences.add(bare == 0 ? text("all", items) : text("some", items - bare, items));
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

  /** Names the items without a source; empty when there are none, or nothing was noted at all. */
  String bare() {
    if (coverage.isEmpty() || coverage.bare().isEmpty()) {
      return "";
    }
    return text("bare", coverage.bare().stream().map(Item::code).collect(Collectors.joining(", ")));
  }

  /** Of this many auditors, in words: "allebei", "1 van 2", "niet". */
  String auditors(int used) {
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

  /** The name of a source inside a sentence. */
  private String name(Source source) {
    return ui.getTranslation(source.key()).toLowerCase(locale());
  }

  Locale locale() {
    return ui.getLocale();
  }

  String text(String key, Object... arguments) {
    return ui.getTranslation("evidence.coverage." + key, arguments);
  }
}

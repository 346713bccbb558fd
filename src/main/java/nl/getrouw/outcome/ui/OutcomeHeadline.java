package nl.getrouw.outcome.ui;

import com.vaadin.flow.component.Component;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import nl.getrouw.kernel.ui.Formats;
import nl.getrouw.outcome.Outcome;
import nl.getrouw.outcome.OutcomePage;
import nl.getrouw.outcome.OutcomeReading;
import nl.getrouw.trend.Variation;

/** The finding of the page of eight: what moves, and which way. */
final class OutcomeHeadline {

  private final Component page;
  private final OutcomeWords words;

  OutcomeHeadline(Component page) {
    this.page = page;
    this.words = new OutcomeWords(page);
  }

  /** The reading that stands for an outcome: the first with a value. */
  static OutcomeReading reading(OutcomePage page, Outcome outcome) {
    List<OutcomeReading> readings = page.of(outcome);
    return readings.stream()
        .filter(one -> one.figure().isShown())
        .findFirst()
        .orElseGet(readings::getFirst);
  }

  String of(OutcomePage outcomes) {
    List<OutcomeReading> eight =
        List.of(Outcome.values()).stream().map(one -> reading(outcomes, one)).toList();
    List<String> sentences = new ArrayList<>();
    say(sentences, "better", names(eight, Variation.IMPROVING));
    say(sentences, "worse", names(eight, Variation.WORSENING));
    if (!sentences.isEmpty()) {
      return String.join(". ", sentences) + ".";
    }
    if (eight.stream().noneMatch(one -> one.figure().isShown())) {
      return page.getTranslation("outcome.headline.empty");
    }
    boolean judged = eight.stream().anyMatch(one -> one.series().variation() == Variation.COMMON);
    return page.getTranslation(judged ? "outcome.headline.quiet" : "outcome.headline.early");
  }

  private List<String> names(List<OutcomeReading> eight, Variation variation) {
    return eight.stream()
        .filter(one -> one.series().variation() == variation)
        .map(one -> words.name(one.indicator().outcome()))
        .toList();
  }

  private void say(List<String> sentences, String key, List<String> names) {
    if (names.isEmpty()) {
      return;
    }
    Locale locale = Formats.current().locale();
    StringBuilder all = new StringBuilder(names.getFirst());
    for (int i = 1; i < names.size(); i++) {
      all.append(i == names.size() - 1 ? " " + page.getTranslation("outcome.and") + " " : ", ")
          .append(names.get(i).toLowerCase(locale));
    }
    sentences.add(
        page.getTranslation(
            "outcome.headline." + key + (names.size() > 1 ? "s" : ""), all.toString()));
  }
}

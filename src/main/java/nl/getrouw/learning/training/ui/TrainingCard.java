package nl.getrouw.learning.training.ui;

import static nl.getrouw.learning.training.ui.TrainingWords.in;
import static nl.getrouw.learning.training.ui.TrainingWords.text;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Article;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import nl.getrouw.kernel.TrainingId;
import nl.getrouw.kernel.ui.Icon;
import nl.getrouw.kernel.ui.StateBadge;
import nl.getrouw.learning.training.Part;
import nl.getrouw.learning.training.PartKind;
import nl.getrouw.learning.training.Training;
import nl.getrouw.security.Role;

/** A training of the catalogue: what it is about, how long it takes, what it asks and gives. */
final class TrainingCard extends Composite<Article> {

  private final Training training;

  /**
   * @param all the trainings by id, for the name of what is needed before
   * @param acts what the reader can do with it
   */
  TrainingCard(Training training, Map<TrainingId, Training> all, List<Component> acts) {
    this.training = training;
    Span tile = new Span(Icon.of(TrainingWords.icon(training.kind())));
    tile.addClassName("gt-tile");
    H3 name = new H3(in(training.name()));
    Span parts = new Span(parts());
    parts.addClassName("gt-caption");
    Div title = new Div(name, parts);
    title.addClassNames("gt-cell", "gt-grow");
    Div head = new Div(tile, title);
    head.addClassNames("gt-row", "gt-row--s", "gt-row--top");
    Paragraph summary = new Paragraph(in(training.summary()));
    summary.addClassName("gt-small");
    Div facts = new Div();
    facts.addClassNames("gt-row", "gt-row--s", "gt-row--wrap");
    if (!training.shipped()) {
      facts.add(new StateBadge(StateBadge.Kind.ACCENT, "building-2", text("training.own")));
    }
    if (training.kind().isForPeople()) {
      facts.add(new StateBadge(StateBadge.Kind.NEUTRAL, "award", TrainingWords.validity(training)));
    }
    Training before = training.prerequisite() == null ? null : all.get(training.prerequisite());
    if (before != null) {
      facts.add(
          new StateBadge(
              StateBadge.Kind.NEUTRAL, "arrow-right", text("training.first", in(before.name()))));
    }
    Div foot = new Div();
    foot.addClassNames("gt-row", "gt-row--s", "gt-row--wrap", "gt-no-print");
    foot.add(acts);
    getContent().addClassNames("gt-card", "gt-stack", "gt-stack--s");
    getContent().add(head, summary, facts);
    if (!training.meantFor().isEmpty()) {
      Span meant = new Span(text("training.meantFor", roles()));
      meant.addClassName("gt-caption");
      getContent().add(meant);
    }
    if (!acts.isEmpty()) {
      getContent().add(foot);
    }
  }

  /** "3 dagen, 4 keer werkbegeleiding, 30 uur". */
  private String parts() {
    Map<PartKind, Long> counts =
        training.parts().stream()
            .collect(
                Collectors.groupingBy(
                    Part::kind, () -> new EnumMap<>(PartKind.class), Collectors.counting()));
    return counts.entrySet().stream()
            .map(entry -> text(entry.getKey().key() + ".count", entry.getValue()))
            .collect(Collectors.joining(", "))
        + ", "
        + TrainingWords.hours(training.hours());
  }

  private String roles() {
    String roles =
        training.meantFor().stream()
            .sorted()
            .map(Role::key)
            .map(key -> text(key).toLowerCase(getLocale()))
            .collect(Collectors.joining(", "));
    return training.setting() == null
        ? roles
        : roles + " (" + text(training.setting().key()).toLowerCase(getLocale()) + ")";
  }
}

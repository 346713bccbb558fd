package nl.getrouw.learning.training.ui;

import static nl.getrouw.learning.training.ui.TrainingWords.text;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import nl.getrouw.kernel.ui.StateBadge;
import nl.getrouw.kernel.ui.TwoLines;
import nl.getrouw.learning.training.Completion;
import nl.getrouw.learning.training.Participant;
import nl.getrouw.learning.training.TrainingCertificate;

/** Where somebody stands in an edition: hours, or the certificate. */
final class OutcomeMark {

  private OutcomeMark() {}

  static Component of(Participant one) {
    TrainingCertificate certificate = one.certificate();
    if (certificate != null) {
      Div row =
          new Div(
              new StateBadge(StateBadge.Kind.POSITIVE, "award", certificate.number()),
              TrainingWords.pdf(certificate));
      row.addClassNames("gt-row", "gt-row--s");
      return row;
    }
    Completion completion = one.completion();
    String hours =
        text(
            "training.attended",
            TrainingWords.number(completion.attended()),
            TrainingWords.number(completion.total()));
    return new TwoLines(badge(completion), hours);
  }

  private static StateBadge badge(Completion completion) {
    String words = text(completion.outcome().key());
    return switch (completion.outcome()) {
      case COMPLETE -> new StateBadge(StateBadge.Kind.ACCENT, "circle-check", words);
      case UNDER_WAY -> new StateBadge(StateBadge.Kind.NEUTRAL, "hourglass", words);
      case OUT_OF_REACH -> new StateBadge(StateBadge.Kind.ATTENTION, "circle-x", words);
    };
  }
}

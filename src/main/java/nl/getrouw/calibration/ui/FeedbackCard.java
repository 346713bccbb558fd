package nl.getrouw.calibration.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import nl.getrouw.calibration.Vignette;
import nl.getrouw.instrument.Item;
import nl.getrouw.kernel.ui.Card;

/** A score beside the reference, and why the reference is what it is. */
final class FeedbackCard extends Composite<Card> {

  FeedbackCard(Item item, Vignette.Question question, int own) {
    int difference = own - question.reference();
    Paragraph words =
        new Paragraph(
            getTranslation(
                difference == 0
                    ? "calibration.feedback.same"
                    : difference < 0
                        ? "calibration.feedback.stricter"
                        : "calibration.feedback.milder",
                own,
                question.reference(),
                Math.abs(difference)));
    words.addClassName("gt-strong");
    Paragraph evidence = new Paragraph(question.evidence().in(getLocale()));
    evidence.addClassNames("gt-muted", "gt-small");
    getContent()
        .with(
            new H2(item.code() + " " + item.name().in(getLocale())),
            words,
            new Paragraph(question.explanation().in(getLocale())),
            evidence);
  }
}

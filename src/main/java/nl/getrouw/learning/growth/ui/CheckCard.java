package nl.getrouw.learning.growth.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import nl.getrouw.kernel.Moments;
import nl.getrouw.kernel.ui.Card;
import nl.getrouw.kernel.ui.Formats;
import nl.getrouw.learning.growth.CheckKind;
import nl.getrouw.learning.growth.SelfCheck;

/** One of the two ways of looking at one's own work: begin, go on, or see how it developed. */
final class CheckCard extends Composite<Card> {

  private final CheckKind kind;

  CheckCard(CheckKind kind, Optional<SelfCheck> open, List<SelfCheck> finished) {
    this.kind = kind;
    getContent().intro(getTranslation(kind.key() + ".intro"));
    if (!finished.isEmpty()) {
      Instant last = finished.getLast().finishedAt();
      Paragraph when =
          new Paragraph(
              getTranslation(
                  "growth.check.last",
                  last == null
                      ? ""
                      : Formats.current().date(last.atZone(Moments.ZONE).toLocalDate())));
      when.addClassName("gt-caption");
      getContent().with(when);
    }
    open.ifPresent(
        check -> {
          Paragraph progress =
              new Paragraph(
                  getTranslation(
                      "growth.check.progress", check.answers().size(), kind.statements().size()));
          progress.addClassName("gt-caption");
          getContent().with(progress);
        });
    String act = open.isPresent() ? "resume" : finished.isEmpty() ? "begin" : "again";
    Button fill =
        new Button(
            getTranslation("growth.check." + act),
            click -> UI.getCurrent().navigate(GrowthPaths.fill(kind)));
    fill.setAriaLabel(getTranslation("growth.check." + act) + ": " + getTranslation(kind.key()));
    Div acts = new Div(fill);
    acts.addClassNames("gt-row", "gt-row--wrap");
    if (!finished.isEmpty()) {
      Anchor course = new Anchor(GrowthPaths.course(kind), getTranslation("growth.check.course"));
      course.addClassName("gt-link");
      acts.add(course);
    }
    getContent().with(acts);
  }

  @Override
  protected Card initContent() {
    return new Card(getTranslation(kind.key()));
  }
}

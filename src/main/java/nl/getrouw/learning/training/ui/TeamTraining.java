package nl.getrouw.learning.training.ui;

import static nl.getrouw.learning.training.ui.TrainingWords.in;
import static nl.getrouw.learning.training.ui.TrainingWords.text;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import java.util.Optional;
import nl.getrouw.kernel.ui.Card;
import nl.getrouw.kernel.ui.Formats;
import nl.getrouw.learning.training.LearningLine;
import nl.getrouw.learning.training.LearningLines;
import nl.getrouw.learning.training.LearningStep;
import nl.getrouw.learning.training.Ratio;
import nl.getrouw.learning.training.TeamCoverage;
import nl.getrouw.learning.training.TrainingFigures;
import nl.getrouw.learning.training.TrainingMatrix;
import nl.getrouw.organisation.TeamRef;
import nl.getrouw.organisation.ui.TeamPageContribution;
import nl.getrouw.security.Actor;

/** On the page of a team: how far it is with the basic training, and its learning line. */
@org.springframework.stereotype.Component
class TeamTraining implements TeamPageContribution {

  private final TrainingFigures figures;
  private final TrainingMatrix matrices;
  private final LearningLines lines;

  TeamTraining(TrainingFigures figures, TrainingMatrix matrices, LearningLines lines) {
    this.figures = figures;
    this.matrices = matrices;
    this.lines = lines;
  }

  @Override
  public int order() {
    return 30;
  }

  @Override
  public Optional<Component> block(Actor actor, TeamRef team) {
    Optional<TeamCoverage> coverage = figures.coverage(actor, team);
    Optional<LearningLine> line =
        lines.find(actor, team).filter(one -> one.mayArrange() || !one.steps().isEmpty());
    if (coverage.isEmpty() && line.isEmpty()) {
      return Optional.empty();
    }
    boolean byName = coverage.isPresent() && matrices.seesByName(actor);
    Card card =
        byName
            ? new Card(
                text("training.team"),
                new Anchor(TrainingPaths.matrix(team.id()), text("training.team.who")))
            : new Card(text("training.team"));
    Div halves = new Div();
    halves.addClassName("gt-halves");
    coverage.ifPresent(one -> halves.add(coverage(one)));
    line.ifPresent(one -> halves.add(line(one)));
    return Optional.of(card.with(halves));
  }

  private static Div coverage(TeamCoverage coverage) {
    Div part = new Div(label(text("training.coverage")));
    part.addClassNames("gt-stack", "gt-stack--xs");
    Ratio heads = coverage.heads();
    Ratio fte = coverage.fte();
    if (heads == null || fte == null) {
      part.add(caption(text("training.coverage.small")));
      return part;
    }
    part.add(CoverageTable.share(heads, text("training.coverage.heads")));
    if (fte.denominator().signum() > 0) {
      part.add(
          CoverageTable.share(
              fte,
              coverage.fteUnknown() == 0
                  ? text("training.coverage.fte")
                  : text("training.coverage.fte")
                      + ", "
                      + text("training.coverage.fteUnknown", coverage.fteUnknown())));
    }
    if (coverage.expiring() > 0) {
      part.add(caption(text("training.coverage.expiring.count", coverage.expiring())));
    }
    return part;
  }

  private static Div line(LearningLine line) {
    Div part = new Div(label(text("training.line")));
    part.addClassNames("gt-stack", "gt-stack--xs");
    Optional<LearningStep> next = line.steps().stream().filter(step -> !step.isHeld()).findFirst();
    part.add(
        new Paragraph(
            next.map(
                    step ->
                        text(
                            "training.line.next",
                            in(step.module().name()),
                            Formats.current().weekday(step.plannedOn())))
                .orElseGet(
                    () ->
                        text(
                            line.steps().isEmpty()
                                ? "training.line.none"
                                : "training.line.allHeld"))));
    part.add(
        new Anchor(
            TrainingPaths.line(line.team().id()),
            text("training.line.open", line.held(), line.steps().size())));
    return part;
  }

  private static Paragraph label(String words) {
    Paragraph label = new Paragraph(words);
    label.addClassNames("gt-small", "gt-muted");
    return label;
  }

  private static Paragraph caption(String words) {
    Paragraph caption = new Paragraph(words);
    caption.addClassName("gt-caption");
    return caption;
  }
}

package nl.getrouw.indicator.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import java.util.ArrayList;
import java.util.List;
import nl.getrouw.indicator.Course;
import nl.getrouw.indicator.Figure;
import nl.getrouw.indicator.IndicatorPage;
import nl.getrouw.kernel.ui.Formats;
import nl.getrouw.kernel.ui.KeyFigure;
import nl.getrouw.kernel.ui.KeyFigures;
import nl.getrouw.trend.ChartPoint;
import nl.getrouw.trend.Direction;
import nl.getrouw.trend.Limits;
import nl.getrouw.trend.ui.AssuranceMark;
import nl.getrouw.trend.ui.VariationMark;

/** The newest figure, what is usual, how it moves, and whether the target will be met. */
final class MarksFigure extends Composite<Div> {

  private final IndicatorWords words;
  private final Course course;

  MarksFigure(IndicatorPage page, IndicatorWords words) {
    this.words = words;
    this.course = page.course();
    if (course.figures().isEmpty()) {
      getContent().setVisible(false);
      return;
    }
    List<KeyFigure> figures = new ArrayList<>(List.of(newest(), mean()));
    KeyFigure movement =
        new KeyFigure(getTranslation("indicator.movement"), "")
            .beside(new VariationMark(course.variation()));
    figures.add(movement.note(getTranslation("indicator.movement.note")));
    figures.add(target(page));
    getContent().add(new KeyFigures(figures.toArray(KeyFigure[]::new)).equal());
    getContent().addClassName("gt-marks");
  }

  private KeyFigure newest() {
    Figure last = course.figures().getLast();
    String value =
        last.isApplicable()
            ? words.value(course.chart().points().getLast().value())
            : Formats.current().score(null);
    String period = words.periods().name(last.start());
    String parts =
        last.isApplicable() ? words.parts(last) : getTranslation("indicator.notApplicable");
    return new KeyFigure(getTranslation("indicator.newest"), value)
        .note(parts.isEmpty() ? period : period + ", " + parts);
  }

  private KeyFigure mean() {
    ChartPoint last = course.chart().last();
    Limits limits = last == null ? null : last.limits();
    if (limits == null) {
      return new KeyFigure(getTranslation("trend.mean"), getTranslation("indicator.notYet"))
          .note(getTranslation("indicator.notYet.note"));
    }
    return new KeyFigure(getTranslation("trend.mean"), words.scale().say(limits.centre()))
        .note(getTranslation("indicator.mean.note"));
  }

  private KeyFigure target(IndicatorPage page) {
    KeyFigure target = new KeyFigure(getTranslation("trend.target"), words.target());
    if (page.definition().target() == null) {
      return target.note(getTranslation("indicator.noTarget.note"));
    }
    course.assurance().map(AssuranceMark::new).ifPresent(target::beside);
    Direction direction = page.definition().direction();
    return target.note(
        getTranslation(
            course.assurance().isPresent()
                ? "indicator.target.note." + direction.name()
                : "indicator.target.unknown"));
  }

  static Paragraph caption(String text) {
    Paragraph caption = new Paragraph(text);
    caption.addClassName("gt-caption");
    return caption;
  }
}

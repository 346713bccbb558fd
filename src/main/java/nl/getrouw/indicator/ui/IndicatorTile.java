package nl.getrouw.indicator.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Article;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import nl.getrouw.indicator.Course;
import nl.getrouw.indicator.Definition;
import nl.getrouw.indicator.Figure;
import nl.getrouw.indicator.Indicator;
import nl.getrouw.indicator.IndicatorRow;
import nl.getrouw.kernel.ui.Formats;
import nl.getrouw.trend.ui.AssuranceMark;
import nl.getrouw.trend.ui.Sparkline;
import nl.getrouw.trend.ui.VariationMark;

/** An indicator in the list: its newest value, one sentence, and how it moves. */
final class IndicatorTile extends Composite<Article> {

  private final IndicatorWords words;

  IndicatorTile(IndicatorRow row) {
    Indicator indicator = row.indicator();
    Definition definition = indicator.definition();
    Course course = row.course();
    words = new IndicatorWords(this, definition);
    H2 name = new H2(new Anchor(IndicatorPaths.indicator(indicator.id()), definition.name()));
    name.addClassName("gt-indicator__name");
    Paragraph site = styled(new Paragraph(indicator.site().name()), "gt-caption");
    Paragraph value = styled(new Paragraph(value(course)), "gt-keyfigure__value");
    Paragraph note = styled(new Paragraph(note(course)), "gt-keyfigure__note");
    Paragraph text =
        styled(new Paragraph(words.trend(course).finding(definition.name())), "gt-keyfigure__text");
    Div marks = new Div(new VariationMark(course.variation()));
    marks.addClassName("gt-indicator__marks");
    course.assurance().map(AssuranceMark::new).ifPresent(marks::add);
    Div foot = new Div(marks, new Sparkline(course.chart().points(), course.variation()));
    foot.addClassName("gt-indicator__foot");
    getContent().addClassNames("gt-card", "gt-indicator");
    getContent().add(name, site, value, note, text, foot);
  }

  private static <C extends Component> C styled(C component, String style) {
    component.getElement().getClassList().add(style);
    return component;
  }

  private String value(Course course) {
    if (course.figures().isEmpty()) {
      return getTranslation("indicator.noFigures");
    }
    Figure last = course.figures().getLast();
    return last.isApplicable()
        ? words.value(course.chart().points().getLast().value())
        : Formats.current().score(null);
  }

  private String note(Course course) {
    if (course.figures().isEmpty()) {
      return "";
    }
    Figure last = course.figures().getLast();
    String period = words.periods().name(last.start());
    String parts = words.parts(last);
    return parts.isEmpty() ? period : period + ", " + parts;
  }
}

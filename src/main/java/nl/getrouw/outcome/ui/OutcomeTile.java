package nl.getrouw.outcome.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Article;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Paragraph;
import nl.getrouw.outcome.NationalFigure;
import nl.getrouw.outcome.OutcomeReading;
import nl.getrouw.trend.ui.Sparkline;
import nl.getrouw.trend.ui.VariationMark;
import org.jspecify.annotations.Nullable;

/** One outcome at a glance: figure, of what, one sentence, how it moves. */
final class OutcomeTile extends Composite<Article> {

  /**
   * @param heading names the tile and leads on
   * @param national null where there is no total over organisations
   */
  OutcomeTile(
      Anchor heading,
      OutcomeReading reading,
      @Nullable NationalFigure national,
      OutcomeWords words) {
    getContent().addClassName("gt-outcome");
    boolean shown = reading.figure().isShown();
    Paragraph value =
        styled(
            new Paragraph(words.value(reading.indicator(), reading.figure())), "gt-outcome__value");
    value.setClassName("gt-outcome__value--without", !shown);
    getContent()
        .add(
            new H3(heading),
            value,
            styled(
                new Paragraph(
                    shown
                        ? words.parts(reading.indicator(), reading.figure())
                        : words.name(reading.indicator())),
                "gt-caption"),
            styled(new Paragraph(words.reading(reading)), "gt-outcome__read"));
    if (national != null) {
      getContent()
          .add(
              styled(
                  new Paragraph(
                      getTranslation(
                          "outcome.national.line",
                          words.value(reading.indicator(), national.figure()),
                          national.organisations())),
                  "gt-caption"));
    }
    if (!reading.series().isEmpty()) {
      Div foot =
          new Div(
              new VariationMark(reading.series().variation(), words.variation(reading.series())),
              new Sparkline(reading.series().chart().points(), reading.series().variation()));
      foot.addClassName("gt-outcome__foot");
      getContent().add(foot);
    }
  }

  private static <C extends Component> C styled(C component, String style) {
    component.getElement().getClassList().add(style);
    return component;
  }
}

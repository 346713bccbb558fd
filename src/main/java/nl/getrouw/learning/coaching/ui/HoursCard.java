package nl.getrouw.learning.coaching.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.progressbar.ProgressBar;
import nl.getrouw.kernel.ui.Card;
import nl.getrouw.learning.coaching.CoachDay;
import nl.getrouw.learning.coaching.HoursLine;

/** Hours of this quarter against what was agreed, as bars with the numbers in words. */
final class HoursCard extends Composite<Card> {

  private final CoachDay day;
  private final CoachWords words;

  HoursCard(CoachDay day, CoachWords words) {
    this.day = day;
    this.words = words;
    getContent().intro(words.text("coaching.hours.intro", day.quarter().weeksAfter(day.today())));
    if (day.hours().isEmpty()) {
      Span none = new Span(words.text("coaching.hours.none"));
      none.addClassName("gt-muted");
      getContent().with(none);
    }
    day.hours().forEach(line -> getContent().with(bar(line)));
  }

  @Override
  protected Card initContent() {
    boolean agreed = day.hours().stream().anyMatch(line -> line.agreed() > 0);
    boolean behind = day.hours().stream().anyMatch(HoursLine::isBehind);
    return new Card(
        words.text(
            !agreed
                ? "coaching.hours.free"
                : behind ? "coaching.hours.behind" : "coaching.hours.onCourse"));
  }

  private Div bar(HoursLine line) {
    Span name = new Span(words.text(line.key()));
    Span figure = new Span(figure(line));
    figure.addClassName("gt-nowrap");
    Div head = new Div(name, figure);
    head.addClassName("gt-hours__head");
    Div box = new Div(head);
    box.addClassName("gt-hours");
    if (line.agreed() > 0) {
      double share = Math.min(1, (double) line.held() / line.agreed());
      ProgressBar bar = new ProgressBar(0, 1, share);
      bar.getElement().setAttribute("aria-label", words.text(line.key()) + ": " + figure(line));
      box.add(bar);
    }
    if (line.planned() > 0) {
      Span planned =
          new Span(words.text("coaching.hours.planned", CoachWords.hours(line.planned())));
      planned.addClassName("gt-caption");
      box.add(planned);
    }
    return box;
  }

  private String figure(HoursLine line) {
    return line.agreed() == 0
        ? words.text("coaching.hours", CoachWords.hours(line.held()))
        : words.text(
            "coaching.hours.of", CoachWords.hours(line.held()), CoachWords.hours(line.agreed()));
  }
}

package nl.getrouw.precondition.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import java.math.BigDecimal;
import java.util.List;
import nl.getrouw.kernel.ui.Card;
import nl.getrouw.kernel.ui.Formats;
import nl.getrouw.precondition.AspectLine;
import nl.getrouw.precondition.Voice;

/** All aspects below one another, differences first; each leads to what was said of it. */
final class Overview extends Composite<Card> {

  Overview(List<AspectLine> lines) {
    UnorderedList list = new UnorderedList();
    list.addClassNames("gt-divide", "gt-voice-rows");
    list.getElement().setAttribute("role", "list");
    lines.forEach(line -> list.add(row(line)));
    getContent().intro(getTranslation("precondition.overview.text")).with(legend(), list);
  }

  @Override
  protected Card initContent() {
    return new Card(getTranslation("precondition.overview"));
  }

  private Paragraph legend() {
    Paragraph legend = new Paragraph();
    legend.addClassName("gt-voice-legend");
    for (Voice voice : Voice.values()) {
      Span name = new Span(getTranslation(voice.key()));
      name.addClassName("gt-voice-legend__" + voice.name().toLowerCase(java.util.Locale.ROOT));
      legend.add(name);
    }
    return legend;
  }

  private ListItem row(AspectLine line) {
    Anchor name = new Anchor("#" + anchor(line), getTranslation(line.aspect().key()));
    name.setRouterIgnore(true);
    Span difference = new Span(difference(line));
    difference.addClassNames("gt-voice-rows__difference", "gt-number");
    Div row = new Div(name, VoiceTrack.of(line, this::getTranslation), difference);
    row.addClassName("gt-voice-rows__row");
    return new ListItem(row);
  }

  private String difference(AspectLine line) {
    BigDecimal points = line.difference();
    return points.signum() == 0
        ? getTranslation("precondition.noDifference")
        : getTranslation("precondition.difference", Formats.current().number(points, 1));
  }

  /** The part of the page about an aspect. */
  static String anchor(AspectLine line) {
    return "aspect-" + line.aspect().name().toLowerCase(java.util.Locale.ROOT);
  }
}

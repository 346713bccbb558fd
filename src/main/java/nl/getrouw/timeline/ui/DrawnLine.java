package nl.getrouw.timeline.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.Html;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import nl.getrouw.kernel.ui.Card;
import nl.getrouw.kernel.ui.Formats;
import nl.getrouw.organisation.Period;
import nl.getrouw.timeline.Line;
import nl.getrouw.timeline.Moment;
import nl.getrouw.timeline.MomentKind;
import nl.getrouw.timeline.Phase;
import nl.getrouw.timeline.PhaseKind;
import org.springframework.web.util.HtmlUtils;

/** The line drawn: a lane for each phase and for each kind of moment, over whole years. */
final class DrawnLine extends Composite<Card> {

  private static final int LANE = 34;
  private static final int TOP = 26;

  private final LocalDate from;
  private final LocalDate to;
  private final LocalDate today;
  private final Line line;

  DrawnLine(Line line, LocalDate today) {
    this.line = line;
    this.today = today;
    List<LocalDate> days = new ArrayList<>(List.of(today));
    line.moments().forEach(moment -> days.add(moment.on()));
    line.phases().forEach(phase -> days.add(phase.period().first()));
    line.phases().stream()
        .map(phase -> phase.period().last())
        .filter(java.util.Objects::nonNull)
        .forEach(days::add);
    from = days.stream().min(Comparator.naturalOrder()).orElseThrow().withDayOfYear(1);
    to = days.stream().max(Comparator.naturalOrder()).orElseThrow().plusYears(1).withDayOfYear(1);
    Div drawing = new Div(new Html(svg()));
    drawing.addClassName("gt-timeline__scroll");
    drawing
        .getElement()
        .setAttribute("tabindex", "0")
        .setAttribute("role", "region")
        .setAttribute("aria-label", getTranslation("timeline.drawing", line.name()));
    getContent().addClassName("gt-timeline");
    getContent().with(drawing, legend());
  }

  @Override
  protected Card initContent() {
    return new Card(getTranslation("timeline.line"));
  }

  private double x(LocalDate day) {
    return 100.0 * ChronoUnit.DAYS.between(from, day) / ChronoUnit.DAYS.between(from, to);
  }

  private String svg() {
    List<PhaseKind> phases =
        Stream.of(PhaseKind.values())
            .filter(kind -> line.phases().stream().anyMatch(one -> one.kind() == kind))
            .toList();
    List<MomentKind> moments =
        Stream.of(MomentKind.values())
            .filter(kind -> line.moments().stream().anyMatch(one -> one.kind() == kind))
            .toList();
    int height = TOP + LANE * (phases.size() + moments.size()) + 6;
    StringBuilder svg =
        new StringBuilder("<div class=\"gt-timeline__drawing\"><svg role=\"img\" height=\"")
            .append(height)
            .append("\" width=\"100%\" aria-label=\"")
            .append(HtmlUtils.htmlEscape(getTranslation("timeline.drawing", line.name())))
            .append("\">");
    for (LocalDate year = from; year.isBefore(to); year = year.plusYears(1)) {
      add(
          svg,
          "<line class=\"gt-timeline__year\" x1=\"%.2f%%\" x2=\"%.2f%%\" y1=\"0\" y2=\"%d\"/>"
              + "<text class=\"gt-timeline__label\" x=\"%.2f%%\" dx=\"5\" y=\"14\">%d</text>",
          x(year),
          x(year),
          height,
          x(year),
          year.getYear());
    }
    int lane = 0;
    for (PhaseKind kind : phases) {
      int y = TOP + LANE * lane++;
      line.phases().stream().filter(one -> one.kind() == kind).forEach(one -> bar(svg, one, y));
    }
    for (MomentKind kind : moments) {
      int y = TOP + LANE * lane++ + LANE / 2;
      add(
          svg,
          "<line class=\"gt-timeline__lane\" x1=\"0\" x2=\"100%%\" y1=\"%d\" y2=\"%d\"/>",
          y,
          y);
      line.moments().stream().filter(one -> one.kind() == kind).forEach(one -> mark(svg, one, y));
    }
    add(
        svg,
        "<line class=\"gt-timeline__today\" x1=\"%.2f%%\" x2=\"%.2f%%\" y1=\"18\" y2=\"%d\"/>",
        x(today),
        x(today),
        height);
    return svg.append("</svg></div>").toString();
  }

  private void bar(StringBuilder svg, Phase phase, int y) {
    Period period = phase.period();
    LocalDate last = period.last() == null ? to : period.last().plusDays(1);
    String name = HtmlUtils.htmlEscape(getTranslation(phase.kind().key()));
    add(
        svg,
        "<svg x=\"%.2f%%\" y=\"%d\" width=\"%.2f%%\" height=\"26\"><title>%s</title>"
            + "<rect class=\"gt-timeline__phase gt-timeline__phase--%s\" width=\"100%%\""
            + " height=\"26\" rx=\"6\"/><text class=\"gt-timeline__name\" x=\"10\" y=\"18\">%s</text></svg>",
        x(period.first()),
        y,
        x(last) - x(period.first()),
        name,
        phase.kind().name().toLowerCase(Locale.ROOT),
        name);
  }

  private void mark(StringBuilder svg, Moment moment, int y) {
    String shape =
        switch (moment.kind()) {
          case MILESTONE -> "<path d=\"M0-9 9 0 0 9-9 0Z\"/>";
          case DECISION -> "<rect x=\"-7\" y=\"-7\" width=\"14\" height=\"14\" rx=\"2\"/>";
          case AUDIT -> "<circle r=\"8\"/>";
          case TRAINING -> "<path d=\"M0-8 8 7-8 7Z\"/>";
          case CAUSE -> "<path d=\"M-6-6 6 6M6-6-6 6\"/>";
        };
    add(
        svg,
        "<svg x=\"%.2f%%\" y=\"%d\" overflow=\"visible\"><g class=\"gt-timeline__mark"
            + " gt-timeline__mark--%s\"><title>%s</title>%s</g></svg>",
        x(moment.on()),
        y,
        moment.kind().name().toLowerCase(Locale.ROOT),
        HtmlUtils.htmlEscape(
            Formats.current().date(moment.on()) + ": " + MomentsCard.words(this, moment)),
        shape);
  }

  @SuppressWarnings("AnnotateFormatMethod") // every pattern stands at its call
  private static void add(StringBuilder svg, String pattern, Object... values) {
    svg.append(String.format(Locale.ROOT, pattern, values));
  }

  private Paragraph legend() {
    Paragraph legend = new Paragraph();
    legend.addClassName("gt-timeline__legend");
    for (MomentKind kind : MomentKind.values()) {
      if (line.moments().stream().anyMatch(one -> one.kind() == kind)) {
        Span name = new Span(getTranslation(kind.key()));
        name.addClassName("gt-timeline__legend--" + kind.name().toLowerCase(Locale.ROOT));
        legend.add(name);
      }
    }
    Span now = new Span(getTranslation("timeline.today"));
    now.addClassName("gt-timeline__legend--today");
    legend.add(now);
    return legend;
  }
}

package nl.getrouw.precondition.ui;

import com.vaadin.flow.component.Html;
import java.math.BigDecimal;
import java.util.Locale;
import java.util.StringJoiner;
import nl.getrouw.kernel.ui.Formats;
import nl.getrouw.precondition.AspectLine;
import nl.getrouw.precondition.Said;
import nl.getrouw.precondition.Voice;
import org.springframework.web.util.HtmlUtils;

/** The three voices on one track from 1 to 5: circle, square and diamond. */
final class VoiceTrack {

  private VoiceTrack() {}

  static Html of(AspectLine line, java.util.function.UnaryOperator<String> text) {
    StringBuilder svg = new StringBuilder("<div class=\"gt-voice-track\"><svg role=\"img\"");
    svg.append(" aria-label=\"").append(HtmlUtils.htmlEscape(said(line, text))).append("\">");
    svg.append("<line class=\"gt-track__rail\" x1=\"0\" x2=\"100%\" y1=\"50%\" y2=\"50%\"/>");
    for (int score = 1; score <= 5; score++) {
      svg.append(
          String.format(
              Locale.ROOT,
              "<circle class=\"gt-voice-track__tick\" cx=\"%d%%\" cy=\"50%%\" r=\"2\"/>",
              25 * (score - 1)));
    }
    line.voices().forEach(voice -> svg.append(mark(voice)));
    return new Html(svg.append("</svg></div>").toString());
  }

  /** "Management 4,0, teams 2,5, cliëntenraad geen score". */
  static String said(AspectLine line, java.util.function.UnaryOperator<String> text) {
    StringJoiner said = new StringJoiner(", ");
    for (Said voice : line.voices()) {
      BigDecimal mean = voice.mean();
      said.add(
          text.apply(voice.voice().key())
              + " "
              + (mean == null
                  ? text.apply("precondition.noScore")
                  : Formats.current().score(mean)));
    }
    return said.toString();
  }

  private static String mark(Said voice) {
    BigDecimal mean = voice.mean();
    if (mean == null) {
      return "";
    }
    String shape =
        switch (voice.voice()) {
          case MANAGEMENT -> "<circle class=\"gt-voice-track__mark\" r=\"8\"/>";
          case TEAMS ->
              "<rect class=\"gt-voice-track__mark\" x=\"-7\" y=\"-7\" width=\"14\" height=\"14\""
                  + " rx=\"3\"/>";
          case COUNCIL ->
              "<rect class=\"gt-voice-track__mark\" x=\"-7\" y=\"-7\" width=\"14\" height=\"14\""
                  + " rx=\"2\" transform=\"rotate(45)\"/>";
        };
    return String.format(
        Locale.ROOT,
        "<svg x=\"%.2f%%\" y=\"%d%%\" overflow=\"visible\">%s</svg>",
        mean.subtract(BigDecimal.ONE).doubleValue() * 25,
        height(voice.voice()),
        shape);
  }

  /** Each voice at a height of its own, so that the same scores do not hide one another. */
  private static int height(Voice voice) {
    return switch (voice) {
      case MANAGEMENT -> 22;
      case TEAMS -> 50;
      case COUNCIL -> 78;
    };
  }
}

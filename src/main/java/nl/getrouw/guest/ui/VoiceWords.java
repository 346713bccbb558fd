package nl.getrouw.guest.ui;

import com.vaadin.flow.component.UI;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import nl.getrouw.guest.Voice;
import nl.getrouw.guest.Voices;
import nl.getrouw.guest.Voices.Heard;
import nl.getrouw.guest.Voices.Line;
import nl.getrouw.kernel.ui.Formats;
import org.jspecify.annotations.Nullable;

/** The figures of guests and auditors in words, the same in chart, table and topics. */
final class VoiceWords {

  private final Voices voices;
  private final Map<String, BigDecimal> agreed;
  private final UI ui = UI.getCurrentOrThrow();
  private final Formats formats = Formats.current();

  VoiceWords(Voices voices, Map<String, BigDecimal> agreed) {
    this.voices = voices;
    this.agreed = agreed;
  }

  String name(Line line) {
    return line.domain().name().in(formats.locale());
  }

  @Nullable BigDecimal agreed(Line line) {
    return agreed.get(line.domain().code());
  }

  /** Whether the auditors' score is known beside the guests: not before it is agreed. */
  boolean hasAuditors() {
    return !agreed.isEmpty();
  }

  /** The groups of which something is shown. */
  List<Voice> shown() {
    return voices.groups().stream().filter(Heard::isShown).map(Heard::voice).toList();
  }

  /** "2,4", or "4,8 of meer" at an edge, or that there are too few. */
  String guests(@Nullable BigDecimal mean) {
    if (mean == null) {
      return text("nothing");
    }
    String number = formats.score(mean);
    if (mean.compareTo(Voices.HIGHEST) >= 0) {
      return text("orMore", number);
    }
    return mean.compareTo(Voices.LOWEST) <= 0 ? text("orLess", number) : number;
  }

  /** "Cliënten 2,4, Naasten 3,1, Auditoren 3,9". */
  String said(Line line) {
    List<String> said = new ArrayList<>();
    for (Voice voice : shown()) {
      said.add(text("said", group(voice), guests(line.means().get(voice))));
    }
    BigDecimal score = agreed(line);
    if (score != null) {
      said.add(text("said", text("auditors"), formats.score(score)));
    }
    return String.join(" · ", said);
  }

  String group(Voice voice) {
    return ui.getTranslation(voice.key());
  }

  /** Who was asked, and how many answered as far as that may be told. */
  String respondents() {
    return voices.groups().stream()
        .map(
            heard ->
                heard.isShown()
                    ? text("group", group(heard.voice()), heard.atLeast())
                    : text("groupFew", group(heard.voice())))
        .collect(Collectors.joining(", "));
  }

  String headline() {
    List<Line> different = voices.differences(agreed);
    return different.isEmpty()
        ? text("headline.close")
        : text("headline.one", name(different.getFirst()).toLowerCase(formats.locale()));
  }

  String spread(Line line) {
    return formats.number(line.spread(agreed(line)), 1);
  }

  String text(String key, Object... values) {
    return ui.getTranslation("guest.profile." + key, values);
  }
}

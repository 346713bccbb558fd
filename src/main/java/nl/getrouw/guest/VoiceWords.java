package nl.getrouw.guest;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import nl.getrouw.audit.Profile;
import nl.getrouw.guest.Voices.Heard;
import nl.getrouw.guest.Voices.Line;
import nl.getrouw.kernel.ui.Formats;
import nl.getrouw.kernel.ui.Phrases;
import org.jspecify.annotations.Nullable;

/** The figures of guests and auditors in words, the same on the page and in every report. */
public final class VoiceWords {

  private final Voices voices;
  private final Map<String, BigDecimal> agreed;
  private final Phrases phrases;
  private final Formats formats;

  /**
   * @param agreed the auditors' score per domain code, rounded as it is shown; empty before there
   *     is one
   */
  public VoiceWords(
      Voices voices, Map<String, BigDecimal> agreed, Phrases phrases, Formats formats) {
    this.voices = voices;
    this.agreed = Map.copyOf(agreed);
    this.phrases = phrases;
    this.formats = formats;
  }

  /** The auditors' score per domain code, with one decimal as it stands beside the guests'. */
  public static Map<String, BigDecimal> agreed(Profile profile) {
    Map<String, BigDecimal> agreed = new HashMap<>();
    for (Profile.DomainLine line : profile.domains()) {
      BigDecimal score = line.score();
      if (score != null) {
        agreed.put(line.domain().code(), score.setScale(1, RoundingMode.HALF_UP));
      }
    }
    return agreed;
  }

  public String name(Line line) {
    return line.domain().name().in(formats.locale());
  }

  public @Nullable BigDecimal agreed(Line line) {
    return agreed.get(line.domain().code());
  }

  /** The auditors' score: "3,4". */
  public String auditors(Line line) {
    return formats.score(agreed(line));
  }

  /** Whether the auditors' score is known beside the guests: not before it is agreed. */
  public boolean hasAuditors() {
    return !agreed.isEmpty();
  }

  /** The groups of which something is shown. */
  public List<Voice> shown() {
    return voices.groups().stream().filter(Heard::isShown).map(Heard::voice).toList();
  }

  /** "2,4", or "4,8 of meer" at an edge, or that there are too few. */
  public String guests(@Nullable BigDecimal mean) {
    if (mean == null) {
      return text("nothing");
    }
    String number = formats.score(mean);
    if (mean.compareTo(Voices.HIGHEST) >= 0) {
      return text("orMore", number);
    }
    return mean.compareTo(Voices.LOWEST) <= 0 ? text("orLess", number) : number;
  }

  /** "Cliënten 2,4 · Naasten 3,1 · Auditoren 3,9". */
  public String said(Line line) {
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

  public String group(Voice voice) {
    return phrases.text(voice.key());
  }

  /** Who was asked, and how many answered as far as that may be told. */
  public String respondents() {
    return voices.groups().stream()
        .map(
            heard ->
                heard.isShown()
                    ? text("group", group(heard.voice()), heard.atLeast())
                    : text("groupFew", group(heard.voice())))
        .collect(Collectors.joining(", "));
  }

  /** Where guests and auditors differ most, or that they are close. */
  public String headline() {
    List<Line> different = voices.differences(agreed);
    return different.isEmpty()
        ? text("headline.close")
        : text(
            "headline.one",
            name(different.getFirst()).replace("\u00ad", "").toLowerCase(formats.locale()));
  }

  public String spread(Line line) {
    return formats.number(line.spread(agreed(line)), 1);
  }

  /** Whether the difference is a topic for the feedback talk. */
  public boolean differs(Line line) {
    return line.spread(agreed(line)).compareTo(Voices.LARGE) >= 0;
  }

  /** A text of the guests' figures. */
  public String text(String key, Object... values) {
    return phrases.text("guest.profile." + key, values);
  }
}

package nl.getrouw.audit.ui.scoring;

import java.util.EnumMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import nl.getrouw.audit.evidence.Source;
import org.jspecify.annotations.Nullable;

/**
 * What to look for at which source. An instrument writes this as one text, "Dossiers: lees …
 * Cliënten: vraag …"; what names no source we know stands in the guide only.
 */
final class SourceHints {

  private static final Pattern NEXT_SOURCE =
      Pattern.compile("(?<=[.?!])\\s+(?=\\p{Lu}[^:.?!]{1,40}:\\s)");
  private static final Pattern SOURCE = Pattern.compile("(\\p{Lu}[^:.?!]{1,40}):\\s+(.+)");

  /** The sources by a word in their name, in either language. */
  private enum Named {
    QUESTIONNAIRE(Source.QUESTIONNAIRE, "vragenlijst|enquête|questionnaire|survey"),
    FILE(Source.FILE_REVIEW, "dossier|file"),
    CLIENT(Source.INTERVIEW_CLIENT, "cliënt|client|panel|naaste|family"),
    WORKER(
        Source.INTERVIEW_WORKER, "medewerker|leid|worker|lead|partner|ervaring|experience|staff"),
    OBSERVATION(Source.OBSERVATION, "observati"),
    DOCUMENT(Source.DOCUMENT, "document");

    private final Source source;
    private final Pattern words;

    Named(Source source, String words) {
      this.source = source;
      this.words = Pattern.compile(words);
    }

    static Optional<Source> in(String name) {
      String lower = name.toLowerCase(Locale.ROOT);
      return Stream.of(values())
          .filter(named -> named.words.matcher(lower).find())
          .findFirst()
          .map(named -> named.source);
    }
  }

  private final Map<Source, String> hints = new EnumMap<>(Source.class);

  /**
   * @param text of the instrument, null when it has none for an item
   */
  SourceHints(@Nullable String text) {
    if (text != null) {
      NEXT_SOURCE.splitAsStream(text.strip()).forEach(this::take);
    }
  }

  private void take(String part) {
    Matcher source = SOURCE.matcher(part);
    if (source.matches()) {
      String todo = capitalised(source.group(2));
      Named.in(source.group(1))
          .ifPresent(named -> hints.merge(named, todo, (one, other) -> one + " " + other));
    }
  }

  /** What to look for there; empty when the instrument does not say. */
  String at(Source source) {
    return hints.getOrDefault(source, "");
  }

  private static String capitalised(String text) {
    return text.substring(0, 1).toUpperCase(Locale.ROOT) + text.substring(1);
  }
}

package nl.getrouw.exchange.score;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.text.MessageFormat;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Properties;

/** The texts of the command and of the instrument reader, without the rest of the application. */
final class ScoreTexts {

  private final Locale locale;
  private final Properties texts = new Properties();

  /**
   * @param locale Dutch gives Dutch, every other language English
   */
  ScoreTexts(Locale locale) {
    boolean dutch = locale.getLanguage().equals("nl");
    this.locale = Locale.forLanguageTag(dutch ? "nl-NL" : "en-GB");
    for (String feature : List.of("score", "instrument")) {
      String file = "/vaadin-i18n/translations-" + feature + (dutch ? "" : "_en") + ".properties";
      try (var reader =
          new InputStreamReader(
              Objects.requireNonNull(ScoreTexts.class.getResourceAsStream(file), file),
              StandardCharsets.UTF_8)) {
        texts.load(reader);
      } catch (IOException fault) {
        throw new UncheckedIOException(fault);
      }
    }
  }

  String text(String key, Object... arguments) {
    String pattern = texts.getProperty(key, "!" + key + "!");
    return new MessageFormat(pattern, locale).format(arguments);
  }
}

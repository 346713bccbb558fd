package nl.getrouw.kernel.ui;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.MessageFormat;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class TextsTest {

  private static final Path SOURCES = Path.of("src/main/java");
  private static final Path FILES = Path.of("src/main/resources/vaadin-i18n");

  private final Texts texts = new Texts();

  @Test
  void everyTextIsThereInDutchAndInEnglish() {
    assertThat(texts.english().keySet()).isEqualTo(texts.dutch().keySet());
    assertThat(texts.dutch()).allSatisfy((key, text) -> assertThat(text).as(key).isNotBlank());
    assertThat(texts.english()).allSatisfy((key, text) -> assertThat(text).as(key).isNotBlank());
  }

  @Test
  void aTextAsksForTheSameValuesInBothLanguages() {
    texts
        .dutch()
        .forEach(
            (key, text) ->
                assertThat(places(texts.english().get(key))).as(key).isEqualTo(places(text)));
  }

  @Test
  void everyPatternIsWellFormed() {
    Stream.of(texts.dutch(), texts.english())
        .map(Map::entrySet)
        .flatMap(Set::stream)
        .forEach(
            text ->
                assertThatCode(() -> new MessageFormat(text.getValue()))
                    .as(text.getKey())
                    .doesNotThrowAnyException());
  }

  /** A single apostrophe swallows what follows it in a pattern with places. */
  @Test
  void apostrophesArePrintedOnes() {
    Stream.of(texts.dutch(), texts.english())
        .map(Map::entrySet)
        .flatMap(Set::stream)
        .forEach(
            text ->
                assertThat(text.getValue().replace("''", "").replaceAll("'[{}]'", ""))
                    .as(text.getKey())
                    .doesNotContain("'"));
  }

  /** Two features with the same key would overwrite each other, depending on the order of files. */
  @Test
  void aKeyBelongsToTheFeatureOfItsFile() throws IOException {
    for (Path file : files(FILES, ".properties")) {
      String feature =
          file.getFileName().toString().replaceAll("^translations-|(_en)?\\.properties$", "");
      Set<String> seen = new TreeSet<>();
      for (String line : Files.readAllLines(file)) {
        if (!line.isBlank() && !line.startsWith("#") && line.contains("=")) {
          String key = line.substring(0, line.indexOf('=')).strip();
          assertThat(key).as(file.toString()).startsWith(feature + ".");
          assertThat(seen.add(key)).as(file + ": " + key + " stands there once").isTrue();
        }
      }
    }
  }

  /**
   * A key that is put together, as in {@code "audit.state." + state}, needs a text that starts so.
   */
  @Test
  void everyKeyInTheSourcesHasAText() throws IOException {
    Set<String> features = new TreeSet<>();
    texts.dutch().keySet().forEach(key -> features.add(key.substring(0, key.indexOf('.'))));
    Pattern asked = Pattern.compile("(?:getTranslation|new Refusal)\\(\\s*\"([^\"]+)\"");
    Pattern inPages =
        Pattern.compile("\"((?:" + String.join("|", features) + ")\\.\\w+(?:\\.\\w*)*)\"");
    Map<String, Path> missing = new TreeMap<>();
    for (Path file : files(SOURCES, ".java")) {
      boolean page = file.toString().matches(".*[/\\\\](ui|shell)[/\\\\].*");
      String source = Files.readString(file);
      Stream.of(asked, page ? inPages : asked)
          .flatMap(pattern -> pattern.matcher(source).results())
          .map(found -> found.group(1))
          .filter(key -> !hasText(key))
          .forEach(key -> missing.put(key, file));
    }
    assertThat(missing).isEmpty();
  }

  @Test
  void aTextSpeaksTheLanguageOfTheReader() {
    assertThat(texts.getTranslation("ui.saved.at", Texts.DUTCH, "14.32 uur"))
        .isEqualTo("om 14.32 uur");
    assertThat(texts.getTranslation("ui.saved.at", Texts.ENGLISH, "14:32")).isEqualTo("at 14:32");
    assertThat(texts.getTranslation("nowhere", Texts.DUTCH)).isEqualTo("!nowhere!");
  }

  private boolean hasText(String key) {
    return key.endsWith(".")
        ? texts.dutch().keySet().stream().anyMatch(known -> known.startsWith(key))
        : texts.dutch().containsKey(key);
  }

  private static Set<String> places(String pattern) {
    Set<String> places = new TreeSet<>();
    Matcher found = Pattern.compile("\\{(\\d+)").matcher(pattern);
    while (found.find()) {
      places.add(found.group(1));
    }
    return places;
  }

  private static Iterable<Path> files(Path folder, String ending) throws IOException {
    try (Stream<Path> walk = Files.walk(folder)) {
      return walk.filter(path -> path.toString().endsWith(ending)).toList();
    }
  }
}

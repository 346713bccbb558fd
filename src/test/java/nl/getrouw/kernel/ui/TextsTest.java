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
                assertThat(text.getValue().replace("''", ""))
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

  @Test
  void everyKeyInTheSourcesHasAText() throws IOException {
    Set<String> features = new TreeSet<>();
    texts.dutch().keySet().forEach(key -> features.add(key.substring(0, key.indexOf('.'))));
    Pattern literal = Pattern.compile("\"((?:" + String.join("|", features) + ")\\.[\\w.]+)\"");
    Pattern text =
        Pattern.compile("getTranslation\\(\\s*\"([^\"]+)\"\\s*[,)]|new Refusal\\(\\s*\"([^\"]+)\"");
    Map<String, String> missing = new TreeMap<>();
    for (Path file : files(SOURCES, ".java")) {
      String source = Files.readString(file);
      for (Pattern pattern : Set.of(text)) {
        Matcher found = pattern.matcher(source);
        while (found.find()) {
          String key = found.group(1) == null ? found.group(2) : found.group(1);
          if (!known(key)) {
            missing.put(key, file.toString());
          }
        }
      }
      if (file.toString().contains("/ui/") || file.toString().contains("/shell/")) {
        Matcher found = literal.matcher(source);
        while (found.find()) {
          String key = found.group(1);
          if (!key.endsWith(".") && !texts.dutch().containsKey(key)) {
            missing.put(key, file.toString());
          }
        }
      }
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

  /** A key that ends with a dot is completed by the source: some text has to begin with it. */
  private boolean known(String key) {
    return key.endsWith(".")
        ? texts.dutch().keySet().stream().anyMatch(text -> text.startsWith(key))
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

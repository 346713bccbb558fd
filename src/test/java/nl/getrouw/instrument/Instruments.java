package nl.getrouw.instrument;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.getrouw.instrument.file.InstrumentFile;

/** Instruments to test with: the ones that are shipped, and small ones written on the spot. */
public final class Instruments {

  private Instruments() {}

  /** The files of all instruments that are shipped. */
  public static List<Path> files() {
    try (Stream<Path> files = Files.list(folder())) {
      return files.filter(file -> file.toString().endsWith(".yaml")).sorted().toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  public static Path folder() {
    try {
      return Path.of(
              Objects.requireNonNull(
                      Instruments.class.getResource("/instruments/getrouw-instrument.schema.json"))
                  .toURI())
          .getParent();
    } catch (URISyntaxException e) {
      throw new IllegalStateException(e);
    }
  }

  public static Instrument shipped(String name) {
    return read(text(folder().resolve(name)));
  }

  public static String text(Path file) {
    try {
      return Files.readString(file);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  public static Instrument read(String yaml) {
    return InstrumentFile.read(yaml).orElseThrow();
  }

  /**
   * An instrument of which only the rules matter.
   *
   * @param rules everything from {@code domains} on
   */
  public static Instrument withRules(String rules) {
    return read(
        """
        format: 1
        code: example
        version: "1.0"
        kind: audit
        languages: [nl]
        title: {nl: Voorbeeld}
        description: {nl: Een voorbeeld.}
        scale: {min: 1, max: 5}
        """
            + rules);
  }

  /** The same score for every item. */
  static Map<String, Rating> all(Instrument instrument, int score) {
    return instrument.items().stream()
        .collect(Collectors.toMap(Item::code, item -> new Rating.Scored(score)));
  }
}

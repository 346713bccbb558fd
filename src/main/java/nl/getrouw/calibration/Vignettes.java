package nl.getrouw.calibration;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import nl.getrouw.kernel.Bilingual;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.constructor.SafeConstructor;

/** The practice audits that come with the application. */
final class Vignettes {

  private static final Vignette WILGENROOS = read("wilgenroos");

  private Vignettes() {}

  static Vignette wilgenroos() {
    return WILGENROOS;
  }

  private static Vignette read(String code) {
    String path = "/vignettes/" + code + ".yaml";
    try (InputStream file =
        Objects.requireNonNull(Vignettes.class.getResourceAsStream(path), path)) {
      Map<?, ?> root = map(new Yaml(new SafeConstructor(new LoaderOptions())).load(file));
      List<Vignette.Question> questions = new ArrayList<>();
      for (Object entry : (List<?>) value(root, "items")) {
        Map<?, ?> item = map(entry);
        questions.add(
            new Vignette.Question(
                text(item, "item"),
                bilingual(item, "evidence"),
                (Integer) value(item, "reference"),
                bilingual(item, "explanation")));
      }
      return new Vignette(
          text(root, "code"),
          text(root, "instrument"),
          text(root, "version"),
          bilingual(root, "title"),
          bilingual(root, "introduction"),
          questions);
    } catch (IOException fault) {
      throw new UncheckedIOException(fault);
    }
  }

  private static Bilingual bilingual(Map<?, ?> map, String key) {
    Map<?, ?> both = map(value(map, key));
    return new Bilingual(text(both, "nl"), text(both, "en"));
  }

  private static String text(Map<?, ?> map, String key) {
    return (String) value(map, key);
  }

  private static Object value(Map<?, ?> map, String key) {
    return Objects.requireNonNull(map.get(key), key);
  }

  private static Map<?, ?> map(Object value) {
    return (Map<?, ?>) value;
  }
}

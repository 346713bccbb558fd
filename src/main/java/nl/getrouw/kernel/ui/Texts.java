package nl.getrouw.kernel.ui;

import com.vaadin.flow.i18n.I18NProvider;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.text.MessageFormat;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Properties;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;
import org.springframework.stereotype.Component;

/**
 * The texts of all features: {@code vaadin-i18n/translations-FEATURE.properties} in Dutch and
 * {@code …_en.properties} in English. A text that is missing shows its key between exclamation
 * marks; a test finds it before a user does.
 */
@Component
public class Texts implements I18NProvider {

  public static final Locale DUTCH = Locale.forLanguageTag("nl-NL");
  public static final Locale ENGLISH = Locale.forLanguageTag("en-GB");

  private final Map<String, String> dutch = new HashMap<>();
  private final Map<String, String> english = new HashMap<>();

  public Texts() {
    try {
      for (Resource file :
          new PathMatchingResourcePatternResolver()
              .getResources("classpath*:vaadin-i18n/translations-*.properties")) {
        String name = String.valueOf(file.getFilename());
        read(file, name.endsWith("_en.properties") ? english : dutch);
      }
    } catch (IOException fault) {
      throw new UncheckedIOException(fault);
    }
  }

  @Override
  public List<Locale> getProvidedLocales() {
    return List.of(DUTCH, ENGLISH);
  }

  @Override
  public String getTranslation(String key, Locale locale, Object... params) {
    boolean inEnglish = locale.getLanguage().equals(Locale.ENGLISH.getLanguage());
    String pattern = (inEnglish ? english : dutch).get(key);
    if (pattern == null) {
      return "!" + key + "!";
    }
    return new MessageFormat(pattern, inEnglish ? ENGLISH : DUTCH).format(params);
  }

  /** Every key with its Dutch text. */
  public Map<String, String> dutch() {
    return Map.copyOf(dutch);
  }

  /** Every key with its English text. */
  public Map<String, String> english() {
    return Map.copyOf(english);
  }

  private static void read(Resource file, Map<String, String> into) throws IOException {
    Properties properties = new Properties();
    try (var reader = new InputStreamReader(file.getInputStream(), StandardCharsets.UTF_8)) {
      properties.load(reader);
    }
    properties.stringPropertyNames().forEach(key -> into.put(key, properties.getProperty(key)));
  }
}

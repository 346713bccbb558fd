package nl.getrouw.deck;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import nl.getrouw.kernel.Bilingual;
import nl.getrouw.theme.Theme;
import org.jspecify.annotations.Nullable;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.constructor.SafeConstructor;

/**
 * Reads the cards of one theme, format 1: {@code theme}, and for each voice a list of {@code
 * number}, {@code nl}, {@code en}; for clients also {@code icon} and {@code hint} with {@code nl}
 * and {@code en}.
 */
final class CardFile {

  private CardFile() {}

  /**
   * @throws IllegalArgumentException if something is missing or not as the format says
   */
  static List<Card> read(String yaml) {
    Map<?, ?> file = map(new Yaml(new SafeConstructor(new LoaderOptions())).load(yaml), "file");
    if (!Integer.valueOf(1).equals(file.get("format"))) {
      throw new IllegalArgumentException("format is not 1");
    }
    Theme theme = Theme.of(text(file.get("theme"), "theme")).orElseThrow(() -> missing("theme"));
    List<Card> cards = new ArrayList<>();
    for (Voice voice : Voice.values()) {
      for (Object node : list(file.get(voice.code()), theme.code() + " " + voice.code())) {
        cards.add(card(theme, voice, map(node, "card")));
      }
    }
    return cards;
  }

  private static Card card(Theme theme, Voice voice, Map<?, ?> node) {
    if (!(node.get("number") instanceof Integer number)) {
      throw missing("number");
    }
    String where = CardId.of(theme, voice, number).value();
    boolean client = voice == Voice.CLIENT;
    return new Card(
        theme,
        voice,
        number,
        client ? text(node.get("icon"), where + " icon") : voice.icon(),
        both(node, where),
        client ? both(map(node.get("hint"), where + " hint"), where + " hint") : null);
  }

  private static Bilingual both(Map<?, ?> node, String where) {
    return new Bilingual(text(node.get("nl"), where), text(node.get("en"), where));
  }

  private static Map<?, ?> map(@Nullable Object node, String what) {
    if (node instanceof Map<?, ?> map) {
      return map;
    }
    throw missing(what);
  }

  private static List<?> list(@Nullable Object node, String what) {
    if (node instanceof List<?> list) {
      return list;
    }
    throw missing(what);
  }

  private static String text(@Nullable Object node, String what) {
    if (node instanceof String text && !text.isBlank()) {
      return text;
    }
    throw missing(what);
  }

  private static IllegalArgumentException missing(String what) {
    return new IllegalArgumentException(what + " is missing or of another kind");
  }
}

package nl.getrouw.guest;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import nl.getrouw.guest.Wording.Question;
import nl.getrouw.kernel.Bilingual;
import org.jspecify.annotations.Nullable;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.constructor.SafeConstructor;

/** Reads the wording for guests, format 1; the format is described in docs/guest-wording.md. */
final class WordingFile {

  private WordingFile() {}

  /**
   * @throws IllegalArgumentException if something is missing or not as the format says
   */
  static Wording read(String yaml) {
    Map<?, ?> file = map(new Yaml(new SafeConstructor(new LoaderOptions())).load(yaml), "file");
    if (!Integer.valueOf(1).equals(file.get("format"))) {
      throw new IllegalArgumentException("format is not 1");
    }
    return new Wording(
        text(file.get("instrument"), "instrument"),
        list(file.get("versions"), "versions").stream().map(v -> text(v, "versions")).toList(),
        list(file.get("questions"), "questions").stream().map(WordingFile::question).toList());
  }

  private static Question question(@Nullable Object node) {
    Map<?, ?> question = map(node, "question");
    String item = text(question.get("item"), "item");
    Map<Voice, Bilingual> words = new EnumMap<>(Voice.class);
    for (Voice voice : Voice.values()) {
      Map<?, ?> text = map(question.get(voice.word()), item + " " + voice.word());
      words.put(voice, new Bilingual(text(text.get("nl"), item), text(text.get("en"), item)));
    }
    return new Question(item, words);
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

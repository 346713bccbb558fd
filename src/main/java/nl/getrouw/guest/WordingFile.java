package nl.getrouw.guest;

import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import nl.getrouw.guest.Wording.Question;
import nl.getrouw.kernel.Bilingual;
import nl.getrouw.kernel.Refusal;
import org.jspecify.annotations.Nullable;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.constructor.SafeConstructor;
import org.yaml.snakeyaml.error.MarkedYAMLException;
import org.yaml.snakeyaml.error.YAMLException;

/** Reads the wording for guests, format 1; the format is described in docs/guest-wording.md. */
final class WordingFile {

  static final int MOST_QUESTIONS = 60;
  static final int LONGEST_QUESTION = 200;

  private WordingFile() {}

  /**
   * @throws Refusal if something is missing or not as the format says, with the place in the file
   */
  static Wording read(String yaml) {
    Map<?, ?> file = map(load(yaml), "format");
    if (!Integer.valueOf(1).equals(file.get("format"))) {
      throw new Refusal("guest.wording.refused.format");
    }
    List<?> questions = list(file.get("questions"), "questions");
    if (questions.isEmpty() || questions.size() > MOST_QUESTIONS) {
      throw new Refusal("guest.wording.refused.questions", MOST_QUESTIONS);
    }
    Wording wording =
        new Wording(
            text(file.get("instrument"), "instrument"),
            list(file.get("versions"), "versions").stream().map(v -> text(v, "versions")).toList(),
            questions.stream().map(WordingFile::question).toList());
    Set<String> asked = new HashSet<>();
    for (Question question : wording.questions()) {
      if (!asked.add(question.item())) {
        throw new Refusal("guest.wording.refused.twice", question.item());
      }
    }
    return wording;
  }

  private static @Nullable Object load(String yaml) {
    try {
      return new Yaml(new SafeConstructor(new LoaderOptions())).load(yaml);
    } catch (MarkedYAMLException fault) {
      int line = fault.getProblemMark() == null ? 1 : fault.getProblemMark().getLine() + 1;
      throw new Refusal("guest.wording.refused.yaml", line);
    } catch (YAMLException fault) {
      throw new Refusal("guest.wording.refused.yaml", 1);
    }
  }

  private static Question question(@Nullable Object node) {
    Map<?, ?> question = map(node, "questions");
    String item = text(question.get("item"), "item");
    Map<Voice, Bilingual> words = new EnumMap<>(Voice.class);
    for (Voice voice : Voice.values()) {
      String place = item + ", " + voice.word();
      Map<?, ?> text = map(question.get(voice.word()), place);
      words.put(
          voice,
          new Bilingual(
              asked(text.get("nl"), place + ", nl"), asked(text.get("en"), place + ", en")));
    }
    return new Question(item, words);
  }

  private static String asked(@Nullable Object node, String place) {
    String words = text(node, place).strip();
    if (words.length() > LONGEST_QUESTION) {
      throw new Refusal("guest.wording.refused.long", place, LONGEST_QUESTION);
    }
    return words;
  }

  private static Map<?, ?> map(@Nullable Object node, String place) {
    if (node instanceof Map<?, ?> map) {
      return map;
    }
    throw missing(place);
  }

  private static List<?> list(@Nullable Object node, String place) {
    if (node instanceof List<?> list) {
      return list;
    }
    throw missing(place);
  }

  private static String text(@Nullable Object node, String place) {
    if (node instanceof String text && !text.isBlank()) {
      return text;
    }
    throw node == null ? missing(place) : new Refusal("guest.wording.refused.text", place);
  }

  private static Refusal missing(String place) {
    return new Refusal("guest.wording.refused.missing", place);
  }
}

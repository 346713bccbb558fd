package nl.getrouw.learning.intervision;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import nl.getrouw.kernel.Bilingual;
import nl.getrouw.learning.intervision.Method.People;
import nl.getrouw.learning.intervision.Method.Step;
import org.jspecify.annotations.Nullable;
import org.yaml.snakeyaml.DumperOptions;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.constructor.SafeConstructor;

/** A step plan as a file, format 1: {@code intervision/*.yaml}, and plans of organisations. */
final class MethodFile {

  private MethodFile() {}

  /**
   * @throws IllegalArgumentException if something is missing, or the minutes do not add up
   */
  static Method read(String yaml) {
    Map<?, ?> file = map(new Yaml(new SafeConstructor(new LoaderOptions())).load(yaml), "file");
    if (number(file.get("format"), "format") != 1) {
      throw new IllegalArgumentException("format is not 1");
    }
    List<?> people = list(file.get("people"), "people");
    Method method =
        new Method(
            text(file.get("code"), "code"),
            number(file.get("version"), "version"),
            Boolean.TRUE.equals(file.get("success")),
            new People(number(people.getFirst(), "people"), number(people.getLast(), "people")),
            both(file, "name"),
            both(file, "summary"),
            both(file, "suits"),
            list(file.get("steps"), "steps").stream().map(MethodFile::step).toList());
    if (method.minutes() != number(file.get("minutes"), "minutes")) {
      throw new IllegalArgumentException(
          method.code() + ": the steps take " + method.minutes() + " minutes");
    }
    return method;
  }

  private static Step step(@Nullable Object node) {
    Map<?, ?> step = map(node, "step");
    return new Step(
        both(step, "name"),
        number(step.get("minutes"), "minutes"),
        both(step, "do"),
        list(step.get("prompts"), "prompts").stream().map(MethodFile::both).toList(),
        both(step, "watch"));
  }

  static String write(Method method) {
    Map<String, Object> file = new LinkedHashMap<>();
    file.put("format", 1);
    file.put("code", method.code());
    file.put("version", method.version());
    file.put("success", method.success());
    file.put("minutes", method.minutes());
    file.put("people", List.of(method.people().from(), method.people().to()));
    file.put("name", both(method.name()));
    file.put("summary", both(method.summary()));
    file.put("suits", both(method.suits()));
    file.put("steps", method.steps().stream().map(MethodFile::step).toList());
    DumperOptions options = new DumperOptions();
    options.setDefaultFlowStyle(DumperOptions.FlowStyle.BLOCK);
    return new Yaml(options).dump(file);
  }

  private static Map<String, Object> step(Step step) {
    Map<String, Object> file = new LinkedHashMap<>();
    file.put("name", both(step.name()));
    file.put("minutes", step.minutes());
    file.put("do", both(step.task()));
    file.put("prompts", step.prompts().stream().map(MethodFile::both).toList());
    file.put("watch", both(step.watch()));
    return file;
  }

  private static Map<String, String> both(Bilingual text) {
    Map<String, String> both = new LinkedHashMap<>();
    both.put("nl", text.nl());
    both.put("en", text.en());
    return both;
  }

  private static Bilingual both(Map<?, ?> of, String what) {
    Map<?, ?> text = map(of.get(what), what);
    return new Bilingual(text(text.get("nl"), what), text(text.get("en"), what));
  }

  private static Bilingual both(@Nullable Object prompt) {
    return both(Map.of("prompt", map(prompt, "prompt")), "prompt");
  }

  private static Map<?, ?> map(@Nullable Object node, String what) {
    if (node instanceof Map<?, ?> map) {
      return map;
    }
    throw missing(what);
  }

  private static List<?> list(@Nullable Object node, String what) {
    if (node instanceof List<?> list && !list.isEmpty()) {
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

  private static int number(@Nullable Object node, String what) {
    if (node instanceof Integer number) {
      return number;
    }
    throw missing(what);
  }

  private static IllegalArgumentException missing(String what) {
    return new IllegalArgumentException(what + " is missing or of another kind");
  }
}

package nl.getrouw.inquiry.ui;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import nl.getrouw.inquiry.Answer;
import nl.getrouw.inquiry.Questionnaire;
import nl.getrouw.instrument.Item;
import nl.getrouw.kernel.InstrumentVersionId;
import org.jspecify.annotations.Nullable;

/** What somebody has answered so far; written down as a text for the browser's own memory. */
final class GivenAnswers {

  private static final String NOT_APPLICABLE = "-";

  private final Map<InstrumentVersionId, Map<String, Answer>> answers = new LinkedHashMap<>();

  @Nullable Answer of(Questionnaire questionnaire, Item item) {
    return answers.getOrDefault(questionnaire.id(), Map.of()).get(item.code());
  }

  void put(Questionnaire questionnaire, Item item, Answer answer) {
    answers
        .computeIfAbsent(questionnaire.id(), id -> new LinkedHashMap<>())
        .put(item.code(), answer);
  }

  int count() {
    return answers.values().stream().mapToInt(Map::size).sum();
  }

  Map<InstrumentVersionId, Map<String, Answer>> all() {
    Map<InstrumentVersionId, Map<String, Answer>> copy = new HashMap<>();
    answers.forEach((version, given) -> copy.put(version, Map.copyOf(given)));
    return copy;
  }

  void clear() {
    answers.clear();
  }

  /** A line for each answer. */
  String written() {
    StringBuilder text = new StringBuilder();
    answers.forEach(
        (version, given) ->
            given.forEach(
                (item, answer) ->
                    text.append(version)
                        .append('\t')
                        .append(item)
                        .append('\t')
                        .append(answer.score() == null ? NOT_APPLICABLE : answer.score())
                        .append('\n')));
    return text.toString();
  }

  /** Reads back what a browser kept; what does not fit the questionnaires is left out. */
  static GivenAnswers read(String text, Iterable<Questionnaire> questionnaires) {
    GivenAnswers given = new GivenAnswers();
    Map<String, String> kept = new HashMap<>();
    text.lines()
        .map(line -> line.split("\t", -1))
        .filter(parts -> parts.length == 3)
        .forEach(parts -> kept.put(parts[0] + "\t" + parts[1], parts[2]));
    for (Questionnaire questionnaire : questionnaires) {
      for (Item item : questionnaire.instrument().items()) {
        String value = kept.get(questionnaire.id() + "\t" + item.code());
        if (value != null && value.equals(NOT_APPLICABLE) && item.notApplicable()) {
          given.put(questionnaire, item, Answer.NOT_APPLICABLE);
        } else if (value != null && value.matches("-?[0-9]{1,3}")) {
          int score = Integer.parseInt(value);
          if (item.scale().contains(score)) {
            given.put(questionnaire, item, new Answer(score));
          }
        }
      }
    }
    return given;
  }
}

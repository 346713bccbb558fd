package nl.getrouw.guest;

import java.util.List;
import java.util.Map;
import nl.getrouw.kernel.Bilingual;

/**
 * Items of one instrument in plain words (A2 for clients and relatives, B1 for the team), each to
 * be answered with five choices from never (1) to always (5).
 *
 * @param instrument code of the instrument
 * @param versions the versions of it that these words fit
 * @param questions in the order in which they are asked
 */
record Wording(String instrument, List<String> versions, List<Question> questions) {

  /**
   * One item.
   *
   * @param item its code
   * @param words the question for each group
   */
  record Question(String item, Map<Voice, Bilingual> words) {

    Question {
      words = Map.copyOf(words);
      if (words.size() != Voice.values().length) {
        throw new IllegalArgumentException("item " + item + " lacks words for a group");
      }
    }
  }

  Wording {
    versions = List.copyOf(versions);
    questions = List.copyOf(questions);
    if (questions.isEmpty()) {
      throw new IllegalArgumentException(instrument + " has no questions for guests");
    }
  }
}

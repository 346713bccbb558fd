package nl.getrouw.calibration;

import java.util.List;
import nl.getrouw.kernel.Bilingual;

/**
 * A made-up team to practise on.
 *
 * @param instrument code of the instrument whose items are scored
 * @param version of that instrument
 */
public record Vignette(
    String code,
    String instrument,
    String version,
    Bilingual title,
    Bilingual introduction,
    List<Question> questions) {

  /**
   * What was found for an item, with the score that follows from its anchors.
   *
   * @param item code
   */
  public record Question(String item, Bilingual evidence, int reference, Bilingual explanation) {}

  public Vignette {
    questions = List.copyOf(questions);
  }
}

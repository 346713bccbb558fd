package nl.getrouw.outcome.ui;

import java.util.Arrays;
import java.util.Optional;
import nl.getrouw.outcome.Outcome;

/** The addresses of outcomes, without a leading slash. */
final class OutcomePaths {

  static final String LIST = "uitkomsten";
  static final String NAME = "outcome";
  static final String OUTCOME =
      LIST
          + "/:outcome(aanvaardbaarheid|ingebruikname|passendheid|haalbaarheid|modelgetrouwheid"
          + "|implementatiekosten|bereik|borging)";

  private OutcomePaths() {}

  static String outcome(Outcome outcome) {
    return LIST + "/" + word(outcome);
  }

  /** The outcome of a word in an address. */
  static Optional<Outcome> outcome(String word) {
    return Arrays.stream(Outcome.values()).filter(one -> word(one).equals(word)).findFirst();
  }

  static String word(Outcome outcome) {
    return switch (outcome) {
      case ACCEPTABILITY -> "aanvaardbaarheid";
      case ADOPTION -> "ingebruikname";
      case APPROPRIATENESS -> "passendheid";
      case FEASIBILITY -> "haalbaarheid";
      case FIDELITY -> "modelgetrouwheid";
      case COST -> "implementatiekosten";
      case PENETRATION -> "bereik";
      case SUSTAINABILITY -> "borging";
    };
  }
}

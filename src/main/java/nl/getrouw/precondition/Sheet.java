package nl.getrouw.precondition;

import java.util.List;
import java.util.Optional;

/** What one seat said so far in an open check. */
public record Sheet(Check check, Seat seat, List<Score> scores) {

  public Sheet {
    scores = List.copyOf(scores);
  }

  public Optional<Score> of(Aspect aspect) {
    return scores.stream().filter(score -> score.aspect() == aspect).findFirst();
  }
}

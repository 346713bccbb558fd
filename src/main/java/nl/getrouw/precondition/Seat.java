package nl.getrouw.precondition;

import java.util.Objects;
import java.util.stream.Stream;
import nl.getrouw.organisation.TeamRef;
import org.jspecify.annotations.Nullable;

/**
 * For whom somebody scores.
 *
 * @param team of {@link Voice#TEAMS}, and only of it
 */
public record Seat(Voice voice, @Nullable TeamRef team) {

  public Seat {
    if ((voice == Voice.TEAMS) != (team != null)) {
      throw new IllegalArgumentException("only a team speaks for teams");
    }
  }

  /** Whether a score was given here. */
  boolean gave(Score score) {
    return score.voice() == voice && Objects.equals(score.team(), team == null ? null : team.id());
  }

  /** The scores that were given here. */
  Stream<Score> of(Stream<Score> scores) {
    return scores.filter(this::gave);
  }
}

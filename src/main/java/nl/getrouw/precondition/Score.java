package nl.getrouw.precondition;

import java.time.Instant;
import nl.getrouw.kernel.TeamId;
import org.jspecify.annotations.Nullable;

/**
 * What one voice says of one aspect.
 *
 * @param team of {@link Voice#TEAMS}, and only of it
 * @param score 1 to {@value #HIGHEST}; null while there is only a motivation
 * @param motivation at most {@value #MOTIVATION_AT_MOST} characters, may be empty
 * @param by who entered it
 * @param version counts from 0; every change adds one
 */
public record Score(
    Aspect aspect,
    Voice voice,
    @Nullable TeamId team,
    @Nullable String teamName,
    @Nullable Integer score,
    String motivation,
    String by,
    Instant at,
    int version) {

  public static final int HIGHEST = 5;
  public static final int MOTIVATION_AT_MOST = 1000;
}

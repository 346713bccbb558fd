package nl.getrouw.learning.training;

import nl.getrouw.kernel.TeamId;
import nl.getrouw.kernel.TrainingId;
import org.jspecify.annotations.Nullable;

/**
 * What of the matrix to show.
 *
 * @param team null for all
 * @param training null for all
 * @param standing only people who stand so with one of the trainings shown; null for everybody
 */
public record MatrixFilter(
    @Nullable TeamId team, @Nullable TrainingId training, @Nullable Standing standing) {

  public static final MatrixFilter ALL = new MatrixFilter(null, null, null);
}

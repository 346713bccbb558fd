package nl.getrouw.audit;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * Something a team chose to work on after an audit.
 *
 * @param item code of the item it came from; null for the team's own idea
 */
public record ImprovementPoint(
    long id, @Nullable String item, String text, String chosenBy, Instant chosenAt) {}

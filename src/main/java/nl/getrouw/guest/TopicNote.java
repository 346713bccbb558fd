package nl.getrouw.guest;

import java.time.Instant;

/**
 * What the lead wrote beside a large difference, for the feedback talk.
 *
 * @param version for {@link Topics#write}
 */
public record TopicNote(String domain, String text, String notedBy, Instant notedAt, int version) {}

package nl.getrouw.learning.coaching;

import java.io.Serializable;
import nl.getrouw.kernel.PersonId;

/** Somebody in a session, or a coach, by name. */
public record Coachee(PersonId id, String name) implements Serializable {}

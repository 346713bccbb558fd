package nl.getrouw.learning.training;

import nl.getrouw.kernel.PersonId;

/**
 * Somebody who can be registered.
 *
 * @param teams names of the teams, as people read them
 */
public record Candidate(PersonId person, String name, String teams, Standing standing) {}

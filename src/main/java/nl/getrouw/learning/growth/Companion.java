package nl.getrouw.learning.growth;

import nl.getrouw.kernel.PersonId;

/**
 * Somebody with whom a goal can be shared: the own team lead or the own coach.
 *
 * @param lead as a team lead; else as a coach
 */
public record Companion(PersonId id, String name, boolean lead) {}

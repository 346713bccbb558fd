package nl.getrouw.board;

/**
 * A plan to begin a board with.
 *
 * @param code as a board remembers it
 * @param own made by the organisation itself
 * @param version of an own one; 0 for one that comes with Getrouw
 */
public record Template(String code, boolean own, int version, Plan plan) {}

package nl.getrouw.learning.coaching;

/**
 * A session with what it brought.
 *
 * @param wordsVersion of the words, 0 before anything was written
 * @param mine whether the reader is its coach, who may change it
 */
public record SessionPage(Session session, SessionWords words, int wordsVersion, boolean mine) {}

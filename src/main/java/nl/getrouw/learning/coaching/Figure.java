package nl.getrouw.learning.coaching;

/** A number of sessions and their time, or nothing where it could point to a person. */
public sealed interface Figure {

  /** Shown as it is. */
  record Shown(int sessions, int minutes) implements Figure {}

  /** Of too few people, or it would give such a group away. */
  record TooFew() implements Figure {}
}

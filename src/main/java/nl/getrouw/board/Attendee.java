package nl.getrouw.board;

import nl.getrouw.security.Actor;

/** On whose behalf something happens on a board: a colleague, or a guest with a seat. */
public sealed interface Attendee {

  /** Somebody who is signed in. */
  record Member(Actor actor) implements Attendee {}

  /**
   * A guest.
   *
   * @param pen the secret of the guest's browser
   */
  record Guest(Pen pen) implements Attendee {}
}

package nl.getrouw.board;

import java.io.Serializable;

/**
 * Cards that belong together.
 *
 * @param votes on the group itself and on its cards; 0 until voting is over
 */
public record CardGroup(String id, String name, long place, int votes) implements Serializable {

  public static final int NAME_AT_MOST = 120;
}

package nl.getrouw.board;

import java.util.List;
import java.util.Map;

/**
 * What happened on a board since a revision, for the pages that have it open: the state of the
 * board and the cards and groups that changed. A subject that is absent from its map is gone, or
 * hidden.
 */
public record Change(
    BoardInfo info, List<Event> events, Map<String, Card> cards, Map<String, CardGroup> groups) {

  /** What kind of thing changed. */
  public enum Kind {
    /** One card that everybody sees. */
    CARD,
    GROUP,
    /** The number of hidden cards. */
    HIDDEN,
    /** Everything: another stage, or a new order. */
    STAGE,
    PEOPLE,
    TIMER,
    VOTES,
    ANSWERS,
    BELL,
    DRAWN,
    AGREED
  }

  /**
   * One change.
   *
   * @param subject a card or group, empty for other things
   */
  public record Event(long revision, Kind kind, String subject) {}

  public Change {
    events = List.copyOf(events);
    cards = Map.copyOf(cards);
    groups = Map.copyOf(groups);
  }
}

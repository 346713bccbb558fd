package nl.getrouw.board;

import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;

/**
 * What happened on a board between two revisions, for the pages that have it open. Which cards
 * changed is found by comparing, and written nowhere: a row of such events would tell in which
 * order cards came.
 *
 * @param info how the board stands now
 * @param since revision before
 * @param events of what kinds, in order
 * @param now what everybody sees
 * @param touched cards and groups that are new, different or gone
 */
public record Change(
    BoardInfo info, long since, List<Event> events, Seen now, Set<String> touched) {

  /** What kind of thing changed. */
  public enum Kind {
    /** Cards that everybody sees. */
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
    /** The theme check began, has enough answers, or was closed. */
    CHECK,
    BELL,
    DRAWN,
    AGREED
  }

  /** One change. */
  public record Event(long revision, Kind kind) {}

  /** The cards and groups that everybody on a board sees, by id. */
  public record Seen(Map<String, Card> cards, Map<String, CardGroup> groups) {

    public Seen {
      cards = Map.copyOf(cards);
      groups = Map.copyOf(groups);
    }

    /** Ids of cards and groups that are not the same in both. */
    Set<String> differencesFrom(Seen before) {
      Set<String> touched = differences(cards, before.cards);
      touched.addAll(differences(groups, before.groups));
      return touched;
    }

    private static <T> Set<String> differences(Map<String, T> now, Map<String, T> before) {
      Set<String> ids = new HashSet<>(now.keySet());
      ids.addAll(before.keySet());
      ids.removeIf(id -> Objects.equals(now.get(id), before.get(id)));
      return ids;
    }
  }

  public Change {
    events = List.copyOf(events);
    touched = Set.copyOf(touched);
  }
}

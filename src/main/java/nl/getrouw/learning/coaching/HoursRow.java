package nl.getrouw.learning.coaching;

import org.jspecify.annotations.Nullable;

/**
 * What a coach or trainer was asked to do for a team in a quarter and did, of one kind.
 *
 * @param coach name of the coach or trainer
 * @param team name of the team; empty without a team, and for several together
 * @param kind message key
 * @param agreed minutes for the whole quarter; null where nothing was agreed
 * @param held sessions and their length; nothing told where it was with too few people
 */
public record HoursRow(
    String coach, String team, String kind, @Nullable Integer agreed, Figure held) {

  /** Minutes that are told. */
  public int minutes() {
    return held instanceof Figure.Shown(int sessions, int minutes) ? minutes : 0;
  }
}

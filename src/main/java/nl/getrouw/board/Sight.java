package nl.getrouw.board;

import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * A board as one participant sees it: the revealed cards and the own ones, never a hidden card of
 * somebody else.
 *
 * @param me the participant; 0 for who only looks back at a finished board
 * @param leads may lead through the stages
 * @param mine ids of the own cards
 * @param votes own votes, by card or group
 * @param reactions what this participant answered, by card
 * @param answers own answers to the scales
 */
public record Sight(
    BoardInfo info,
    long me,
    boolean leads,
    List<Card> cards,
    List<CardGroup> groups,
    Set<String> mine,
    Map<String, Integer> votes,
    Map<String, Set<Reaction>> reactions,
    Map<Phase, Integer> answers) {

  /** How many votes are left to give. */
  public int votesLeft() {
    return info.plan().votes() - votes.values().stream().mapToInt(Integer::intValue).sum();
  }
}

package nl.getrouw.board.ui;

import java.util.function.BiConsumer;
import java.util.function.Consumer;
import nl.getrouw.board.Phase;
import nl.getrouw.board.Reaction;

/** What people can do with the cards in a phase. */
record WallMode(
    Seat seat,
    Phase phase,
    boolean running,
    Ballot ballot,
    Consumer<SlipView> opener,
    BiConsumer<String, Reaction> reactor) {

  boolean reacts() {
    return running && phase != Phase.WRITE && phase != Phase.VOTE;
  }

  boolean votes() {
    return running && phase == Phase.VOTE;
  }

  boolean changes() {
    return running;
  }

  boolean moves() {
    return running && phase != Phase.VOTE;
  }

  void open(SlipView slip) {
    opener.accept(slip);
  }

  void reacted(String card, Reaction reaction) {
    reactor.accept(card, reaction);
  }
}

package nl.getrouw.board.ui;

import java.util.HashMap;
import java.util.Map;

/** The votes that this participant gave, as this page knows them; nobody else's. */
final class Ballot {

  private final Map<String, Integer> given;
  private final int atMost;
  private Runnable changed = () -> {};

  Ballot(Map<String, Integer> given, int atMost) {
    this.given = new HashMap<>(given);
    this.atMost = atMost;
  }

  void onChange(Runnable listener) {
    changed = listener;
  }

  int on(String target) {
    return given.getOrDefault(target, 0);
  }

  int left() {
    return atMost - given.values().stream().mapToInt(Integer::intValue).sum();
  }

  void add(String target, int more) {
    given.merge(target, more, Integer::sum);
    changed.run();
  }
}

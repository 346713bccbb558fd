package nl.getrouw.board;

import java.util.ArrayList;
import java.util.List;
import nl.getrouw.kernel.Bilingual;
import nl.getrouw.theme.Theme;
import org.jspecify.annotations.Nullable;

/**
 * How a board goes: what people write about, in which stages.
 *
 * @param purpose one sentence about what it is for
 * @param columns one to eight
 * @param stages in order, at least one in which people write
 * @param votes of each person, 1 to 10
 * @param bell whether there is a bell that anyone can ring
 */
public record Plan(
    Bilingual name,
    Bilingual purpose,
    List<Column> columns,
    List<Stage> stages,
    int votes,
    boolean bell) {

  public static final int COLUMNS_AT_MOST = 8;
  public static final int VOTES_AT_MOST = 10;
  public static final int MINUTES_AT_MOST = 120;

  /**
   * Something to write about.
   *
   * @param prompt the question
   * @param theme that cards here get by themselves
   */
  public record Column(Bilingual name, Bilingual prompt, @Nullable Theme theme) {}

  /**
   * A part of the meeting.
   *
   * @param minutes 1 to {@value Plan#MINUTES_AT_MOST}
   * @param hint for who leads it
   */
  public record Stage(Phase phase, int minutes, Bilingual hint) {

    /**
     * @throws IllegalArgumentException for a time that is no time
     */
    public Stage {
      if (minutes < 1 || minutes > MINUTES_AT_MOST) {
        throw new IllegalArgumentException("minutes: " + minutes);
      }
    }
  }

  /**
   * @throws IllegalArgumentException when something is missing or out of range
   */
  public Plan {
    columns = List.copyOf(columns);
    stages = List.copyOf(stages);
    if (columns.isEmpty() || columns.size() > COLUMNS_AT_MOST) {
      throw new IllegalArgumentException("columns: " + columns.size());
    }
    if (stages.stream().noneMatch(stage -> stage.phase() == Phase.WRITE)) {
      throw new IllegalArgumentException("nobody writes");
    }
    if (votes < 1 || votes > VOTES_AT_MOST) {
      throw new IllegalArgumentException("votes: " + votes);
    }
  }

  /** How long all stages take together. */
  public int minutes() {
    return stages.stream().mapToInt(Stage::minutes).sum();
  }

  /** Where a theme check comes: after people arrived, before they write. */
  int placeOfThemeCheck() {
    int arrived = first(Phase.CHECK_IN);
    return arrived < first(Phase.WRITE) ? arrived + 1 : first(Phase.WRITE);
  }

  /** The same plan with a theme check in it. */
  Plan withThemeCheck(Stage check) {
    List<Stage> longer = new ArrayList<>(stages);
    longer.add(placeOfThemeCheck(), check);
    return new Plan(name, purpose, columns, longer, votes, bell);
  }

  /** The place of the first stage of a phase; as many as there are stages when there is none. */
  int first(Phase phase) {
    for (int stage = 0; stage < stages.size(); stage++) {
      if (stages.get(stage).phase() == phase) {
        return stage;
      }
    }
    return stages.size();
  }
}

package nl.getrouw.learning.training;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import nl.getrouw.kernel.PersonId;
import nl.getrouw.kernel.Refusal;
import nl.getrouw.kernel.TrainingId;
import org.jspecify.annotations.Nullable;

/**
 * An edition as it is planned; surrounding space does not count.
 *
 * @param label what tells it from other editions, such as "voorjaar 2027"
 * @param trainer somebody of the organisation
 * @param guestTrainer name of somebody from outside; empty for none
 * @param meetings one for each part of the training, in its order
 */
public record EditionDraft(
    TrainingId training,
    String label,
    String place,
    @Nullable PersonId trainer,
    String guestTrainer,
    int capacity,
    List<Time> meetings) {

  public static final int LABEL_AT_MOST = 80;
  public static final int PLACE_AT_MOST = 160;
  public static final int NAME_AT_MOST = 120;
  public static final int CAPACITY_AT_MOST = 200;

  /** When a part is given. */
  public record Time(LocalDate on, LocalTime from, LocalTime to) {

    /**
     * @throws Refusal when it ends before it begins
     */
    public Time {
      if (!to.isAfter(from)) {
        throw new Refusal("training.refused.times");
      }
    }
  }

  /**
   * @throws Refusal for what is missing or cannot be
   */
  public EditionDraft {
    label = label.strip();
    place = place.strip();
    guestTrainer = guestTrainer.strip();
    meetings = List.copyOf(meetings);
    require(!label.isEmpty() && label.length() <= LABEL_AT_MOST, "label", LABEL_AT_MOST);
    require(!place.isEmpty() && place.length() <= PLACE_AT_MOST, "place", PLACE_AT_MOST);
    require(guestTrainer.length() <= NAME_AT_MOST, "tooLong", NAME_AT_MOST);
    require(trainer != null || !guestTrainer.isEmpty(), "trainer", NAME_AT_MOST);
    require(capacity >= 1 && capacity <= CAPACITY_AT_MOST, "capacity", CAPACITY_AT_MOST);
    for (int i = 1; i < meetings.size(); i++) {
      require(!meetings.get(i).on().isBefore(meetings.get(i - 1).on()), "order", i + 1);
    }
  }

  private static void require(boolean holds, String key, int limit) {
    if (!holds) {
      throw new Refusal("training.refused." + key, limit);
    }
  }
}

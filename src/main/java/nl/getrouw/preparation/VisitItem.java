package nl.getrouw.preparation;

import java.time.LocalDate;
import java.time.LocalTime;
import nl.getrouw.kernel.Refusal;

/**
 * A part of the programme of a visit.
 *
 * @param id 0 for one that is not stored yet
 * @param who whom it is with; may be empty
 * @param place where it is; may be empty
 */
public record VisitItem(
    long id,
    LocalDate day,
    LocalTime from,
    LocalTime to,
    String what,
    String who,
    String place,
    int version) {

  public static final int LONGEST = 200;

  public VisitItem {
    what = what.strip();
    who = who.strip();
    place = place.strip();
  }

  /** Whether both take place at the same time; one that begins when the other ends does not. */
  public boolean overlaps(VisitItem other) {
    return day.equals(other.day) && from.isBefore(other.to) && other.from.isBefore(to);
  }

  VisitItem onDay(LocalDate other) {
    return new VisitItem(id, other, from, to, what, who, place, version);
  }

  /**
   * @throws Refusal for an item that cannot be
   */
  void check() {
    if (what.isEmpty()) {
      throw new Refusal("preparation.refused.what");
    }
    if (what.length() > LONGEST || who.length() > LONGEST || place.length() > LONGEST) {
      throw new Refusal("preparation.refused.long", LONGEST);
    }
    if (!to.isAfter(from)) {
      throw new Refusal("preparation.refused.times");
    }
  }
}

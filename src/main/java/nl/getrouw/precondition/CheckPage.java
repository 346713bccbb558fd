package nl.getrouw.precondition;

import java.util.List;

/**
 * A check as its page shows it to one reader.
 *
 * @param lines differences first; empty while the check is open
 * @param seats for whom the reader scores, with how far each is
 * @param progress of all voices, for who leads the check; else empty
 * @param mayLead opens, closes and names the council
 * @param mayAct starts improvement actions
 */
public record CheckPage(
    Check check,
    List<AspectLine> lines,
    List<Filled> seats,
    List<Filled> progress,
    boolean mayLead,
    boolean mayAct) {

  /**
   * How far somebody is.
   *
   * @param scored aspects, of all of {@link Aspect}
   */
  public record Filled(Seat seat, int scored) {
    public boolean isComplete() {
      return scored == Aspect.values().length;
    }
  }

  public CheckPage {
    lines = List.copyOf(lines);
    seats = List.copyOf(seats);
    progress = List.copyOf(progress);
  }
}

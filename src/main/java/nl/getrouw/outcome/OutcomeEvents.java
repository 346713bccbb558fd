package nl.getrouw.outcome;

import java.time.LocalDate;
import java.util.List;
import nl.getrouw.security.Actor;

/** A feature that knows what happened meanwhile; it explains the charts. */
public interface OutcomeEvents {

  /** Something that happened, in the language of the reader or the words of who entered it. */
  record Happened(LocalDate on, String text) {}

  /**
   * What happened at a place that the reader may read, in the order of time.
   *
   * @param from first day
   * @param to last day, included
   */
  List<Happened> events(Actor reader, OutcomePlace place, LocalDate from, LocalDate to);
}

package nl.getrouw.compare;

import java.util.List;
import nl.getrouw.instrument.Instrument;

/**
 * Teams beside each other, in the order that was chosen.
 *
 * @param instrument the one version with which all of them were scored
 */
public record Comparison(Instrument instrument, List<TeamScores> teams) {

  public Comparison {
    teams = List.copyOf(teams);
  }
}

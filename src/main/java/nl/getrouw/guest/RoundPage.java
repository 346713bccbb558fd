package nl.getrouw.guest;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import nl.getrouw.kernel.AuditId;
import nl.getrouw.kernel.Refusal;
import org.jspecify.annotations.Nullable;

/**
 * The guest rounds of an audit as one reader may see them.
 *
 * @param mayLead opens and closes rounds, sees codes: the lead auditor and the team lead
 * @param obstacle why no round can be opened now; null when one can
 * @param questions how many are asked; 0 for an instrument without words for guests
 * @param rounds newest first
 */
public record RoundPage(
    AuditId audit,
    String teamName,
    boolean mayLead,
    @Nullable Refusal obstacle,
    int questions,
    List<Round> rounds) {

  public RoundPage {
    rounds = List.copyOf(rounds);
  }

  /**
   * One round.
   *
   * @param closesOn last day on which guests answer
   * @param closedOn null while it is open
   */
  public record Round(
      long id,
      LocalDate openedOn,
      LocalDate closesOn,
      @Nullable LocalDate closedOn,
      int version,
      List<Group> groups) {

    public boolean isOpen() {
      return closedOn == null;
    }
  }

  /**
   * One group of guests.
   *
   * @param code for who may lead, while the round is open
   * @param atLeast so many answered, in steps of five; 0 while there are too few to tell
   */
  public record Group(Voice voice, @Nullable JoinCode code, int atLeast) {}

  /** The round in which guests can answer now. */
  public Optional<Round> open() {
    return rounds.stream().filter(Round::isOpen).findFirst();
  }
}

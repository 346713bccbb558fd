package nl.getrouw.guest;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
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
 * @param fewest from how many answers on something of a group is shown
 * @param rounds newest first
 */
public record RoundPage(
    AuditId audit,
    String teamName,
    boolean mayLead,
    @Nullable Refusal obstacle,
    int questions,
    Map<Voice, Integer> fewest,
    List<Round> rounds) {

  public RoundPage {
    fewest = Map.copyOf(fewest);
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
   * @param fewest from so many on something is told
   * @param atLeast so many answered, in steps of five; 0 while there are too few to tell
   */
  public record Group(Voice voice, @Nullable JoinCode code, int fewest, int atLeast) {}

  /** From how many answers on something of this group is shown. */
  public int fewest(Voice voice) {
    return Objects.requireNonNull(fewest.get(voice));
  }

  /** The round in which guests can answer now. */
  public Optional<Round> open() {
    return rounds.stream().filter(Round::isOpen).findFirst();
  }
}

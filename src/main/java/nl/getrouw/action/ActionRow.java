package nl.getrouw.action;

import java.time.Instant;
import java.time.LocalDate;
import nl.getrouw.instrument.Domain;
import nl.getrouw.instrument.Item;
import nl.getrouw.kernel.ActionId;
import nl.getrouw.kernel.PersonId;
import nl.getrouw.organisation.TeamRef;
import org.jspecify.annotations.Nullable;

/**
 * An action in a list.
 *
 * @param owner null, as the due date, only while it is a proposal
 * @param proposed an auditor's idea that the team has not taken up yet
 * @param domain what it is about, as the instrument names it; null for an idea of another source
 * @param closedAt when it was done or dropped
 */
public record ActionRow(
    ActionId id,
    int version,
    TeamRef team,
    String goal,
    @Nullable PersonId owner,
    @Nullable String ownerName,
    @Nullable LocalDate due,
    ActionState state,
    boolean proposed,
    Origin origin,
    @Nullable Domain domain,
    @Nullable Item item,
    int steps,
    int stepsDone,
    Instant createdAt,
    @Nullable Instant closedAt) {

  /** Still open after its due date. */
  public boolean isLate(LocalDate today) {
    return state.isOpen() && due != null && due.isBefore(today);
  }
}

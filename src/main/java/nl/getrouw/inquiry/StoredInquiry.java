package nl.getrouw.inquiry;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import nl.getrouw.guest.JoinCode;
import nl.getrouw.kernel.InquiryId;
import nl.getrouw.kernel.InstrumentVersionId;
import nl.getrouw.kernel.LocationId;
import nl.getrouw.kernel.OrganisationId;
import nl.getrouw.kernel.TeamId;
import nl.getrouw.security.Place;
import org.jspecify.annotations.Nullable;

/**
 * A round as it is stored.
 *
 * @param code null when there are no places for it, and from closing on
 */
record StoredInquiry(
    InquiryId id,
    OrganisationId organisation,
    String name,
    LocalDate openedOn,
    LocalDate closesOn,
    @Nullable LocalDate closedOn,
    @Nullable JoinCode code,
    int places,
    @Nullable LocalDate remindedOn,
    int reminders,
    int version,
    List<InstrumentVersionId> questionnaires,
    List<Team> teams) {

  /**
   * A team of the round, where it was when the round was opened.
   *
   * @param invited people with an account
   */
  record Team(TeamId id, LocationId location, int invited, int byTicket, int byCode) {

    int answered() {
      return byTicket + byCode;
    }

    Place place(OrganisationId organisation) {
      return new Place(organisation, location, id);
    }
  }

  StoredInquiry {
    questionnaires = List.copyOf(questionnaires);
    teams = List.copyOf(teams);
  }

  boolean isOpen() {
    return closedOn == null;
  }

  boolean isDue(LocalDate today) {
    return isOpen() && closesOn.isBefore(today);
  }

  /** Whether answers come in on this day. */
  boolean takesAnswers(LocalDate today) {
    return isOpen() && !closesOn.isBefore(today);
  }

  int byCode() {
    return teams.stream().mapToInt(Team::byCode).sum();
  }

  Optional<Team> team(TeamId id) {
    return teams.stream().filter(team -> team.id().equals(id)).findFirst();
  }
}

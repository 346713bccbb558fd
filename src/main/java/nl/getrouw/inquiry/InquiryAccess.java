package nl.getrouw.inquiry;

import static nl.getrouw.security.Role.ADMINISTRATOR;
import static nl.getrouw.security.Role.COACH;
import static nl.getrouw.security.Role.MANAGER;
import static nl.getrouw.security.Role.TEAM_LEAD;
import static nl.getrouw.security.Role.TEAM_MEMBER;

import java.util.Arrays;
import java.util.List;
import nl.getrouw.inquiry.StoredInquiry.Team;
import nl.getrouw.kernel.LocationId;
import nl.getrouw.kernel.NotFound;
import nl.getrouw.security.Actor;
import nl.getrouw.security.Role;
import nl.getrouw.security.Scope;

/**
 * Who may do what with a round. The only place where this is decided: team leads, managers and
 * administrators open rounds for teams within their reach and run those whose teams they all reach;
 * who works with a team reads what came out for it, once the round is closed.
 */
final class InquiryAccess {

  /** The roles that open and run rounds. */
  static final Role[] RUNNERS = {TEAM_LEAD, MANAGER, ADMINISTRATOR};

  /** The roles that read results. */
  static final Role[] READERS = {TEAM_MEMBER, TEAM_LEAD, COACH, MANAGER, ADMINISTRATOR};

  private InquiryAccess() {}

  /** Whether the actor opens rounds at all. */
  static boolean mayOpen(Actor actor) {
    return Arrays.stream(RUNNERS).anyMatch(actor::holds);
  }

  static boolean mayRun(Actor actor, StoredInquiry inquiry) {
    return reachesAll(actor, inquiry, inquiry.teams(), RUNNERS);
  }

  /** An open round is for who runs it; a closed one for who works with one of its teams. */
  static boolean mayRead(Actor actor, StoredInquiry inquiry) {
    return mayRun(actor, inquiry)
        || (!inquiry.isOpen()
            && inquiry.teams().stream().anyMatch(team -> mayReadTeam(actor, inquiry, team)));
  }

  static boolean mayReadTeam(Actor actor, StoredInquiry inquiry, Team team) {
    return actor.holdsAt(team.place(inquiry.organisation()), READERS);
  }

  /** The figure of a location is for who reads all its teams of this round. */
  static boolean mayReadLocation(Actor actor, StoredInquiry inquiry, LocationId location) {
    return reachesAll(
        actor,
        inquiry,
        inquiry.teams().stream().filter(team -> team.location().equals(location)).toList(),
        READERS);
  }

  static boolean mayReadWhole(Actor actor, StoredInquiry inquiry) {
    return reachesAll(actor, inquiry, inquiry.teams(), READERS);
  }

  /** Whether the actor reads results for this part of the own organisation. */
  static boolean mayRead(Actor actor, Scope scope) {
    return actor.grants().stream()
        .filter(grant -> List.of(READERS).contains(grant.role()))
        .anyMatch(
            grant -> grant.scope() instanceof Scope.Organisation || grant.scope().equals(scope));
  }

  private static boolean reachesAll(
      Actor actor, StoredInquiry inquiry, List<Team> teams, Role... roles) {
    return !teams.isEmpty()
        && teams.stream()
            .allMatch(team -> actor.holdsAt(team.place(inquiry.organisation()), roles));
  }

  /** Foreign answers like unknown. */
  static void require(boolean allowed) {
    if (!allowed) {
      throw new NotFound();
    }
  }
}

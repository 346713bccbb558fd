package nl.getrouw.preparation;

import static nl.getrouw.security.Role.ADMINISTRATOR;
import static nl.getrouw.security.Role.TEAM_LEAD;

import java.time.LocalDate;
import nl.getrouw.audit.AuditState;
import nl.getrouw.audit.Visit;
import nl.getrouw.kernel.NotFound;
import nl.getrouw.kernel.Refusal;
import nl.getrouw.security.Actor;

/** Who may do what in the preparation of an audit that they see. The only place that decides. */
final class PreparationAccess {

  private PreparationAccess() {}

  /** The checklist: who plans for the team, and the auditors. */
  static boolean mayReadChecklist(Actor actor, Visit visit) {
    return actor.holdsAt(visit.place(), TEAM_LEAD, ADMINISTRATOR) || scores(actor, visit);
  }

  /** The figures: the team lead, and once they are handed in the auditors. */
  static boolean mayReadFigures(Actor actor, Visit visit) {
    return actor.holdsAt(visit.place(), TEAM_LEAD) || scores(actor, visit);
  }

  /** Reads figures that are not handed in yet. */
  static boolean isOfTheTeam(Actor actor, Visit visit) {
    return actor.holdsAt(visit.place(), TEAM_LEAD);
  }

  /** The checklist and the programme: who plans for the team, and the lead auditor. */
  static boolean mayArrange(Actor actor, Visit visit) {
    return isOpen(visit)
        && (actor.holdsAt(visit.place(), TEAM_LEAD, ADMINISTRATOR) || leads(actor, visit));
  }

  static boolean mayFillFigures(Actor actor, Visit visit) {
    return isOpen(visit) && actor.holdsAt(visit.place(), TEAM_LEAD);
  }

  static void requireArrange(Actor actor, Visit visit) {
    require(actor.holdsAt(visit.place(), TEAM_LEAD, ADMINISTRATOR) || leads(actor, visit), visit);
  }

  static void requireFill(Actor actor, Visit visit) {
    require(actor.holdsAt(visit.place(), TEAM_LEAD), visit);
  }

  /** Foreign answers like unknown; whoever is in the right place too late hears so. */
  private static void require(boolean allowed, Visit visit) {
    if (!allowed) {
      throw new NotFound();
    }
    if (!isOpen(visit)) {
      throw new Refusal("preparation.refused.over");
    }
  }

  /** Preparing ends when the scores are on the table. */
  static boolean isOpen(Visit visit) {
    return visit.state() == AuditState.PLANNED || visit.state() == AuditState.SCORING;
  }

  /** The visit has not begun: nobody scores, or the first day is not over. */
  static boolean isToCome(Visit visit, LocalDate today) {
    return visit.state() == AuditState.PLANNED
        || (isOpen(visit) && !visit.startsOn().isBefore(today));
  }

  static boolean leads(Actor actor, Visit visit) {
    return scores(actor, visit) && actor.id().equals(visit.lead());
  }

  private static boolean scores(Actor actor, Visit visit) {
    return actor.organisation().equals(visit.place().organisation()) && visit.isAuditor(actor.id());
  }
}

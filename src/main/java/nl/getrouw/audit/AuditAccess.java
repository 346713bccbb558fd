package nl.getrouw.audit;

import static nl.getrouw.security.Role.ADMINISTRATOR;
import static nl.getrouw.security.Role.COACH;
import static nl.getrouw.security.Role.MANAGER;
import static nl.getrouw.security.Role.TEAM_LEAD;
import static nl.getrouw.security.Role.TEAM_MEMBER;

import nl.getrouw.kernel.NotFound;
import nl.getrouw.security.Actor;
import nl.getrouw.security.Place;
import nl.getrouw.security.Role;

/**
 * Who may do what with an audit, from who they are, their roles, how far these reach, and the state
 * of the audit. The only place where this is decided.
 */
final class AuditAccess {

  /** The roles that see an audit of a place they reach. */
  static final Role[] READERS = {TEAM_MEMBER, TEAM_LEAD, COACH, MANAGER, ADMINISTRATOR};

  private static final Role[] PLANNERS = {TEAM_LEAD, ADMINISTRATOR};

  private AuditAccess() {}

  static boolean mayPlan(Actor actor, Place place) {
    return actor.holdsAt(place, PLANNERS);
  }

  static boolean maySee(Actor actor, AuditFacts audit) {
    return actor.holdsAt(audit.place(), READERS) || scores(actor, audit);
  }

  static boolean mayRevise(Actor actor, AuditFacts audit) {
    return audit.state() == AuditState.PLANNED && mayPlan(actor, audit.place());
  }

  /** Their own sheet: auditors of this audit, once scoring has begun. */
  static boolean mayOpenSheet(Actor actor, AuditFacts audit) {
    return scores(actor, audit)
        && audit.state() != AuditState.PLANNED
        && audit.state() != AuditState.CANCELLED;
  }

  /**
   * The others' blind scores: auditors of this audit, from consensus on, when every sheet, their
   * own included, has been submitted.
   */
  static boolean mayOpenConsensus(Actor actor, AuditFacts audit) {
    return scores(actor, audit)
        && (audit.state() == AuditState.CONSENSUS || audit.state() == AuditState.FINAL)
        && audit.open().isEmpty();
  }

  static boolean mayAgree(Actor actor, AuditFacts audit) {
    return mayOpenConsensus(actor, audit) && audit.state() == AuditState.CONSENSUS;
  }

  /** The frozen result: everybody who sees the audit. */
  static boolean maySeeResult(Actor actor, AuditFacts audit) {
    return audit.state() == AuditState.FINAL && maySee(actor, audit);
  }

  static boolean mayChoosePoints(Actor actor, AuditFacts audit) {
    return audit.state() == AuditState.FINAL
        && actor.holdsAt(audit.place(), TEAM_MEMBER, TEAM_LEAD);
  }

  /** Whether this person may take a step at all, whatever is still missing for it. */
  static boolean mayTake(Actor actor, AuditFacts audit, Transition step) {
    boolean leads =
        audit.isLead(actor.id()) && actor.organisation().equals(audit.place().organisation());
    return step.startsAt(audit.state())
        && switch (step) {
          case START_SCORING -> leads || mayPlan(actor, audit.place());
          case OPEN_CONSENSUS, FINISH -> leads;
          case CANCEL -> leads || mayPlan(actor, audit.place());
        };
  }

  /** Foreign answers like unknown. */
  static void require(boolean allowed) {
    if (!allowed) {
      throw new NotFound();
    }
  }

  private static boolean scores(Actor actor, AuditFacts audit) {
    return actor.organisation().equals(audit.place().organisation()) && audit.isAuditor(actor.id());
  }
}

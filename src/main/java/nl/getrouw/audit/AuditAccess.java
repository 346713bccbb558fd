package nl.getrouw.audit;

import static nl.getrouw.security.Role.ADMINISTRATOR;
import static nl.getrouw.security.Role.COACH;
import static nl.getrouw.security.Role.MANAGER;
import static nl.getrouw.security.Role.TEAM_LEAD;
import static nl.getrouw.security.Role.TEAM_MEMBER;

import java.util.Set;
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

  private static final Set<AuditState> WITH_CONSENSUS =
      Set.of(AuditState.CONSENSUS, AuditState.CONCEPT, AuditState.FINAL);

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
    return scores(actor, audit) && WITH_CONSENSUS.contains(audit.state()) && audit.open().isEmpty();
  }

  static boolean mayAgree(Actor actor, AuditFacts audit) {
    return mayOpenConsensus(actor, audit) && audit.state() == AuditState.CONSENSUS;
  }

  /**
   * What the auditors found, before it is final: they and the team it is about. Who looks on from
   * further away sees it when the team has had its say.
   */
  static boolean maySeeConcept(Actor actor, AuditFacts audit) {
    return audit.state() == AuditState.CONCEPT
        && (scores(actor, audit) || actor.holdsAt(audit.place(), TEAM_MEMBER, TEAM_LEAD));
  }

  /** Remarks on the concept: for the team its lead, unless she audits here herself. */
  static boolean mayRemark(Actor actor, AuditFacts audit) {
    return audit.state() == AuditState.CONCEPT
        && actor.holdsAt(audit.place(), TEAM_LEAD)
        && !scores(actor, audit);
  }

  /** Answers to remarks: the lead auditor. */
  static boolean mayAnswer(Actor actor, AuditFacts audit) {
    return audit.state() == AuditState.CONCEPT && leads(actor, audit);
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
    return audit.admits(step)
        && switch (step) {
          case START_SCORING -> leads(actor, audit) || mayPlan(actor, audit.place());
          case OPEN_CONSENSUS, MAKE_CONCEPT, FINISH -> leads(actor, audit);
          case CANCEL -> leads(actor, audit) || mayPlan(actor, audit.place());
        };
  }

  /** Foreign answers like unknown. */
  static void require(boolean allowed) {
    if (!allowed) {
      throw new NotFound();
    }
  }

  private static boolean leads(Actor actor, AuditFacts audit) {
    return actor.organisation().equals(audit.place().organisation()) && audit.isLead(actor.id());
  }

  private static boolean scores(Actor actor, AuditFacts audit) {
    return actor.organisation().equals(audit.place().organisation()) && audit.isAuditor(actor.id());
  }
}

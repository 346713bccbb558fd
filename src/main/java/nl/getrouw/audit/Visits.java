package nl.getrouw.audit;

import java.util.List;
import java.util.Set;
import nl.getrouw.kernel.AuditId;
import nl.getrouw.kernel.NotFound;
import nl.getrouw.kernel.PageRequest;
import nl.getrouw.kernel.TeamId;
import nl.getrouw.security.Actor;
import nl.getrouw.security.Role;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Audits for the features that prepare them, remind of them and act on them. */
@Service
@Transactional(readOnly = true)
public class Visits {

  private final AuditRepository audits;

  Visits(AuditRepository audits) {
    this.audits = audits;
  }

  /**
   * @throws NotFound when there is no such audit, or the actor may not see it
   */
  public Visit seen(Actor actor, AuditId id) {
    AuditFacts audit = audits.facts(id).orElseThrow(NotFound::new);
    AuditAccess.require(AuditAccess.maySee(actor, audit));
    return visit(audit);
  }

  /**
   * For the application itself: decides nothing.
   *
   * @throws NotFound when there is no such audit
   */
  public Visit of(AuditId id) {
    return audits.facts(id).map(Visits::visit).orElseThrow(NotFound::new);
  }

  /** For the application itself: every audit that is planned or under way, of everybody. */
  public List<Visit> running() {
    return audits.in(AuditState.RUNNING).stream()
        .flatMap(id -> audits.facts(id).stream())
        .map(Visits::visit)
        .toList();
  }

  /** The audits, planned or under way, that the actor scores, or whose team she leads by name. */
  public List<Visit> concerning(Actor actor) {
    Set<TeamId> led = actor.teams(Role.TEAM_LEAD);
    AuditFilter filter = new AuditFilter("", AuditState.RUNNING, null, null, false);
    return audits
        .list(actor, filter, AuditSort.STARTS_ON.ascending(), new PageRequest(0, PageRequest.MOST))
        .stream()
        .filter(row -> row.mine() || led.contains(row.team()))
        .flatMap(row -> audits.facts(row.id()).stream())
        .map(Visits::visit)
        .toList();
  }

  private static Visit visit(AuditFacts audit) {
    return new Visit(
        audit.id(),
        audit.place(),
        audit.teamName(),
        audit.kind(),
        audit.moment(),
        audit.state(),
        audit.startsOn(),
        audit.endsOn(),
        audit.lead(),
        audit.sheets().stream()
            .map(
                sheet ->
                    new Visit.Auditor(sheet.auditor(), sheet.name(), sheet.submittedAt() != null))
            .toList());
  }
}

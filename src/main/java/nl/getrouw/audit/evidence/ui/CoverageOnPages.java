package nl.getrouw.audit.evidence.ui;

import java.util.List;
import nl.getrouw.audit.AuditPage;
import nl.getrouw.audit.AuditState;
import nl.getrouw.audit.Profile;
import nl.getrouw.audit.evidence.Coverage;
import nl.getrouw.audit.evidence.Evidence;
import nl.getrouw.audit.ui.AuditPageContribution;
import nl.getrouw.audit.ui.profile.ProfileContribution;
import nl.getrouw.kernel.NotFound;
import nl.getrouw.security.Actor;
import org.springframework.stereotype.Component;

/** Shows what an audit rests on to its lead auditor, and to everybody with the result. */
@Component
class CoverageOnPages implements AuditPageContribution, ProfileContribution {

  private static final int AFTER_THE_OTHERS = 80;

  private final Evidence evidence;

  CoverageOnPages(Evidence evidence) {
    this.evidence = evidence;
  }

  @Override
  public int order() {
    return AFTER_THE_OTHERS;
  }

  @Override
  public List<com.vaadin.flow.component.Component> cards(Actor actor, AuditPage audit) {
    if (!actor.id().equals(audit.lead())) {
      return List.of();
    }
    try {
      Coverage coverage = evidence.coverage(actor, audit.id());
      return List.of(new CoverageCard(coverage, audit.state() == AuditState.CONSENSUS));
    } catch (NotFound tooEarly) {
      return List.of();
    }
  }

  @Override
  public List<com.vaadin.flow.component.Component> cards(Actor actor, Profile profile) {
    Coverage coverage = evidence.coverage(actor, profile.audit());
    return coverage.isEmpty() ? List.of() : List.of(new CoverageCard(coverage, false));
  }
}

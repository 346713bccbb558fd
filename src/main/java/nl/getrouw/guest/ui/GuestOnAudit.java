package nl.getrouw.guest.ui;

import com.vaadin.flow.component.Component;
import java.util.List;
import nl.getrouw.audit.AuditPage;
import nl.getrouw.audit.AuditState;
import nl.getrouw.audit.ui.AuditPageContribution;
import nl.getrouw.guest.GuestRounds;
import nl.getrouw.guest.RoundPage;
import nl.getrouw.security.Actor;

/** The guest round on the page of an audit. */
@org.springframework.stereotype.Component
class GuestOnAudit implements AuditPageContribution {

  private final GuestRounds rounds;

  GuestOnAudit(GuestRounds rounds) {
    this.rounds = rounds;
  }

  @Override
  public int order() {
    return 40;
  }

  @Override
  public List<Component> cards(Actor actor, AuditPage audit) {
    if (audit.state() == AuditState.PLANNED || audit.state() == AuditState.CANCELLED) {
      return List.of();
    }
    RoundPage page = rounds.page(actor, audit.id());
    return page.rounds().isEmpty() && audit.state().isOver()
        ? List.of()
        : List.of(new RoundCard(page, audit.maySeeResult()));
  }
}

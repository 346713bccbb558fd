package nl.getrouw.audit.ui.consensus;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import nl.getrouw.audit.Audits;
import nl.getrouw.audit.Consensus;
import nl.getrouw.kernel.AuditId;
import nl.getrouw.kernel.NotFound;
import nl.getrouw.kernel.ui.FocusLayout;
import nl.getrouw.kernel.ui.PageTitles;
import nl.getrouw.security.CurrentUser;
import org.jspecify.annotations.Nullable;

/** The auditors of an audit put their scores beside each other and agree, several at once. */
@Route(value = ConsensusPaths.ROUTE, autoLayout = false)
@PermitAll
final class ConsensusView extends Composite<FocusLayout>
    implements BeforeEnterObserver, HasDynamicTitle {

  private final Consensus consensus;
  private final Grounds grounds;
  private final Audits audits;
  private final CurrentUser currentUser;
  private final AuditorsLine line;
  private @Nullable ConsensusRoom room;

  ConsensusView(
      Consensus consensus,
      Grounds grounds,
      Audits audits,
      CurrentUser currentUser,
      AuditorsLine line) {
    this.consensus = consensus;
    this.grounds = grounds;
    this.audits = audits;
    this.currentUser = currentUser;
    this.line = line;
  }

  @Override
  public void beforeEnter(BeforeEnterEvent event) {
    AuditId audit = ConsensusPaths.audit(event.getRouteParameters());
    String item = event.getRouteParameters().get("item").orElse(null);
    ConsensusRoom here = room;
    if (here == null || !here.audit().equals(audit)) {
      here = new ConsensusRoom(consensus, grounds, audits, currentUser, line, audit);
      here.open(item);
      getContent().top(here.top());
      getContent().panel(here.head(), here);
      room = here;
    } else {
      here.open(item);
      here.focus();
    }
  }

  @Override
  public String getPageTitle() {
    if (room == null) {
      throw new NotFound();
    }
    return PageTitles.of(getTranslation("consensus.pageTitle", room.teamName()));
  }
}

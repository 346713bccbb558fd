package nl.getrouw.boardreport.ui;

import java.util.List;
import nl.getrouw.boardreport.BoardReports;
import nl.getrouw.frame.NavItem;
import nl.getrouw.frame.Navigation;
import nl.getrouw.security.Actor;
import nl.getrouw.security.Role;
import nl.getrouw.security.Scope;
import org.springframework.stereotype.Component;

/** "Bestuursrapport", for managers and administrators. */
@Component
class BoardReportNavigation implements Navigation {

  private final BoardReports reports;

  BoardReportNavigation(BoardReports reports) {
    this.reports = reports;
  }

  @Override
  public List<NavItem> items(Actor actor, Scope place) {
    boolean makes = actor.holds(Role.MANAGER) || actor.holds(Role.ADMINISTRATOR);
    return makes && !reports.sites(actor).isEmpty()
        ? List.of(new NavItem(66, "printer", "boardreport.nav", BoardReportView.class))
        : List.of();
  }
}

package nl.getrouw.audit.ui.overview;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.List;
import nl.getrouw.audit.AuditRow;
import nl.getrouw.audit.ui.AuditBadge;
import nl.getrouw.audit.ui.AuditPaths;
import nl.getrouw.kernel.ui.Card;
import nl.getrouw.kernel.ui.EmptyState;
import nl.getrouw.kernel.ui.Formats;
import nl.getrouw.kernel.ui.Icon;
import nl.getrouw.kernel.ui.TwoLines;
import nl.getrouw.organisation.TeamRef;

/** The audits of one team, newest first. */
final class TeamAuditsCard extends Composite<Div> {

  TeamAuditsCard(TeamRef team, List<AuditRow> audits, boolean mayPlan) {
    Card card =
        mayPlan
            ? new Card(getTranslation("planning.team.audits"), plan(team))
            : new Card(getTranslation("planning.team.audits"));
    if (audits.isEmpty()) {
      card.with(
          new EmptyState(
              "clipboard-list",
              getTranslation("planning.list.empty"),
              getTranslation("planning.list.empty.plan")));
    } else {
      UnorderedList list = new UnorderedList();
      list.addClassName("gt-divide");
      list.getElement().setAttribute("role", "list");
      audits.forEach(audit -> list.add(line(audit)));
      card.with(list);
    }
    getContent().add(card);
  }

  private Button plan(TeamRef team) {
    return new Button(
        getTranslation("planning.plan"),
        Icon.of("calendar-plus"),
        click -> UI.getCurrent().getPage().open(AuditPaths.planFor(team.id()), "_self"));
  }

  private ListItem line(AuditRow audit) {
    Component name = new Anchor(AuditPaths.audit(audit.id()), getTranslation(audit.moment().key()));
    String caption =
        getTranslation(audit.kind().key())
            + ", "
            + Formats.current().period(audit.startsOn(), audit.endsOn());
    ListItem line = new ListItem(new TwoLines(name, caption), new AuditBadge(audit.state()));
    line.addClassName("gt-line");
    return line;
  }
}

package nl.getrouw.organisation.ui;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toList;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.dependency.Uses;
import com.vaadin.flow.component.html.Aside;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import nl.getrouw.kernel.TeamId;
import nl.getrouw.kernel.ui.Card;
import nl.getrouw.kernel.ui.Crumb;
import nl.getrouw.kernel.ui.DataChart;
import nl.getrouw.kernel.ui.Formats;
import nl.getrouw.kernel.ui.PageHeader;
import nl.getrouw.kernel.ui.PageTitles;
import nl.getrouw.kernel.ui.PersonLine;
import nl.getrouw.kernel.ui.StateBadge;
import nl.getrouw.organisation.TeamRef;
import nl.getrouw.organisation.Teams;
import nl.getrouw.security.Actor;
import nl.getrouw.security.CurrentUser;
import nl.getrouw.security.Role;

/**
 * One team: what other features have to say about it, and who works there. Features are found at
 * run time; what they draw charts with has to be named for the browser's bundle.
 */
@Uses(DataChart.class)
@Route("teams/:team([0-9]+)")
@PermitAll
class TeamView extends Composite<Main> implements BeforeEnterObserver, HasDynamicTitle {

  private final Teams teams;
  private final CurrentUser currentUser;
  private final List<TeamPageContribution> contributions;
  private String title = "";

  TeamView(Teams teams, CurrentUser currentUser, List<TeamPageContribution> contributions) {
    this.teams = teams;
    this.currentUser = currentUser;
    this.contributions =
        contributions.stream()
            .sorted(Comparator.comparingInt(TeamPageContribution::order))
            .toList();
    getContent().addClassName("gt-page");
  }

  @Override
  public void beforeEnter(BeforeEnterEvent event) {
    Actor actor = currentUser.actor();
    Teams.Page page = teams.page(actor, new TeamId(Address.number(event, "team")));
    title = page.team().name();
    List<Component> blocks =
        contributions.stream()
            .flatMap(contribution -> contribution.block(actor, page.team()).stream())
            .toList();
    getContent().removeAll();
    getContent().add(header(page.team()));
    if (blocks.isEmpty()) {
      getContent().add(people(page.members()));
      return;
    }
    Div left = new Div();
    left.addClassName("gt-stack");
    left.add(blocks);
    Aside right = new Aside(people(page.members()));
    right.addClassName("gt-stack");
    Div columns = new Div(left, right);
    columns.addClassName("gt-columns");
    getContent().add(columns);
  }

  private PageHeader header(TeamRef team) {
    PageHeader header =
        new PageHeader(team.name())
            .crumbs(new Crumb(getTranslation("organisation.teams.title"), TeamsView.PATH))
            .lead(
                getTranslation(
                    "organisation.team.lead",
                    getTranslation(team.setting().key()),
                    team.locationName()));
    if (team.closedOn() != null) {
      String since =
          getTranslation("organisation.team.closedOn", Formats.current().date(team.closedOn()));
      header.badges(new StateBadge(StateBadge.Kind.NEUTRAL, "archive", since));
    }
    return header;
  }

  private Card people(List<Teams.Member> members) {
    Card card = new Card(getTranslation("organisation.team.who"));
    if (members.isEmpty()) {
      return card.with(new Paragraph(getTranslation("organisation.team.nobody")));
    }
    Map<Role, List<Teams.Member>> byRole =
        members.stream().collect(groupingBy(Teams.Member::role, TreeMap::new, toList()));
    Div groups = new Div();
    groups.addClassName("gt-halves");
    byRole.forEach((role, holders) -> groups.add(group(role, holders)));
    return card.with(groups);
  }

  private Div group(Role role, List<Teams.Member> holders) {
    UnorderedList list = new UnorderedList();
    list.addClassNames("gt-members");
    list.getElement().setAttribute("role", "list");
    holders.forEach(
        holder -> {
          String function = holder.functionTitle();
          list.add(new ListItem(new PersonLine(holder.name(), function == null ? "" : function)));
        });
    H3 name = new H3(getTranslation(role.key()));
    name.addClassNames("gt-small", "gt-muted");
    Div group = new Div(name, list);
    group.addClassNames("gt-stack", "gt-stack--s");
    return group;
  }

  @Override
  public String getPageTitle() {
    return PageTitles.of(title);
  }
}

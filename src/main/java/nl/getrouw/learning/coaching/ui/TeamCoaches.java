package nl.getrouw.learning.coaching.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.List;
import java.util.Optional;
import nl.getrouw.kernel.ui.Card;
import nl.getrouw.kernel.ui.PersonLine;
import nl.getrouw.kernel.ui.StateBadge;
import nl.getrouw.learning.coaching.Allocation;
import nl.getrouw.learning.coaching.Allocations;
import nl.getrouw.organisation.TeamRef;
import nl.getrouw.organisation.ui.TeamPageContribution;
import nl.getrouw.security.Actor;
import nl.getrouw.security.Role;

/** On the page of a team: who coaches it. */
@org.springframework.stereotype.Component
class TeamCoaches implements TeamPageContribution {

  private static final int ORDER = 45;

  private final Allocations allocations;

  TeamCoaches(Allocations allocations) {
    this.allocations = allocations;
  }

  @Override
  public int order() {
    return ORDER;
  }

  @Override
  public Optional<Component> block(Actor actor, TeamRef team) {
    boolean reads =
        actor.holdsAt(
            team.place(),
            Role.TEAM_MEMBER,
            Role.TEAM_LEAD,
            Role.COACH,
            Role.MANAGER,
            Role.ADMINISTRATOR);
    if (!reads) {
      return Optional.empty();
    }
    List<Allocation> coaches = allocations.ofTeam(actor, team);
    return coaches.isEmpty() ? Optional.empty() : Optional.of(card(coaches));
  }

  private static Card card(List<Allocation> coaches) {
    Span page = new Span();
    CoachWords words = new CoachWords(page);
    UnorderedList list = new UnorderedList();
    list.addClassName("gt-divide");
    list.getElement().setAttribute("role", "list");
    for (Allocation one : coaches) {
      Div who = new Div(new PersonLine(one.coach().name(), caption(one, words)));
      who.addClassName("gt-grow");
      ListItem line = new ListItem(who);
      if (one.ownTeam()) {
        line.add(new StateBadge(StateBadge.Kind.NEUTRAL, "house", words.text("coaching.ownTeam")));
      }
      line.addClassName("gt-waiting__line");
      list.add(line);
    }
    return new Card(words.text("coaching.team.coaches")).with(list);
  }

  private static String caption(Allocation one, CoachWords words) {
    String every =
        one.everyWeeks() == null ? "" : ", " + words.text("coaching.every", one.everyWeeks());
    return words.kind(one.kind()) + every;
  }
}

package nl.getrouw.learning.intervision.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Span;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import nl.getrouw.kernel.ui.Card;
import nl.getrouw.learning.intervision.GroupRow;
import nl.getrouw.learning.intervision.IntervisionGroups;
import nl.getrouw.organisation.TeamRef;
import nl.getrouw.organisation.ui.TeamPageContribution;
import nl.getrouw.security.Actor;

/** On the page of a team: when its last intervision was, when the next is, and what was agreed. */
@org.springframework.stereotype.Component
class TeamIntervision implements TeamPageContribution {

  private final IntervisionGroups groups;
  private final Clock clock;

  TeamIntervision(IntervisionGroups groups, Clock clock) {
    this.groups = groups;
    this.clock = clock;
  }

  @Override
  public int order() {
    return 40;
  }

  @Override
  public Optional<Component> block(Actor actor, TeamRef team) {
    List<GroupRow> ofTeam =
        groups.list(actor).stream()
            .filter(group -> team.id().equals(group.team()) && group.endedOn() == null)
            .toList();
    boolean makes = groups.teams(actor).stream().anyMatch(one -> one.id().equals(team.id()));
    if (!ofTeam.isEmpty()) {
      return Optional.of(
          new GroupTable(
              "intervision.title", ofTeam, new IntervisionWords(new Span(), LocalDate.now(clock))));
    }
    if (!makes) {
      return Optional.empty();
    }
    Span page = new Span();
    return Optional.of(
        new Card(page.getTranslation("intervision.title"))
            .intro(page.getTranslation("intervision.team.none"))
            .with(
                new Anchor(
                    IntervisionPaths.NEW + "?" + IntervisionPaths.TEAM + "=" + team.id(),
                    page.getTranslation("intervision.team.make"))));
  }
}

package nl.getrouw.audit.ui.overview;

import static nl.getrouw.security.Role.TEAM_LEAD;
import static nl.getrouw.security.Role.TEAM_MEMBER;

import com.vaadin.flow.component.Component;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import nl.getrouw.audit.AuditRow;
import nl.getrouw.audit.Audits;
import nl.getrouw.audit.Results;
import nl.getrouw.audit.Standing;
import nl.getrouw.audit.profile.ProfileWords;
import nl.getrouw.frame.HomeContribution;
import nl.getrouw.frame.ToDo;
import nl.getrouw.kernel.TeamId;
import nl.getrouw.kernel.ui.Formats;
import nl.getrouw.kernel.ui.Texts;
import nl.getrouw.security.Actor;
import nl.getrouw.security.Scope;

/** Audits on the page Vandaag: what waits, how the team stands, and for a manager all teams. */
@org.springframework.stereotype.Component
class AuditsToday implements HomeContribution {

  private final Standing standing;
  private final Audits audits;
  private final Results results;
  private final Texts texts;

  AuditsToday(Standing standing, Audits audits, Results results, Texts texts) {
    this.standing = standing;
    this.audits = audits;
    this.results = results;
    this.texts = texts;
  }

  @Override
  public List<ToDo> toDos(Actor actor, Scope place) {
    return standing.waiting(actor).stream().map(WaitingInWords::toDo).toList();
  }

  @Override
  public List<Component> blocks(Actor actor, Scope place) {
    Optional<TeamId> team = team(actor, place);
    return team.isPresent() ? ofTeam(actor, team.get()) : ofTeams(actor, place);
  }

  private List<Component> ofTeam(Actor actor, TeamId team) {
    List<Component> blocks = new ArrayList<>();
    results
        .latest(actor, team)
        .ifPresent(
            profile -> {
              var words = new ProfileWords(profile, texts, Formats.current().locale());
              GoodNews.of(profile, words).ifPresent(blocks::add);
              blocks.add(new SmallProfile(profile, words));
            });
    return blocks;
  }

  private List<Component> ofTeams(Actor actor, Scope place) {
    return standing.mayOversee(actor)
        ? List.of(new TeamsBlock(standing.overview(actor, place), audits.mayPlan(actor)))
        : List.of();
  }

  @Override
  public List<Component> side(Actor actor, Scope place) {
    return team(actor, place).stream()
        .map(team -> chain(actor, team))
        .flatMap(Optional::stream)
        .toList();
  }

  private Optional<Component> chain(Actor actor, TeamId team) {
    List<AuditRow> rows = audits.ofTeam(actor, team);
    return rows.isEmpty()
        ? Optional.empty()
        : Optional.of(new TeamChain(rows, results.latest(actor, team).orElse(null)));
  }

  /** The chosen team; for who chose something wider and oversees nothing, the own team. */
  private Optional<TeamId> team(Actor actor, Scope place) {
    if (place instanceof Scope.Team(TeamId chosen)) {
      return Optional.of(chosen);
    }
    return standing.mayOversee(actor)
        ? Optional.empty()
        : actor.teams(TEAM_MEMBER, TEAM_LEAD).stream().min(Comparator.comparing(TeamId::value));
  }
}

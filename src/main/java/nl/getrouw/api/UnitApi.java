package nl.getrouw.api;

import jakarta.servlet.http.HttpServletRequest;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import nl.getrouw.kernel.PageRequest;
import nl.getrouw.organisation.TeamRef;
import nl.getrouw.organisation.Teams;
import nl.getrouw.security.Actor;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestAttribute;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** The organisation with the locations and teams that a key reaches. */
@RestController
@RequestMapping(ApiPaths.BASE)
class UnitApi {

  private record Unit(
      String unit,
      String kind,
      long id,
      @Nullable String parent,
      String name,
      @Nullable TeamRef team) {}

  private static final Columns<Unit> COLUMNS =
      new Columns<Unit>()
          .with("unit", Unit::unit)
          .with("kind", Unit::kind)
          .with("id", Unit::id)
          .with("parent", Unit::parent)
          .with("name", Unit::name)
          .with("setting", unit -> unit.team() == null ? null : unit.team().setting())
          .with("closed_on", unit -> unit.team() == null ? null : unit.team().closedOn());

  private final Teams teams;
  private final OrganisationNames organisations;

  UnitApi(Teams teams, OrganisationNames organisations) {
    this.teams = teams;
    this.organisations = organisations;
  }

  @GetMapping({"/units", "/units.csv"})
  ResponseEntity<byte[]> units(
      @RequestAttribute(Gate.CALLER) Caller caller, HttpServletRequest request) {
    caller.require(ApiResource.UNITS);
    Question question = new Question(request);
    List<Unit> units = units(caller.actor());
    return Answer.list(question, COLUMNS, question.page().of(units), units.size());
  }

  private List<Unit> units(Actor actor) {
    String root = "organisation/" + actor.organisation();
    List<TeamRef> all = new ArrayList<>(teams(actor, Teams.Filter.OPEN));
    all.addAll(teams(actor, new Teams.Filter("", null, true)));
    all.sort(Comparator.comparingLong(team -> team.id().value()));
    Map<Long, Unit> locations = new LinkedHashMap<>();
    for (TeamRef team : all) {
      locations.computeIfAbsent(
          team.location().value(),
          id -> new Unit("location/" + id, "location", id, root, team.locationName(), null));
    }
    List<Unit> units = new ArrayList<>();
    units.add(
        new Unit(
            root,
            "organisation",
            actor.organisation().value(),
            null,
            organisations.of(actor.organisation()),
            null));
    units.addAll(locations.values());
    all.forEach(
        team ->
            units.add(
                new Unit(
                    "team/" + team.id(),
                    "team",
                    team.id().value(),
                    "location/" + team.location(),
                    team.name(),
                    team)));
    return units;
  }

  private List<TeamRef> teams(Actor actor, Teams.Filter filter) {
    List<TeamRef> found = new ArrayList<>();
    int total = teams.count(actor, filter);
    for (int from = 0; from < total; from += PageRequest.MOST) {
      teams
          .list(actor, filter, Teams.Sort.NAME.ascending(), new PageRequest(from, PageRequest.MOST))
          .forEach(row -> found.add(row.team()));
    }
    return found;
  }
}

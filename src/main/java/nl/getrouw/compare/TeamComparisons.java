package nl.getrouw.compare;

import static nl.getrouw.security.Role.ADMINISTRATOR;
import static nl.getrouw.security.Role.COACH;
import static nl.getrouw.security.Role.MANAGER;
import static nl.getrouw.security.Role.TEAM_LEAD;
import static nl.getrouw.security.Role.TEAM_MEMBER;

import java.util.List;
import java.util.Locale;
import nl.getrouw.audit.Results;
import nl.getrouw.audit.TeamCourse;
import nl.getrouw.instrument.Instrument;
import nl.getrouw.instrument.InstrumentLibrary;
import nl.getrouw.kernel.NotFound;
import nl.getrouw.kernel.TeamId;
import nl.getrouw.organisation.TeamRef;
import nl.getrouw.organisation.Teams;
import nl.getrouw.security.Actor;
import nl.getrouw.security.Reach;
import nl.getrouw.security.Role;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Lays audits beside each other. Everybody who sees a team sees it over time; teams beside each
 * other are for coaches, managers and administrators, of the teams that these roles reach. Only
 * what was agreed is shown, never what one auditor gave.
 */
@Service
@Transactional(readOnly = true)
public class TeamComparisons {

  /** Who sees teams beside each other. */
  private static final Role[] COMPARERS = {COACH, MANAGER, ADMINISTRATOR};

  private static final Role[] READERS = {TEAM_MEMBER, TEAM_LEAD, COACH, MANAGER, ADMINISTRATOR};

  private final ComparisonRepository repository;
  private final InstrumentLibrary instruments;
  private final Results results;
  private final Teams teams;

  TeamComparisons(
      ComparisonRepository repository,
      InstrumentLibrary instruments,
      Results results,
      Teams teams) {
    this.repository = repository;
    this.instruments = instruments;
    this.results = results;
    this.teams = teams;
  }

  /** Whether this person sees teams beside each other. */
  public boolean mayCompare(Actor actor) {
    return !actor.reach(COMPARERS).isEmpty();
  }

  /** Whether this person sees any team over time. */
  public boolean seesTeams(Actor actor) {
    return !actor.reach(READERS).isEmpty();
  }

  /** The open teams that this person can see over time, by name. */
  public List<TeamRef> teams(Actor actor) {
    return teams.reached(actor, READERS);
  }

  /**
   * The instrument versions to choose from, most teams first.
   *
   * @throws NotFound for who may not compare teams
   */
  public List<Used> instruments(Actor actor) {
    return repository.used(reach(actor));
  }

  /**
   * The latest final audit of each open team since a day. An instrument of which the actor reaches
   * no audit gives no teams.
   *
   * @throws NotFound for who may not compare teams, and for an instrument that is not there
   */
  public Comparison compare(Actor actor, Choice choice) {
    Reach reach = reach(actor);
    if (repository.used(reach).stream().noneMatch(used -> used.id().equals(choice.instrument()))) {
      throw new NotFound();
    }
    Instrument instrument = instruments.get(choice.instrument());
    return new Comparison(
        instrument,
        repository.latest(
            reach, choice, new ItemKeys(instrument, instruments.itemKeys(choice.instrument()))));
  }

  /**
   * The newest final audits of a team, oldest first, each with its change since the audit before
   * with the same instrument version.
   *
   * @param most how many at most
   * @throws NotFound when there is no such team, or not for this reader
   */
  public TeamCourse course(Actor actor, TeamId team, int most) {
    return results.course(actor, team, most);
  }

  /**
   * A team that this person can see over time.
   *
   * @throws NotFound when there is no such team, or not for this reader
   */
  public TeamRef team(Actor actor, TeamId team) {
    return teams.reached(actor, team, READERS);
  }

  private static Reach reach(Actor actor) {
    Reach reach = actor.reach(COMPARERS);
    if (reach.isEmpty()) {
      throw new NotFound();
    }
    return reach;
  }

  /** The name of an instrument version. */
  public static String name(Used used, Locale locale) {
    return used.title().in(locale) + " " + used.label();
  }
}

package nl.getrouw.precondition;

import static nl.getrouw.precondition.PreconditionAccess.require;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import nl.getrouw.kernel.Conflict;
import nl.getrouw.kernel.NotFound;
import nl.getrouw.kernel.Refusal;
import nl.getrouw.kernel.TeamId;
import nl.getrouw.organisation.TeamRef;
import nl.getrouw.organisation.Teams;
import nl.getrouw.precondition.CheckPage.Filled;
import nl.getrouw.security.Actor;
import nl.getrouw.security.Role;
import nl.getrouw.trail.Trail;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * The yearly check of the preconditions. While it is open each voice scores without seeing the
 * others; once it is closed everybody sees them beside one another, and nothing changes any more.
 */
@Service
@Transactional
public class Preconditions {

  private static final int LEAST_NAME = 3;

  private final CheckRepository checks;
  private final ScoreRepository scores;
  private final CheckReader reader;
  private final Teams teams;
  private final Trail trail;
  private final Clock clock;

  Preconditions(
      CheckRepository checks,
      ScoreRepository scores,
      CheckReader reader,
      Teams teams,
      Trail trail,
      Clock clock) {
    this.checks = checks;
    this.scores = scores;
    this.reader = reader;
    this.teams = teams;
    this.trail = trail;
    this.clock = clock;
  }

  /** Whether this person reads checks at all. */
  public boolean mayRead(Actor actor) {
    return PreconditionAccess.mayRead(actor);
  }

  /** Whether this person opens and closes checks. */
  public boolean mayLead(Actor actor) {
    return PreconditionAccess.mayLead(actor);
  }

  /**
   * The checks of the own organisation, newest first.
   *
   * @throws NotFound for who reads none
   */
  @Transactional(readOnly = true)
  public List<Check> checks(Actor actor) {
    require(mayRead(actor));
    return checks.all(actor.organisation());
  }

  /**
   * A check with what this reader may see of it.
   *
   * @throws NotFound when there is none in that year, or not for this person
   */
  @Transactional(readOnly = true)
  public CheckPage page(Actor actor, int year) {
    Check check = check(actor, year);
    List<Score> all = scores.of(check);
    return new CheckPage(
        check,
        check.isOpen() ? List.of() : reader.lines(actor, check, all),
        filled(seats(actor), all),
        mayLead(actor) ? filled(everySeat(actor), all) : List.of(),
        mayLead(actor),
        !check.isOpen() && PreconditionAccess.mayAct(actor));
  }

  private static List<Filled> filled(List<Seat> seats, List<Score> all) {
    return seats.stream()
        .map(
            seat ->
                new Filled(
                    seat, (int) seat.of(all.stream()).filter(one -> one.score() != null).count()))
        .toList();
  }

  /** For whom this person scores. */
  private List<Seat> seats(Actor actor) {
    List<Seat> seats = new ArrayList<>();
    if (PreconditionAccess.isManagement(actor)) {
      seats.add(new Seat(Voice.MANAGEMENT, null));
    }
    teams.reached(actor, Role.TEAM_LEAD).forEach(team -> seats.add(new Seat(Voice.TEAMS, team)));
    if (mayLead(actor)) {
      seats.add(new Seat(Voice.COUNCIL, null));
    }
    return seats;
  }

  private List<Seat> everySeat(Actor leader) {
    List<Seat> seats = new ArrayList<>();
    seats.add(new Seat(Voice.MANAGEMENT, null));
    teams
        .reached(leader, Role.MANAGER, Role.ADMINISTRATOR)
        .forEach(team -> seats.add(new Seat(Voice.TEAMS, team)));
    seats.add(new Seat(Voice.COUNCIL, null));
    return seats;
  }

  /**
   * Opens the check of this year.
   *
   * @throws NotFound for who does not lead checks
   * @throws Refusal when this year has its check already
   */
  public int open(Actor actor) {
    require(mayLead(actor));
    int year = LocalDate.now(clock).getYear();
    if (!checks.open(actor, year)) {
      throw new Refusal("precondition.refused.twice", Integer.toString(year));
    }
    trail.write(actor, "precondition.opened", actor.organisation(), Integer.toString(year));
    return year;
  }

  /**
   * One seat of an open check, for who scores there.
   *
   * @param team of {@link Voice#TEAMS}, else null
   * @throws NotFound when there is no such check or seat for this person, or it is closed
   */
  @Transactional(readOnly = true)
  public Sheet sheet(Actor actor, int year, Voice voice, @Nullable TeamId team) {
    Check check = check(actor, year);
    Seat seat = seat(actor, voice, team);
    require(check.isOpen());
    return new Sheet(check, seat, seat.of(scores.of(check).stream()).toList());
  }

  /**
   * Stores what a voice says of an aspect.
   *
   * @param version of what stands there; null where there is nothing yet
   * @param score 1 to 5; null for a motivation only
   * @throws NotFound for who does not score there
   * @throws Refusal once the check is closed, for a score out of range or a long motivation, and
   *     for a council without a name
   * @throws Conflict when somebody scored it meanwhile
   */
  public void score(
      Actor actor,
      int year,
      Voice voice,
      @Nullable TeamId team,
      Aspect aspect,
      @Nullable Integer version,
      @Nullable Integer score,
      String motivation) {
    Check check = check(actor, year);
    Seat seat = seat(actor, voice, team);
    checks.lock(check);
    check = check(actor, year);
    String words = motivation.strip();
    refuse(check, seat, score, words);
    boolean stored =
        version == null
            ? scores.insert(actor, check, seat, aspect, score, words)
            : scores.update(actor, check, seat, aspect, version, score, words);
    if (!stored) {
      throw new Conflict("precondition");
    }
    trail.write(
        actor,
        "precondition.scored",
        actor.organisation(),
        year + " " + aspect.name() + " " + voice.name());
  }

  private static void refuse(Check check, Seat seat, @Nullable Integer score, String words) {
    if (!check.isOpen()) {
      throw new Refusal("precondition.refused.closed");
    }
    if (score != null && (score < 1 || score > Score.HIGHEST)) {
      throw new Refusal("precondition.refused.score");
    }
    if (words.length() > Score.MOTIVATION_AT_MOST) {
      throw new Refusal("precondition.refused.tooLong", Score.MOTIVATION_AT_MOST);
    }
    if (seat.voice() == Voice.COUNCIL && check.council().isEmpty()) {
      throw new Refusal("precondition.refused.noCouncil");
    }
  }

  /**
   * Names the clients' council that gives its scores.
   *
   * @throws NotFound for who does not lead checks
   * @throws Refusal for a name that is too short or too long, and once the check is closed
   * @throws Conflict when somebody named it meanwhile
   */
  public void nameCouncil(Actor actor, int year, int version, String name) {
    require(mayLead(actor));
    Check check = check(actor, year);
    String council = name.strip();
    if (!check.isOpen()) {
      throw new Refusal("precondition.refused.closed");
    }
    if (council.length() < LEAST_NAME) {
      throw new Refusal("precondition.refused.noCouncil");
    }
    if (council.length() > Check.COUNCIL_AT_MOST) {
      throw new Refusal("precondition.refused.tooLong", Check.COUNCIL_AT_MOST);
    }
    if (!checks.name(check, version, council)) {
      throw new Conflict("precondition");
    }
    trail.write(actor, "precondition.councilNamed", actor.organisation(), Integer.toString(year));
  }

  /**
   * Closes a check: from then on everybody reads it.
   *
   * @throws NotFound for who does not lead checks
   * @throws Refusal when it is closed already, or fewer than two voices scored
   */
  public void close(Actor actor, int year) {
    require(mayLead(actor));
    Check check = check(actor, year);
    checks.lock(check);
    long voices =
        scores.of(check).stream()
            .filter(one -> one.score() != null)
            .map(Score::voice)
            .distinct()
            .count();
    if (voices < 2) {
      throw new Refusal("precondition.refused.tooFewVoices");
    }
    if (!checks.close(actor, check)) {
      throw new Refusal("precondition.refused.closed");
    }
    trail.write(actor, "precondition.closed", actor.organisation(), Integer.toString(year));
  }

  Check check(Actor actor, int year) {
    require(mayRead(actor));
    return checks.find(actor.organisation(), year).orElseThrow(NotFound::new);
  }

  private Seat seat(Actor actor, Voice voice, @Nullable TeamId team) {
    Optional<Seat> found =
        seats(actor).stream()
            .filter(one -> one.voice() == voice)
            .filter(one -> Objects.equals(id(one.team()), team))
            .findFirst();
    return found.orElseThrow(NotFound::new);
  }

  private static @Nullable TeamId id(@Nullable TeamRef team) {
    return team == null ? null : team.id();
  }
}

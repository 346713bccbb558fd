package nl.getrouw.pulse;

import static java.time.temporal.ChronoUnit.DAYS;

import java.math.BigDecimal;
import java.security.SecureRandom;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import nl.getrouw.guest.JoinCode;
import nl.getrouw.kernel.NotFound;
import nl.getrouw.kernel.PulseId;
import nl.getrouw.kernel.Refusal;
import nl.getrouw.kernel.TeamId;
import nl.getrouw.live.LiveNews;
import nl.getrouw.organisation.Directory;
import nl.getrouw.organisation.TeamRef;
import nl.getrouw.organisation.Teams;
import nl.getrouw.pulse.PulsePage.Open;
import nl.getrouw.security.Actor;
import nl.getrouw.security.Role;
import nl.getrouw.theme.Theme;
import nl.getrouw.trail.Trail;
import org.springframework.stereotype.Service;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Theme checks of a team: its lead or coach starts and closes them, everybody who works in the team
 * takes part once, and all of them see what comes out. Managers and administrators do not.
 */
@Service
public class Pulses {

  /** A check takes at most so many days. */
  public static final int LONGEST = 30;

  /**
   * After a check of which something is shown, the next one starts so many days later at the
   * earliest: people answer anew, and do not repeat what they said.
   */
  static final int APART = 7;

  private static final Role[] OF_TEAM = {Role.TEAM_MEMBER, Role.TEAM_LEAD, Role.COACH};
  private static final Role[] LEADING = {Role.TEAM_LEAD, Role.COACH};
  private static final SecureRandom CHANCE = new SecureRandom();

  private final PulseRepository pulses;
  private final Strokes strokes;
  private final Closing closing;
  private final Teams teams;
  private final Directory directory;
  private final Trail trail;
  private final LiveNews news;
  private final TransactionTemplate transaction;
  private final Clock clock;

  Pulses(
      PulseRepository pulses,
      Strokes strokes,
      Closing closing,
      Teams teams,
      Directory directory,
      Trail trail,
      LiveNews news,
      TransactionTemplate transaction,
      Clock clock) {
    this.pulses = pulses;
    this.strokes = strokes;
    this.closing = closing;
    this.teams = teams;
    this.directory = directory;
    this.trail = trail;
    this.news = news;
    this.transaction = transaction;
    this.clock = clock;
  }

  /** Where open pages hear that something changed in a team's checks. */
  public static String channel(TeamId team) {
    return "pulse-" + team;
  }

  /** Whether this person takes part in checks of the team and sees what comes out. */
  public boolean isOfTeam(Actor actor, TeamRef team) {
    return actor.holdsAt(team.place(), OF_TEAM);
  }

  /**
   * The checks of a team. A check whose last day is over is closed on the way.
   *
   * @throws NotFound when there is no such team, or not for this reader
   */
  public PulsePage page(Actor reader, TeamId id) {
    TeamRef team = teams.reached(reader, id, OF_TEAM);
    closing.closeDue(id);
    boolean leads = leads(reader, team);
    List<StoredPulse> all = pulses.of(id);
    Map<PulseId, Map<Theme, BigDecimal>> levels = pulses.levels(id);
    return new PulsePage(
        team,
        all.stream()
            .filter(pulse -> pulse.closedOn() == null)
            .findFirst()
            .map(pulse -> open(pulse, reader, leads)),
        all.stream()
            .filter(pulse -> pulse.closedOn() != null)
            .map(pulse -> outcome(pulse, levels))
            .toList(),
        leads);
  }

  private Open open(StoredPulse pulse, Actor reader, boolean leads) {
    return new Open(
        pulse.id(),
        pulse.closesOn(),
        pulse.onBoard(),
        pulse.finished() >= Level.FEWEST,
        pulses.took(pulse.id(), new Taker.Member(reader)),
        leads ? pulse.code() : null);
  }

  /** Of a check that is closed. */
  static Outcome outcome(StoredPulse pulse, Map<PulseId, Map<Theme, BigDecimal>> levels) {
    return new Outcome(
        pulse.id(),
        Objects.requireNonNull(pulse.closedOn()),
        pulse.onBoard(),
        levels.getOrDefault(pulse.id(), Map.of()));
  }

  /**
   * Starts a check.
   *
   * @param closesOn last day, today to {@value #LONGEST} days from now
   * @throws NotFound when there is no such team, or not for this person
   * @throws Refusal for who may not start one, when one runs, or so soon after the one before
   */
  public PulseId start(Actor actor, TeamId id, LocalDate closesOn) {
    TeamRef team = teams.reached(actor, id, OF_TEAM);
    requireLeading(actor, team);
    return start(actor, team, closesOn, false);
  }

  PulseId start(Actor actor, TeamRef team, LocalDate closesOn, boolean onBoard) {
    if (team.closed()) {
      throw new Refusal("pulse.refused.teamClosed");
    }
    LocalDate today = LocalDate.now(clock);
    if (closesOn.isBefore(today) || closesOn.isAfter(today.plusDays(LONGEST))) {
      throw new Refusal("pulse.refused.day", LONGEST);
    }
    closing.closeDue(team.id());
    return Objects.requireNonNull(
        transaction.execute(
            status -> {
              pulses.lockTeam(team.id());
              requireRoom(team.id(), today);
              PulseId started =
                  pulses.insert(
                      team.id(),
                      actor,
                      today,
                      closesOn,
                      onBoard,
                      onBoard ? null : JoinCode.random(CHANCE));
              trail.write(actor, "pulse.started", started);
              news.publish(channel(team.id()), "started");
              return started;
            }));
  }

  private void requireRoom(TeamId team, LocalDate today) {
    Map<PulseId, Map<Theme, BigDecimal>> levels = pulses.levels(team);
    for (StoredPulse pulse : pulses.of(team)) {
      LocalDate closed = pulse.closedOn();
      if (closed == null) {
        throw new Refusal("pulse.refused.open");
      }
      LocalDate free = closed.plusDays(APART);
      if (levels.containsKey(pulse.id()) && free.isAfter(today)) {
        throw new Refusal("pulse.refused.soon", DAYS.between(today, free));
      }
    }
  }

  /**
   * Takes part, once.
   *
   * @throws NotFound when there is no such check, or not for this person
   * @throws Refusal when it is closed, or this person took part already; nothing was counted
   */
  public void answer(Actor actor, PulseId id, Answers answers) {
    strokes.count(ofTeam(actor, id), answers, new Taker.Member(actor));
  }

  /**
   * Closes a check now, for good; nothing happens when it is closed.
   *
   * @throws NotFound when there is no such check, or not for this person
   * @throws Refusal for who may not close it
   */
  public void close(Actor actor, PulseId id) {
    StoredPulse pulse = ofTeam(actor, id);
    requireLeading(actor, directory.team(pulse.team()));
    closing.close(actor, pulse);
  }

  private StoredPulse ofTeam(Actor actor, PulseId id) {
    Optional<StoredPulse> pulse = pulses.find(id);
    return pulse
        .filter(one -> isOfTeam(actor, directory.team(one.team())))
        .orElseThrow(NotFound::new);
  }

  static boolean leads(Actor actor, TeamRef team) {
    return actor.holdsAt(team.place(), LEADING);
  }

  private static void requireLeading(Actor actor, TeamRef team) {
    if (!leads(actor, team)) {
      throw new Refusal("pulse.refused.notYours");
    }
  }
}

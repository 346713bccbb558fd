package nl.getrouw.guest;

import static java.time.temporal.ChronoUnit.DAYS;

import java.math.BigDecimal;
import java.security.SecureRandom;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.getrouw.audit.AuditPage;
import nl.getrouw.audit.AuditState;
import nl.getrouw.audit.Audits;
import nl.getrouw.disclosure.Fewest;
import nl.getrouw.guest.StoredRound.Group;
import nl.getrouw.guest.Voices.Heard;
import nl.getrouw.guest.Voices.Line;
import nl.getrouw.guest.WordingRepository.Stored;
import nl.getrouw.guest.Wordings.InUse;
import nl.getrouw.instrument.Instrument;
import nl.getrouw.instrument.InstrumentLibrary;
import nl.getrouw.kernel.AuditId;
import nl.getrouw.kernel.Conflict;
import nl.getrouw.kernel.NotFound;
import nl.getrouw.kernel.Refusal;
import nl.getrouw.live.LiveNews;
import nl.getrouw.organisation.Directory;
import nl.getrouw.security.Actor;
import nl.getrouw.security.Role;
import nl.getrouw.trail.Trail;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.support.TransactionTemplate;

/** Guest rounds as who leads an audit opens and closes them, and what comes out for readers. */
@Service
public class GuestRounds {

  /** A round takes at most so many days. */
  public static final int LONGEST = 60;

  /**
   * After a round of which something is shown, the same group of a team is not asked again for so
   * many days: two rounds that follow each other could differ by one person.
   */
  static final int APART = 90;

  private static final SecureRandom CHANCE = new SecureRandom();

  private final Audits audits;
  private final Directory directory;
  private final InstrumentLibrary instruments;
  private final Wordings wordings;
  private final RoundRepository rounds;
  private final TallyRepository tally;
  private final Counting counting;
  private final Trail trail;
  private final LiveNews news;
  private final TransactionTemplate transaction;
  private final Fewest fewest;
  private final Clock clock;

  GuestRounds(
      Audits audits,
      Directory directory,
      InstrumentLibrary instruments,
      Wordings wordings,
      RoundRepository rounds,
      TallyRepository tally,
      Counting counting,
      Trail trail,
      LiveNews news,
      TransactionTemplate transaction,
      Fewest fewest,
      Clock clock) {
    this.audits = audits;
    this.directory = directory;
    this.instruments = instruments;
    this.wordings = wordings;
    this.rounds = rounds;
    this.tally = tally;
    this.counting = counting;
    this.trail = trail;
    this.news = news;
    this.transaction = transaction;
    this.fewest = fewest;
    this.clock = clock;
  }

  /**
   * The rounds of an audit. Rounds whose last day is over are closed on the way.
   *
   * @throws NotFound when there is no such audit, or not for this reader
   */
  public RoundPage page(Actor reader, AuditId id) {
    AuditPage audit = audits.page(reader, id);
    LocalDate today = LocalDate.now(clock);
    rounds.of(id).stream()
        .filter(round -> round.isOpen() && round.closesOn().isBefore(today))
        .forEach(round -> counting.close(round, round.closesOn()));
    boolean leads = leads(reader, audit);
    return new RoundPage(
        id,
        audit.teamName(),
        leads,
        leads ? obstacle(reader, audit) : null,
        words(reader, audit).map(words -> words.wording().questions().size()).orElse(0),
        asked(),
        rounds.of(id).stream().map(round -> shown(round, leads)).toList());
  }

  private Map<Voice, Integer> asked() {
    Map<Voice, Integer> asked = new EnumMap<>(Voice.class);
    for (Voice voice : Voice.values()) {
      asked.put(voice, fewest.of(voice.respondent()));
    }
    return asked;
  }

  private RoundPage.Round shown(StoredRound round, boolean leads) {
    return new RoundPage.Round(
        round.id(),
        round.openedOn(),
        round.closesOn(),
        round.closedOn(),
        round.version(),
        round.groups().stream()
            .map(
                group ->
                    new RoundPage.Group(
                        group.voice(),
                        leads ? group.code() : null,
                        fewest.of(group.voice().respondent()),
                        SmallGroups.atLeast(
                            fewest.of(group.voice().respondent()), group.finished())))
            .toList());
  }

  private Optional<InUse> words(Actor actor, AuditPage audit) {
    return wordings.inUse(actor.organisation(), instruments.get(audit.instrument()));
  }

  /** What keeps a round from being opened now, whichever groups are asked; null for nothing. */
  private @Nullable Refusal obstacle(Actor actor, AuditPage audit) {
    if (audit.state() == AuditState.PLANNED || audit.state().isOver()) {
      return new Refusal("guest.refused.state");
    }
    if (words(actor, audit).isEmpty()) {
      return new Refusal("guest.refused.wording");
    }
    return rounds.of(audit.id()).stream().anyMatch(StoredRound::isOpen)
        ? new Refusal("guest.refused.open")
        : null;
  }

  /**
   * Opens a round.
   *
   * @param voices whom to ask, at least one group
   * @param closesOn last day, today to {@value #LONGEST} days from now
   * @throws NotFound for who may not see the audit
   * @throws Refusal for who does not lead it, or when something is in the way
   */
  public void open(Actor actor, AuditId id, Collection<Voice> voices, LocalDate closesOn) {
    requireLead(actor, id);
    transaction.executeWithoutResult(
        status -> {
          rounds.lockTeamOf(id);
          AuditPage audit = audits.page(actor, id);
          LocalDate today = LocalDate.now(clock);
          Refusal obstacle = obstacle(actor, audit);
          if (obstacle != null) {
            throw obstacle;
          }
          if (voices.isEmpty()) {
            throw new Refusal("guest.refused.nobody");
          }
          requireDay(today, closesOn);
          voices.forEach(voice -> requireApart(audit, voice, today));
          Map<Voice, JoinCode> codes = new EnumMap<>(Voice.class);
          voices.forEach(voice -> codes.put(voice, JoinCode.random(CHANCE)));
          Stored own = words(actor, audit).map(InUse::stored).orElse(null);
          rounds.insert(id, actor, own == null ? null : own.id(), today, closesOn, codes);
          trail.write(actor, "guest.opened", id, codes.keySet().toString());
          news.publish(Audits.channel(id), "guest");
        });
  }

  private void requireApart(AuditPage audit, Voice voice, LocalDate today) {
    for (StoredRound round : rounds.of(audit.team())) {
      for (Group group : round.groups()) {
        if (group.voice() == voice && round.isOpen()) {
          throw new Refusal("guest.refused.elsewhere." + voice);
        }
        LocalDate free = round.closedOn() == null ? today : round.closedOn().plusDays(APART);
        if (group.voice() == voice && group.isLargeEnough(fewest) && free.isAfter(today)) {
          throw new Refusal("guest.refused.soon." + voice, DAYS.between(today, free));
        }
      }
    }
  }

  private static void requireDay(LocalDate today, LocalDate closesOn) {
    if (closesOn.isBefore(today) || closesOn.isAfter(today.plusDays(LONGEST))) {
      throw new Refusal("guest.refused.day", LONGEST);
    }
  }

  /**
   * Gives guests more or less time.
   *
   * @throws Conflict when somebody else changed the round, or closed it
   */
  public void extend(Actor actor, AuditId id, long round, int version, LocalDate closesOn) {
    requireLead(actor, id);
    requireDay(LocalDate.now(clock), closesOn);
    StoredRound stored = round(id, round);
    transaction.executeWithoutResult(
        status -> {
          if (!rounds.extend(stored.id(), version, closesOn)) {
            throw new Conflict("guest round");
          }
          trail.write(actor, "guest.extended", id, closesOn.toString());
        });
    news.publish(Audits.channel(id), "guest");
  }

  /** Closes a round now, for good; nothing happens when it is closed. */
  public void close(Actor actor, AuditId id, long round) {
    requireLead(actor, id);
    StoredRound stored = round(id, round);
    if (stored.isOpen()) {
      counting.close(stored, LocalDate.now(clock));
      trail.write(actor, "guest.closed", id);
      news.publish(Audits.channel(id), "guest");
    }
  }

  private StoredRound round(AuditId audit, long id) {
    return rounds.of(audit).stream()
        .filter(round -> round.id() == id)
        .findFirst()
        .orElseThrow(NotFound::new);
  }

  /**
   * What guests say beside the auditors. A final audit: for whoever sees it. Before that, from
   * consensus on: for its auditors and the team lead. While sheets are being scored: for nobody, so
   * that auditors score blind for guests too.
   *
   * @throws NotFound when there is no such audit, or not for this reader
   * @return without groups when nothing has been closed, or not for this reader yet
   */
  public Voices voices(Actor reader, AuditId id) {
    AuditPage audit = audits.page(reader, id);
    Instrument instrument = instruments.get(audit.instrument());
    Map<Voice, Group> asked = mayHear(reader, audit) ? lastAsked(id) : Map.of();
    Map<Voice, Map<String, BigDecimal>> items = new EnumMap<>(Voice.class);
    asked.forEach((voice, group) -> items.put(voice, tally.means(group.id(), voice)));
    List<Line> lines = new ArrayList<>();
    instrument
        .domains()
        .forEach(
            domain -> {
              Map<Voice, BigDecimal> means = new EnumMap<>(Voice.class);
              items.forEach(
                  (voice, scores) ->
                      SmallGroups.mean(domain, scores).ifPresent(mean -> means.put(voice, mean)));
              lines.add(new Line(domain, means));
            });
    return new Voices(
        id,
        asked.values().stream()
            .map(
                group ->
                    new Heard(
                        group.voice(),
                        SmallGroups.atLeast(
                            fewest.of(group.voice().respondent()), group.finished())))
            .toList(),
        lines);
  }

  /** Of each group the newest closed round that is large enough, else the newest closed one. */
  private Map<Voice, Group> lastAsked(AuditId id) {
    Map<Voice, Group> asked = new EnumMap<>(Voice.class);
    for (StoredRound round : rounds.of(id).stream().filter(one -> !one.isOpen()).toList()) {
      for (Group group : round.groups()) {
        asked.merge(group.voice(), group, this::rather);
      }
    }
    return asked;
  }

  private Group rather(Group newer, Group older) {
    return newer.isLargeEnough(fewest) || !older.isLargeEnough(fewest) ? newer : older;
  }

  private boolean mayHear(Actor reader, AuditPage audit) {
    return switch (audit.state()) {
      case PLANNED, SCORING, CANCELLED -> false;
      case FINAL -> audit.maySeeResult();
      default ->
          leads(reader, audit)
              || audit.auditors().stream().anyMatch(one -> one.person().equals(reader.id()));
    };
  }

  /** Whether the actor leads this audit or its team. */
  boolean leads(Actor actor, AuditPage audit) {
    return actor.id().equals(audit.lead())
        || actor.holdsAt(directory.team(audit.team()).place(), Role.TEAM_LEAD);
  }

  private void requireLead(Actor actor, AuditId id) {
    if (!leads(actor, audits.page(actor, id))) {
      throw new Refusal("guest.refused.notYours");
    }
  }
}

package nl.getrouw.audit;

import static nl.getrouw.audit.AuditAccess.require;

import java.math.BigDecimal;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import nl.getrouw.audit.AuditFacts.SheetFacts;
import nl.getrouw.audit.Freezing.Made;
import nl.getrouw.audit.Profile.DomainLine;
import nl.getrouw.audit.Profile.Earlier;
import nl.getrouw.audit.Profile.ItemLine;
import nl.getrouw.audit.Profile.Outcome;
import nl.getrouw.audit.ResultRepository.Stored;
import nl.getrouw.audit.ResultRepository.StoredDomain;
import nl.getrouw.audit.ResultRepository.StoredMoment;
import nl.getrouw.instrument.Band;
import nl.getrouw.instrument.BandSet;
import nl.getrouw.instrument.Domain;
import nl.getrouw.instrument.Instrument;
import nl.getrouw.instrument.InstrumentLibrary;
import nl.getrouw.kernel.AuditId;
import nl.getrouw.kernel.InstrumentVersionId;
import nl.getrouw.kernel.NotFound;
import nl.getrouw.kernel.Refusal;
import nl.getrouw.kernel.TeamId;
import nl.getrouw.security.Actor;
import nl.getrouw.trail.Trail;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What came out of audits, and what teams chose to work on. */
@Service
@Transactional
public class Results {

  private static final int MOST_POINTS = 20;

  private final AuditRepository audits;
  private final ResultRepository results;
  private final ConsensusRepository consensus;
  private final ReplyRepository replies;
  private final Freezing freezing;
  private final InstrumentLibrary instruments;
  private final Trail trail;
  private final Clock clock;

  Results(
      AuditRepository audits,
      ResultRepository results,
      ConsensusRepository consensus,
      ReplyRepository replies,
      Freezing freezing,
      InstrumentLibrary instruments,
      Trail trail,
      Clock clock) {
    this.audits = audits;
    this.results = results;
    this.consensus = consensus;
    this.replies = replies;
    this.freezing = freezing;
    this.instruments = instruments;
    this.trail = trail;
    this.clock = clock;
  }

  /**
   * The profile of a final audit, or of a concept for who may see that. Reading it is recorded.
   *
   * @throws NotFound when there is no such profile, or not for this reader
   */
  public Profile profile(Actor reader, AuditId id) {
    AuditFacts audit = facts(id);
    boolean concept = AuditAccess.maySeeConcept(reader, audit);
    require(concept || AuditAccess.maySeeResult(reader, audit));
    trail.write(reader, concept ? "audit.conceptRead" : "audit.resultRead", id);
    return profile(reader, audit);
  }

  /**
   * The profile of a final audit, recorded as the report that leaves the application.
   *
   * @throws NotFound when there is no such final audit, or not for this reader
   */
  public Profile report(Actor reader, AuditId id) {
    AuditFacts audit = facts(id);
    require(AuditAccess.maySeeResult(reader, audit));
    trail.write(reader, "audit.reportMade", id);
    return profile(reader, audit);
  }

  /**
   * The profile of a team's newest final audit, for a glance on a page about the team; unlike
   * {@link #profile} not recorded as reading the result.
   *
   * @return empty when there is none, or not for this reader
   */
  @Transactional(readOnly = true)
  public Optional<Profile> latest(Actor reader, TeamId team) {
    return results.moments(team).reversed().stream()
        .limit(1)
        .flatMap(moment -> audits.facts(moment.audit()).stream())
        .filter(audit -> AuditAccess.maySeeResult(reader, audit))
        .map(audit -> profile(reader, audit))
        .findFirst();
  }

  /**
   * A team's newest final audits beside each other; not recorded as reading the result. However
   * many there are, it takes the same few statements.
   *
   * @param most how many audits at most
   * @throws NotFound when there is no such team, or its audits are not for this reader
   */
  @Transactional(readOnly = true)
  public TeamCourse course(Actor reader, TeamId team, int most) {
    require(
        audits.place(team).filter(place -> reader.holdsAt(place, AuditAccess.READERS)).isPresent());
    List<StoredMoment> moments = results.moments(team);
    Map<AuditId, Map<String, StoredDomain>> domains =
        results.domains(moments.stream().map(StoredMoment::audit).toList());
    Map<InstrumentVersionId, StoredMoment> before = new HashMap<>();
    List<TeamStep> steps = new ArrayList<>();
    for (StoredMoment moment : moments) {
      steps.add(step(moment, before.put(moment.instrument(), moment), domains));
    }
    return new TeamCourse(
        steps.subList(Math.max(0, steps.size() - most), steps.size()), steps.size());
  }

  private TeamStep step(
      StoredMoment moment,
      @Nullable StoredMoment before,
      Map<AuditId, Map<String, StoredDomain>> domains) {
    Instrument instrument = instruments.get(moment.instrument());
    Map<String, StoredDomain> now = domains.getOrDefault(moment.audit(), Map.of());
    Map<String, StoredDomain> then =
        before == null ? Map.of() : domains.getOrDefault(before.audit(), Map.of());
    return new TeamStep(
        moment.audit(),
        instrument,
        moment.moment(),
        moment.startsOn(),
        moment.total(),
        band(instrument.bandsOnTotal().orElse(null), moment.band()),
        before == null
            ? null
            : Change.between(
                before.total(),
                moment.total(),
                larger(
                    Uncertainty.ofTotal(instrument, now), Uncertainty.ofTotal(instrument, then))),
        lines(instrument, now, then));
  }

  private Profile profile(Actor reader, AuditFacts audit) {
    Instrument instrument = instruments.get(audit.instrument());
    Made made = made(audit);
    Stored stored = made.result();
    Map<String, StoredDomain> now = made.domains();
    Concept concept = replies.concept(audit.id()).orElse(null);
    Earlier earlier = results.earlier(audit).orElse(null);
    Map<String, StoredDomain> before =
        earlier == null ? Map.of() : results.domains(earlier.audit());
    return new Profile(
        audit.id(),
        audit.place().team(),
        audit.teamName(),
        results.location(audit.place().location()),
        audit.kind(),
        audit.moment(),
        audit.startsOn(),
        audit.endsOn(),
        audit.state() == AuditState.FINAL ? audit.finalisedAt() : null,
        concept,
        audit.leadName(),
        audit.sheets().stream().map(SheetFacts::name).toList(),
        instrument,
        outcome(instrument, stored, earlier, now, before),
        earlier,
        lines(instrument, now, before),
        items(instrument, audit.id()),
        stored.agreement(),
        stored.method(),
        results.points(audit.id()),
        AuditAccess.mayChoosePoints(reader, audit),
        sent(audit, concept));
  }

  /** Frozen when the audit is final; before that as it stands now. */
  private Made made(AuditFacts audit) {
    return audit.state() == AuditState.FINAL
        ? new Made(
            results.result(audit.id()).orElseThrow(NotFound::new), results.domains(audit.id()))
        : freezing.make(audit);
  }

  private List<Remark> sent(AuditFacts audit, @Nullable Concept concept) {
    boolean closed =
        concept != null
            && (audit.state() == AuditState.FINAL || concept.isClosed(LocalDate.now(clock)));
    return closed ? replies.remarks(audit.id()) : List.of();
  }

  private static Outcome outcome(
      Instrument instrument,
      Stored stored,
      @Nullable Earlier earlier,
      Map<String, StoredDomain> now,
      Map<String, StoredDomain> before) {
    return new Outcome(
        stored.total(),
        band(instrument.bandsOnTotal().orElse(null), stored.band()),
        stored.scored(),
        stored.notApplicable(),
        stored.notRateable(),
        stored.missing(),
        stored.items(),
        earlier == null
            ? null
            : Change.between(
                earlier.total(),
                stored.total(),
                larger(
                    Uncertainty.ofTotal(instrument, now),
                    Uncertainty.ofTotal(instrument, before))));
  }

  private static List<DomainLine> lines(
      Instrument instrument, Map<String, StoredDomain> now, Map<String, StoredDomain> before) {
    return instrument.domains().stream()
        .filter(domain -> now.containsKey(domain.code()))
        .map(domain -> line(instrument, domain, now, before))
        .toList();
  }

  private static DomainLine line(
      Instrument instrument,
      Domain domain,
      Map<String, StoredDomain> now,
      Map<String, StoredDomain> before) {
    StoredDomain here = Objects.requireNonNull(now.get(domain.code()));
    StoredDomain there = before.get(domain.code());
    return new DomainLine(
        domain,
        here.score(),
        band(instrument.bandsOn(domain).orElse(null), here.band()),
        here.scored(),
        here.applicable(),
        there == null ? null : there.score(),
        there == null
            ? null
            : Change.between(
                there.score(),
                here.score(),
                larger(
                    Uncertainty.ofDomain(instrument, domain, here),
                    Uncertainty.ofDomain(instrument, domain, there))));
  }

  private static @Nullable Band band(@Nullable BandSet bands, @Nullable String code) {
    if (bands == null || code == null) {
      return null;
    }
    return bands.levels().stream()
        .filter(level -> level.code().equals(code))
        .findFirst()
        .orElse(null);
  }

  /** The larger of two uncertainties; unknown as soon as one of them is. */
  private static @Nullable BigDecimal larger(@Nullable BigDecimal one, @Nullable BigDecimal other) {
    return one == null || other == null ? null : one.max(other);
  }

  private List<ItemLine> items(Instrument instrument, AuditId audit) {
    Map<String, Agreed> agreed = consensus.agreed(audit);
    return instrument.items().stream()
        .filter(item -> agreed.containsKey(item.code()))
        .map(
            item -> {
              Agreed last = Objects.requireNonNull(agreed.get(item.code()));
              return new ItemLine(
                  item, instrument.domainOf(item.code()), last.rating(), last.reason());
            })
        .toList();
  }

  /**
   * A team's final audits, oldest first.
   *
   * @throws NotFound when there is no such team, or its audits are not for this reader
   */
  @Transactional(readOnly = true)
  public List<TeamMoment> history(Actor reader, TeamId team) {
    require(
        audits.place(team).filter(place -> reader.holdsAt(place, AuditAccess.READERS)).isPresent());
    List<StoredMoment> moments = results.moments(team);
    var domains = results.domainScores(moments.stream().map(StoredMoment::audit).toList());
    return moments.stream()
        .map(
            moment ->
                new TeamMoment(
                    moment.audit(),
                    instruments.get(moment.instrument()),
                    moment.moment(),
                    moment.startsOn(),
                    moment.total(),
                    moment.band(),
                    domains.getOrDefault(moment.audit(), Map.of())))
        .toList();
  }

  /**
   * What the team chose to work on, first chosen first.
   *
   * @throws NotFound when there is no such final audit, or not for this reader
   */
  @Transactional(readOnly = true)
  public List<ImprovementPoint> points(Actor reader, AuditId id) {
    require(AuditAccess.maySeeResult(reader, facts(id)));
    return results.points(id);
  }

  /**
   * Chooses an improvement point; for members and the lead of the team.
   *
   * @param itemCode the item it comes from, or null for the team's own idea
   * @param text what the team will work on, 3 to 500 characters
   */
  public void choosePoint(Actor actor, AuditId id, @Nullable String itemCode, String text) {
    AuditFacts audit = facts(id);
    require(AuditAccess.mayChoosePoints(actor, audit));
    String idea = text.strip();
    if (idea.length() < 3 || idea.length() > 500) {
      throw new Refusal("audit.refused.pointText");
    }
    List<ImprovementPoint> chosen = results.points(id);
    if (chosen.size() >= MOST_POINTS) {
      throw new Refusal("audit.refused.manyPoints", MOST_POINTS);
    }
    if (itemCode != null && chosen.stream().anyMatch(point -> itemCode.equals(point.item()))) {
      return; // a colleague just chose the same
    }
    Long key = null;
    if (itemCode != null) {
      key = instruments.itemKeys(audit.instrument()).get(itemCode);
      require(key != null);
    }
    results.insertPoint(id, key, idea, actor);
    trail.write(actor, "audit.pointChosen", id);
  }

  /** Takes an improvement point back. */
  public void dropPoint(Actor actor, AuditId id, long point) {
    AuditFacts audit = facts(id);
    require(AuditAccess.mayChoosePoints(actor, audit));
    require(results.dropPoint(id, point));
    trail.write(actor, "audit.pointDropped", id);
  }

  private AuditFacts facts(AuditId id) {
    return audits.facts(id).orElseThrow(NotFound::new);
  }
}

package nl.getrouw.audit;

import static nl.getrouw.audit.AuditAccess.require;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.getrouw.audit.AuditFacts.SheetFacts;
import nl.getrouw.audit.AuditFilter.LocationChoice;
import nl.getrouw.audit.AuditPage.NextStep;
import nl.getrouw.audit.PlanChoices.Candidate;
import nl.getrouw.audit.PlanProblem.Field;
import nl.getrouw.instrument.Instrument;
import nl.getrouw.instrument.InstrumentKind;
import nl.getrouw.instrument.InstrumentLibrary;
import nl.getrouw.instrument.InstrumentLibrary.Published;
import nl.getrouw.kernel.AuditId;
import nl.getrouw.kernel.Conflict;
import nl.getrouw.kernel.NotFound;
import nl.getrouw.kernel.PageRequest;
import nl.getrouw.kernel.Refusal;
import nl.getrouw.kernel.TeamId;
import nl.getrouw.live.LiveNews;
import nl.getrouw.security.Actor;
import nl.getrouw.security.Place;
import nl.getrouw.security.Role;
import nl.getrouw.trail.Trail;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Planning audits and moving them: planned, scoring, consensus, concept, final, or cancelled. */
@Service
@Transactional
public class Audits {

  private final AuditRepository audits;
  private final ConsensusRepository consensus;
  private final ReplyRepository replies;
  private final Freezing freezing;
  private final InstrumentLibrary instruments;
  private final Trail trail;
  private final LiveNews news;
  private final ApplicationEventPublisher events;
  private final Clock clock;

  Audits(
      AuditRepository audits,
      ConsensusRepository consensus,
      ReplyRepository replies,
      Freezing freezing,
      InstrumentLibrary instruments,
      Trail trail,
      LiveNews news,
      ApplicationEventPublisher events,
      Clock clock) {
    this.audits = audits;
    this.consensus = consensus;
    this.replies = replies;
    this.freezing = freezing;
    this.instruments = instruments;
    this.trail = trail;
    this.news = news;
    this.events = events;
    this.clock = clock;
  }

  /** The channel on which pages about an audit hear that something changed. */
  public static String channel(AuditId audit) {
    return "audit-" + audit;
  }

  /**
   * What the actor can choose from when planning.
   *
   * @throws NotFound when the actor may plan for no team at all
   */
  @Transactional(readOnly = true)
  public PlanChoices choices(Actor actor) {
    var teams = audits.teams(actor.reach(Role.TEAM_LEAD, Role.ADMINISTRATOR));
    require(!teams.isEmpty());
    List<Published> forAudits =
        instruments.published(actor.organisation()).stream()
            .filter(version -> version.kind() == InstrumentKind.AUDIT)
            .toList();
    return new PlanChoices(
        teams, forAudits, audits.candidates(actor.organisation(), LocalDate.now(clock)));
  }

  /** Whether the actor may plan for any team. */
  public boolean mayPlan(Actor actor) {
    return actor.holds(Role.TEAM_LEAD) || actor.holds(Role.ADMINISTRATOR);
  }

  /** Everything that has to be mended before the plan can be stored; empty when it is sound. */
  @Transactional(readOnly = true)
  public List<PlanProblem> problems(Actor actor, AuditPlan plan) {
    List<PlanProblem> problems = new ArrayList<>();
    boolean mayPlan =
        audits.place(plan.team()).filter(place -> AuditAccess.mayPlan(actor, place)).isPresent();
    if (!mayPlan) {
      problems.add(new PlanProblem(Field.TEAM, new Refusal("audit.refused.team")));
    }
    boolean offered =
        instruments.published(actor.organisation()).stream()
            .anyMatch(
                version ->
                    version.id().equals(plan.instrument())
                        && version.kind() == InstrumentKind.AUDIT);
    if (!offered) {
      problems.add(new PlanProblem(Field.INSTRUMENT, new Refusal("audit.refused.instrument")));
    }
    if (plan.endsOn().isBefore(plan.startsOn())) {
      problems.add(new PlanProblem(Field.ENDS_ON, new Refusal("audit.refused.endsBeforeStart")));
    }
    if (plan.startsOn().isBefore(LocalDate.now(clock).minusYears(1))
        || plan.startsOn().isAfter(LocalDate.now(clock).plusYears(3))) {
      problems.add(new PlanProblem(Field.STARTS_ON, new Refusal("audit.refused.startsFarAway")));
    }
    problems.addAll(auditorProblems(actor, plan));
    return problems;
  }

  private List<PlanProblem> auditorProblems(Actor actor, AuditPlan plan) {
    List<PlanProblem> problems = new ArrayList<>();
    if (plan.auditors().size() < AuditPlan.FEWEST_AUDITORS) {
      problems.add(new PlanProblem(Field.AUDITORS, new Refusal("audit.refused.fewAuditors")));
    }
    if (plan.auditors().size() > AuditPlan.MOST_AUDITORS) {
      problems.add(
          new PlanProblem(
              Field.AUDITORS, new Refusal("audit.refused.manyAuditors", AuditPlan.MOST_AUDITORS)));
    }
    if (!plan.auditors().contains(plan.leadAuditor())) {
      problems.add(
          new PlanProblem(Field.LEAD_AUDITOR, new Refusal("audit.refused.leadNotAuditor")));
    }
    List<Candidate> known = audits.candidates(actor.organisation(), LocalDate.now(clock));
    List<Candidate> chosen =
        known.stream().filter(candidate -> plan.auditors().contains(candidate.id())).toList();
    if (chosen.size() < plan.auditors().size()) {
      problems.add(new PlanProblem(Field.AUDITORS, new Refusal("audit.refused.unknownAuditor")));
    }
    if (!plan.kind().admitsOwnTeam()) {
      chosen.stream()
          .filter(candidate -> candidate.worksIn().contains(plan.team()))
          .forEach(candidate -> problems.add(ownTeam(plan, candidate)));
    }
    return problems;
  }

  private static PlanProblem ownTeam(AuditPlan plan, Candidate candidate) {
    Field field = candidate.id().equals(plan.leadAuditor()) ? Field.LEAD_AUDITOR : Field.AUDITORS;
    return new PlanProblem(
        field,
        new Refusal(
            "audit.refused.ownTeam." + plan.kind().name(),
            candidate.name(),
            candidate.workplace()));
  }

  /**
   * Plans an audit.
   *
   * @throws NotFound when the team is not one the actor may plan for
   * @throws Refusal the first of {@link #problems}
   */
  public AuditId plan(Actor actor, AuditPlan plan) {
    Place place = audits.place(plan.team()).orElseThrow(NotFound::new);
    require(AuditAccess.mayPlan(actor, place));
    refuseFirst(problems(actor, plan));
    AuditId id = audits.insert(plan, actor);
    trail.write(actor, "audit.planned", id);
    events.publishEvent(new AuditChanged(id, actor, AuditChanged.What.PLANNED));
    return id;
  }

  /**
   * Changes a plan while nobody scores yet.
   *
   * @throws Conflict when somebody else changed the audit since {@code version}
   */
  public void revise(Actor actor, AuditId id, int version, AuditPlan plan) {
    AuditFacts audit = facts(id);
    require(AuditAccess.mayRevise(actor, audit));
    refuseFirst(problems(actor, plan));
    if (!audits.update(id, version, plan)) {
      throw new Conflict("audit");
    }
    trail.write(actor, "audit.revised", id);
    news.publish(channel(id), "plan");
    events.publishEvent(new AuditChanged(id, actor, AuditChanged.What.REVISED));
  }

  private static void refuseFirst(List<PlanProblem> problems) {
    if (!problems.isEmpty()) {
      throw problems.getFirst().refusal();
    }
  }

  /** From planned to scoring: the auditors can fill in their sheets. */
  public void startScoring(Actor actor, AuditId id, int version) {
    take(actor, id, version, Transition.START_SCORING, null);
  }

  /** From scoring to consensus, once every sheet is submitted; equal ratings are agreed at once. */
  public void openConsensus(Actor actor, AuditId id, int version) {
    take(actor, id, version, Transition.OPEN_CONSENSUS, null);
    AuditFacts audit = facts(id);
    consensus.agreeOnEqual(audit, instruments.get(audit.instrument()));
  }

  /**
   * From consensus to concept, once every item is agreed on: the team sees the profile and can
   * remark on it.
   *
   * @param days how long, from {@link Concept#FEWEST_DAYS} to {@link Concept#MOST_DAYS}; the last
   *     one counts whole
   */
  public void makeConcept(Actor actor, AuditId id, int version, int days) {
    audits.lock(id);
    if (days < Concept.FEWEST_DAYS || days > Concept.MOST_DAYS) {
      throw new Refusal("audit.refused.term", Concept.FEWEST_DAYS, Concept.MOST_DAYS);
    }
    take(actor, id, version, Transition.MAKE_CONCEPT, null);
    replies.open(id, LocalDate.now(clock).plusDays(days), actor);
  }

  /**
   * From concept to final, once the team has had its say and every remark is answered; where the
   * team scored itself, from consensus. The result is made and frozen; nobody changes a score
   * meanwhile.
   */
  public void finish(Actor actor, AuditId id, int version) {
    audits.lock(id);
    AuditFacts audit = facts(id);
    require(AuditAccess.maySee(actor, audit));
    if (AuditAccess.mayTake(actor, audit, Transition.FINISH)) {
      refuseFirstMissing(audit, Transition.FINISH);
      freezing.freeze(audit);
    }
    take(actor, id, version, Transition.FINISH, null);
  }

  /**
   * Ends an audit that will not be finished.
   *
   * @param reason why, at least 5 and at most 1000 characters
   */
  public void cancel(Actor actor, AuditId id, int version, String reason) {
    String why = reason.strip();
    if (why.length() < 5 || why.length() > 1000) {
      throw new Refusal("audit.refused.cancelReason");
    }
    take(actor, id, version, Transition.CANCEL, why);
  }

  private void take(
      Actor actor, AuditId id, int version, Transition step, @Nullable String reason) {
    AuditFacts audit = facts(id);
    require(AuditAccess.maySee(actor, audit));
    if (!audit.admits(step)) {
      throw new Refusal("audit.refused.state." + step.name());
    }
    if (!AuditAccess.mayTake(actor, audit, step)) {
      throw new Refusal("audit.refused.notYours." + step.name());
    }
    refuseFirstMissing(audit, step);
    if (!audits.move(id, version, step, actor, reason)) {
      throw new Conflict("audit");
    }
    trail.write(actor, "audit.moved", id, audit.state() + " > " + step.to());
    news.publish(channel(id), "state");
    events.publishEvent(new AuditChanged(id, actor, AuditChanged.What.MOVED));
  }

  private void refuseFirstMissing(AuditFacts audit, Transition step) {
    List<Refusal> missing = missing(audit, step);
    if (!missing.isEmpty()) {
      throw missing.getFirst();
    }
  }

  private List<Refusal> missing(AuditFacts audit, Transition step) {
    return switch (step) {
      case START_SCORING, CANCEL -> List.of();
      case OPEN_CONSENSUS ->
          audit.open().stream()
              .map(sheet -> new Refusal("audit.missing.sheet", sheet.name()))
              .toList();
      case MAKE_CONCEPT -> notAgreed(audit);
      case FINISH -> Stream.of(notAgreed(audit), notReplied(audit)).flatMap(List::stream).toList();
    };
  }

  private List<Refusal> notAgreed(AuditFacts audit) {
    int open = consensus.open(audit, instruments.get(audit.instrument())).size();
    return open == 0 ? List.of() : List.of(new Refusal("audit.missing.consensus", open));
  }

  private List<Refusal> notReplied(AuditFacts audit) {
    Concept concept = replies.concept(audit.id()).orElse(null);
    if (concept == null) {
      return List.of();
    }
    if (!concept.isClosed(LocalDate.now(clock))) {
      return List.of(new Refusal("audit.missing.reply", concept.replyUntil()));
    }
    long open =
        replies.remarks(audit.id()).stream().filter(remark -> remark.answer() == null).count();
    return open == 0 ? List.of() : List.of(new Refusal("audit.missing.answers", open));
  }

  /**
   * An audit's page.
   *
   * @throws NotFound when there is no such audit, or not for this actor
   */
  @Transactional(readOnly = true)
  public AuditPage page(Actor actor, AuditId id) {
    AuditFacts audit = facts(id);
    require(AuditAccess.maySee(actor, audit));
    Instrument instrument = instruments.get(audit.instrument());
    return new AuditPage(
        id,
        audit.version(),
        audit.place().team(),
        audit.teamName(),
        audit.instrument(),
        instrument.title(),
        instrument.version(),
        instrument.items().size(),
        audit.kind(),
        audit.moment(),
        audit.state(),
        audit.startsOn(),
        audit.endsOn(),
        audit.leadName(),
        audit.lead(),
        audit.sheets().stream()
            .map(
                sheet ->
                    new AuditPage.Auditor(
                        sheet.auditor(), sheet.name(), sheet.answered(), sheet.submittedAt()))
            .toList(),
        Transition.from(audit.state(), audit.kind()).stream()
            .map(step -> next(actor, audit, step))
            .toList(),
        audit.finalisedAt(),
        audit.cancelReason(),
        AuditAccess.mayRevise(actor, audit),
        AuditAccess.mayOpenSheet(actor, audit),
        AuditAccess.mayAgree(actor, audit),
        AuditAccess.mayOpenConsensus(actor, audit),
        AuditAccess.maySeeResult(actor, audit),
        AuditAccess.maySeeConcept(actor, audit),
        reply(actor, audit));
  }

  private AuditPage.@Nullable Reply reply(Actor actor, AuditFacts audit) {
    Concept concept = replies.concept(audit.id()).orElse(null);
    if (concept == null
        || !(AuditAccess.maySeeConcept(actor, audit) || AuditAccess.maySeeResult(actor, audit))) {
      return null;
    }
    boolean closed = audit.state() != AuditState.CONCEPT || concept.isClosed(LocalDate.now(clock));
    boolean mayRemark = AuditAccess.mayRemark(actor, audit) && !closed;
    List<Remark> remarks = closed || mayRemark ? replies.remarks(audit.id()) : List.of();
    int open = (int) remarks.stream().filter(remark -> remark.answer() == null).count();
    return new AuditPage.Reply(
        concept,
        closed,
        remarks.size(),
        open,
        mayRemark,
        AuditAccess.mayAnswer(actor, audit) && closed);
  }

  private NextStep next(Actor actor, AuditFacts audit, Transition step) {
    List<String> whoMay = new ArrayList<>();
    String lead = audit.leadName();
    if (lead != null) {
      whoMay.add(lead);
    }
    if (step == Transition.START_SCORING || step == Transition.CANCEL) {
      audits.holders(audit.place(), LocalDate.now(clock), Role.TEAM_LEAD).stream()
          .filter(name -> !whoMay.contains(name))
          .forEach(whoMay::add);
    }
    return new NextStep(
        step, AuditAccess.mayTake(actor, audit, step), missing(audit, step), List.copyOf(whoMay));
  }

  /** The plan as it stands, to revise it. */
  @Transactional(readOnly = true)
  public AuditPlan planOf(Actor actor, AuditId id) {
    AuditFacts audit = facts(id);
    require(AuditAccess.mayRevise(actor, audit));
    if (audit.lead() == null) {
      throw new NotFound();
    }
    return new AuditPlan(
        audit.place().team(),
        audit.instrument(),
        audit.kind(),
        audit.moment(),
        audit.lead(),
        audit.sheets().stream().map(SheetFacts::auditor).collect(Collectors.toUnmodifiableSet()),
        audit.startsOn(),
        audit.endsOn());
  }

  /** The audits that the reader may see and the filter lets through. */
  @Transactional(readOnly = true)
  public List<AuditRow> list(
      Actor reader, AuditFilter filter, AuditSort.By sort, PageRequest page) {
    return audits.list(reader, filter, sort, page);
  }

  /** How many audits the reader may see and the filter lets through. */
  @Transactional(readOnly = true)
  public int count(Actor reader, AuditFilter filter) {
    return audits.count(reader, filter);
  }

  /** The locations by which the reader can narrow a list of audits, by name. */
  @Transactional(readOnly = true)
  public List<LocationChoice> locations(Actor reader) {
    return audits.locations(reader);
  }

  /** A team's audits, newest first; empty for who may not see them. */
  @Transactional(readOnly = true)
  public List<AuditRow> ofTeam(Actor reader, TeamId team) {
    return audits.list(
        reader,
        AuditFilter.of(team),
        AuditSort.STARTS_ON.descending(),
        new PageRequest(0, PageRequest.MOST));
  }

  private AuditFacts facts(AuditId id) {
    return audits.facts(id).orElseThrow(NotFound::new);
  }
}

package nl.getrouw.audit;

import static nl.getrouw.security.Role.ADMINISTRATOR;
import static nl.getrouw.security.Role.MANAGER;
import static nl.getrouw.security.Role.TEAM_LEAD;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import nl.getrouw.audit.AuditFacts.SheetFacts;
import nl.getrouw.audit.WaitingAudit.Task;
import nl.getrouw.instrument.InstrumentLibrary;
import nl.getrouw.kernel.AuditId;
import nl.getrouw.kernel.NotFound;
import nl.getrouw.kernel.PageRequest;
import nl.getrouw.kernel.TeamId;
import nl.getrouw.security.Actor;
import nl.getrouw.security.Scope;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Where things stand: what waits for a person, and how far the teams are. */
@Service
@Transactional(readOnly = true)
public class Standing {

  private static final int MONTHS_TO_CHOOSE_POINTS = 6;
  private static final int QUIET_AFTER_MONTHS = 12;
  private static final int DAYS_TO_ANSWER = 7;

  private static final Set<AuditState> FOR_TEAM_LEADS =
      Set.of(AuditState.PLANNED, AuditState.CONCEPT);

  private final AuditRepository audits;
  private final ConsensusRepository consensus;
  private final ReplyRepository replies;
  private final ResultRepository results;
  private final OverviewRepository overviews;
  private final InstrumentLibrary instruments;
  private final Clock clock;

  Standing(
      AuditRepository audits,
      ConsensusRepository consensus,
      ReplyRepository replies,
      ResultRepository results,
      OverviewRepository overviews,
      InstrumentLibrary instruments,
      Clock clock) {
    this.audits = audits;
    this.consensus = consensus;
    this.replies = replies;
    this.results = results;
    this.overviews = overviews;
    this.instruments = instruments;
    this.clock = clock;
  }

  /** What waits for this person, first due first. */
  public List<WaitingAudit> waiting(Actor actor) {
    List<WaitingAudit> waiting = new ArrayList<>();
    running(actor)
        .flatMap(id -> audits.facts(id).stream())
        .forEach(audit -> task(actor, audit).ifPresent(waiting::add));
    actor.teams(TEAM_LEAD).forEach(team -> withoutPoints(team).ifPresent(waiting::add));
    return waiting.stream().sorted(Comparator.comparing(WaitingAudit::due)).toList();
  }

  private Stream<AuditId> running(Actor actor) {
    Set<AuditState> states =
        Set.of(AuditState.PLANNED, AuditState.SCORING, AuditState.CONSENSUS, AuditState.CONCEPT);
    AuditFilter filter = new AuditFilter("", states, null, null, false);
    return audits
        .list(actor, filter, AuditSort.STARTS_ON.ascending(), new PageRequest(0, PageRequest.MOST))
        .stream()
        .filter(row -> row.mine() || FOR_TEAM_LEADS.contains(row.state()))
        .map(AuditRow::id);
  }

  private Optional<WaitingAudit> task(Actor actor, AuditFacts audit) {
    return switch (audit.state()) {
      case PLANNED -> start(actor, audit);
      case SCORING -> scoring(actor, audit);
      case CONSENSUS -> agreeing(actor, audit);
      case CONCEPT -> replying(actor, audit);
      case FINAL, CANCELLED -> Optional.empty();
    };
  }

  private Optional<WaitingAudit> start(Actor actor, AuditFacts audit) {
    boolean dayHasCome = !audit.startsOn().isAfter(LocalDate.now(clock));
    boolean asked =
        audit.isLead(actor.id()) || actor.teams(TEAM_LEAD).contains(audit.place().team());
    return dayHasCome && asked
        ? Optional.of(waiting(audit, Task.START, 0, 0, audit.startsOn()))
        : Optional.empty();
  }

  private Optional<WaitingAudit> scoring(Actor actor, AuditFacts audit) {
    Optional<SheetFacts> open =
        audit.open().stream().filter(sheet -> sheet.auditor().equals(actor.id())).findFirst();
    if (open.isPresent()) {
      return Optional.of(
          waiting(audit, Task.SCORE, open.get().answered(), items(audit), audit.endsOn()));
    }
    return audit.open().isEmpty() && audit.isLead(actor.id())
        ? Optional.of(waiting(audit, Task.OPEN_CONSENSUS, 0, 0, audit.endsOn()))
        : Optional.empty();
  }

  private Optional<WaitingAudit> agreeing(Actor actor, AuditFacts audit) {
    if (!AuditAccess.mayAgree(actor, audit)) {
      return Optional.empty();
    }
    int items = items(audit);
    int open = consensus.open(audit, instruments.get(audit.instrument())).size();
    if (open > 0) {
      return Optional.of(waiting(audit, Task.AGREE, items - open, items, audit.endsOn()));
    }
    return audit.isLead(actor.id())
        ? Optional.of(
            waiting(
                audit,
                audit.admits(Transition.MAKE_CONCEPT) ? Task.MAKE_CONCEPT : Task.FINISH,
                items,
                items,
                audit.endsOn()))
        : Optional.empty();
  }

  private Optional<WaitingAudit> replying(Actor actor, AuditFacts audit) {
    Concept concept = replies.concept(audit.id()).orElseThrow();
    boolean closed = concept.isClosed(LocalDate.now(clock));
    List<Remark> remarks = replies.remarks(audit.id());
    boolean asked =
        actor.teams(TEAM_LEAD).contains(audit.place().team())
            && AuditAccess.mayRemark(actor, audit);
    if (!closed) {
      return asked
          ? Optional.of(waiting(audit, Task.REPLY, remarks.size(), 0, concept.replyUntil()))
          : Optional.empty();
    }
    if (!audit.isLead(actor.id())) {
      return Optional.empty();
    }
    int answered = (int) remarks.stream().filter(remark -> remark.answer() != null).count();
    Task task = answered < remarks.size() ? Task.ANSWER : Task.FINISH;
    LocalDate due = concept.replyUntil().plusDays(DAYS_TO_ANSWER);
    return Optional.of(waiting(audit, task, answered, remarks.size(), due));
  }

  private Optional<WaitingAudit> withoutPoints(TeamId team) {
    LocalDate since = LocalDate.now(clock).minusMonths(MONTHS_TO_CHOOSE_POINTS);
    return results.moments(team).reversed().stream()
        .limit(1)
        .filter(moment -> moment.startsOn().isAfter(since))
        .filter(moment -> results.points(moment.audit()).isEmpty())
        .flatMap(moment -> audits.facts(moment.audit()).stream())
        .map(audit -> waiting(audit, Task.CHOOSE_POINTS, 0, 0, audit.endsOn().plusMonths(1)))
        .findFirst();
  }

  private int items(AuditFacts audit) {
    return instruments.get(audit.instrument()).items().size();
  }

  private static WaitingAudit waiting(
      AuditFacts audit, Task task, int done, int of, LocalDate due) {
    return new WaitingAudit(audit.id(), audit.teamName(), audit.moment(), task, done, of, due);
  }

  /** Whether somebody oversees teams at this place. */
  public boolean mayOversee(Actor actor) {
    return !actor.reach(MANAGER, ADMINISTRATOR).isEmpty();
  }

  /**
   * How far the teams are that a manager or administrator oversees, as far as they lie in a place.
   *
   * @throws NotFound when the actor oversees no teams
   */
  public TeamsOverview overview(Actor actor, Scope place) {
    AuditAccess.require(mayOversee(actor));
    LocalDate since = LocalDate.now(clock).minusMonths(QUIET_AFTER_MONTHS);
    return overviews.overview(actor.reach(MANAGER, ADMINISTRATOR), place, since);
  }
}

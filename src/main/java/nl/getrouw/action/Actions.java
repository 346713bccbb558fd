package nl.getrouw.action;

import static nl.getrouw.action.ActionAccess.require;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import nl.getrouw.action.ActionPage.EventKind;
import nl.getrouw.action.ActionQueries.Stored;
import nl.getrouw.audit.AuditFilter;
import nl.getrouw.audit.AuditPage;
import nl.getrouw.audit.AuditRow;
import nl.getrouw.audit.AuditSort;
import nl.getrouw.audit.AuditState;
import nl.getrouw.audit.Audits;
import nl.getrouw.kernel.ActionId;
import nl.getrouw.kernel.AuditId;
import nl.getrouw.kernel.NotFound;
import nl.getrouw.kernel.OrganisationId;
import nl.getrouw.kernel.PageRequest;
import nl.getrouw.kernel.Refusal;
import nl.getrouw.kernel.TeamId;
import nl.getrouw.live.LiveNews;
import nl.getrouw.organisation.Colleague;
import nl.getrouw.organisation.Directory;
import nl.getrouw.organisation.Problem;
import nl.getrouw.organisation.TeamRef;
import nl.getrouw.organisation.Teams;
import nl.getrouw.security.Actor;
import nl.getrouw.trail.Trail;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * The improvement actions of teams: making them and finding them. Team leads and coaches make
 * actions for their teams; the lead auditor of an audit may propose one to the team.
 */
@Service
@Transactional
public class Actions {

  private final ActionQueries queries;
  private final ActionRepository actions;
  private final StepRepository steps;
  private final ActionRows rows;
  private final ActionRules rules;
  private final Audits audits;
  private final Directory directory;
  private final Teams teams;
  private final Trail trail;
  private final LiveNews news;

  Actions(
      ActionQueries queries,
      ActionRepository actions,
      StepRepository steps,
      ActionRows rows,
      ActionRules rules,
      Audits audits,
      Directory directory,
      Teams teams,
      Trail trail,
      LiveNews news) {
    this.queries = queries;
    this.actions = actions;
    this.steps = steps;
    this.rows = rows;
    this.rules = rules;
    this.audits = audits;
    this.directory = directory;
    this.teams = teams;
    this.trail = trail;
    this.news = news;
  }

  /** Where {@link LiveNews} tells that an action changed. */
  public static String channel(ActionId action) {
    return "action-" + action;
  }

  /** Where {@link LiveNews} tells that any action of an organisation changed. */
  public static String channel(OrganisationId organisation) {
    return "actions-" + organisation;
  }

  /** The open teams for which this person may make actions, by name. */
  @Transactional(readOnly = true)
  public List<TeamRef> teams(Actor actor) {
    return teams.reached(actor, ActionAccess.MAKERS);
  }

  public boolean mayCreate(Actor actor, TeamRef team) {
    return !team.closed() && ActionAccess.mayCreate(actor, team.place());
  }

  /** Whether this person leads the audit, and so may propose actions from it. */
  public boolean mayPropose(Actor actor, AuditPage audit) {
    return actor.id().equals(audit.lead()) && audit.state() != AuditState.CANCELLED;
  }

  /**
   * Who can own an action of the team: who works there, and its coaches; by name.
   *
   * @throws NotFound when no role of the actor reaches the team
   */
  @Transactional(readOnly = true)
  public List<Colleague> owners(Actor actor, TeamId team) {
    TeamRef ref = directory.team(team);
    require(actor.holdsAt(ref.place(), ActionAccess.READERS));
    return rules.owners(ref.place());
  }

  /**
   * What keeps a draft from being stored, field by field.
   *
   * @throws NotFound when the actor may not make it at all
   */
  @Transactional(readOnly = true)
  public List<Problem<Draft.Field>> problems(Actor actor, Draft draft) {
    return rules.problems(directory.team(draft.team()), draft, isProposal(actor, draft));
  }

  /**
   * Makes an action. What the lead auditor of an audit makes from it for a team of somebody else is
   * a proposal, until the team takes it up.
   *
   * @throws NotFound when the actor may not make it, or it comes from an audit of another team
   * @throws Refusal for the first problem
   */
  public ActionId create(Actor actor, Draft draft) {
    boolean proposal = isProposal(actor, draft);
    TeamRef team = directory.team(draft.team());
    ActionRules.refuse(rules.problems(team, draft, proposal));
    Draft placed = new Draft(draft.team(), place(actor, draft), draft.words(), draft.steps());
    ActionId id = actions.insert(actor, placed, proposal);
    placed.steps().forEach(step -> steps.add(id, step));
    EventKind kind = proposal ? EventKind.PROPOSED : EventKind.CREATED;
    actions.happened(actor, id, kind, null, null);
    trail.write(actor, proposal ? "action.proposed" : "action.created", id);
    news.publish(channel(actor.organisation()), "created");
    AuditId audit = placed.origin().audit();
    if (audit != null) {
      news.publish(Audits.channel(audit), "action");
    }
    return id;
  }

  private boolean isProposal(Actor actor, Draft draft) {
    if (ActionAccess.mayCreate(actor, directory.team(draft.team()).place(), draft.origin())) {
      return false;
    }
    AuditId audit = draft.origin().audit();
    require(audit != null && mayPropose(actor, audits.page(actor, audit)));
    return true;
  }

  /** The origin with the domain of its item; only from an audit of this team that is seen. */
  private Origin place(Actor actor, Draft draft) {
    Origin origin = draft.origin();
    AuditId audit = origin.audit();
    if (audit == null) {
      return origin;
    }
    AuditPage page = audits.page(actor, audit);
    require(page.team().equals(draft.team()));
    return rules.placed(origin, page.instrument());
  }

  /**
   * An action with all that is known of it.
   *
   * @throws NotFound when there is no such action, or not for this reader
   */
  @Transactional(readOnly = true)
  public ActionPage page(Actor reader, ActionId id) {
    Stored stored = queries.find(id).orElseThrow(NotFound::new);
    require(queries.isVisible(reader, audited(reader), id));
    return rows.page(
        reader, stored, steps.of(id), actions.comments(reader, id), actions.events(id));
  }

  /** The actions that the reader may see and the filter lets through. */
  @Transactional(readOnly = true)
  public List<ActionRow> list(
      Actor reader, ActionFilter filter, ActionSort.By sort, PageRequest page) {
    return rows.of(queries.list(reader, audited(reader), filter, sort, page));
  }

  /** How many actions the reader may see and the filter lets through. */
  @Transactional(readOnly = true)
  public int count(Actor reader, ActionFilter filter) {
    return queries.count(reader, audited(reader), filter);
  }

  /** What a team works on, first due first; auditors of a running audit of the team see it too. */
  @Transactional(readOnly = true)
  public List<ActionRow> openOf(Actor reader, TeamId team) {
    return list(
        reader,
        ActionFilter.openOf(team),
        ActionSort.DUE.ascending(),
        new PageRequest(0, PageRequest.MOST));
  }

  /**
   * What was made from an audit, oldest first, dropped ones included; empty for who may not see the
   * actions of the team.
   */
  @Transactional(readOnly = true)
  public List<ActionRow> from(Actor reader, AuditId audit) {
    return rows.of(queries.from(reader, audited(reader), audit));
  }

  /** Those among these that the reader may see, oldest first, dropped ones included. */
  @Transactional(readOnly = true)
  public List<ActionRow> among(Actor reader, Collection<ActionId> ids) {
    return ids.isEmpty() ? List.of() : rows.of(queries.among(reader, audited(reader), ids));
  }

  /**
   * Open actions due on or before a day, in all organisations, for who reminds their owners. Knows
   * no actor: nothing of it is for anybody but the owner.
   */
  @Transactional(readOnly = true)
  public List<DueAction> due(LocalDate until) {
    return queries.due(until);
  }

  /** The teams that the reader audits now; nobody asks where a role reaches every team anyway. */
  private Set<TeamId> audited(Actor reader) {
    if (reader.reach(ActionAccess.READERS).whole()) {
      return Set.of();
    }
    return audits
        .list(
            reader,
            new AuditFilter("", AuditState.RUNNING, null, null, true),
            AuditSort.STARTS_ON.ascending(),
            new PageRequest(0, PageRequest.MOST))
        .stream()
        .map(AuditRow::team)
        .collect(Collectors.toUnmodifiableSet());
  }
}

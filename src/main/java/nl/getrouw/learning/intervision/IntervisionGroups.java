package nl.getrouw.learning.intervision;

import static nl.getrouw.db.Tables.INTERVISION_SESSION;
import static nl.getrouw.learning.intervision.IntervisionAccess.require;

import java.time.Clock;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import nl.getrouw.kernel.Conflict;
import nl.getrouw.kernel.IntervisionGroupId;
import nl.getrouw.kernel.NotFound;
import nl.getrouw.kernel.PersonId;
import nl.getrouw.kernel.Refusal;
import nl.getrouw.kernel.TeamId;
import nl.getrouw.learning.intervision.GroupDraft.Field;
import nl.getrouw.learning.intervision.GroupOverview.Known;
import nl.getrouw.learning.intervision.GroupRepository.Membership;
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
 * Groups that meet for intervision. Coaches and team leads arrange them for the teams they reach;
 * members, and who oversees one of the teams, see that they exist.
 */
@Service
@Transactional
public class IntervisionGroups {

  private final GroupRepository groups;
  private final IntervisionSessionRepository sessions;
  private final GroupOverview overview;
  private final GroupRules rules;
  private final SessionPlanner planner;
  private final Methods methods;
  private final Teams teams;
  private final Directory directory;
  private final Trail trail;
  private final Clock clock;

  IntervisionGroups(
      GroupRepository groups,
      IntervisionSessionRepository sessions,
      GroupOverview overview,
      GroupRules rules,
      SessionPlanner planner,
      Methods methods,
      Teams teams,
      Directory directory,
      Trail trail,
      Clock clock) {
    this.groups = groups;
    this.sessions = sessions;
    this.overview = overview;
    this.rules = rules;
    this.planner = planner;
    this.methods = methods;
    this.teams = teams;
    this.directory = directory;
    this.trail = trail;
    this.clock = clock;
  }

  /** The groups that concern the reader, by name; those that ended last. */
  @Transactional(readOnly = true)
  public List<GroupRow> list(Actor reader) {
    return overview.rows(
        reader,
        overview.known(groups.all(reader.organisation())).stream()
            .filter(one -> one.visible(reader))
            .toList());
  }

  /**
   * A group with its people and sessions.
   *
   * @throws NotFound when it does not concern the reader
   */
  @Transactional(readOnly = true)
  public GroupPage page(Actor reader, IntervisionGroupId id) {
    Known known = known(reader, id);
    require(known.visible(reader));
    Map<PersonId, String> names =
        directory.names(known.members().stream().map(Membership::person).toList());
    return new GroupPage(
        overview.rows(reader, List.of(known)).getFirst(),
        known.members().stream()
            .map(
                member ->
                    new GroupPage.Member(
                        member.person(), names.getOrDefault(member.person(), ""), member.team()))
            .sorted((one, other) -> one.name().compareTo(other.name()))
            .toList(),
        sessions.list(reader.id(), INTERVISION_SESSION.GROUP_ID.eq(id.value())).reversed(),
        known.group().firstOn(),
        known.group().startsAt(),
        known.group().minutes(),
        known.group().place(),
        known.group().version());
  }

  /** The teams for which the actor may make a group, by name. */
  @Transactional(readOnly = true)
  public List<TeamRef> teams(Actor actor) {
    return teams.reached(actor, IntervisionAccess.ARRANGERS);
  }

  /** Who can take part in a group of the actor, by name. */
  @Transactional(readOnly = true)
  public List<Colleague> candidates(Actor actor) {
    return rules.candidates(actor);
  }

  /** Who can take part in a group that exists: who could in a new one, and who does already. */
  @Transactional(readOnly = true)
  public List<Colleague> candidates(Actor actor, IntervisionGroupId id) {
    Set<PersonId> people = new HashSet<>();
    rules.candidates(actor).forEach(one -> people.add(one.id()));
    arranged(actor, id).members().forEach(member -> people.add(member.person()));
    return directory.colleagues(actor.organisation(), people, LocalDate.now(clock));
  }

  /** Who can coach a group of the actor, by name. */
  @Transactional(readOnly = true)
  public List<Colleague> coaches(Actor actor) {
    return rules.coaches(actor);
  }

  /** What keeps a draft from being stored, field by field. */
  @Transactional(readOnly = true)
  public List<Problem<Field>> problems(Actor actor, GroupDraft draft) {
    return rules.problems(actor, draft, Set.of());
  }

  /**
   * Makes a group and plans its sessions.
   *
   * @throws NotFound for who may not arrange anything for its teams
   * @throws Refusal for the first problem
   */
  public IntervisionGroupId create(Actor actor, GroupDraft draft) {
    Map<PersonId, Optional<TeamId>> members = checked(actor, draft, Set.of());
    IntervisionGroupId id = groups.insert(actor.organisation(), draft);
    groups.members(id, members);
    trail.write(actor, "intervision.groupMade", id);
    planner.plan(actor, known(actor, id), draft.firstOn(), draft.sessions());
    return id;
  }

  /**
   * Changes a group. Sessions that are still to come take over coach, step plan, hour, length and
   * place, and their distance from each other; those that were moved by hand stay where they are.
   *
   * @throws NotFound for who may not arrange it
   * @throws Refusal for the first problem
   * @throws Conflict when somebody changed it since this version
   */
  public void change(Actor actor, IntervisionGroupId id, int version, GroupDraft draft) {
    Known before = arranged(actor, id);
    Set<PersonId> stay = new HashSet<>();
    before.members().forEach(member -> stay.add(member.person()));
    stay.add(before.group().coach());
    Map<PersonId, Optional<TeamId>> members = checked(actor, draft, stay);
    if (!groups.update(id, version, draft)) {
      throw new Conflict("group");
    }
    groups.members(id, members);
    trail.write(actor, "intervision.groupChanged", id);
    planner.follow(actor, known(actor, id));
  }

  /** Plans more sessions after the last one, at the agreed interval. */
  public void extend(Actor actor, IntervisionGroupId id, int more) {
    Known known = arranged(actor, id);
    if (more < 1 || more > GroupDraft.MOST_SESSIONS || known.group().weeks() == null) {
      throw new Refusal(
          "intervision.refused.group." + Field.SESSIONS.name(), GroupDraft.MOST_SESSIONS);
    }
    LocalDate last =
        sessions.list(actor.id(), INTERVISION_SESSION.GROUP_ID.eq(id.value())).stream()
            .filter(session -> session.state() != SessionState.CANCELLED)
            .map(SessionRow::day)
            .reduce((one, next) -> next)
            .orElse(LocalDate.now(clock));
    LocalDate first = last.plusWeeks(known.group().weeks());
    while (first.isBefore(LocalDate.now(clock))) {
      first = first.plusWeeks(known.group().weeks());
    }
    planner.plan(actor, known, first, more);
    trail.write(actor, "intervision.groupExtended", id, String.valueOf(more));
  }

  /** Ends a group; what is still planned is cancelled. */
  public void end(Actor actor, IntervisionGroupId id, int version, String reason) {
    Known known = arranged(actor, id);
    if (!groups.end(id, version, LocalDate.now(clock))) {
      throw new Conflict("group");
    }
    planner.cancelAll(actor, known, reason);
    trail.write(actor, "intervision.groupEnded", id);
  }

  private Map<PersonId, Optional<TeamId>> checked(
      Actor actor, GroupDraft draft, Set<PersonId> stay) {
    List<Problem<Field>> problems = rules.problems(actor, draft, stay);
    TeamId team = draft.team();
    Map<PersonId, Optional<TeamId>> members = rules.teamsOf(actor, draft);
    require(
        team != null
            ? teams(actor).stream().anyMatch(one -> one.id().equals(team))
            : !teams(actor).isEmpty());
    if (!problems.isEmpty()) {
      throw problems.getFirst().refusal();
    }
    methods.get(actor, draft.method());
    return members;
  }

  Known known(Actor actor, IntervisionGroupId id) {
    return overview
        .known(List.of(groups.find(actor.organisation(), id).orElseThrow(NotFound::new)))
        .getFirst();
  }

  private Known arranged(Actor actor, IntervisionGroupId id) {
    Known known = known(actor, id);
    require(known.arranges(actor) && known.group().endedOn() == null);
    return known;
  }
}

package nl.getrouw.learning.intervision;

import static java.util.stream.Collectors.groupingBy;
import static nl.getrouw.db.Tables.INTERVISION_SESSION;
import static org.jooq.impl.DSL.max;

import java.time.Clock;
import java.time.LocalDate;
import java.time.temporal.IsoFields;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import nl.getrouw.kernel.IntervisionGroupId;
import nl.getrouw.kernel.PersonId;
import nl.getrouw.kernel.TeamId;
import nl.getrouw.learning.intervision.GroupRepository.Membership;
import nl.getrouw.learning.intervision.GroupRepository.Stored;
import nl.getrouw.organisation.Directory;
import nl.getrouw.organisation.TeamRef;
import nl.getrouw.security.Actor;
import nl.getrouw.security.Role;
import org.jooq.DSLContext;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Groups with their last and next session, for whom they concern. */
@Component
class GroupOverview {

  /** A week of grace, so that one session that moved by some days is no alarm. */
  static final int GRACE_DAYS = 7;

  private final GroupRepository groups;
  private final IntervisionSessionRepository sessions;
  private final Directory directory;
  private final DSLContext db;
  private final Clock clock;

  GroupOverview(
      GroupRepository groups,
      IntervisionSessionRepository sessions,
      Directory directory,
      DSLContext db,
      Clock clock) {
    this.groups = groups;
    this.sessions = sessions;
    this.directory = directory;
    this.db = db;
    this.clock = clock;
  }

  /** What is known of a group when somebody asks for it. */
  record Known(Stored group, List<Membership> members, List<TeamRef> teams) {

    boolean mine(Actor actor) {
      return group.coach().equals(actor.id())
          || members.stream().anyMatch(member -> member.person().equals(actor.id()));
    }

    boolean arranges(Actor actor) {
      return IntervisionAccess.mayArrange(actor, group.coach(), teams);
    }

    boolean visible(Actor actor) {
      return mine(actor)
          || arranges(actor)
          || teams.stream()
              .anyMatch(
                  team ->
                      actor.holdsAt(
                          team.place(),
                          Role.COACH,
                          Role.TEAM_LEAD,
                          Role.MANAGER,
                          Role.ADMINISTRATOR));
    }
  }

  List<Known> known(Collection<Stored> stored) {
    Map<IntervisionGroupId, List<Membership>> members =
        groups.members(stored.stream().map(Stored::id).toList()).stream()
            .collect(groupingBy(Membership::group));
    Set<TeamId> ids = new HashSet<>();
    stored.forEach(group -> ids.addAll(teams(group, members.getOrDefault(group.id(), List.of()))));
    Map<TeamId, TeamRef> teams = directory.teams(ids);
    return stored.stream()
        .map(
            group -> {
              List<Membership> of = members.getOrDefault(group.id(), List.of());
              return new Known(
                  group,
                  of,
                  teams(group, of).stream()
                      .filter(teams::containsKey)
                      .map(id -> teams.get(id))
                      .toList());
            })
        .toList();
  }

  private static Set<TeamId> teams(Stored group, List<Membership> members) {
    if (group.team() != null) {
      return Set.of(group.team());
    }
    Set<TeamId> teams = new HashSet<>();
    for (Membership member : members) {
      if (member.team() != null) {
        teams.add(member.team());
      }
    }
    return teams;
  }

  List<GroupRow> rows(Actor reader, List<Known> known) {
    List<Long> ids = known.stream().map(one -> one.group().id().value()).toList();
    LocalDate today = LocalDate.now(clock);
    LocalDate quarter = today.with(IsoFields.DAY_OF_QUARTER, 1);
    Map<IntervisionGroupId, List<SessionRow>> since =
        sessions
            .list(
                reader.id(),
                INTERVISION_SESSION
                    .GROUP_ID
                    .in(ids)
                    .and(
                        INTERVISION_SESSION
                            .DAY
                            .ge(quarter)
                            .or(INTERVISION_SESSION.STATE.eq(SessionState.RUNNING.name()))))
            .stream()
            .collect(groupingBy(SessionRow::group));
    Map<Long, LocalDate> last =
        db.select(INTERVISION_SESSION.GROUP_ID, max(INTERVISION_SESSION.DAY))
            .from(INTERVISION_SESSION)
            .where(INTERVISION_SESSION.GROUP_ID.in(ids))
            .and(INTERVISION_SESSION.STATE.eq(SessionState.HELD.name()))
            .groupBy(INTERVISION_SESSION.GROUP_ID)
            .fetchMap(INTERVISION_SESSION.GROUP_ID, max(INTERVISION_SESSION.DAY));
    Map<PersonId, String> names =
        directory.names(known.stream().map(one -> one.group().coach()).toList());
    return known.stream()
        .map(
            one ->
                row(
                    reader,
                    one,
                    since.getOrDefault(one.group().id(), List.of()),
                    last.get(one.group().id().value()),
                    names.getOrDefault(one.group().coach(), ""),
                    today))
        .toList();
  }

  private static GroupRow row(
      Actor reader,
      Known known,
      List<SessionRow> sessions,
      @Nullable LocalDate last,
      String coachName,
      LocalDate today) {
    Stored group = known.group();
    LocalDate quarterEnd = today.with(IsoFields.DAY_OF_QUARTER, 1).plusMonths(3);
    return new GroupRow(
        group.id(),
        group.name(),
        group.team(),
        group.team() == null || known.teams().isEmpty() ? null : known.teams().getFirst().name(),
        known.teams().stream().map(TeamRef::name).sorted().toList(),
        group.coach(),
        coachName,
        group.method(),
        group.weeks(),
        known.members().size(),
        count(sessions, SessionState.HELD, quarterEnd),
        count(sessions, SessionState.PLANNED, quarterEnd),
        last,
        sessions.stream()
            .filter(
                one ->
                    one.state() == SessionState.RUNNING
                        || (one.state() == SessionState.PLANNED && !one.day().isBefore(today)))
            .findFirst()
            .orElse(null),
        isOverdue(group, last, today),
        known.mine(reader),
        known.arranges(reader),
        group.endedOn());
  }

  private static int count(List<SessionRow> sessions, SessionState state, LocalDate before) {
    return (int)
        sessions.stream().filter(one -> one.state() == state && one.day().isBefore(before)).count();
  }

  /**
   * More than the agreed interval and a week ago; before the first session, a week after its day.
   */
  static boolean isOverdue(Stored group, @Nullable LocalDate last, LocalDate today) {
    if (group.weeks() == null || group.endedOn() != null) {
      return false;
    }
    LocalDate due = last == null ? group.firstOn() : last.plusWeeks(group.weeks());
    return today.isAfter(due.plusDays(GRACE_DAYS));
  }
}

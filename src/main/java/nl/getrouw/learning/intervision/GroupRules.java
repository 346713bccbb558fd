package nl.getrouw.learning.intervision;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import nl.getrouw.kernel.PersonId;
import nl.getrouw.kernel.Refusal;
import nl.getrouw.kernel.TeamId;
import nl.getrouw.learning.intervision.GroupDraft.Field;
import nl.getrouw.organisation.Colleague;
import nl.getrouw.organisation.Directory;
import nl.getrouw.organisation.Problem;
import nl.getrouw.organisation.TeamRef;
import nl.getrouw.organisation.Teams;
import nl.getrouw.security.Actor;
import nl.getrouw.security.Role;
import org.springframework.stereotype.Component;

/** Who can belong to a group and coach it, and what a group has to say. */
@Component
class GroupRules {

  private static final int FEWEST_PEOPLE = 2;
  private static final int MOST_PEOPLE = 20;

  private final Directory directory;
  private final Teams teams;
  private final Clock clock;

  GroupRules(Directory directory, Teams teams, Clock clock) {
    this.directory = directory;
    this.teams = teams;
    this.clock = clock;
  }

  /** Who works in the teams for which the actor may arrange something, by name. */
  List<Colleague> candidates(Actor actor) {
    LocalDate today = LocalDate.now(clock);
    Set<PersonId> people = new LinkedHashSet<>();
    for (TeamRef team : teams.reached(actor, IntervisionAccess.ARRANGERS)) {
      for (Role role : List.of(Role.TEAM_MEMBER, Role.TEAM_LEAD)) {
        directory.holders(team.place(), role, today).stream()
            .filter(colleague -> colleague.worksIn(team.id()))
            .forEach(colleague -> people.add(colleague.id()));
      }
    }
    return directory.colleagues(actor.organisation(), people, today);
  }

  /** Who coaches one of the teams that the actor reaches. */
  List<Colleague> coaches(Actor actor) {
    LocalDate today = LocalDate.now(clock);
    Set<PersonId> people = new LinkedHashSet<>();
    teams
        .reached(actor, IntervisionAccess.ARRANGERS)
        .forEach(
            team ->
                directory
                    .holders(team.place(), Role.COACH, today)
                    .forEach(coach -> people.add(coach.id())));
    return directory.colleagues(actor.organisation(), people, today);
  }

  /** The team for which each member counts: that of the group, or the first she works in. */
  Map<PersonId, Optional<TeamId>> teamsOf(Actor actor, GroupDraft draft) {
    Map<PersonId, Optional<TeamId>> teamsOf = new LinkedHashMap<>();
    for (Colleague person :
        directory.colleagues(actor.organisation(), draft.members(), LocalDate.now(clock))) {
      TeamId own = draft.team();
      teamsOf.put(
          person.id(),
          own != null && person.worksIn(own)
              ? Optional.of(own)
              : person.worksIn().stream().map(TeamRef::id).findFirst());
    }
    return teamsOf;
  }

  Collection<TeamRef> teams(Collection<TeamId> ids) {
    return directory.teams(ids).values();
  }

  /**
   * What keeps a group from being stored, field by field.
   *
   * @param known members who stay although they work elsewhere now
   */
  List<Problem<Field>> problems(Actor actor, GroupDraft draft, Set<PersonId> known) {
    List<Problem<Field>> found = new ArrayList<>();
    int name = draft.name().length();
    check(found, name >= 2 && name <= GroupDraft.NAME_AT_MOST, Field.NAME, GroupDraft.NAME_AT_MOST);
    Set<PersonId> choice = new LinkedHashSet<>(known);
    candidates(actor).forEach(one -> choice.add(one.id()));
    int people = draft.members().size();
    check(
        found,
        people >= FEWEST_PEOPLE && people <= MOST_PEOPLE && choice.containsAll(draft.members()),
        Field.MEMBERS,
        FEWEST_PEOPLE,
        MOST_PEOPLE);
    check(
        found,
        draft.coach() != null
            && (known.contains(draft.coach())
                || coaches(actor).stream().anyMatch(one -> one.id().equals(draft.coach()))),
        Field.COACH);
    check(found, !draft.method().isBlank(), Field.METHOD);
    check(
        found,
        draft.weeks() == null
            || (draft.weeks() >= GroupDraft.FEWEST_WEEKS && draft.weeks() <= GroupDraft.MOST_WEEKS),
        Field.WEEKS,
        GroupDraft.FEWEST_WEEKS,
        GroupDraft.MOST_WEEKS);
    check(found, draft.firstOn() != null, Field.FIRST_ON);
    check(found, draft.startsAt() != null, Field.STARTS_AT);
    check(found, draft.minutes() >= 15 && draft.minutes() <= 240, Field.MINUTES, 15, 240);
    check(
        found,
        draft.place().length() <= GroupDraft.PLACE_AT_MOST,
        Field.PLACE,
        GroupDraft.PLACE_AT_MOST);
    check(
        found,
        draft.sessions() >= 0 && draft.sessions() <= GroupDraft.MOST_SESSIONS,
        Field.SESSIONS,
        GroupDraft.MOST_SESSIONS);
    return found;
  }

  private static void check(
      List<Problem<Field>> found, boolean fits, Field field, Object... values) {
    if (!fits) {
      found.add(
          new Problem<>(field, new Refusal("intervision.refused.group." + field.name(), values)));
    }
  }
}

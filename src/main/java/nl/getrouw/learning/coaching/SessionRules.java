package nl.getrouw.learning.coaching;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import nl.getrouw.kernel.PersonId;
import nl.getrouw.kernel.Refusal;
import nl.getrouw.kernel.TeamId;
import nl.getrouw.learning.coaching.SessionDraft.Field;
import nl.getrouw.organisation.Colleague;
import nl.getrouw.organisation.Problem;
import nl.getrouw.organisation.TeamRef;
import org.jspecify.annotations.Nullable;

/** What a session must be like before it is stored. */
final class SessionRules {

  /** How far back something can be logged: a year, so that a quarter can still be completed. */
  private static final int DAYS_BACK = 366;

  private static final int DAYS_AHEAD = 2 * 366;

  private SessionRules() {}

  /**
   * @param before the session as it was; its people and team may stay although they left since
   */
  static List<Problem<Field>> problems(
      Circle circle, SessionDraft draft, State state, LocalDate today, @Nullable Session before) {
    List<Problem<Field>> problems = new ArrayList<>();
    boolean knownTeam =
        draft.team() == null || circle.hasTeam(draft.team()) || isTeam(before, draft.team());
    if (!knownTeam) {
      problems.add(problem(Field.TEAM, "coaching.refused.team"));
    }
    boolean knownPeople =
        draft.people().stream()
            .allMatch(one -> circle.hasPerson(one) || (before != null && before.isWith(one)));
    if (!knownPeople) {
      problems.add(problem(Field.PEOPLE, "coaching.refused.people"));
    } else if (draft.kind().isIndividual() && draft.people().size() != 1) {
      problems.add(problem(Field.PEOPLE, "coaching.refused.onePerson"));
    } else if (draft.people().isEmpty() && draft.team() == null) {
      problems.add(problem(Field.TEAM, "coaching.refused.nobody"));
    }
    if (state == State.HELD && draft.day().isAfter(today)) {
      problems.add(problem(Field.DAY, "coaching.refused.future"));
    } else if (state == State.HELD && draft.day().isBefore(today.minusDays(DAYS_BACK))) {
      problems.add(problem(Field.DAY, "coaching.refused.longAgo"));
    } else if (state == State.PLANNED && draft.day().isBefore(today)) {
      problems.add(problem(Field.DAY, "coaching.refused.past"));
    } else if (draft.day().isAfter(today.plusDays(DAYS_AHEAD))) {
      problems.add(problem(Field.DAY, "coaching.refused.tooFar"));
    }
    if (draft.minutes() < SessionDraft.SHORTEST || draft.minutes() > SessionDraft.LONGEST) {
      problems.add(
          problem(
              Field.MINUTES,
              "coaching.refused.minutes",
              SessionDraft.SHORTEST,
              SessionDraft.LONGEST));
    }
    return problems;
  }

  static void refuse(List<Problem<Field>> problems) {
    if (!problems.isEmpty()) {
      throw problems.getFirst().refusal();
    }
  }

  /** The draft with the team that a person alone belongs to. */
  static SessionDraft placed(Circle circle, SessionDraft draft) {
    if (draft.team() != null || draft.people().size() != 1) {
      return draft;
    }
    return circle.people().stream()
        .filter(one -> one.id().equals(draft.people().getFirst()))
        .map(Colleague::worksIn)
        .filter(teams -> !teams.isEmpty())
        .findFirst()
        .map(teams -> withTeam(draft, own(circle, teams)))
        .orElse(draft);
  }

  private static TeamId own(Circle circle, List<TeamRef> teams) {
    return teams.stream()
        .map(TeamRef::id)
        .filter(circle::hasTeam)
        .findFirst()
        .orElse(teams.getFirst().id());
  }

  private static SessionDraft withTeam(SessionDraft draft, TeamId team) {
    return new SessionDraft(
        draft.kind(),
        team,
        draft.people(),
        draft.day(),
        draft.time(),
        draft.minutes(),
        draft.topic());
  }

  /** How many people it is with: those named, or else the whole team. */
  static int heads(Circle circle, SessionDraft draft) {
    List<PersonId> named = draft.people();
    return !named.isEmpty() || draft.team() == null ? named.size() : circle.of(draft.team()).size();
  }

  private static boolean isTeam(@Nullable Session before, TeamId team) {
    return before != null && before.team() != null && before.team().id().equals(team);
  }

  private static Problem<Field> problem(Field field, String key, Object... values) {
    return new Problem<>(field, new Refusal(key, values));
  }
}

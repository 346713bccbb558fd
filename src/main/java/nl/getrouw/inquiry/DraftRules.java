package nl.getrouw.inquiry;

import static java.time.temporal.ChronoUnit.DAYS;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import nl.getrouw.inquiry.Draft.Field;
import nl.getrouw.inquiry.Inquiries.Choices;
import nl.getrouw.inquiry.StoredInquiry.Team;
import nl.getrouw.kernel.Refusal;
import nl.getrouw.organisation.Problem;
import nl.getrouw.organisation.TeamRef;
import org.springframework.stereotype.Component;

/** What a round has to be before it can be opened. */
@Component
class DraftRules {

  /** A round takes at most so many days. */
  static final int LONGEST = 60;

  /**
   * A team is not asked the same again for so many days: two rounds that follow each other could
   * differ by one person's answers.
   */
  static final int APART = 90;

  static final int LONGEST_NAME = 100;
  static final int MOST_QUESTIONNAIRES = 6;
  static final int MOST_PLACES = 200;

  private final Clock clock;

  DraftRules(Clock clock) {
    this.clock = clock;
  }

  /** From today, at most {@link #LONGEST} days from now. */
  static boolean isLastDay(LocalDate today, LocalDate day) {
    return !day.isBefore(today) && !day.isAfter(today.plusDays(LONGEST));
  }

  List<Problem<Field>> problems(Draft draft, Choices choices, List<StoredInquiry> others) {
    List<Problem<Field>> problems = new ArrayList<>();
    if (draft.name().isEmpty() || draft.name().length() > LONGEST_NAME) {
      problems.add(problem(Field.NAME, "inquiry.refused.name", LONGEST_NAME));
    }
    if (draft.questionnaires().isEmpty()
        || draft.questionnaires().size() > MOST_QUESTIONNAIRES
        || draft.questionnaires().stream().distinct().count() < draft.questionnaires().size()) {
      problems.add(
          problem(Field.QUESTIONNAIRES, "inquiry.refused.questionnaires", MOST_QUESTIONNAIRES));
    }
    if (draft.teams().isEmpty()) {
      problems.add(problem(Field.TEAMS, "inquiry.refused.teams"));
    }
    LocalDate today = LocalDate.now(clock);
    LocalDate closesOn = draft.closesOn();
    if (closesOn == null || !isLastDay(today, closesOn)) {
      problems.add(problem(Field.CLOSES_ON, "inquiry.refused.day", LONGEST));
    }
    if (draft.places() < 0 || draft.places() > MOST_PLACES) {
      problems.add(problem(Field.PLACES, "inquiry.refused.places", MOST_PLACES));
    }
    choices.teams().stream()
        .filter(team -> draft.teams().contains(team.id()))
        .forEach(team -> apart(draft, team, others, today, problems));
    return problems;
  }

  /** One problem a team, the latest round that stands in the way. */
  private static void apart(
      Draft draft,
      TeamRef team,
      List<StoredInquiry> others,
      LocalDate today,
      List<Problem<Field>> problems) {
    for (StoredInquiry other : others) {
      Team asked = other.team(team.id()).orElse(null);
      if (asked == null || Collections.disjoint(other.questionnaires(), draft.questionnaires())) {
        continue;
      }
      LocalDate closedOn = other.closedOn();
      if (closedOn == null) {
        problems.add(problem(Field.TEAMS, "inquiry.refused.running", team.name(), other.name()));
        return;
      }
      LocalDate free = closedOn.plusDays(APART);
      if (asked.answered() > 0 && free.isAfter(today)) {
        problems.add(
            problem(Field.TEAMS, "inquiry.refused.soon", team.name(), DAYS.between(today, free)));
        return;
      }
    }
  }

  private static Problem<Field> problem(Field field, String key, Object... values) {
    return new Problem<>(field, new Refusal(key, values));
  }
}

package nl.getrouw.learning.growth;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import nl.getrouw.kernel.Conflict;
import nl.getrouw.kernel.Moments;
import nl.getrouw.kernel.NotFound;
import nl.getrouw.kernel.PersonId;
import nl.getrouw.kernel.PersonalGoalId;
import nl.getrouw.kernel.Refusal;
import nl.getrouw.kernel.SelfCheckId;
import nl.getrouw.kernel.TeamGoalId;
import nl.getrouw.kernel.TeamId;
import nl.getrouw.learning.growth.TeamGoal.Origin;
import nl.getrouw.learning.growth.TeamGoal.Words;
import nl.getrouw.security.Actor;
import nl.getrouw.security.Role;
import nl.getrouw.testing.DatabaseTest;
import nl.getrouw.testing.Fixture;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@DatabaseTest
class GrowthTest {

  @Autowired Fixture fixture;
  @Autowired SelfChecks checks;
  @Autowired PersonalGoals goals;
  @Autowired TeamGoals plans;

  private Fixture.Organisation spil;
  private TeamId wilgenhof;
  private PersonId marijke;
  private Actor esra;
  private final LocalDate today = LocalDate.now(Moments.ZONE);

  @BeforeEach
  void aTeam() {
    spil = fixture.organisation();
    wilgenhof = spil.team("Wilgenhof");
    marijke = spil.person("Marijke Hoekstra", Role.TEAM_LEAD, wilgenhof);
    esra = spil.actor(spil.person("Esra Demir", Role.TEAM_MEMBER, wilgenhof));
  }

  @Test
  void everyAnswerIsStoredAtOnceAndTheNextVisitGoesOnAtTheFirstGap() {
    SelfCheckId id = checks.begin(esra, CheckKind.SCAN);
    checks.answer(esra, id, "hoop", 7);
    checks.answer(esra, id, "hoop", 8);

    assertThat(checks.begin(esra, CheckKind.SCAN)).isEqualTo(id);
    assertThat(checks.get(esra, id).answers()).containsEntry("hoop", 8);
    assertThat(checks.get(esra, id).resumeAt()).isEqualTo("aanwezig");
    assertThatThrownBy(() -> checks.finish(esra, id)).isInstanceOf(Refusal.class);
    assertThatThrownBy(() -> checks.answer(esra, id, "hoop", 11)).isInstanceOf(Refusal.class);
    assertThatThrownBy(() -> checks.answer(esra, id, "verbinden.1", 3))
        .isInstanceOf(NotFound.class);
  }

  @Test
  void aFinishedCheckHasMeansAndStaysAsItIs() {
    SelfCheckId id = checks.begin(esra, CheckKind.COMPETENCE);
    int at = 0;
    for (String statement : CheckKind.COMPETENCE.statements()) {
      checks.answer(esra, id, statement, at < 5 ? 5 : 3);
      at++;
    }
    checks.finish(esra, id);

    SelfCheck finished = checks.finished(esra, CheckKind.COMPETENCE).getFirst();
    assertThat(finished.mean(CheckKind.COMPETENCE.areas().getFirst()))
        .contains(new BigDecimal("5.00"));
    assertThat(finished.total()).contains(new BigDecimal("3.40"));
    assertThatThrownBy(() -> checks.answer(esra, id, "verbinden.1", 1)).isInstanceOf(Refusal.class);
    checks.remove(esra, id);
    assertThat(checks.finished(esra, CheckKind.COMPETENCE)).isEmpty();
  }

  @Test
  void sharingEndsWithdrawnOrWhenTheLeadLeaves() {
    Actor lead = spil.actor(marijke);
    PersonalGoalId id =
        goals.create(
            esra, new GoalDraft("Eerst vragen", "", null, today.plusDays(10)), List.of("Tellen"));
    assertThatThrownBy(() -> goals.get(lead, id)).isInstanceOf(NotFound.class);

    goals.share(esra, id, marijke);
    assertThat(goals.get(lead, id).mine()).isFalse();
    assertThat(goals.get(lead, id).sharedWith()).isEmpty();

    spil.withdraw(marijke);
    assertThatThrownBy(() -> goals.get(lead, id)).isInstanceOf(NotFound.class);
    PersonId stranger = spil.person("Ander Mens", Role.TEAM_LEAD, spil.team("Lindeplein"));
    assertThatThrownBy(() -> goals.share(esra, id, stranger)).isInstanceOf(Refusal.class);
  }

  @Test
  void aGoalOfTheTeamRemembersWhatItSaid() {
    Actor lead = spil.actor(marijke);
    Words words =
        new Words(
            "Netwerk in kaart",
            "",
            Origin.AUDIT,
            Topic.OMGEVINGEN,
            null,
            null,
            esra.id(),
            today.plusDays(20));
    TeamGoalId id = plans.create(lead, wilgenhof, words, List.of("Zelf tekenen"));
    Words later =
        new Words(
            "Netwerk met elke cliënt",
            "",
            Origin.AUDIT,
            Topic.OMGEVINGEN,
            null,
            null,
            esra.id(),
            today.plusDays(40));

    plans.change(lead, id, 0, later);

    assertThat(plans.past(lead, id))
        .singleElement()
        .matches(past -> past.goal().equals("Netwerk in kaart"));
    assertThatThrownBy(() -> plans.change(lead, id, 0, words)).isInstanceOf(Conflict.class);
    long step = plans.get(lead, id).steps().getFirst().id();
    plans.tick(esra, id, step, true);
    assertThat(plans.get(lead, id).steps().getFirst().isDone()).isTrue();
    assertThatThrownBy(() -> plans.change(esra, id, 1, words)).isInstanceOf(NotFound.class);
  }
}

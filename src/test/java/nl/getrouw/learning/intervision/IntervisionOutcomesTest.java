package nl.getrouw.learning.intervision;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import nl.getrouw.kernel.IntervisionGroupId;
import nl.getrouw.kernel.IntervisionSessionId;
import nl.getrouw.kernel.PersonId;
import nl.getrouw.learning.intervision.TeamOutcome.Share;
import nl.getrouw.security.Actor;
import nl.getrouw.testing.DatabaseTest;
import nl.getrouw.testing.Fixture;
import nl.getrouw.testing.MovableClock;
import nl.getrouw.theme.Theme;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** Numbers of intervision, and those that stay away because they could point to somebody. */
@DatabaseTest
class IntervisionOutcomesTest {

  @Autowired Fixture fixture;
  @Autowired IntervisionGroups groups;
  @Autowired IntervisionSessions sessions;
  @Autowired IntervisionOutcomes outcomes;
  @Autowired MovableClock clock;

  private IntervisionScene scene;
  private Actor naima;
  private LocalDate today;

  @BeforeEach
  void people() {
    scene = new IntervisionScene(fixture);
    naima = scene.actor(scene.naima);
    today = LocalDate.now(clock);
  }

  private void held(IntervisionGroupId group, int daysAgo, Set<PersonId> there, Theme theme) {
    IntervisionSessionId id =
        sessions.log(naima, group, today.minusDays(daysAgo), 60, "succes", there, true);
    sessions.about(naima, id, Set.of(theme), Set.of("verbinden"), daysAgo < 20);
  }

  private TeamOutcome only(int days) {
    List<TeamOutcome> all =
        outcomes.teams(scene.actor(scene.manager), today.minusDays(days), today);
    assertThat(all).hasSize(1);
    return all.getFirst();
  }

  @Test
  void numbersHaveTheirNumeratorAndDenominator() {
    IntervisionGroupId group = groups.create(naima, scene.draft(today.plusDays(3), 2));
    Set<PersonId> all =
        Set.of(scene.esra, scene.tom, scene.anouk, scene.sanne, scene.marijke, scene.naima);
    Set<PersonId> four = new HashSet<>(all);
    four.remove(scene.tom);
    held(group, 30, all, Theme.HOOP);
    held(group, 10, four, Theme.GRIP);

    TeamOutcome outcome = only(60);
    assertThat(outcome.sessions()).isEqualTo(new Share(2, 2));
    assertThat(outcome.participation()).isEqualTo(new Share(9, 10));
    assertThat(outcome.minutes()).isEqualTo(120);
    assertThat(outcome.successes()).isEqualTo(1);
    assertThat(outcome.themes()).isEqualTo(Map.of(Theme.HOOP, 1, Theme.GRIP, 1));
    assertThat(outcome.ingredients()).isEqualTo(Map.of("verbinden", 2));
    assertThat(outcome.next()).isEqualTo(today.plusDays(3));
    assertThat(only(20).sessions()).isEqualTo(new Share(1, 1));
    assertThat(outcomes.minutes(naima, scene.naima, today.minusDays(60), today)).isEqualTo(120);
  }

  @Test
  void aThemeOfFewPeopleIsNotTold() {
    IntervisionGroupId group = groups.create(naima, scene.draft(today.plusDays(3), 1));
    held(group, 10, Set.of(scene.esra, scene.tom, scene.naima), Theme.VEILIGHEID);

    TeamOutcome outcome = only(60);
    assertThat(outcome.sessions()).isEqualTo(new Share(1, 1));
    assertThat(outcome.themes()).isEmpty();
    assertThat(outcome.ingredients()).isEmpty();
    assertThat(outcome.withheld()).isEqualTo(1);
    assertThat(outcome.participation()).isEqualTo(new Share(2, 5));
  }

  @Test
  void attendanceOfASmallGroupIsNotTold() {
    GroupDraft usual = scene.draft(today.plusDays(3), 1);
    IntervisionGroupId group =
        groups.create(
            naima,
            new GroupDraft(
                "Klein",
                scene.wilgenhof,
                Set.of(scene.esra, scene.tom),
                scene.naima,
                "succes",
                4,
                usual.firstOn(),
                usual.startsAt(),
                60,
                "",
                1));
    held(group, 10, Set.of(scene.esra, scene.naima), Theme.HOOP);

    assertThat(only(60).participation()).isNull();
    assertThat(only(60).minutes()).isEqualTo(60);
  }

  @Test
  void whoOverseesAnotherTeamSeesNothingOfThisOne() {
    groups.create(naima, scene.draft(today.plusDays(3), 1));

    assertThat(outcomes.teams(scene.actor(scene.otherCoach), today.minusDays(60), today)).isEmpty();
  }
}

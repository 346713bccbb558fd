package nl.getrouw.inquiry;

import static nl.getrouw.outcome.OutcomeIndicator.ACCEPTABILITY_HIGH;
import static nl.getrouw.outcome.OutcomeIndicator.ACCEPTABILITY_MEAN;
import static nl.getrouw.outcome.OutcomeIndicator.ACCEPTABILITY_RESPONSE;
import static nl.getrouw.outcome.OutcomeIndicator.APPROPRIATENESS_MEAN;
import static nl.getrouw.outcome.OutcomeIndicator.FEASIBILITY_MEAN;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.YearMonth;
import java.util.List;
import nl.getrouw.inquiry.InquiryScene.Scene;
import nl.getrouw.kernel.InquiryId;
import nl.getrouw.kernel.TeamId;
import nl.getrouw.outcome.Months;
import nl.getrouw.outcome.OutcomeIndicator;
import nl.getrouw.outcome.TeamFigure;
import nl.getrouw.testing.DatabaseTest;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;

/** Oever has eight people. Six answer: four say 5 everywhere, two say 2. */
@DatabaseTest
@Import(InquiryScene.class)
class InquiryOutcomesTest {

  @Autowired InquiryScene scenes;
  @Autowired InquiryOutcomes outcomes;

  @Test
  void aClosedRoundIsAMonthOfThreeOutcomes() {
    Scene scene = scenes.organisation();
    TeamId oever = scene.team("Oever", 8);
    round(scene, oever, 6);

    assertThat(figure(scene, oever, ACCEPTABILITY_MEAN)).isEqualTo("24 / 6 of 6"); // 4 × 5 + 2 × 2
    assertThat(figure(scene, oever, ACCEPTABILITY_HIGH)).isEqualTo("4 / 6 of 6");
    assertThat(figure(scene, oever, ACCEPTABILITY_RESPONSE)).isEqualTo("6 / 8 of 6");
    assertThat(figure(scene, oever, FEASIBILITY_MEAN)).isEqualTo("24 / 6 of 6");
    assertThat(figure(scene, oever, APPROPRIATENESS_MEAN)).as("not asked").isEmpty();
  }

  @Test
  void anOpenRoundCountsForNothing() {
    Scene scene = scenes.organisation();
    TeamId oever = scene.team("Oever", 8);
    InquiryId open = scene.open(oever);
    scene.answer(open, oever, 4, 6);

    assertThat(figures(scene)).isEmpty();
  }

  private static void round(Scene scene, TeamId team, int people) {
    InquiryId round = scene.open(team);
    for (int person = 0; person < people; person++) {
      scene.answer(round, scene.member(team, person), person < 4 ? 5 : 2);
    }
    scene.close(round);
  }

  private List<TeamFigure> figures(Scene scene) {
    YearMonth now = YearMonth.from(InquiryScene.today());
    return outcomes.figures(
        scene.organisation.id(), new Months(now.minusMonths(1), now, InquiryScene.today()));
  }

  private String figure(Scene scene, TeamId team, OutcomeIndicator indicator) {
    return figures(scene).stream()
        .filter(one -> one.team().equals(team) && one.indicator() == indicator)
        .map(
            one ->
                one.numerator().stripTrailingZeros().toPlainString()
                    + " / "
                    + one.denominator()
                    + " of "
                    + one.people())
        .findFirst()
        .orElse("");
  }
}

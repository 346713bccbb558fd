package nl.getrouw.inquiry;

import static nl.getrouw.outcome.OutcomeIndicator.ACCEPTABILITY_HIGH;
import static nl.getrouw.outcome.OutcomeIndicator.ACCEPTABILITY_MEAN;
import static nl.getrouw.outcome.OutcomeIndicator.ACCEPTABILITY_RESPONSE;
import static nl.getrouw.outcome.OutcomeIndicator.APPROPRIATENESS_MEAN;
import static nl.getrouw.outcome.OutcomeIndicator.FEASIBILITY_MEAN;

import java.math.BigDecimal;
import java.time.YearMonth;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import nl.getrouw.kernel.OrganisationId;
import nl.getrouw.kernel.TeamId;
import nl.getrouw.outcome.Months;
import nl.getrouw.outcome.OutcomeIndicator;
import nl.getrouw.outcome.OutcomeSource;
import nl.getrouw.outcome.TeamFigure;
import org.springframework.stereotype.Component;

/**
 * The shipped questionnaires among the implementation outcomes, in the month in which their round
 * was closed; rounds of one month are added up.
 */
@Component
class InquiryOutcomes implements OutcomeSource {

  private static final Map<String, OutcomeIndicator> MEANS =
      Map.of(
          "acceptability", ACCEPTABILITY_MEAN,
          "appropriateness", APPROPRIATENESS_MEAN,
          "feasibility", FEASIBILITY_MEAN);

  private record Spot(TeamId team, OutcomeIndicator indicator, YearMonth month) {}

  private final InquiryFigures figures;

  InquiryOutcomes(InquiryFigures figures) {
    this.figures = figures;
  }

  @Override
  public Set<OutcomeIndicator> indicators() {
    return Set.of(
        ACCEPTABILITY_MEAN,
        ACCEPTABILITY_HIGH,
        ACCEPTABILITY_RESPONSE,
        APPROPRIATENESS_MEAN,
        FEASIBILITY_MEAN);
  }

  @Override
  public List<TeamFigure> figures(OrganisationId organisation, Months months) {
    Map<Spot, TeamFigure> all = new LinkedHashMap<>();
    for (InquiryFigures.TeamFigure one :
        figures.closed(organisation, months.first().atDay(1), months.reference(months.last()))) {
      OutcomeIndicator mean = MEANS.get(one.questionnaire());
      if (mean != null) {
        add(all, one, mean, one.sum(), one.people(), one.people());
        if (mean == ACCEPTABILITY_MEAN) {
          BigDecimal favourable = BigDecimal.valueOf(one.favourable());
          add(all, one, ACCEPTABILITY_HIGH, favourable, one.people(), one.people());
          BigDecimal answered = BigDecimal.valueOf(one.answered());
          add(all, one, ACCEPTABILITY_RESPONSE, answered, one.invited(), one.answered());
        }
      }
    }
    return List.copyOf(all.values());
  }

  private static void add(
      Map<Spot, TeamFigure> all,
      InquiryFigures.TeamFigure from,
      OutcomeIndicator indicator,
      BigDecimal numerator,
      int denominator,
      int people) {
    YearMonth month = YearMonth.from(from.closedOn());
    all.merge(
        new Spot(from.team(), indicator, month),
        new TeamFigure(
            from.team(), indicator, month, numerator, BigDecimal.valueOf(denominator), people),
        InquiryOutcomes::plus);
  }

  /** Whoever answers in two rounds is one person: the group is no larger than in one of them. */
  private static TeamFigure plus(TeamFigure one, TeamFigure other) {
    return new TeamFigure(
        one.team(),
        one.indicator(),
        one.month(),
        one.numerator().add(other.numerator()),
        one.denominator().add(other.denominator()),
        Math.max(one.people(), other.people()));
  }
}

package nl.getrouw.preparation;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import nl.getrouw.kernel.Refusal;

/** What cannot be true of a team's figures together, and what is missing. */
final class Plausibility {

  private final Map<Figure, BigDecimal> values;
  private final List<FigureProblem> problems = new ArrayList<>();

  private Plausibility(Map<Figure, BigDecimal> values) {
    this.values = values;
  }

  static List<FigureProblem> problems(Map<Figure, BigDecimal> values) {
    Plausibility check = new Plausibility(values);
    for (Figure figure : Figure.values()) {
      if (!values.containsKey(figure)) {
        check.problems.add(
            new FigureProblem(figure, new Refusal("preparation.refused.missing." + figure.name())));
      }
    }
    check.atMost(Figure.FTE, Figure.STAFF, "preparation.refused.fteAboveStaff");
    check.atMost(Figure.TRAINED, Figure.STAFF, "preparation.refused.trainedAboveStaff");
    check.atMost(Figure.EXPERTS, Figure.STAFF, "preparation.refused.expertsAboveStaff");
    check.atMost(Figure.JOINED, Figure.STAFF, "preparation.refused.joinedAboveStaff");
    check.atMost(Figure.PLANS, Figure.CLIENTS, "preparation.refused.plansAboveClients");
    check.atMost(Figure.CASELOAD, Figure.CLIENTS, "preparation.refused.caseloadAboveClients");
    return List.copyOf(check.problems);
  }

  private void atMost(Figure part, Figure whole, String key) {
    BigDecimal small = values.get(part);
    BigDecimal large = values.get(whole);
    if (small != null && large != null && small.compareTo(large) > 0) {
      problems.add(new FigureProblem(part, new Refusal(key, small, large)));
    }
  }
}

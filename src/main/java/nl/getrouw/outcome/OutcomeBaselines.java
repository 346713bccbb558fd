package nl.getrouw.outcome;

import static nl.getrouw.outcome.OutcomeAccess.require;

import java.time.LocalDate;
import nl.getrouw.kernel.NotFound;
import nl.getrouw.kernel.Refusal;
import nl.getrouw.security.Actor;
import nl.getrouw.security.Scope;
import nl.getrouw.trail.Trail;
import nl.getrouw.trend.Standing;
import nl.getrouw.trend.Yardstick;
import org.springframework.stereotype.Service;
import org.springframework.transaction.support.TransactionOperations;

/**
 * From which months limits are computed; that never moves by itself. Reading outcomes works out
 * facts in a transaction of its own, so that storing has one of its own too.
 */
@Service
public class OutcomeBaselines {

  private static final int REASON_AT_LEAST = 3;

  private final BaselineRepository baselines;
  private final Outcomes outcomes;
  private final Trail trail;
  private final TransactionOperations transaction;

  OutcomeBaselines(
      BaselineRepository baselines,
      Outcomes outcomes,
      Trail trail,
      TransactionOperations transaction) {
    this.baselines = baselines;
    this.outcomes = outcomes;
    this.trail = trail;
    this.transaction = transaction;
  }

  /** Whether this person may choose the months for a place. */
  public boolean mayMove(Actor actor, OutcomePlace place) {
    return switch (place.scope()) {
      case Scope.Organisation() -> OutcomeAccess.mayReadWhole(actor);
      case Scope.Location(var id) -> OutcomeAccess.mayRead(actor, new Scope.Location(id));
      case Scope.Team(var id) ->
          OutcomeAccess.mayReadWhole(actor)
              || actor.reach(OutcomeAccess.OVERSEERS).teams().contains(id)
              || (place.location() != null
                  && actor.reach(OutcomeAccess.OVERSEERS).locations().contains(place.location()));
    };
  }

  /**
   * Chooses the months from which the limits of an indicator are computed from then on.
   *
   * @param from first day of the first month
   * @param until first day of the last month, included
   * @throws NotFound for who does not oversee the place
   * @throws Refusal without a reason, and when fewer than {@value Standing#FEWEST} of the months
   *     have a figure
   */
  public void move(
      Actor actor,
      OutcomeIndicator indicator,
      OutcomeQuery query,
      LocalDate from,
      LocalDate until,
      String reason) {
    OutcomePage page = outcomes.page(actor, query);
    require(mayMove(actor, page.place()));
    String why = reason.strip();
    if (why.length() < REASON_AT_LEAST) {
      throw new Refusal("trend.refused.reason");
    }
    if (why.length() > Yardstick.REASON_AT_MOST) {
      throw new Refusal("trend.refused.tooLong", Yardstick.REASON_AT_MOST);
    }
    long known =
        page.reading(indicator).series().plotted().stream()
            .map(month -> month.atDay(1))
            .filter(day -> !day.isBefore(from) && !day.isAfter(until))
            .count();
    if (known < Standing.FEWEST) {
      throw new Refusal("trend.refused.baseline", Standing.FEWEST, known);
    }
    transaction.executeWithoutResult(
        stored -> {
          baselines.insert(actor, indicator, query.place(), from, until, why);
          trail.write(actor, "outcome.baselineMoved", actor.organisation(), indicator.code());
        });
  }
}

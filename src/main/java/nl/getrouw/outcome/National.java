package nl.getrouw.outcome;

import static nl.getrouw.outcome.OutcomeAccess.require;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.Clock;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.EnumMap;
import java.util.Map;
import nl.getrouw.kernel.NotFound;
import nl.getrouw.outcome.NationalRepository.Total;
import nl.getrouw.outcome.OutcomeIndicator.Over;
import nl.getrouw.security.Actor;
import nl.getrouw.trail.Trail;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Totals over the organisations that take part, for those organisations alone. A month counts who
 * takes part at its end, so that nobody's joining or leaving changes a total that was read before,
 * and only with at least {@value #FEWEST} organisations that have something to show. In it is only
 * what each of them may show of itself as a whole.
 */
@Service
@Transactional
public class National {

  /** Organisations that a month takes, so that none of them can be recognised. */
  public static final int FEWEST = 5;

  private static final int YEAR = 12;

  private final NationalRepository repository;
  private final Trail trail;
  private final Clock clock;

  National(NationalRepository repository, Trail trail, Clock clock) {
    this.repository = repository;
    this.trail = trail;
    this.clock = clock;
  }

  /** Whether this person decides about taking part. */
  public boolean mayDecide(Actor actor) {
    return OutcomeAccess.mayReadWhole(actor);
  }

  /**
   * Whether the organisation of this person takes part.
   *
   * @throws NotFound for who reads no outcomes
   */
  @Transactional(readOnly = true)
  public boolean takesPart(Actor actor) {
    require(OutcomeAccess.mayRead(actor));
    return repository.takesPart(actor.organisation());
  }

  /**
   * Begins to take part or stops with it; does nothing where it is so already.
   *
   * @throws NotFound for who may not decide about it
   */
  public void takePart(Actor actor, boolean part) {
    require(mayDecide(actor));
    LocalDate today = LocalDate.now(clock);
    boolean changed =
        part
            ? !repository.takesPart(actor.organisation()) && repository.start(actor, today)
            : repository.end(actor, today);
    if (changed) {
      trail.write(
          actor, part ? "outcome.nationalJoined" : "outcome.nationalLeft", actor.organisation());
    }
  }

  /**
   * The totals of each indicator that has one, at the end of a month or over the year up to it, as
   * the figures of the organisation are read; nothing where the organisation takes no part. Medians
   * and sums of money have no total.
   *
   * @param until a month that is not over yet stands for the one before it
   * @throws NotFound for who reads no outcomes
   */
  @Transactional(readOnly = true)
  public Map<OutcomeIndicator, NationalFigure> totals(Actor actor, YearMonth until) {
    Map<OutcomeIndicator, NationalFigure> totals = new EnumMap<>(OutcomeIndicator.class);
    if (!takesPart(actor)) {
      return totals;
    }
    YearMonth closed = YearMonth.from(LocalDate.now(clock)).minusMonths(1);
    YearMonth last = until.isAfter(closed) ? closed : until;
    for (Total total :
        repository.totals(actor.organisation(), last.minusMonths(YEAR - 1L), last, FEWEST)) {
      OutcomeIndicator indicator = total.indicator();
      if (indicator.isMedian() || indicator.isSum()) {
        continue;
      }
      BigDecimal denominator =
          indicator.over() == Over.YEAR
              ? total
                  .denominator()
                  .divide(BigDecimal.valueOf(total.months()), 4, RoundingMode.HALF_UP)
              : total.denominator();
      OutcomeFigure figure = OutcomeFigure.of(indicator, total.numerator(), denominator);
      if (figure.isShown()) {
        totals.put(indicator, new NationalFigure(figure, total.organisations()));
      }
    }
    return totals;
  }
}

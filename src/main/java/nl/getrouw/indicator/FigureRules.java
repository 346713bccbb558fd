package nl.getrouw.indicator;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import nl.getrouw.indicator.Figure.Field;
import nl.getrouw.kernel.Refusal;
import nl.getrouw.organisation.Problem;
import org.jspecify.annotations.Nullable;

/** What a figure has to be before it can be stored. */
final class FigureRules {

  private static final BigDecimal MOST = BigDecimal.valueOf(1_000_000_000);
  private static final int DECIMALS = 4;

  private FigureRules() {}

  static List<Problem<Field>> problems(Definition definition, Figure figure, LocalDate today) {
    List<Problem<Field>> problems = new ArrayList<>();
    LocalDate start = figure.start();
    if (!start.equals(definition.cadence().start(start))) {
      problems.add(problem(Field.PERIOD, "indicator.refused.period"));
    } else if (start.isAfter(today)) {
      problems.add(problem(Field.PERIOD, "indicator.refused.future"));
    }
    numerator(problems, definition, figure.numerator());
    denominator(problems, definition, figure);
    if (figure.note().length() > Figure.NOTE_AT_MOST) {
      problems.add(problem(Field.NOTE, "indicator.refused.tooLong", Figure.NOTE_AT_MOST));
    }
    return problems;
  }

  private static void numerator(
      List<Problem<Field>> problems, Definition definition, BigDecimal value) {
    if (!fits(value)) {
      problems.add(problem(Field.NUMERATOR, "indicator.refused.number"));
    } else if (definition.kind() == IndicatorKind.COUNT && (value.scale() > 0 || isBelow(value))) {
      problems.add(problem(Field.NUMERATOR, "indicator.refused.whole"));
    } else if (definition.kind() == IndicatorKind.PROPORTION && isBelow(value)) {
      problems.add(problem(Field.NUMERATOR, "indicator.refused.negative"));
    }
  }

  private static void denominator(
      List<Problem<Field>> problems, Definition definition, Figure figure) {
    BigDecimal of = figure.denominator();
    if (!definition.divides()) {
      if (of != null) {
        problems.add(problem(Field.DENOMINATOR, "indicator.refused.noDenominator"));
      }
      return;
    }
    if (of == null) {
      problems.add(problem(Field.DENOMINATOR, "indicator.refused.denominator"));
    } else if (!fits(of) || isBelow(of)) {
      problems.add(problem(Field.DENOMINATOR, "indicator.refused.negative"));
    } else if (isMore(definition, figure.numerator(), of)) {
      problems.add(problem(Field.NUMERATOR, "indicator.refused.moreThanAll"));
    }
  }

  /** A part is never more than the whole, and where there is nothing, nothing was counted. */
  private static boolean isMore(
      Definition definition, BigDecimal numerator, @Nullable BigDecimal of) {
    return of != null
        && numerator.compareTo(of) > 0
        && (definition.kind() == IndicatorKind.PROPORTION || of.signum() == 0);
  }

  private static boolean fits(BigDecimal value) {
    return value.abs().compareTo(MOST) <= 0 && value.scale() <= DECIMALS;
  }

  private static boolean isBelow(BigDecimal value) {
    return value.signum() < 0;
  }

  private static Problem<Field> problem(Field field, String key, Object... arguments) {
    return new Problem<>(field, new Refusal(key, arguments));
  }
}

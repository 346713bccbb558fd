package nl.getrouw.indicator;

import java.math.BigDecimal;
import java.util.Objects;
import nl.getrouw.security.Scope;
import nl.getrouw.trend.ChartKind;
import nl.getrouw.trend.Direction;
import org.jspecify.annotations.Nullable;

/**
 * What an indicator is; surrounding space does not count.
 *
 * @param name 3 to {@value #NAME_AT_MOST} characters
 * @param question that it answers, at most {@value #QUESTION_AT_MOST} characters
 * @param unit of a count or a measurement, such as "dagen"; a proportion has none
 * @param numerator in words what is counted or measured, at most {@value #WORDS_AT_MOST} characters
 * @param denominator in words out of what; of a count it may be empty, a measurement has none
 * @param target in the unit people read: 10 is ten percent of a proportion
 * @param screened moving ranges that are out of the ordinary do not widen the limits
 * @param scope what the figures are about
 */
public record Definition(
    String name,
    String question,
    IndicatorKind kind,
    String unit,
    String numerator,
    String denominator,
    Direction direction,
    @Nullable BigDecimal target,
    Cadence cadence,
    boolean screened,
    Scope scope) {

  /** The fields of a definition. */
  public enum Field {
    NAME,
    QUESTION,
    KIND,
    UNIT,
    NUMERATOR,
    DENOMINATOR,
    DIRECTION,
    TARGET,
    CADENCE,
    SCREENED,
    SCOPE;

    public String key() {
      return "indicator.field." + name();
    }
  }

  public static final int NAME_AT_MOST = 80;
  public static final int QUESTION_AT_MOST = 300;
  public static final int UNIT_AT_MOST = 40;
  public static final int WORDS_AT_MOST = 500;

  private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

  public Definition {
    name = name.strip();
    question = question.strip();
    unit = kind == IndicatorKind.PROPORTION ? "" : unit.strip();
    numerator = numerator.strip();
    denominator = kind == IndicatorKind.MEASUREMENT ? "" : denominator.strip();
    target = target == null ? null : plain(target);
  }

  /** Without zeros at the end, so that what was stored equals what was typed. */
  static BigDecimal plain(BigDecimal number) {
    BigDecimal stripped = number.stripTrailingZeros();
    return stripped.scale() < 0 ? stripped.setScale(0) : stripped;
  }

  /** Whether a figure is a numerator out of a denominator. */
  public boolean divides() {
    return !denominator.isEmpty();
  }

  /** How its limits are computed. */
  public ChartKind chart() {
    return switch (kind) {
      case PROPORTION -> ChartKind.P;
      case COUNT -> divides() ? ChartKind.U : ChartKind.XMR;
      case MEASUREMENT -> ChartKind.XMR;
    };
  }

  /** The target in the unit of the chart: a share of 0 to 1 for a proportion. */
  public @Nullable Double chartTarget() {
    if (target == null) {
      return null;
    }
    return kind == IndicatorKind.PROPORTION
        ? target.divide(HUNDRED).doubleValue()
        : target.doubleValue();
  }

  /** What a field holds, in words that stay the same in every language; for the history. */
  String said(Field field) {
    return switch (field) {
      case NAME -> name;
      case QUESTION -> question;
      case KIND -> kind.name();
      case UNIT -> unit;
      case NUMERATOR -> numerator;
      case DENOMINATOR -> denominator;
      case DIRECTION -> direction.name();
      case TARGET -> Objects.toString(target, "");
      case CADENCE -> cadence.name();
      case SCREENED -> Boolean.toString(screened);
      case SCOPE ->
          switch (scope) {
            case Scope.Organisation() -> "ORGANISATION";
            case Scope.Location(var id) -> "LOCATION " + id;
            case Scope.Team(var id) -> "TEAM " + id;
          };
    };
  }
}

package nl.getrouw.outcome;

import static nl.getrouw.outcome.Outcome.ACCEPTABILITY;
import static nl.getrouw.outcome.Outcome.ADOPTION;
import static nl.getrouw.outcome.Outcome.APPROPRIATENESS;
import static nl.getrouw.outcome.Outcome.COST;
import static nl.getrouw.outcome.Outcome.FEASIBILITY;
import static nl.getrouw.outcome.Outcome.FIDELITY;
import static nl.getrouw.outcome.Outcome.PENETRATION;
import static nl.getrouw.outcome.Outcome.SUSTAINABILITY;
import static nl.getrouw.outcome.OutcomeIndicator.Over.MONTH;
import static nl.getrouw.outcome.OutcomeIndicator.Over.STAND;
import static nl.getrouw.outcome.OutcomeIndicator.Over.YEAR;
import static nl.getrouw.outcome.OutcomeIndicator.Source.ACTIONS;
import static nl.getrouw.outcome.OutcomeIndicator.Source.AUDITS;
import static nl.getrouw.outcome.OutcomeIndicator.Source.LEARNING;
import static nl.getrouw.outcome.OutcomeIndicator.Source.PREPARATION;
import static nl.getrouw.outcome.OutcomeIndicator.Source.QUESTIONNAIRES;
import static nl.getrouw.outcome.OutcomeIndicator.Source.TRAINING;
import static nl.getrouw.outcome.OutcomeIndicator.Unit.CHANGE;
import static nl.getrouw.outcome.OutcomeIndicator.Unit.EURO;
import static nl.getrouw.outcome.OutcomeIndicator.Unit.HOURS;
import static nl.getrouw.outcome.OutcomeIndicator.Unit.MEAN;
import static nl.getrouw.outcome.OutcomeIndicator.Unit.SHARE;
import static nl.getrouw.trend.Direction.HIGHER;
import static nl.getrouw.trend.Direction.LOWER;
import static nl.getrouw.trend.Direction.NEITHER;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import nl.getrouw.disclosure.Respondent;
import nl.getrouw.trend.ChartKind;
import nl.getrouw.trend.Direction;
import org.jspecify.annotations.Nullable;

/**
 * Everything that is counted about the implementation, the catalogue that pages, files, reports and
 * the API share. The number in the database is fixed for ever; the order is that of the pages. What
 * counts in numerator and denominator, on which day, and what to be careful with stand as texts
 * under {@link #key()} with {@code .numerator}, {@code .denominator}, {@code .date}, {@code
 * .source}, {@code .caveat} behind it.
 */
public enum OutcomeIndicator {
  ACCEPTABILITY_MEAN(1, ACCEPTABILITY, MEAN, MONTH, HIGHER, QUESTIONNAIRES, Respondent.STAFF),
  ACCEPTABILITY_HIGH(2, ACCEPTABILITY, SHARE, MONTH, HIGHER, QUESTIONNAIRES, Respondent.STAFF),
  ACCEPTABILITY_RESPONSE(3, ACCEPTABILITY, SHARE, MONTH, HIGHER, QUESTIONNAIRES, Respondent.STAFF),
  ADOPTION_TEAMS(4, ADOPTION, SHARE, STAND, HIGHER, AUDITS, null),
  ADOPTION_PLANS(5, ADOPTION, SHARE, STAND, HIGHER, Source.NONE, Respondent.STAFF),
  APPROPRIATENESS_MEAN(6, APPROPRIATENESS, MEAN, MONTH, HIGHER, QUESTIONNAIRES, Respondent.STAFF),
  APPROPRIATENESS_ACTIONS(7, APPROPRIATENESS, SHARE, MONTH, HIGHER, ACTIONS, null),
  FEASIBILITY_SESSIONS(10, FEASIBILITY, SHARE, MONTH, HIGHER, LEARNING, null),
  FEASIBILITY_AUDITS(9, FEASIBILITY, SHARE, MONTH, HIGHER, AUDITS, null),
  FEASIBILITY_HOURS(11, FEASIBILITY, HOURS, MONTH, NEITHER, PREPARATION, null),
  FEASIBILITY_MEAN(8, FEASIBILITY, MEAN, MONTH, HIGHER, QUESTIONNAIRES, Respondent.STAFF),
  FIDELITY_MEAN(12, FIDELITY, MEAN, STAND, HIGHER, AUDITS, null),
  FIDELITY_GOOD(13, FIDELITY, SHARE, STAND, HIGHER, AUDITS, null),
  FIDELITY_ITEMS(14, FIDELITY, SHARE, STAND, HIGHER, AUDITS, null),
  FIDELITY_CHANGE(15, FIDELITY, CHANGE, STAND, HIGHER, AUDITS, null),
  COST_PER_TRAINED(18, COST, EURO, YEAR, LOWER, Source.COST, Respondent.STAFF),
  COST_PER_TEAM(17, COST, EURO, YEAR, NEITHER, Source.COST, Respondent.STAFF),
  COST_PER_TENTH(19, COST, EURO, YEAR, LOWER, Source.COST, Respondent.STAFF),
  COST_TOTAL(16, COST, EURO, MONTH, NEITHER, Source.COST, Respondent.STAFF),
  PENETRATION_HEADS(20, PENETRATION, SHARE, STAND, HIGHER, TRAINING, Respondent.STAFF),
  PENETRATION_FTE(21, PENETRATION, SHARE, STAND, HIGHER, TRAINING, Respondent.STAFF),
  PENETRATION_TEAMS(22, PENETRATION, SHARE, STAND, HIGHER, TRAINING, Respondent.STAFF),
  PENETRATION_PLANS(23, PENETRATION, SHARE, STAND, HIGHER, PREPARATION, Respondent.CLIENT),
  SUSTAINABILITY_GOOD(24, SUSTAINABILITY, SHARE, STAND, HIGHER, AUDITS, null),
  SUSTAINABILITY_ON_TIME(25, SUSTAINABILITY, SHARE, MONTH, HIGHER, AUDITS, null),
  SUSTAINABILITY_STAFF(26, SUSTAINABILITY, SHARE, STAND, HIGHER, TRAINING, Respondent.STAFF),
  SUSTAINABILITY_ACTIONS(27, SUSTAINABILITY, SHARE, MONTH, HIGHER, ACTIONS, null);

  /** In what a value is said. */
  public enum Unit {
    /** 0 to 1, shown as a percentage: the numerator is part of the denominator. */
    SHARE,
    /** On a scale of 1 to 5. */
    MEAN,
    HOURS,
    EURO,
    /** In points on a scale of 1 to 5, above or below 0. */
    CHANGE
  }

  /** About which time a figure is, and how the figures of months go together. */
  public enum Over {
    /** How it stands on the reference day; months are never added. */
    STAND,
    /** What happened in the month; over a longer time numerators and denominators are added. */
    MONTH,
    /** What happened in the month out of how it stands: over a year numerators are added. */
    YEAR
  }

  /** Where it was logged. */
  public enum Source {
    AUDITS,
    ACTIONS,
    LEARNING,
    TRAINING,
    PREPARATION,
    QUESTIONNAIRES,
    COST,
    /** Nowhere yet. */
    NONE
  }

  private final int number;
  private final Outcome outcome;
  private final Unit unit;
  private final Over over;
  private final Direction direction;
  private final Source source;
  private final @Nullable Respondent about;

  OutcomeIndicator(
      int number,
      Outcome outcome,
      Unit unit,
      Over over,
      Direction direction,
      Source source,
      @Nullable Respondent about) {
    this.number = number;
    this.outcome = outcome;
    this.unit = unit;
    this.over = over;
    this.direction = direction;
    this.source = source;
    this.about = about;
  }

  /** As the database knows it. */
  public int number() {
    return number;
  }

  public Outcome outcome() {
    return outcome;
  }

  public Unit unit() {
    return unit;
  }

  public Over over() {
    return over;
  }

  /** Which way it should go. */
  public Direction direction() {
    return direction;
  }

  public Source source() {
    return source;
  }

  /** Whom the figure is about; null where it is about audits, teams or actions. */
  public @Nullable Respondent about() {
    return about;
  }

  /** Whether over several teams the middle value is taken, in place of one quotient. */
  public boolean isMedian() {
    return this == FEASIBILITY_HOURS;
  }

  /** Whether the value is the numerator alone. */
  public boolean isSum() {
    return this == COST_TOTAL;
  }

  /** How the limits of its series are computed. */
  public ChartKind chart() {
    return unit == Unit.SHARE && over == Over.MONTH && about == null ? ChartKind.P : ChartKind.XMR;
  }

  /** Message key of the name; with a word behind it, of a part of its definition. */
  public String key() {
    return "outcome.indicator." + name();
  }

  /** The word in addresses, files and the API, such as {@code fidelity-mean}. */
  public String code() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  /** The indicator of a word in an address. */
  public static Optional<OutcomeIndicator> of(String code) {
    return Arrays.stream(values()).filter(one -> one.code().equals(code)).findFirst();
  }

  static OutcomeIndicator numbered(int number) {
    for (OutcomeIndicator one : values()) {
      if (one.number == number) {
        return one;
      }
    }
    throw new IllegalArgumentException("no indicator " + number);
  }
}

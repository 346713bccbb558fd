package nl.getrouw.outcome;

import static nl.getrouw.db.Tables.OUTCOME_PARTICIPATION;
import static nl.getrouw.db.Tables.OUTCOME_REFRESH;
import static nl.getrouw.db.Tables.OUTCOME_TOTAL;
import static org.jooq.impl.DSL.count;
import static org.jooq.impl.DSL.countDistinct;
import static org.jooq.impl.DSL.field;
import static org.jooq.impl.DSL.function;
import static org.jooq.impl.DSL.name;
import static org.jooq.impl.DSL.select;
import static org.jooq.impl.DSL.sum;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Arrays;
import java.util.List;
import java.util.function.Predicate;
import nl.getrouw.kernel.OrganisationId;
import nl.getrouw.outcome.OutcomeIndicator.Over;
import nl.getrouw.security.Actor;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.jooq.impl.SQLDataType;
import org.springframework.stereotype.Repository;

/** Who takes part in the national totals, and those totals. */
@Repository
class NationalRepository {

  /** Over the organisations together; over how many months with enough of them. */
  record Total(
      OutcomeIndicator indicator,
      BigDecimal numerator,
      BigDecimal denominator,
      int organisations,
      int months) {}

  private static final Field<LocalDate> END_OF_MONTH =
      function("last_day", SQLDataType.LOCALDATE, OUTCOME_TOTAL.MONTH);

  private final DSLContext db;

  NationalRepository(DSLContext db) {
    this.db = db;
  }

  boolean takesPart(OrganisationId organisation) {
    return db.fetchExists(OUTCOME_PARTICIPATION, now(organisation));
  }

  private static Condition now(OrganisationId organisation) {
    return OUTCOME_PARTICIPATION
        .ORGANISATION_ID
        .eq(organisation.value())
        .and(OUTCOME_PARTICIPATION.ENDS_ON.isNull());
  }

  /** From a day; again where it ended on that same day. */
  boolean start(Actor actor, LocalDate day) {
    return db.insertInto(OUTCOME_PARTICIPATION)
            .set(OUTCOME_PARTICIPATION.ORGANISATION_ID, actor.organisation().value())
            .set(OUTCOME_PARTICIPATION.STARTS_ON, day)
            .set(OUTCOME_PARTICIPATION.STARTED_BY, actor.id().value())
            .onDuplicateKeyUpdate()
            .setNull(OUTCOME_PARTICIPATION.ENDS_ON)
            .setNull(OUTCOME_PARTICIPATION.ENDED_BY)
            .execute()
        > 0;
  }

  /** Returns false when the organisation takes no part. */
  boolean end(Actor actor, LocalDate day) {
    return db.update(OUTCOME_PARTICIPATION)
            .set(OUTCOME_PARTICIPATION.ENDS_ON, day)
            .set(OUTCOME_PARTICIPATION.ENDED_BY, actor.id().value())
            .where(now(actor.organisation()))
            .execute()
        > 0;
  }

  /**
   * The totals of a period; of what stands on a day, of its last month. Where scores are counted,
   * of the organisations that follow the same version of an instrument as this one.
   *
   * @param fewest organisations that a month needs
   */
  List<Total> totals(OrganisationId reader, YearMonth from, YearMonth until, int fewest) {
    Field<Integer> together =
        count().over().partitionBy(OUTCOME_TOTAL.INDICATOR, OUTCOME_TOTAL.MONTH).as("together");
    var own = OUTCOME_REFRESH.as("own");
    var counted =
        select(
                OUTCOME_TOTAL.INDICATOR,
                OUTCOME_TOTAL.MONTH,
                OUTCOME_TOTAL.ORGANISATION_ID,
                OUTCOME_TOTAL.NUMERATOR,
                OUTCOME_TOTAL.DENOMINATOR,
                together)
            .from(OUTCOME_PARTICIPATION)
            .join(OUTCOME_TOTAL)
            .on(OUTCOME_TOTAL.ORGANISATION_ID.eq(OUTCOME_PARTICIPATION.ORGANISATION_ID))
            .join(OUTCOME_REFRESH)
            .on(OUTCOME_REFRESH.ORGANISATION_ID.eq(OUTCOME_PARTICIPATION.ORGANISATION_ID))
            .join(own)
            .on(own.ORGANISATION_ID.eq(reader.value()))
            .where(OUTCOME_TOTAL.MONTH.between(from.atDay(1), until.atDay(1)))
            .and(
                OUTCOME_TOTAL
                    .MONTH
                    .eq(until.atDay(1))
                    .or(OUTCOME_TOTAL.INDICATOR.notIn(numbers(one -> one.over() == Over.STAND))))
            .and(OUTCOME_PARTICIPATION.STARTS_ON.le(END_OF_MONTH))
            .and(
                OUTCOME_PARTICIPATION
                    .ENDS_ON
                    .isNull()
                    .or(OUTCOME_PARTICIPATION.ENDS_ON.gt(END_OF_MONTH)))
            .and(OUTCOME_TOTAL.DENOMINATOR.gt(BigDecimal.ZERO))
            .and(OUTCOME_TOTAL.COUNTED.gt(0))
            .and(
                OUTCOME_REFRESH
                    .INSTRUMENT_VERSION_ID
                    .eq(own.INSTRUMENT_VERSION_ID)
                    .or(OUTCOME_TOTAL.INDICATOR.notIn(numbers(NationalRepository::isScored))))
            .asTable("counted");
    Field<Short> indicator = field(name("counted", "indicator"), SQLDataType.SMALLINT);
    Field<LocalDate> month = field(name("counted", "month"), SQLDataType.LOCALDATE);
    Field<Long> organisation = field(name("counted", "organisation_id"), SQLDataType.BIGINT);
    return db.select(
            indicator,
            sum(field(name("counted", "numerator"), SQLDataType.DECIMAL)),
            sum(field(name("counted", "denominator"), SQLDataType.DECIMAL)),
            countDistinct(organisation),
            countDistinct(month))
        .from(counted)
        .where(field(name("counted", "together"), SQLDataType.INTEGER).ge(fewest))
        .groupBy(indicator)
        .fetch(
            row ->
                new Total(
                    OutcomeIndicator.numbered(row.value1()),
                    row.value2(),
                    row.value3(),
                    row.value4(),
                    row.value5()));
  }

  /** Whether it is made of scores, which two instruments do not share. */
  private static boolean isScored(OutcomeIndicator indicator) {
    return indicator.outcome() == Outcome.FIDELITY
        || indicator == OutcomeIndicator.SUSTAINABILITY_GOOD;
  }

  private static List<Short> numbers(Predicate<OutcomeIndicator> which) {
    return Arrays.stream(OutcomeIndicator.values())
        .filter(which)
        .map(one -> (short) one.number())
        .toList();
  }
}

package nl.getrouw.compare;

import static nl.getrouw.db.Tables.AUDIT;
import static nl.getrouw.db.Tables.CONSENSUS;
import static nl.getrouw.db.Tables.INSTRUMENT_VERSION;
import static nl.getrouw.db.Tables.LOCATION;
import static nl.getrouw.db.Tables.RESULT;
import static nl.getrouw.db.Tables.RESULT_DOMAIN;
import static nl.getrouw.db.Tables.TEAM;
import static org.jooq.impl.DSL.aggregate;
import static org.jooq.impl.DSL.coalesce;
import static org.jooq.impl.DSL.concat;
import static org.jooq.impl.DSL.countDistinct;
import static org.jooq.impl.DSL.field;
import static org.jooq.impl.DSL.inline;
import static org.jooq.impl.DSL.max;
import static org.jooq.impl.DSL.name;
import static org.jooq.impl.DSL.noCondition;
import static org.jooq.impl.DSL.rowNumber;
import static org.jooq.impl.DSL.select;
import static org.jooq.impl.DSL.unquotedName;

import java.math.BigDecimal;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import nl.getrouw.audit.AuditMoment;
import nl.getrouw.audit.AuditState;
import nl.getrouw.kernel.AuditId;
import nl.getrouw.kernel.Bilingual;
import nl.getrouw.kernel.InstrumentVersionId;
import nl.getrouw.kernel.LocationId;
import nl.getrouw.kernel.TeamId;
import nl.getrouw.security.Reach;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.jooq.OrderField;
import org.jooq.impl.SQLDataType;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Repository;

/** Agreed scores of many teams at once. */
@Repository
class ComparisonRepository {

  private final DSLContext db;

  ComparisonRepository(DSLContext db) {
    this.db = db;
  }

  List<Used> used(Reach reach) {
    return db.select(
            INSTRUMENT_VERSION.ID,
            INSTRUMENT_VERSION.TITLE_NL,
            INSTRUMENT_VERSION.TITLE_EN,
            INSTRUMENT_VERSION.LABEL,
            countDistinct(TEAM.ID))
        .from(AUDIT)
        .join(TEAM)
        .on(TEAM.ID.eq(AUDIT.TEAM_ID))
        .join(INSTRUMENT_VERSION)
        .on(INSTRUMENT_VERSION.ID.eq(AUDIT.INSTRUMENT_VERSION_ID))
        .where(within(reach))
        .and(TEAM.CLOSED_ON.isNull())
        .and(AUDIT.STATE.eq(AuditState.FINAL.name()))
        .groupBy(INSTRUMENT_VERSION.ID)
        .orderBy(countDistinct(TEAM.ID).desc(), max(AUDIT.STARTS_ON).desc())
        .fetch(
            row ->
                new Used(
                    new InstrumentVersionId(row.value1()),
                    new Bilingual(row.value2(), row.value3()),
                    row.value4(),
                    row.value5()));
  }

  /**
   * Of each open team the latest final audit, with its domains and items, in one query: a row per
   * team, so that two hundred teams are two hundred rows and not seven thousand.
   */
  List<TeamScores> latest(Reach reach, Choice choice, ItemKeys items) {
    var newest =
        select(
                AUDIT.ID.as("id"),
                AUDIT.TEAM_ID.as("team_id"),
                rowNumber()
                    .over()
                    .partitionBy(AUDIT.TEAM_ID)
                    .orderBy(AUDIT.STARTS_ON.desc(), AUDIT.ID.desc())
                    .as("place"))
            .from(AUDIT)
            .join(TEAM)
            .on(TEAM.ID.eq(AUDIT.TEAM_ID))
            .where(within(reach))
            .and(in(choice.location()))
            .and(TEAM.CLOSED_ON.isNull())
            .and(AUDIT.STATE.eq(AuditState.FINAL.name()))
            .and(AUDIT.INSTRUMENT_VERSION_ID.eq(choice.instrument().value()))
            .and(AUDIT.STARTS_ON.ge(choice.since()))
            .asTable("newest");
    Field<Long> id = field(name("newest", "id"), SQLDataType.BIGINT);
    Field<String> ofItems =
        field(
            select(
                    joined(
                        concat(
                            CONSENSUS.ITEM_ID.cast(SQLDataType.VARCHAR(20)),
                            inline("="),
                            coalesce(
                                CONSENSUS.SCORE.cast(SQLDataType.VARCHAR(20)), CONSENSUS.RATING))))
                .from(CONSENSUS)
                .where(CONSENSUS.AUDIT_ID.eq(id)));
    Field<String> ofDomains =
        field(
            select(
                    joined(
                        concat(
                            RESULT_DOMAIN.DOMAIN_CODE,
                            inline("="),
                            RESULT_DOMAIN.SCORE.cast(SQLDataType.VARCHAR(30)))))
                .from(RESULT_DOMAIN)
                .where(RESULT_DOMAIN.AUDIT_ID.eq(id))
                .and(RESULT_DOMAIN.SCORE.isNotNull()));
    return db.select(
            TEAM.ID,
            TEAM.NAME,
            LOCATION.NAME,
            AUDIT.ID,
            AUDIT.MOMENT,
            AUDIT.STARTS_ON,
            RESULT.TOTAL,
            ofDomains,
            ofItems)
        .from(newest)
        .join(AUDIT)
        .on(AUDIT.ID.eq(id))
        .join(TEAM)
        .on(TEAM.ID.eq(AUDIT.TEAM_ID))
        .join(LOCATION)
        .on(LOCATION.ID.eq(TEAM.LOCATION_ID))
        .join(RESULT)
        .on(RESULT.AUDIT_ID.eq(AUDIT.ID))
        .where(field(name("newest", "place"), SQLDataType.INTEGER).eq(1))
        .orderBy(order(choice.order()))
        .fetch(
            row ->
                new TeamScores(
                    new TeamId(row.value1()),
                    row.value2(),
                    row.value3(),
                    new AuditId(row.value4()),
                    AuditMoment.valueOf(row.value5()),
                    row.value6(),
                    row.value7(),
                    domains(row.value8()),
                    items.scores(row.value9())));
  }

  /** All values of a group with commas between; MariaDB joins up to a megabyte. */
  private static Field<String> joined(Field<String> values) {
    return aggregate(unquotedName("group_concat"), SQLDataType.CLOB, values);
  }

  private static List<OrderField<?>> order(Choice.Order order) {
    return switch (order) {
      case NAME -> List.of(TEAM.NAME, TEAM.ID);
      case LOCATION -> List.of(LOCATION.NAME, TEAM.NAME, TEAM.ID);
      case LATEST -> List.of(AUDIT.STARTS_ON.desc(), TEAM.NAME, TEAM.ID);
      case TOTAL -> List.of(RESULT.TOTAL.desc(), TEAM.NAME, TEAM.ID);
    };
  }

  private static Map<String, BigDecimal> domains(@Nullable String joined) {
    Map<String, BigDecimal> scores = new HashMap<>();
    if (joined != null) {
      for (String part : joined.split(",", -1)) {
        int middle = part.indexOf('=');
        scores.put(part.substring(0, middle), new BigDecimal(part.substring(middle + 1)));
      }
    }
    return scores;
  }

  private static Condition within(Reach reach) {
    Condition organisation = TEAM.ORGANISATION_ID.eq(reach.organisation().value());
    return reach.whole()
        ? organisation
        : organisation.and(
            TEAM.LOCATION_ID
                .in(reach.locations().stream().map(LocationId::value).toList())
                .or(TEAM.ID.in(reach.teams().stream().map(TeamId::value).toList())));
  }

  private static Condition in(@Nullable LocationId location) {
    return location == null ? noCondition() : TEAM.LOCATION_ID.eq(location.value());
  }
}

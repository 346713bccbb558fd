package nl.getrouw.api;

import static nl.getrouw.db.Tables.AUDIT;
import static nl.getrouw.db.Tables.CONSENSUS;
import static nl.getrouw.db.Tables.INSTRUMENT;
import static nl.getrouw.db.Tables.INSTRUMENT_ITEM;
import static nl.getrouw.db.Tables.INSTRUMENT_VERSION;
import static nl.getrouw.db.Tables.RESULT;
import static nl.getrouw.db.Tables.RESULT_DOMAIN;
import static nl.getrouw.db.Tables.TEAM;
import static org.jooq.impl.DSL.falseCondition;
import static org.jooq.impl.DSL.select;

import java.util.List;
import nl.getrouw.audit.AuditState;
import nl.getrouw.kernel.LocationId;
import nl.getrouw.kernel.TeamId;
import nl.getrouw.security.Actor;
import nl.getrouw.security.Reach;
import nl.getrouw.security.Role;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.jooq.Record;
import org.jooq.SelectField;
import org.jooq.Table;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Repository;

/**
 * Final audits with what was agreed, for who manages the teams they are about. What single auditors
 * scored, and what anybody wrote, is not among the columns.
 */
@Repository
class ResultRows {

  private static final Table<?> AUDITS =
      AUDIT
          .join(TEAM)
          .on(TEAM.ID.eq(AUDIT.TEAM_ID))
          .join(INSTRUMENT_VERSION)
          .on(INSTRUMENT_VERSION.ID.eq(AUDIT.INSTRUMENT_VERSION_ID))
          .join(INSTRUMENT)
          .on(INSTRUMENT.ID.eq(INSTRUMENT_VERSION.INSTRUMENT_ID))
          .join(RESULT)
          .on(RESULT.AUDIT_ID.eq(AUDIT.ID));

  private static final List<SelectField<?>> WHERE_AND_WHEN =
      List.of(
          AUDIT.ID,
          AUDIT.TEAM_ID,
          TEAM.NAME,
          TEAM.LOCATION_ID,
          AUDIT.STARTS_ON,
          INSTRUMENT.CODE,
          INSTRUMENT_VERSION.LABEL);

  private final DSLContext db;

  ResultRows(DSLContext db) {
    this.db = db;
  }

  int countAudits(Actor actor, ResultFilter filter) {
    return db.fetchCount(select(AUDIT.ID).from(AUDITS).where(wanted(actor, filter)));
  }

  List<? extends Record> audits(Actor actor, ResultFilter filter, Page page) {
    return db.select(WHERE_AND_WHEN)
        .select(AUDIT.KIND, AUDIT.MOMENT, AUDIT.ENDS_ON, AUDIT.FINALISED_AT)
        .select(RESULT.fields())
        .from(AUDITS)
        .where(wanted(actor, filter))
        .orderBy(AUDIT.ID)
        .limit(page.size())
        .offset(page.offset())
        .fetch();
  }

  int countDomains(Actor actor, ResultFilter filter) {
    return db.fetchCount(
        select(RESULT_DOMAIN.AUDIT_ID).from(domains()).where(wanted(actor, filter)));
  }

  List<? extends Record> domains(Actor actor, ResultFilter filter, Page page) {
    return db.select(WHERE_AND_WHEN)
        .select(RESULT_DOMAIN.fields())
        .from(domains())
        .where(wanted(actor, filter))
        .orderBy(RESULT_DOMAIN.AUDIT_ID, RESULT_DOMAIN.POSITION)
        .limit(page.size())
        .offset(page.offset())
        .fetch();
  }

  int countItems(Actor actor, ResultFilter filter) {
    return db.fetchCount(select(CONSENSUS.AUDIT_ID).from(items()).where(wanted(actor, filter)));
  }

  List<? extends Record> items(Actor actor, ResultFilter filter, Page page) {
    return db.select(WHERE_AND_WHEN)
        .select(
            INSTRUMENT_ITEM.CODE,
            INSTRUMENT_ITEM.DOMAIN_CODE,
            INSTRUMENT_ITEM.NAME_NL,
            INSTRUMENT_ITEM.NAME_EN,
            CONSENSUS.RATING,
            CONSENSUS.SCORE)
        .from(items())
        .where(wanted(actor, filter))
        .orderBy(CONSENSUS.AUDIT_ID, CONSENSUS.ITEM_ID)
        .limit(page.size())
        .offset(page.offset())
        .fetch();
  }

  private static Table<?> domains() {
    return AUDITS.join(RESULT_DOMAIN).on(RESULT_DOMAIN.AUDIT_ID.eq(AUDIT.ID));
  }

  private static Table<?> items() {
    return AUDITS
        .join(CONSENSUS)
        .on(CONSENSUS.AUDIT_ID.eq(AUDIT.ID))
        .join(INSTRUMENT_ITEM)
        .on(INSTRUMENT_ITEM.ID.eq(CONSENSUS.ITEM_ID));
  }

  private static Condition wanted(Actor actor, ResultFilter filter) {
    Condition wanted =
        within(actor.reach(Role.MANAGER)).and(AUDIT.STATE.eq(AuditState.FINAL.name()));
    wanted = and(wanted, AUDIT.ID, filter.audit());
    wanted = and(wanted, TEAM.LOCATION_ID, filter.location());
    wanted = and(wanted, TEAM.ID, filter.team());
    wanted = and(wanted, INSTRUMENT.CODE, filter.instrument());
    if (filter.from() != null) {
      wanted = wanted.and(AUDIT.STARTS_ON.ge(filter.from()));
    }
    if (filter.until() != null) {
      wanted = wanted.and(AUDIT.STARTS_ON.le(filter.until()));
    }
    return wanted;
  }

  private static <V> Condition and(Condition wanted, Field<V> field, @Nullable V value) {
    return value == null ? wanted : wanted.and(field.eq(value));
  }

  private static Condition within(Reach reach) {
    if (reach.isEmpty()) {
      return falseCondition();
    }
    Condition own = AUDIT.ORGANISATION_ID.eq(reach.organisation().value());
    return reach.whole()
        ? own
        : own.and(
            TEAM.LOCATION_ID
                .in(reach.locations().stream().map(LocationId::value).toList())
                .or(TEAM.ID.in(reach.teams().stream().map(TeamId::value).toList())));
  }
}

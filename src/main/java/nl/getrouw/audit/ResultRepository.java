package nl.getrouw.audit;

import static nl.getrouw.db.Tables.AUDIT;
import static nl.getrouw.db.Tables.IMPROVEMENT_POINT;
import static nl.getrouw.db.Tables.INSTRUMENT_ITEM;
import static nl.getrouw.db.Tables.LOCATION;
import static nl.getrouw.db.Tables.PERSON;
import static nl.getrouw.db.Tables.RESULT;
import static nl.getrouw.db.Tables.RESULT_DOMAIN;

import java.math.BigDecimal;
import java.time.Clock;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.getrouw.audit.Profile.Earlier;
import nl.getrouw.audit.Profile.Figures;
import nl.getrouw.kernel.AuditId;
import nl.getrouw.kernel.InstrumentVersionId;
import nl.getrouw.kernel.LocationId;
import nl.getrouw.kernel.TeamId;
import nl.getrouw.security.Actor;
import org.jooq.DSLContext;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Repository;

/** Frozen results, and the improvement points that teams chose from them. */
@Repository
class ResultRepository {

  /** The frozen row of an audit, or what it would be. */
  record Stored(
      @Nullable BigDecimal total,
      @Nullable String band,
      int scored,
      int notApplicable,
      int notRateable,
      int missing,
      int items,
      Figures agreement,
      String method) {}

  /** The frozen row of one domain, or what it would be. */
  record StoredDomain(
      @Nullable BigDecimal score,
      @Nullable String band,
      int scored,
      int applicable,
      @Nullable BigDecimal uncertainty) {}

  /** A final audit of a team. */
  record StoredMoment(
      AuditId audit,
      InstrumentVersionId instrument,
      AuditMoment moment,
      LocalDate startsOn,
      @Nullable BigDecimal total,
      @Nullable String band) {}

  private final DSLContext db;
  private final Clock clock;

  ResultRepository(DSLContext db, Clock clock) {
    this.db = db;
    this.clock = clock;
  }

  Optional<Stored> result(AuditId audit) {
    return db.selectFrom(RESULT)
        .where(RESULT.AUDIT_ID.eq(audit.value()))
        .fetchOptional(
            row ->
                new Stored(
                    row.get(RESULT.TOTAL),
                    row.get(RESULT.TOTAL_BAND),
                    row.get(RESULT.SCORED),
                    row.get(RESULT.NOT_APPLICABLE),
                    row.get(RESULT.NOT_RATEABLE),
                    row.get(RESULT.MISSING),
                    row.get(RESULT.ITEMS),
                    new Figures(
                        row.get(RESULT.RATERS),
                        row.get(RESULT.COMPARED_ITEMS),
                        row.get(RESULT.EXACT_AGREEMENTS, Integer.class),
                        row.get(RESULT.EXACT_SHARE),
                        row.get(RESULT.WITHIN_ONE_SHARE),
                        row.get(RESULT.AC2),
                        row.get(RESULT.AC2_LOW),
                        row.get(RESULT.AC2_HIGH),
                        row.get(RESULT.KAPPA),
                        row.get(RESULT.ALPHA)),
                    row.get(RESULT.METHOD)));
  }

  /** The name of a location. */
  String location(LocationId location) {
    return db.select(LOCATION.NAME)
        .from(LOCATION)
        .where(LOCATION.ID.eq(location.value()))
        .fetchSingle()
        .value1();
  }

  Map<String, StoredDomain> domains(AuditId audit) {
    return domains(List.of(audit)).getOrDefault(audit, Map.of());
  }

  /** The domains of several audits at once, in the order of the instrument. */
  Map<AuditId, Map<String, StoredDomain>> domains(List<AuditId> audits) {
    Map<AuditId, Map<String, StoredDomain>> domains = new HashMap<>();
    db.selectFrom(RESULT_DOMAIN)
        .where(RESULT_DOMAIN.AUDIT_ID.in(audits.stream().map(AuditId::value).toList()))
        .orderBy(RESULT_DOMAIN.AUDIT_ID, RESULT_DOMAIN.POSITION)
        .forEach(
            row ->
                domains
                    .computeIfAbsent(new AuditId(row.getAuditId()), id -> new LinkedHashMap<>())
                    .put(
                        row.getDomainCode(),
                        new StoredDomain(
                            row.getScore(),
                            row.getBand(),
                            row.getScored(),
                            row.getApplicable(),
                            row.getUncertainty())));
    return domains;
  }

  Optional<Earlier> earlier(AuditFacts audit) {
    return db.select(AUDIT.ID, AUDIT.MOMENT, AUDIT.STARTS_ON, RESULT.TOTAL)
        .from(AUDIT)
        .join(RESULT)
        .on(RESULT.AUDIT_ID.eq(AUDIT.ID))
        .where(AUDIT.TEAM_ID.eq(audit.place().team().value()))
        .and(AUDIT.INSTRUMENT_VERSION_ID.eq(audit.instrument().value()))
        .and(AUDIT.STATE.eq(AuditState.FINAL.name()))
        .and(
            AUDIT
                .STARTS_ON
                .lt(audit.startsOn())
                .or(AUDIT.STARTS_ON.eq(audit.startsOn()).and(AUDIT.ID.lt(audit.id().value()))))
        .orderBy(AUDIT.STARTS_ON.desc(), AUDIT.ID.desc())
        .limit(1)
        .fetchOptional(
            row ->
                new Earlier(
                    new AuditId(row.value1()),
                    AuditMoment.valueOf(row.value2()),
                    row.value3(),
                    row.value4()));
  }

  /** A team's final audits, oldest first. */
  List<StoredMoment> moments(TeamId team) {
    return db.select(
            AUDIT.ID,
            AUDIT.INSTRUMENT_VERSION_ID,
            AUDIT.MOMENT,
            AUDIT.STARTS_ON,
            RESULT.TOTAL,
            RESULT.TOTAL_BAND)
        .from(AUDIT)
        .join(RESULT)
        .on(RESULT.AUDIT_ID.eq(AUDIT.ID))
        .where(AUDIT.TEAM_ID.eq(team.value()))
        .and(AUDIT.STATE.eq(AuditState.FINAL.name()))
        .orderBy(AUDIT.STARTS_ON, AUDIT.ID)
        .fetch(
            row ->
                new StoredMoment(
                    new AuditId(row.value1()),
                    new InstrumentVersionId(row.value2()),
                    AuditMoment.valueOf(row.value3()),
                    row.value4(),
                    row.value5(),
                    row.value6()));
  }

  /** Domain scores of several audits at once. */
  Map<AuditId, Map<String, BigDecimal>> domainScores(List<AuditId> audits) {
    Map<AuditId, Map<String, BigDecimal>> scores = new HashMap<>();
    db.select(RESULT_DOMAIN.AUDIT_ID, RESULT_DOMAIN.DOMAIN_CODE, RESULT_DOMAIN.SCORE)
        .from(RESULT_DOMAIN)
        .where(RESULT_DOMAIN.AUDIT_ID.in(audits.stream().map(AuditId::value).toList()))
        .and(RESULT_DOMAIN.SCORE.isNotNull())
        .orderBy(RESULT_DOMAIN.POSITION)
        .forEach(
            row ->
                scores
                    .computeIfAbsent(new AuditId(row.value1()), id -> new LinkedHashMap<>())
                    .put(row.value2(), row.value3()));
    return scores;
  }

  List<ImprovementPoint> points(AuditId audit) {
    return db.select(
            IMPROVEMENT_POINT.ID,
            INSTRUMENT_ITEM.CODE,
            IMPROVEMENT_POINT.TEXT,
            PERSON.NAME,
            IMPROVEMENT_POINT.CHOSEN_AT)
        .from(IMPROVEMENT_POINT)
        .leftJoin(INSTRUMENT_ITEM)
        .on(INSTRUMENT_ITEM.ID.eq(IMPROVEMENT_POINT.ITEM_ID))
        .join(PERSON)
        .on(PERSON.ID.eq(IMPROVEMENT_POINT.CHOSEN_BY))
        .where(IMPROVEMENT_POINT.AUDIT_ID.eq(audit.value()))
        .and(IMPROVEMENT_POINT.DROPPED_AT.isNull())
        .orderBy(IMPROVEMENT_POINT.ID)
        .fetch(
            row ->
                new ImprovementPoint(
                    row.value1(), row.value2(), row.value3(), row.value4(), row.value5()));
  }

  long insertPoint(AuditId audit, @Nullable Long itemKey, String text, Actor actor) {
    return db.insertInto(IMPROVEMENT_POINT)
        .set(IMPROVEMENT_POINT.AUDIT_ID, audit.value())
        .set(IMPROVEMENT_POINT.ITEM_ID, itemKey)
        .set(IMPROVEMENT_POINT.TEXT, text)
        .set(IMPROVEMENT_POINT.CHOSEN_BY, actor.id().value())
        .set(IMPROVEMENT_POINT.CHOSEN_AT, clock.instant())
        .returning(IMPROVEMENT_POINT.ID)
        .fetchSingle()
        .getId();
  }

  /** Returns false when there is no such point on this audit. */
  boolean dropPoint(AuditId audit, long point) {
    return db.update(IMPROVEMENT_POINT)
            .set(IMPROVEMENT_POINT.DROPPED_AT, clock.instant())
            .set(IMPROVEMENT_POINT.VERSION, IMPROVEMENT_POINT.VERSION.plus(1))
            .where(IMPROVEMENT_POINT.ID.eq(point))
            .and(IMPROVEMENT_POINT.AUDIT_ID.eq(audit.value()))
            .and(IMPROVEMENT_POINT.DROPPED_AT.isNull())
            .execute()
        == 1;
  }
}

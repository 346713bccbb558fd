package nl.getrouw.calibration;

import static nl.getrouw.db.Tables.ANSWER;
import static nl.getrouw.db.Tables.AUDIT;
import static nl.getrouw.db.Tables.CONSENSUS;
import static nl.getrouw.db.Tables.INSTRUMENT_ITEM;
import static nl.getrouw.db.Tables.PERSON;
import static nl.getrouw.db.Tables.SHEET;
import static org.jooq.impl.DSL.countDistinct;
import static org.jooq.impl.DSL.select;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.getrouw.audit.AuditState;
import nl.getrouw.instrument.Rating;
import nl.getrouw.kernel.AuditId;
import nl.getrouw.kernel.InstrumentVersionId;
import nl.getrouw.kernel.OrganisationId;
import nl.getrouw.kernel.PersonId;
import org.jooq.DSLContext;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Repository;

/** Blind scores of final audits beside what was agreed. */
@Repository
class CalibrationRepository {

  private final DSLContext db;

  CalibrationRepository(DSLContext db) {
    this.db = db;
  }

  Optional<String> name(OrganisationId organisation, PersonId person) {
    return db.select(PERSON.NAME)
        .from(PERSON)
        .where(PERSON.ID.eq(person.value()))
        .and(PERSON.ORGANISATION_ID.eq(organisation.value()))
        .fetchOptional(PERSON.NAME);
  }

  Map<PersonId, String> names(Collection<PersonId> people) {
    Map<PersonId, String> names = new HashMap<>();
    db.select(PERSON.ID, PERSON.NAME)
        .from(PERSON)
        .where(PERSON.ID.in(people.stream().map(PersonId::value).toList()))
        .forEach(row -> names.put(new PersonId(row.value1()), row.value2()));
    return names;
  }

  List<AuditorAudits> auditors(OrganisationId organisation) {
    return db.select(PERSON.ID, PERSON.NAME, countDistinct(AUDIT.ID))
        .from(SHEET)
        .join(AUDIT)
        .on(AUDIT.ID.eq(SHEET.AUDIT_ID))
        .join(PERSON)
        .on(PERSON.ID.eq(SHEET.AUDITOR_ID))
        .where(AUDIT.ORGANISATION_ID.eq(organisation.value()))
        .and(PERSON.ORGANISATION_ID.eq(organisation.value()))
        .and(AUDIT.STATE.eq(AuditState.FINAL.name()))
        .and(SHEET.SUBMITTED_AT.isNotNull())
        .groupBy(PERSON.ID, PERSON.NAME)
        .orderBy(PERSON.NAME, PERSON.ID)
        .fetch(row -> new AuditorAudits(new PersonId(row.value1()), row.value2(), row.value3()));
  }

  /** The final audits that a person scored, in one query, oldest first. */
  List<ScoredAudit> audits(PersonId person) {
    Map<AuditId, ScoredAudit> audits = new LinkedHashMap<>();
    db.select(
            AUDIT.ID,
            AUDIT.INSTRUMENT_VERSION_ID,
            SHEET.AUDITOR_ID,
            INSTRUMENT_ITEM.CODE,
            ANSWER.RATING,
            ANSWER.SCORE,
            ANSWER.REASON,
            CONSENSUS.RATING,
            CONSENSUS.SCORE,
            CONSENSUS.REASON)
        .from(AUDIT)
        .join(SHEET)
        .on(SHEET.AUDIT_ID.eq(AUDIT.ID))
        .join(ANSWER)
        .on(ANSWER.SHEET_ID.eq(SHEET.ID))
        .join(INSTRUMENT_ITEM)
        .on(INSTRUMENT_ITEM.ID.eq(ANSWER.ITEM_ID))
        .leftJoin(CONSENSUS)
        .on(CONSENSUS.AUDIT_ID.eq(AUDIT.ID))
        .and(CONSENSUS.ITEM_ID.eq(ANSWER.ITEM_ID))
        .where(AUDIT.STATE.eq(AuditState.FINAL.name()))
        .and(SHEET.SUBMITTED_AT.isNotNull())
        .and(
            AUDIT.ID.in(
                select(SHEET.as("own").AUDIT_ID)
                    .from(SHEET.as("own"))
                    .where(SHEET.as("own").AUDITOR_ID.eq(person.value()))
                    .and(SHEET.as("own").SUBMITTED_AT.isNotNull())))
        .orderBy(AUDIT.STARTS_ON, AUDIT.ID, SHEET.ID)
        .forEach(
            row -> {
              AuditId id = new AuditId(row.value1());
              ScoredAudit audit =
                  audits.computeIfAbsent(
                      id,
                      key ->
                          new ScoredAudit(
                              key,
                              new InstrumentVersionId(row.value2()),
                              new LinkedHashMap<>(),
                              new HashMap<>()));
              Map<String, Rating> sheet =
                  audit
                      .sheets()
                      .computeIfAbsent(new PersonId(row.value3()), key -> new HashMap<>());
              rating(row.value5(), row.value6(), row.value7())
                  .ifPresent(rating -> sheet.put(row.value4(), rating));
              rating(row.value8(), row.value9(), row.value10())
                  .ifPresent(rating -> audit.agreed().put(row.value4(), rating));
            });
    return new ArrayList<>(audits.values());
  }

  private static Optional<Rating> rating(
      @Nullable String kind, @Nullable Short score, @Nullable String reason) {
    String why = reason == null ? "" : reason;
    return switch (kind) {
      case "SCORED" -> Optional.ofNullable(score).map(value -> new Rating.Scored(value));
      case "NOT_APPLICABLE" -> Optional.of(new Rating.NotApplicable(why));
      case "NOT_RATEABLE" -> Optional.of(new Rating.NotRateable(why));
      case null, default -> Optional.empty();
    };
  }
}

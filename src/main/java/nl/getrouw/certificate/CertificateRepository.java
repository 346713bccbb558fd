package nl.getrouw.certificate;

import static nl.getrouw.db.Tables.AUDIT;
import static nl.getrouw.db.Tables.CERTIFICATE;
import static nl.getrouw.db.Tables.LOCATION;
import static nl.getrouw.db.Tables.ORGANISATION;
import static nl.getrouw.db.Tables.PERSON;
import static nl.getrouw.db.Tables.RESULT;
import static nl.getrouw.db.Tables.SHEET;
import static nl.getrouw.db.Tables.TEAM;
import static org.jooq.impl.DSL.concat;
import static org.jooq.impl.DSL.exists;
import static org.jooq.impl.DSL.inline;
import static org.jooq.impl.DSL.lpad;
import static org.jooq.impl.DSL.max;
import static org.jooq.impl.DSL.noCondition;
import static org.jooq.impl.DSL.selectOne;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import nl.getrouw.audit.AuditMoment;
import nl.getrouw.certificate.Certificate.Revocation;
import nl.getrouw.certificate.Certificate.Status;
import nl.getrouw.db.tables.Person;
import nl.getrouw.instrument.Band;
import nl.getrouw.instrument.Instrument;
import nl.getrouw.instrument.InstrumentLibrary;
import nl.getrouw.kernel.AuditId;
import nl.getrouw.kernel.InstrumentVersionId;
import nl.getrouw.kernel.LocationId;
import nl.getrouw.kernel.OrganisationId;
import nl.getrouw.kernel.PageRequest;
import nl.getrouw.kernel.PersonId;
import nl.getrouw.kernel.TeamId;
import nl.getrouw.security.Actor;
import nl.getrouw.security.Place;
import nl.getrouw.security.Reach;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.Record;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Repository;

/** Certificates, and the outcomes of final audits that earn them. */
@Repository
class CertificateRepository {

  private static final Person REVOKER = PERSON.as("revoker");

  /** What a final audit came to, as far as a certificate needs it. */
  record Outcome(
      Place place,
      InstrumentVersionId instrument,
      @Nullable PersonId lead,
      Instant finalisedAt,
      @Nullable String band) {}

  private final DSLContext db;
  private final InstrumentLibrary instruments;
  private final Clock clock;

  CertificateRepository(DSLContext db, InstrumentLibrary instruments, Clock clock) {
    this.db = db;
    this.instruments = instruments;
    this.clock = clock;
  }

  /** The outcome of a final audit; empty for every other. */
  Optional<Outcome> outcome(AuditId audit) {
    return db.select(
            AUDIT.ORGANISATION_ID,
            TEAM.LOCATION_ID,
            TEAM.ID,
            AUDIT.INSTRUMENT_VERSION_ID,
            AUDIT.LEAD_AUDITOR_ID,
            AUDIT.FINALISED_AT,
            RESULT.TOTAL_BAND)
        .from(AUDIT)
        .join(TEAM)
        .on(TEAM.ID.eq(AUDIT.TEAM_ID))
        .join(RESULT)
        .on(RESULT.AUDIT_ID.eq(AUDIT.ID))
        .where(AUDIT.ID.eq(audit.value()))
        .and(AUDIT.STATE.eq("FINAL"))
        .fetchOptional(
            row ->
                new Outcome(
                    new Place(
                        new OrganisationId(row.value1()),
                        new LocationId(row.value2()),
                        new TeamId(row.value3())),
                    new InstrumentVersionId(row.value4()),
                    row.value5() == null ? null : new PersonId(row.value5()),
                    row.value6(),
                    row.value7()));
  }

  /** Holds the organisation until the end of the transaction, so that numbers follow each other. */
  void lock(OrganisationId organisation) {
    db.select(ORGANISATION.ID)
        .from(ORGANISATION)
        .where(ORGANISATION.ID.eq(organisation.value()))
        .forUpdate()
        .fetch();
  }

  void insert(AuditId audit, String band, LocalDate issuedOn, LocalDate expiresOn, Actor actor) {
    short year = (short) issuedOn.getYear();
    Integer last =
        db.select(max(CERTIFICATE.SEQUENCE))
            .from(CERTIFICATE)
            .where(CERTIFICATE.ORGANISATION_ID.eq(actor.organisation().value()))
            .and(CERTIFICATE.YEAR.eq(year))
            .fetchSingle()
            .value1();
    db.insertInto(CERTIFICATE)
        .set(CERTIFICATE.ORGANISATION_ID, actor.organisation().value())
        .set(CERTIFICATE.AUDIT_ID, audit.value())
        .set(CERTIFICATE.YEAR, year)
        .set(CERTIFICATE.SEQUENCE, last == null ? 1 : last + 1)
        .set(CERTIFICATE.BAND, band)
        .set(CERTIFICATE.ISSUED_ON, issuedOn)
        .set(CERTIFICATE.EXPIRES_ON, expiresOn)
        .set(CERTIFICATE.ISSUED_BY, actor.id().value())
        .set(CERTIFICATE.ISSUED_AT, clock.instant())
        .execute();
  }

  /** Returns false when it was revoked already. */
  boolean revoke(long id, String reason, Actor actor) {
    return db.update(CERTIFICATE)
            .set(CERTIFICATE.REVOKED_AT, clock.instant())
            .set(CERTIFICATE.REVOKED_BY, actor.id().value())
            .set(CERTIFICATE.REVOKE_REASON, reason)
            .where(CERTIFICATE.ID.eq(id))
            .and(CERTIFICATE.REVOKED_AT.isNull())
            .execute()
        == 1;
  }

  Optional<Certificate> certificate(long id) {
    return where(CERTIFICATE.ID.eq(id), 1).stream().findFirst();
  }

  /** The one that stands, or else the last that was revoked. */
  Optional<Certificate> ofAudit(AuditId audit) {
    return where(CERTIFICATE.AUDIT_ID.eq(audit.value()), 1).stream().findFirst();
  }

  List<Certificate> list(Actor reader, Reach reach, CertificateFilter filter, PageRequest page) {
    return where(matching(reader, reach, filter), page.offset(), page.limit());
  }

  int count(Actor reader, Reach reach, CertificateFilter filter) {
    return db.fetchCount(
        db.select(CERTIFICATE.ID)
            .from(CERTIFICATE)
            .join(AUDIT)
            .on(AUDIT.ID.eq(CERTIFICATE.AUDIT_ID))
            .join(TEAM)
            .on(TEAM.ID.eq(AUDIT.TEAM_ID))
            .where(matching(reader, reach, filter)));
  }

  private Condition matching(Actor reader, Reach reach, CertificateFilter filter) {
    return seen(reader, reach).and(named(filter.text())).and(in(filter.status()));
  }

  List<Certificate> ofTeam(Actor reader, Reach reach, TeamId team) {
    return where(seen(reader, reach).and(TEAM.ID.eq(team.value())), Integer.MAX_VALUE);
  }

  /** What is valid on a day and was not revoked. */
  List<Certificate> standing(Actor reader, Reach reach, LocalDate day) {
    return where(
        seen(reader, reach)
            .and(CERTIFICATE.REVOKED_AT.isNull())
            .and(CERTIFICATE.EXPIRES_ON.ge(day)),
        Integer.MAX_VALUE);
  }

  /**
   * What stands and ends in these days, in all organisations; without those whose team has a later
   * one.
   */
  List<Certificate> expiring(LocalDate from, LocalDate until) {
    nl.getrouw.db.tables.Certificate later = CERTIFICATE.as("later");
    nl.getrouw.db.tables.Audit laterAudit = AUDIT.as("later_audit");
    return where(
        CERTIFICATE
            .REVOKED_AT
            .isNull()
            .and(CERTIFICATE.EXPIRES_ON.between(from, until))
            .andNotExists(
                db.selectOne()
                    .from(later)
                    .join(laterAudit)
                    .on(laterAudit.ID.eq(later.AUDIT_ID))
                    .where(laterAudit.TEAM_ID.eq(AUDIT.TEAM_ID))
                    .and(later.REVOKED_AT.isNull())
                    .and(later.EXPIRES_ON.gt(CERTIFICATE.EXPIRES_ON))),
        Integer.MAX_VALUE);
  }

  private List<Certificate> where(Condition condition, int most) {
    return where(condition, 0, most);
  }

  private List<Certificate> where(Condition condition, int offset, int most) {
    return db.select(
            CERTIFICATE.asterisk(),
            ORGANISATION.NAME,
            TEAM.ID,
            TEAM.NAME,
            LOCATION.NAME,
            AUDIT.MOMENT,
            AUDIT.STARTS_ON,
            AUDIT.INSTRUMENT_VERSION_ID,
            RESULT.TOTAL,
            PERSON.NAME,
            REVOKER.NAME)
        .from(CERTIFICATE)
        .join(ORGANISATION)
        .on(ORGANISATION.ID.eq(CERTIFICATE.ORGANISATION_ID))
        .join(AUDIT)
        .on(AUDIT.ID.eq(CERTIFICATE.AUDIT_ID))
        .join(RESULT)
        .on(RESULT.AUDIT_ID.eq(AUDIT.ID))
        .join(TEAM)
        .on(TEAM.ID.eq(AUDIT.TEAM_ID))
        .join(LOCATION)
        .on(LOCATION.ID.eq(TEAM.LOCATION_ID))
        .join(PERSON)
        .on(PERSON.ID.eq(CERTIFICATE.ISSUED_BY))
        .leftJoin(REVOKER)
        .on(REVOKER.ID.eq(CERTIFICATE.REVOKED_BY))
        .where(condition)
        .orderBy(CERTIFICATE.REVOKED_AT.isNotNull(), CERTIFICATE.EXPIRES_ON, CERTIFICATE.ID.desc())
        .limit(most)
        .offset(offset)
        .fetch(this::certificate);
  }

  private Certificate certificate(Record row) {
    Instrument instrument =
        instruments.get(new InstrumentVersionId(row.get(AUDIT.INSTRUMENT_VERSION_ID)));
    Instant revoked = row.get(CERTIFICATE.REVOKED_AT);
    return new Certificate(
        row.get(CERTIFICATE.ID),
        Certificate.number(row.get(CERTIFICATE.YEAR), row.get(CERTIFICATE.SEQUENCE)),
        row.get(ORGANISATION.NAME),
        new AuditId(row.get(CERTIFICATE.AUDIT_ID)),
        new TeamId(row.get(TEAM.ID)),
        row.get(TEAM.NAME),
        row.get(LOCATION.NAME),
        AuditMoment.valueOf(row.get(AUDIT.MOMENT)),
        row.get(AUDIT.STARTS_ON),
        instrument,
        row.get(RESULT.TOTAL),
        band(instrument, row.get(CERTIFICATE.BAND)).orElseThrow(),
        row.get(CERTIFICATE.ISSUED_ON),
        row.get(CERTIFICATE.EXPIRES_ON),
        row.get(PERSON.NAME),
        revoked == null
            ? null
            : new Revocation(revoked, row.get(REVOKER.NAME), row.get(CERTIFICATE.REVOKE_REASON)));
  }

  /** A level of an instrument's total, by its code. */
  static Optional<Band> band(Instrument instrument, @Nullable String code) {
    return instrument.bandsOnTotal().stream()
        .flatMap(bands -> bands.levels().stream())
        .filter(level -> level.code().equals(code))
        .findFirst();
  }

  private static Condition seen(Actor reader, Reach reach) {
    Condition within =
        reach.whole()
            ? noCondition()
            : TEAM.LOCATION_ID
                .in(reach.locations().stream().map(LocationId::value).toList())
                .or(TEAM.ID.in(reach.teams().stream().map(TeamId::value).toList()));
    Condition assigned =
        exists(
            selectOne()
                .from(SHEET)
                .where(SHEET.AUDIT_ID.eq(AUDIT.ID))
                .and(SHEET.AUDITOR_ID.eq(reader.id().value())));
    return CERTIFICATE
        .ORGANISATION_ID
        .eq(reader.organisation().value())
        .and(reach.whole() ? within : within.or(assigned));
  }

  private static Condition named(String text) {
    String part = text.strip();
    if (part.isEmpty()) {
      return noCondition();
    }
    var number =
        concat(
            inline("GTR-"),
            CERTIFICATE.YEAR.cast(String.class),
            inline("-"),
            lpad(CERTIFICATE.SEQUENCE.cast(String.class), 4, "0"));
    return TEAM.NAME.containsIgnoreCase(part).or(number.containsIgnoreCase(part));
  }

  private Condition in(@Nullable Status status) {
    LocalDate today = LocalDate.now(clock);
    LocalDate soon = today.plusMonths(Certificate.MONTHS_OF_NOTICE);
    Condition stands = CERTIFICATE.REVOKED_AT.isNull();
    return switch (status) {
      case null -> noCondition();
      case VALID -> stands.and(CERTIFICATE.EXPIRES_ON.ge(soon));
      case EXPIRING ->
          stands.and(CERTIFICATE.EXPIRES_ON.ge(today)).and(CERTIFICATE.EXPIRES_ON.lt(soon));
      case EXPIRED -> stands.and(CERTIFICATE.EXPIRES_ON.lt(today));
      case REVOKED -> CERTIFICATE.REVOKED_AT.isNotNull();
    };
  }
}

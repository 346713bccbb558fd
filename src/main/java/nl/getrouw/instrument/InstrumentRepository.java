package nl.getrouw.instrument;

import static nl.getrouw.db.Tables.AUDIT;
import static nl.getrouw.db.Tables.INSTRUMENT;
import static nl.getrouw.db.Tables.INSTRUMENT_ITEM;
import static nl.getrouw.db.Tables.INSTRUMENT_VERSION;
import static nl.getrouw.db.Tables.PERSON;
import static org.jooq.impl.DSL.field;
import static org.jooq.impl.DSL.selectCount;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Clock;
import java.time.Instant;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.getrouw.db.tables.Person;
import nl.getrouw.instrument.InstrumentLibrary.Published;
import nl.getrouw.instrument.InstrumentVersion.State;
import nl.getrouw.instrument.file.InstrumentFile;
import nl.getrouw.instrument.file.Reading;
import nl.getrouw.kernel.Bilingual;
import nl.getrouw.kernel.InstrumentVersionId;
import nl.getrouw.kernel.OrganisationId;
import nl.getrouw.kernel.PersonId;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.jooq.impl.DSL;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Repository;

/**
 * Instruments in the database: the text is the definition, the item rows are what answers point to.
 */
@Repository
class InstrumentRepository {

  /** A version as it is stored, with what is told about it. */
  record Stored(
      InstrumentVersionId id,
      String code,
      String label,
      State state,
      boolean own,
      int version,
      int audits,
      Instant createdAt,
      @Nullable String createdBy,
      @Nullable Instant publishedAt,
      @Nullable String publishedBy,
      @Nullable String copiedFrom,
      String yaml) {}

  private static final String DRAFT = State.DRAFT.name();
  private static final String PUBLISHED = State.PUBLISHED.name();

  private static final Person CREATOR = PERSON.as("creator");
  private static final Person PUBLISHER = PERSON.as("publisher");
  private static final nl.getrouw.db.tables.InstrumentVersion ORIGINAL =
      INSTRUMENT_VERSION.as("original");

  private final DSLContext db;
  private final Clock clock;

  InstrumentRepository(DSLContext db, Clock clock) {
    this.db = db;
    this.clock = clock;
  }

  Optional<Instrument> publishedDefinition(InstrumentVersionId id) {
    return db.select(INSTRUMENT_VERSION.YAML)
        .from(INSTRUMENT_VERSION)
        .where(INSTRUMENT_VERSION.ID.eq(id.value()))
        .and(INSTRUMENT_VERSION.STATE.eq(PUBLISHED))
        .fetchOptional(INSTRUMENT_VERSION.YAML)
        .map(InstrumentRepository::definition);
  }

  List<Published> published(OrganisationId organisation) {
    return db.select(
            INSTRUMENT_VERSION.ID,
            INSTRUMENT.CODE,
            INSTRUMENT_VERSION.LABEL,
            INSTRUMENT_VERSION.TITLE_NL,
            INSTRUMENT_VERSION.TITLE_EN,
            INSTRUMENT_VERSION.KIND)
        .from(INSTRUMENT_VERSION)
        .join(INSTRUMENT)
        .on(INSTRUMENT.ID.eq(INSTRUMENT_VERSION.INSTRUMENT_ID))
        .where(INSTRUMENT_VERSION.STATE.eq(PUBLISHED))
        .and(seenBy(organisation))
        .orderBy(
            INSTRUMENT.CODE.eq("srh-getrouw").desc(),
            INSTRUMENT_VERSION.TITLE_NL,
            INSTRUMENT_VERSION.PUBLISHED_AT.desc())
        .fetch(
            row ->
                new Published(
                    new InstrumentVersionId(row.value1()),
                    row.value2(),
                    row.value3(),
                    new Bilingual(row.value4(), row.value5()),
                    InstrumentKind.valueOf(row.value6())));
  }

  Map<String, Long> itemKeys(InstrumentVersionId id) {
    return db.select(INSTRUMENT_ITEM.CODE, INSTRUMENT_ITEM.ID)
        .from(INSTRUMENT_ITEM)
        .where(INSTRUMENT_ITEM.INSTRUMENT_VERSION_ID.eq(id.value()))
        .fetchMap(INSTRUMENT_ITEM.CODE, INSTRUMENT_ITEM.ID);
  }

  /** Every version that an organisation sees, those of one instrument together, newest first. */
  List<Stored> visible(OrganisationId organisation) {
    return visible(organisation, DSL.noCondition());
  }

  Optional<Stored> visible(OrganisationId organisation, InstrumentVersionId id) {
    return visible(organisation, INSTRUMENT_VERSION.ID.eq(id.value())).stream().findFirst();
  }

  private List<Stored> visible(OrganisationId organisation, Condition which) {
    Field<Integer> audits =
        field(
            selectCount()
                .from(AUDIT)
                .where(AUDIT.INSTRUMENT_VERSION_ID.eq(INSTRUMENT_VERSION.ID))
                .and(AUDIT.ORGANISATION_ID.eq(organisation.value())));
    return db.select(
            INSTRUMENT_VERSION.ID,
            INSTRUMENT.CODE,
            INSTRUMENT_VERSION.LABEL,
            INSTRUMENT_VERSION.STATE,
            INSTRUMENT.ORGANISATION_ID,
            INSTRUMENT_VERSION.VERSION,
            audits,
            INSTRUMENT_VERSION.CREATED_AT,
            CREATOR.NAME,
            INSTRUMENT_VERSION.PUBLISHED_AT,
            PUBLISHER.NAME,
            ORIGINAL.LABEL,
            INSTRUMENT_VERSION.YAML)
        .from(INSTRUMENT_VERSION)
        .join(INSTRUMENT)
        .on(INSTRUMENT.ID.eq(INSTRUMENT_VERSION.INSTRUMENT_ID))
        .leftJoin(CREATOR)
        .on(CREATOR.ID.eq(INSTRUMENT_VERSION.CREATED_BY))
        .leftJoin(PUBLISHER)
        .on(PUBLISHER.ID.eq(INSTRUMENT_VERSION.PUBLISHED_BY))
        .leftJoin(ORIGINAL)
        .on(ORIGINAL.ID.eq(INSTRUMENT_VERSION.COPIED_FROM))
        .where(seenBy(organisation))
        .and(which)
        .orderBy(
            INSTRUMENT.CODE.eq("srh-getrouw").desc(),
            INSTRUMENT.CODE,
            INSTRUMENT_VERSION.CREATED_AT.desc(),
            INSTRUMENT_VERSION.ID.desc())
        .fetch(
            row ->
                new Stored(
                    new InstrumentVersionId(row.value1()),
                    row.value2(),
                    row.value3(),
                    State.valueOf(row.value4()),
                    row.value5() != null,
                    row.value6(),
                    row.value7(),
                    row.value8(),
                    row.value9(),
                    row.value10(),
                    row.value11(),
                    row.value12(),
                    row.value13()));
  }

  /** Whether a code and label are in use among what an organisation sees. */
  boolean isTaken(OrganisationId organisation, String code, String label) {
    return db.fetchExists(
        db.selectOne()
            .from(INSTRUMENT_VERSION)
            .join(INSTRUMENT)
            .on(INSTRUMENT.ID.eq(INSTRUMENT_VERSION.INSTRUMENT_ID))
            .where(INSTRUMENT.CODE.eq(code))
            .and(INSTRUMENT_VERSION.LABEL.eq(label))
            .and(seenBy(organisation)));
  }

  InstrumentVersionId insertDraft(
      OrganisationId owner,
      Instrument instrument,
      String yaml,
      PersonId by,
      @Nullable InstrumentVersionId copiedFrom) {
    long id = insertVersion(instrumentKey(owner, instrument.code()), instrument, yaml);
    db.update(INSTRUMENT_VERSION)
        .set(INSTRUMENT_VERSION.CREATED_BY, by.value())
        .set(INSTRUMENT_VERSION.COPIED_FROM, copiedFrom == null ? null : copiedFrom.value())
        .where(INSTRUMENT_VERSION.ID.eq(id))
        .execute();
    return new InstrumentVersionId(id);
  }

  /** Whether the draft was still in this version, and is replaced. */
  boolean replaceDraft(InstrumentVersionId id, int version, Instrument instrument, String yaml) {
    boolean replaced =
        db.update(INSTRUMENT_VERSION)
                .set(INSTRUMENT_VERSION.LABEL, instrument.version())
                .set(INSTRUMENT_VERSION.KIND, instrument.kind().name())
                .set(INSTRUMENT_VERSION.TITLE_NL, instrument.title().nl())
                .set(INSTRUMENT_VERSION.TITLE_EN, instrument.title().en())
                .set(INSTRUMENT_VERSION.YAML, yaml)
                .set(INSTRUMENT_VERSION.SHA256, sha256(yaml))
                .set(INSTRUMENT_VERSION.VERSION, version + 1)
                .where(isDraft(id, version))
                .execute()
            == 1;
    if (replaced) {
      db.deleteFrom(INSTRUMENT_ITEM)
          .where(INSTRUMENT_ITEM.INSTRUMENT_VERSION_ID.eq(id.value()))
          .execute();
      insertItems(id.value(), instrument);
    }
    return replaced;
  }

  /** Whether the draft was still in this version, and is published. */
  boolean publish(InstrumentVersionId id, int version, PersonId by) {
    return db.update(INSTRUMENT_VERSION)
            .set(INSTRUMENT_VERSION.STATE, PUBLISHED)
            .set(INSTRUMENT_VERSION.PUBLISHED_AT, clock.instant())
            .set(INSTRUMENT_VERSION.PUBLISHED_BY, by.value())
            .set(INSTRUMENT_VERSION.VERSION, version + 1)
            .where(isDraft(id, version))
            .execute()
        == 1;
  }

  /** Whether the draft was still in this version, and is gone; so is its instrument without it. */
  boolean deleteDraft(InstrumentVersionId id, int version) {
    Long instrument =
        db.select(INSTRUMENT_VERSION.INSTRUMENT_ID)
            .from(INSTRUMENT_VERSION)
            .where(isDraft(id, version))
            .forUpdate()
            .fetchOne(INSTRUMENT_VERSION.INSTRUMENT_ID);
    if (instrument == null) {
      return false;
    }
    db.deleteFrom(INSTRUMENT_VERSION).where(isDraft(id, version)).execute();
    db.deleteFrom(INSTRUMENT)
        .where(INSTRUMENT.ID.eq(instrument))
        .andNotExists(
            db.selectOne()
                .from(INSTRUMENT_VERSION)
                .where(INSTRUMENT_VERSION.INSTRUMENT_ID.eq(instrument)))
        .execute();
    return true;
  }

  private static Condition isDraft(InstrumentVersionId id, int version) {
    return INSTRUMENT_VERSION
        .ID
        .eq(id.value())
        .and(INSTRUMENT_VERSION.STATE.eq(DRAFT))
        .and(INSTRUMENT_VERSION.VERSION.eq(version));
  }

  /** What came with Getrouw, and the organisation's own. */
  private static Condition seenBy(OrganisationId organisation) {
    return INSTRUMENT
        .ORGANISATION_ID
        .isNull()
        .or(INSTRUMENT.ORGANISATION_ID.eq(organisation.value()));
  }

  /**
   * Stores a definition that ships with Getrouw, published, unless this version is there already.
   */
  void ship(Instrument instrument, String yaml) {
    long id = instrumentKey(null, instrument.code());
    boolean known =
        db.fetchExists(
            INSTRUMENT_VERSION,
            INSTRUMENT_VERSION
                .INSTRUMENT_ID
                .eq(id)
                .and(INSTRUMENT_VERSION.LABEL.eq(instrument.version())));
    if (!known) {
      long version = insertVersion(id, instrument, yaml);
      db.update(INSTRUMENT_VERSION)
          .set(INSTRUMENT_VERSION.STATE, PUBLISHED)
          .set(INSTRUMENT_VERSION.PUBLISHED_AT, clock.instant())
          .where(INSTRUMENT_VERSION.ID.eq(version))
          .execute();
    }
  }

  private long instrumentKey(@Nullable OrganisationId owner, String code) {
    Long organisation = owner == null ? null : owner.value();
    return db.select(INSTRUMENT.ID)
        .from(INSTRUMENT)
        .where(INSTRUMENT.CODE.eq(code))
        .and(INSTRUMENT.OWNER.eq(organisation == null ? 0L : organisation))
        .fetchOptional(INSTRUMENT.ID)
        .orElseGet(
            () ->
                db.insertInto(INSTRUMENT)
                    .set(INSTRUMENT.ORGANISATION_ID, organisation)
                    .set(INSTRUMENT.CODE, code)
                    .returning(INSTRUMENT.ID)
                    .fetchSingle()
                    .getId());
  }

  /** As a draft: what is published takes no items any more. */
  private long insertVersion(long instrumentKey, Instrument instrument, String yaml) {
    long version =
        db.insertInto(INSTRUMENT_VERSION)
            .set(INSTRUMENT_VERSION.INSTRUMENT_ID, instrumentKey)
            .set(INSTRUMENT_VERSION.LABEL, instrument.version())
            .set(INSTRUMENT_VERSION.STATE, State.DRAFT.name())
            .set(INSTRUMENT_VERSION.KIND, instrument.kind().name())
            .set(INSTRUMENT_VERSION.TITLE_NL, instrument.title().nl())
            .set(INSTRUMENT_VERSION.TITLE_EN, instrument.title().en())
            .set(INSTRUMENT_VERSION.YAML, yaml)
            .set(INSTRUMENT_VERSION.SHA256, sha256(yaml))
            .set(INSTRUMENT_VERSION.CREATED_AT, clock.instant())
            .returning(INSTRUMENT_VERSION.ID)
            .fetchSingle()
            .getId();
    insertItems(version, instrument);
    return version;
  }

  private void insertItems(long version, Instrument instrument) {
    var insert =
        db.insertInto(
            INSTRUMENT_ITEM,
            INSTRUMENT_ITEM.INSTRUMENT_VERSION_ID,
            INSTRUMENT_ITEM.POSITION,
            INSTRUMENT_ITEM.CODE,
            INSTRUMENT_ITEM.DOMAIN_CODE,
            INSTRUMENT_ITEM.NAME_NL,
            INSTRUMENT_ITEM.NAME_EN);
    short position = 0;
    for (Item item : instrument.items()) {
      position++;
      insert =
          insert.values(
              version,
              position,
              item.code(),
              instrument.domainOf(item.code()).code(),
              item.name().nl(),
              item.name().en());
    }
    insert.execute();
  }

  private static Instrument definition(String yaml) {
    return switch (InstrumentFile.read(yaml)) {
      case Reading.Sound sound -> sound.instrument();
      case Reading.Faulty faulty ->
          throw new IllegalStateException("a stored definition is faulty: " + faulty.faults());
    };
  }

  private static String sha256(String text) {
    try {
      return HexFormat.of()
          .formatHex(
              MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8)));
    } catch (NoSuchAlgorithmException impossible) {
      throw new IllegalStateException(impossible);
    }
  }
}

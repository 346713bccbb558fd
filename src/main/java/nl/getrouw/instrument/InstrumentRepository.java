package nl.getrouw.instrument;

import static nl.getrouw.db.Tables.INSTRUMENT;
import static nl.getrouw.db.Tables.INSTRUMENT_ITEM;
import static nl.getrouw.db.Tables.INSTRUMENT_VERSION;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Clock;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.getrouw.instrument.InstrumentLibrary.Published;
import nl.getrouw.instrument.file.InstrumentFile;
import nl.getrouw.instrument.file.Reading;
import nl.getrouw.kernel.Bilingual;
import nl.getrouw.kernel.InstrumentVersionId;
import nl.getrouw.kernel.OrganisationId;
import org.jooq.DSLContext;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Repository;

/**
 * Instruments in the database: the text is the definition, the item rows are what answers point to.
 */
@Repository
class InstrumentRepository {

  static final String DRAFT = "DRAFT";
  static final String PUBLISHED = "PUBLISHED";

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
        .and(
            INSTRUMENT
                .ORGANISATION_ID
                .isNull()
                .or(INSTRUMENT.ORGANISATION_ID.eq(organisation.value())))
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
      insertVersion(id, instrument, yaml, PUBLISHED);
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

  private long insertVersion(long instrumentKey, Instrument instrument, String yaml, String state) {
    long version =
        db.insertInto(INSTRUMENT_VERSION)
            .set(INSTRUMENT_VERSION.INSTRUMENT_ID, instrumentKey)
            .set(INSTRUMENT_VERSION.LABEL, instrument.version())
            .set(INSTRUMENT_VERSION.STATE, state)
            .set(INSTRUMENT_VERSION.KIND, instrument.kind().name())
            .set(INSTRUMENT_VERSION.TITLE_NL, instrument.title().nl())
            .set(INSTRUMENT_VERSION.TITLE_EN, instrument.title().en())
            .set(INSTRUMENT_VERSION.YAML, yaml)
            .set(INSTRUMENT_VERSION.SHA256, sha256(yaml))
            .set(INSTRUMENT_VERSION.CREATED_AT, clock.instant())
            .set(INSTRUMENT_VERSION.PUBLISHED_AT, state.equals(PUBLISHED) ? clock.instant() : null)
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

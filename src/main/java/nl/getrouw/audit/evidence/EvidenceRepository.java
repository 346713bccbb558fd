package nl.getrouw.audit.evidence;

import static nl.getrouw.db.Tables.ANSWER;
import static nl.getrouw.db.Tables.EVIDENCE;
import static nl.getrouw.db.Tables.INSTRUMENT_ITEM;
import static nl.getrouw.db.Tables.SHEET;
import static org.jooq.impl.DSL.notExists;
import static org.jooq.impl.DSL.selectOne;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import nl.getrouw.audit.evidence.Coverage.Row;
import nl.getrouw.audit.evidence.Coverage.Use;
import nl.getrouw.instrument.Instrument;
import nl.getrouw.kernel.AuditId;
import nl.getrouw.kernel.SheetId;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.Record;
import org.jooq.SelectFieldOrAsterisk;
import org.jspecify.annotations.Nullable;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.stereotype.Repository;

/** What stands on sheets beside the answers. */
@Repository
class EvidenceRepository {

  private static final SelectFieldOrAsterisk[] COLUMNS = {
    EVIDENCE.SHEET_ID,
    EVIDENCE.SOURCE,
    EVIDENCE.NOTE,
    EVIDENCE.FOUND,
    EVIDENCE.LOOKED_AT,
    EVIDENCE.NOTED_AT,
    EVIDENCE.VERSION
  };

  private final DSLContext db;

  EvidenceRepository(DSLContext db) {
    this.db = db;
  }

  Map<Source, Sighting> of(SheetId sheet, long itemKey, String item) {
    Map<Source, Sighting> sightings = new EnumMap<>(Source.class);
    db.select(COLUMNS)
        .from(EVIDENCE)
        .where(EVIDENCE.SHEET_ID.eq(sheet.value()))
        .and(EVIDENCE.ITEM_ID.eq(itemKey))
        .forEach(row -> put(sightings, sighting(item, row)));
    return sightings;
  }

  /** By sheet, what was used; nothing at all while a sheet of the audit is still open. */
  Map<Long, Map<Source, Sighting>> ofAll(AuditId audit, long itemKey, String item) {
    Map<Long, Map<Source, Sighting>> seen = new HashMap<>();
    db.select(COLUMNS)
        .from(EVIDENCE)
        .join(SHEET)
        .on(SHEET.ID.eq(EVIDENCE.SHEET_ID))
        .where(SHEET.AUDIT_ID.eq(audit.value()))
        .and(EVIDENCE.ITEM_ID.eq(itemKey))
        .and(used())
        .and(nobodyScores(audit))
        .forEach(
            row ->
                put(
                    seen.computeIfAbsent(
                        row.get(EVIDENCE.SHEET_ID), sheet -> new EnumMap<>(Source.class)),
                    sighting(item, row)));
    return seen;
  }

  /** By sheet, everything that was used; nothing at all while a sheet is still open. */
  Map<Long, List<Sighting>> ofAll(AuditId audit) {
    Map<Long, List<Sighting>> seen = new HashMap<>();
    db.select(COLUMNS)
        .select(INSTRUMENT_ITEM.CODE)
        .from(EVIDENCE)
        .join(SHEET)
        .on(SHEET.ID.eq(EVIDENCE.SHEET_ID))
        .join(INSTRUMENT_ITEM)
        .on(INSTRUMENT_ITEM.ID.eq(EVIDENCE.ITEM_ID))
        .where(SHEET.AUDIT_ID.eq(audit.value()))
        .and(used())
        .and(nobodyScores(audit))
        .forEach(
            row ->
                seen.computeIfAbsent(row.get(EVIDENCE.SHEET_ID), sheet -> new ArrayList<>())
                    .add(sighting(row.get(INSTRUMENT_ITEM.CODE), row)));
    seen.values().forEach(sightings -> sightings.sort(Comparator.comparing(Sighting::source)));
    return seen;
  }

  /** Items that were answered or noted something for; nothing while a sheet is still open. */
  List<Row> coverage(AuditId audit, Instrument instrument) {
    Set<String> answered =
        new HashSet<>(
            db.selectDistinct(INSTRUMENT_ITEM.CODE)
                .from(ANSWER)
                .join(SHEET)
                .on(SHEET.ID.eq(ANSWER.SHEET_ID))
                .join(INSTRUMENT_ITEM)
                .on(INSTRUMENT_ITEM.ID.eq(ANSWER.ITEM_ID))
                .where(SHEET.AUDIT_ID.eq(audit.value()))
                .and(nobodyScores(audit))
                .fetch(INSTRUMENT_ITEM.CODE));
    Map<String, Map<Source, List<@Nullable Tally>>> used = new HashMap<>();
    db.select(INSTRUMENT_ITEM.CODE, EVIDENCE.SOURCE, EVIDENCE.FOUND, EVIDENCE.LOOKED_AT)
        .from(EVIDENCE)
        .join(SHEET)
        .on(SHEET.ID.eq(EVIDENCE.SHEET_ID))
        .join(INSTRUMENT_ITEM)
        .on(INSTRUMENT_ITEM.ID.eq(EVIDENCE.ITEM_ID))
        .where(SHEET.AUDIT_ID.eq(audit.value()))
        .and(used())
        .and(nobodyScores(audit))
        .orderBy(SHEET.ID)
        .forEach(
            row ->
                used.computeIfAbsent(row.value1(), code -> new EnumMap<>(Source.class))
                    .computeIfAbsent(Source.valueOf(row.value2()), source -> new ArrayList<>())
                    .add(tally(row)));
    return instrument.items().stream()
        .filter(item -> answered.contains(item.code()) || used.containsKey(item.code()))
        .map(
            item ->
                new Row(
                    item,
                    instrument.domainOf(item.code()),
                    uses(used.getOrDefault(item.code(), Map.of()))))
        .toList();
  }

  private static Map<Source, Use> uses(Map<Source, List<@Nullable Tally>> tallies) {
    Map<Source, Use> uses = new EnumMap<>(Source.class);
    tallies.forEach(
        (source, counted) -> {
          List<Tally> files = new ArrayList<>();
          for (Tally tally : counted) {
            if (tally != null && source.counting() == Source.Counting.FOUND) {
              files.add(tally);
            }
          }
          uses.put(source, new Use(counted.size(), files));
        });
    return uses;
  }

  /** Returns false when it is not at {@code version} (0: absent) any more. */
  boolean save(SheetId sheet, long itemKey, Sighting wanted, int version, Instant now) {
    Tally tally = wanted.tally();
    Short found = tally == null || tally.found() == null ? null : tally.found().shortValue();
    Short lookedAt = tally == null ? null : (short) tally.lookedAt();
    if (version == 0) {
      return insert(sheet, itemKey, wanted, found, lookedAt, now);
    }
    return db.update(EVIDENCE)
            .set(EVIDENCE.NOTE, wanted.note())
            .set(EVIDENCE.FOUND, found)
            .set(EVIDENCE.LOOKED_AT, lookedAt)
            .set(EVIDENCE.NOTED_AT, now)
            .set(EVIDENCE.VERSION, version + 1)
            .where(EVIDENCE.SHEET_ID.eq(sheet.value()))
            .and(EVIDENCE.ITEM_ID.eq(itemKey))
            .and(EVIDENCE.SOURCE.eq(wanted.source().name()))
            .and(EVIDENCE.VERSION.eq(version))
            .execute()
        == 1;
  }

  private boolean insert(
      SheetId sheet,
      long itemKey,
      Sighting wanted,
      @Nullable Short found,
      @Nullable Short lookedAt,
      Instant now) {
    try {
      db.insertInto(EVIDENCE)
          .set(EVIDENCE.SHEET_ID, sheet.value())
          .set(EVIDENCE.ITEM_ID, itemKey)
          .set(EVIDENCE.SOURCE, wanted.source().name())
          .set(EVIDENCE.NOTE, wanted.note())
          .set(EVIDENCE.FOUND, found)
          .set(EVIDENCE.LOOKED_AT, lookedAt)
          .set(EVIDENCE.NOTED_AT, now)
          .set(EVIDENCE.VERSION, 1)
          .execute();
      return true;
    } catch (DuplicateKeyException notedMeanwhile) {
      return false;
    }
  }

  private static Condition used() {
    return EVIDENCE.NOTE.isNotNull().or(EVIDENCE.LOOKED_AT.isNotNull());
  }

  private static Condition nobodyScores(AuditId audit) {
    var open = SHEET.as("open_sheet");
    return notExists(
        selectOne()
            .from(open)
            .where(open.AUDIT_ID.eq(audit.value()))
            .and(open.SUBMITTED_AT.isNull()));
  }

  private static void put(Map<Source, Sighting> sightings, Sighting sighting) {
    sightings.put(sighting.source(), sighting);
  }

  private static Sighting sighting(String item, Record row) {
    return new Sighting(
        item,
        Source.valueOf(row.get(EVIDENCE.SOURCE)),
        row.get(EVIDENCE.NOTE),
        tally(row),
        row.get(EVIDENCE.NOTED_AT),
        row.get(EVIDENCE.VERSION));
  }

  private static @Nullable Tally tally(Record row) {
    Short lookedAt = row.get(EVIDENCE.LOOKED_AT);
    Short found = row.get(EVIDENCE.FOUND);
    return lookedAt == null ? null : new Tally(found == null ? null : (int) found, lookedAt);
  }
}

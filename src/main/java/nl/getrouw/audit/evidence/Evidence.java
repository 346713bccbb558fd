package nl.getrouw.audit.evidence;

import java.time.Clock;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import nl.getrouw.audit.SheetAccess;
import nl.getrouw.audit.SheetAccess.Sheet;
import nl.getrouw.instrument.InstrumentLibrary;
import nl.getrouw.instrument.Item;
import nl.getrouw.kernel.AuditId;
import nl.getrouw.kernel.NotFound;
import nl.getrouw.kernel.PersonId;
import nl.getrouw.kernel.Refusal;
import nl.getrouw.security.Actor;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Isolation;
import org.springframework.transaction.annotation.Transactional;

/**
 * What auditors saw, per item and source. Each writes on the own sheet, which is found by the
 * actor; what the others saw is shown once everybody has submitted and consensus is open.
 */
@Service
@Transactional(readOnly = true)
public class Evidence {

  public static final int LONGEST_NOTE = 2000;

  /** What one auditor saw of an item, by source; only sources that were used. */
  public record Seen(PersonId auditor, String name, Map<Source, Sighting> sightings) {
    public Seen {
      sightings = Map.copyOf(sightings);
    }
  }

  /** What one auditor saw at one source. */
  public record Noted(String auditor, Sighting sighting) {}

  private final SheetAccess access;
  private final EvidenceRepository evidence;
  private final InstrumentLibrary instruments;
  private final Clock clock;

  Evidence(
      SheetAccess access, EvidenceRepository evidence, InstrumentLibrary instruments, Clock clock) {
    this.access = access;
    this.evidence = evidence;
    this.instruments = instruments;
    this.clock = clock;
  }

  /**
   * What the actor noted for an item on the own sheet; a source is absent where nothing was given.
   *
   * @throws NotFound unless the actor is an auditor of this audit and scoring has begun
   */
  public Map<Source, Sighting> own(Actor actor, AuditId audit, String item) {
    Sheet sheet = access.own(actor, audit);
    access.item(sheet, item);
    return evidence.of(sheet.id(), key(sheet, item), item);
  }

  /**
   * Saves what was seen at one source; what is returned stands in the database. Saving the same
   * twice is saving it once. Empty note and no tally: the source was not used after all.
   *
   * @param note null or blank for none, at most {@value #LONGEST_NOTE} characters
   * @param tally null for none; found of looked at for files, a number of people for talks
   * @param version of what the actor saw; 0 when there was nothing
   * @throws SightingConflict when it was written to elsewhere since
   * @throws Refusal when the sheet is submitted, or something does not fit
   */
  @Transactional(isolation = Isolation.READ_COMMITTED)
  public Sighting save(
      Actor actor,
      AuditId audit,
      String item,
      Source source,
      @Nullable String note,
      @Nullable Tally tally,
      int version) {
    Item asked = access.item(access.own(actor, audit), item);
    check(source, note, tally);
    Sheet sheet = access.ownToWrite(actor, audit);
    long key = key(sheet, asked.code());
    Sighting wanted = Sighting.none(item, source).with(note, tally);
    boolean saved = evidence.save(sheet.id(), key, wanted, version, clock.instant());
    Sighting now =
        evidence.of(sheet.id(), key, item).getOrDefault(source, Sighting.none(item, source));
    if (!saved && !now.says(wanted)) {
      throw new SightingConflict(now);
    }
    return now;
  }

  private static void check(Source source, @Nullable String note, @Nullable Tally tally) {
    if (note != null && note.length() > LONGEST_NOTE) {
      throw new Refusal("audit.refused.longNote", LONGEST_NOTE);
    }
    if (tally != null && !tally.fits(source)) {
      throw new Refusal("evidence.refused.tally");
    }
  }

  /**
   * What each auditor saw of an item, in the order of the consensus page.
   *
   * @throws NotFound unless the actor audits here and the audit has reached consensus
   */
  public List<Seen> all(Actor actor, AuditId audit, String item) {
    List<Sheet> sheets = access.all(actor, audit);
    if (sheets.isEmpty()) {
      return List.of();
    }
    long key = key(sheets.getFirst(), access.item(sheets.getFirst(), item).code());
    Map<Long, Map<Source, Sighting>> seen = evidence.ofAll(audit, key, item);
    return sheets.stream()
        .map(
            sheet ->
                new Seen(
                    sheet.auditor(), sheet.name(), seen.getOrDefault(sheet.id().value(), Map.of())))
        .toList();
  }

  /**
   * What the auditors saw, over the whole audit: item by item as the instrument has them, and for
   * each in the order of {@link #all(Actor, AuditId, String)}.
   *
   * @throws NotFound unless the actor audits here and the audit has reached consensus
   */
  public List<Noted> all(Actor actor, AuditId audit) {
    List<Sheet> sheets = access.all(actor, audit);
    if (sheets.isEmpty()) {
      return List.of();
    }
    Map<Long, List<Sighting>> seen = evidence.ofAll(audit);
    List<String> items =
        access.instrument(sheets.getFirst()).items().stream().map(Item::code).toList();
    List<Noted> noted = new ArrayList<>();
    for (Sheet sheet : sheets) {
      seen.getOrDefault(sheet.id().value(), List.of())
          .forEach(sighting -> noted.add(new Noted(sheet.name(), sighting)));
    }
    noted.sort(Comparator.comparingInt(one -> items.indexOf(one.sighting().item())));
    return noted;
  }

  /**
   * Which sources were used for which item; never what was noted.
   *
   * @throws NotFound unless the actor audits here and consensus is open, or may see the result
   */
  public Coverage coverage(Actor actor, AuditId audit) {
    List<Sheet> sheets = access.summed(actor, audit);
    if (sheets.isEmpty()) {
      return new Coverage(audit, 0, List.of());
    }
    return new Coverage(
        audit, sheets.size(), evidence.coverage(audit, access.instrument(sheets.getFirst())));
  }

  private long key(Sheet sheet, String item) {
    return Objects.requireNonNull(instruments.itemKeys(sheet.instrument()).get(item));
  }
}

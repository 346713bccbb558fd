package nl.getrouw.audit;

import static nl.getrouw.audit.AuditAccess.require;

import java.util.List;
import nl.getrouw.audit.AuditFacts.SheetFacts;
import nl.getrouw.instrument.Instrument;
import nl.getrouw.instrument.InstrumentLibrary;
import nl.getrouw.instrument.Item;
import nl.getrouw.kernel.AuditId;
import nl.getrouw.kernel.InstrumentVersionId;
import nl.getrouw.kernel.NotFound;
import nl.getrouw.kernel.PersonId;
import nl.getrouw.kernel.Refusal;
import nl.getrouw.kernel.SheetId;
import nl.getrouw.security.Actor;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * Whose sheet somebody may read or write, for what is kept beside the answers. The rules are those
 * of the answers: one's own sheet, until it is submitted; the others' once everybody has submitted
 * and consensus is open.
 */
@Service
@Transactional(readOnly = true)
public class SheetAccess {

  /**
   * A sheet, without what is on it.
   *
   * @param open whether its auditor can still write on it
   */
  public record Sheet(
      SheetId id, PersonId auditor, String name, InstrumentVersionId instrument, boolean open) {}

  private final AuditRepository audits;
  private final SheetRepository sheets;
  private final InstrumentLibrary instruments;

  SheetAccess(AuditRepository audits, SheetRepository sheets, InstrumentLibrary instruments) {
    this.audits = audits;
    this.sheets = sheets;
    this.instruments = instruments;
  }

  /**
   * The actor's own sheet, to read.
   *
   * @throws NotFound unless the actor is an auditor of this audit and scoring has begun
   */
  public Sheet own(Actor actor, AuditId id) {
    AuditFacts audit = facts(id);
    require(AuditAccess.mayOpenSheet(actor, audit));
    return audit.sheets().stream()
        .filter(sheet -> sheet.auditor().equals(actor.id()))
        .findFirst()
        .map(sheet -> sheet(audit, sheet))
        .orElseThrow(NotFound::new);
  }

  /**
   * The actor's own sheet, held until the end of the caller's transaction.
   *
   * @throws NotFound as {@link #own}
   * @throws Refusal when the sheet is submitted
   */
  @Transactional(propagation = Propagation.MANDATORY)
  public Sheet ownToWrite(Actor actor, AuditId id) {
    Sheet sheet = own(actor, id);
    if (!sheet.open() || !sheets.lockOpen(sheet.id())) {
      throw new Refusal("audit.refused.submitted");
    }
    return sheet;
  }

  /**
   * Every auditor's sheet, in the order of {@link ConsensusPage#raters()}.
   *
   * @throws NotFound unless the actor audits here and the audit has reached consensus
   */
  public List<Sheet> all(Actor actor, AuditId id) {
    AuditFacts audit = facts(id);
    require(AuditAccess.mayOpenConsensus(actor, audit));
    return sheets(audit);
  }

  /**
   * Every auditor's sheet, for what may be said of them together: to the auditors from consensus
   * on, to the team with the concept, to everybody who sees the result once there is one.
   *
   * @throws NotFound for anybody else, and earlier
   */
  public List<Sheet> summed(Actor actor, AuditId id) {
    AuditFacts audit = facts(id);
    require(
        AuditAccess.mayOpenConsensus(actor, audit)
            || AuditAccess.maySeeConcept(actor, audit)
            || AuditAccess.maySeeResult(actor, audit));
    return sheets(audit);
  }

  /** Whether the actor may read what is on a sheet: the own one, or anybody's in consensus. */
  public boolean mayRead(Actor actor, SheetId sheet) {
    return sheets
        .auditOf(sheet)
        .flatMap(audits::facts)
        .filter(
            audit ->
                AuditAccess.mayOpenConsensus(actor, audit)
                    || (AuditAccess.mayOpenSheet(actor, audit) && isOwn(actor, audit, sheet)))
        .isPresent();
  }

  /**
   * The instrument of a sheet, and one item of it.
   *
   * @throws NotFound when the instrument has no such item
   */
  public Item item(Sheet sheet, String code) {
    return instrument(sheet).item(code).orElseThrow(NotFound::new);
  }

  public Instrument instrument(Sheet sheet) {
    return instruments.get(sheet.instrument());
  }

  private AuditFacts facts(AuditId id) {
    return audits.facts(id).orElseThrow(NotFound::new);
  }

  private static boolean isOwn(Actor actor, AuditFacts audit, SheetId id) {
    return audit.sheets().stream()
        .anyMatch(sheet -> sheet.id().equals(id) && sheet.auditor().equals(actor.id()));
  }

  private static List<Sheet> sheets(AuditFacts audit) {
    return audit.sheets().stream().map(sheet -> sheet(audit, sheet)).toList();
  }

  private static Sheet sheet(AuditFacts audit, SheetFacts sheet) {
    return new Sheet(
        sheet.id(),
        sheet.auditor(),
        sheet.name(),
        audit.instrument(),
        audit.state() == AuditState.SCORING && sheet.submittedAt() == null);
  }
}

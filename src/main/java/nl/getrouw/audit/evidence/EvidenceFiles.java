package nl.getrouw.audit.evidence;

import java.util.List;
import nl.getrouw.attachment.Attachment;
import nl.getrouw.attachment.Attachments;
import nl.getrouw.attachment.CheckedFile;
import nl.getrouw.attachment.Shelf;
import nl.getrouw.audit.SheetAccess;
import nl.getrouw.audit.SheetAccess.Sheet;
import nl.getrouw.kernel.AttachmentId;
import nl.getrouw.kernel.AuditId;
import nl.getrouw.kernel.NotFound;
import nl.getrouw.kernel.PersonId;
import nl.getrouw.kernel.Refusal;
import nl.getrouw.security.Actor;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Isolation;
import org.springframework.transaction.annotation.Transactional;

/** Images and papers that auditors add to an item of their own sheet; as blind as the sheet. */
@Service
@Transactional(readOnly = true)
public class EvidenceFiles {

  static final String SHEET = "sheet";

  /** What one auditor added to an item. */
  public record Filed(PersonId auditor, List<Attachment> files) {
    public Filed {
      files = List.copyOf(files);
    }
  }

  private final SheetAccess access;
  private final Attachments attachments;

  EvidenceFiles(SheetAccess access, Attachments attachments) {
    this.access = access;
    this.attachments = attachments;
  }

  /**
   * What the actor added to an item of the own sheet.
   *
   * @throws NotFound unless the actor is an auditor of this audit and scoring has begun
   */
  public List<Attachment> own(Actor actor, AuditId audit, String item) {
    return at(access.own(actor, audit), item);
  }

  /**
   * What each auditor added to an item, in the order of the consensus page.
   *
   * @throws NotFound unless the actor audits here and the audit has reached consensus
   */
  public List<Filed> all(Actor actor, AuditId audit, String item) {
    return access.all(actor, audit).stream()
        .map(sheet -> new Filed(sheet.auditor(), at(sheet, item)))
        .toList();
  }

  /**
   * Adds a checked file to an item of the own sheet.
   *
   * @throws Refusal when the sheet is submitted, or there is no room
   */
  @Transactional(isolation = Isolation.READ_COMMITTED)
  public void add(Actor actor, AuditId audit, String item, CheckedFile file) {
    access.item(access.own(actor, audit), item);
    attachments.keep(actor, shelf(access.ownToWrite(actor, audit)), item, file);
  }

  /**
   * Takes a file from the own sheet.
   *
   * @throws Refusal when the sheet is submitted
   * @throws NotFound when it does not stand there
   */
  @Transactional(isolation = Isolation.READ_COMMITTED)
  public void remove(Actor actor, AuditId audit, AttachmentId file) {
    attachments.remove(actor, shelf(access.ownToWrite(actor, audit)), file);
  }

  private List<Attachment> at(Sheet sheet, String item) {
    return attachments.on(shelf(sheet)).stream().filter(file -> file.spot().equals(item)).toList();
  }

  private static Shelf shelf(Sheet sheet) {
    return new Shelf(SHEET, sheet.id().value());
  }
}

package nl.getrouw.audit.ui.scoring;

import java.util.Locale;
import nl.getrouw.attachment.Attachments;
import nl.getrouw.audit.SheetPage;
import nl.getrouw.audit.evidence.Evidence;
import nl.getrouw.audit.evidence.EvidenceFiles;
import nl.getrouw.audit.ui.FollowUp;
import nl.getrouw.instrument.Item;
import nl.getrouw.kernel.AuditId;
import nl.getrouw.kernel.ui.SavedState;
import nl.getrouw.security.CurrentUser;
import org.springframework.stereotype.Component;

/** Makes the part of the scoring page in which an auditor keeps what was seen. */
@Component
class EvidenceRoom {

  private final Evidence evidence;
  private final EvidenceFiles files;
  private final Attachments attachments;
  private final CurrentUser currentUser;
  private final FollowUp followUp;

  EvidenceRoom(
      Evidence evidence,
      EvidenceFiles files,
      Attachments attachments,
      CurrentUser currentUser,
      FollowUp followUp) {
    this.evidence = evidence;
    this.files = files;
    this.attachments = attachments;
    this.currentUser = currentUser;
    this.followUp = followUp;
  }

  /**
   * @param state tells the person that something was saved
   */
  ItemEvidence of(SheetPage sheet, Item item, Locale locale, SavedState state) {
    AuditId audit = sheet.audit();
    boolean open = sheet.isOpen();
    String text = item.evidence() == null ? null : item.evidence().in(locale);
    return new ItemEvidence(
        evidence,
        currentUser,
        audit,
        item.code(),
        new SourceHints(text),
        state,
        open,
        followUp.from(currentUser.actor(), audit),
        new ItemFiles(files, attachments, currentUser, audit, item.code(), open));
  }
}

package nl.getrouw.audit.ui.scoring;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Div;
import java.util.List;
import nl.getrouw.attachment.Attachment;
import nl.getrouw.attachment.Attachments;
import nl.getrouw.attachment.ui.AttachmentDrop;
import nl.getrouw.attachment.ui.AttachmentList;
import nl.getrouw.audit.evidence.EvidenceFiles;
import nl.getrouw.kernel.AuditId;
import nl.getrouw.kernel.Refusal;
import nl.getrouw.kernel.ui.Toast;
import nl.getrouw.security.CurrentUser;

/** The images and papers that an auditor added to an item. */
final class ItemFiles extends Composite<Div> {

  private final EvidenceFiles files;
  private final CurrentUser currentUser;
  private final AuditId audit;
  private final String item;
  private final boolean open;
  private final Div list = new Div();

  /**
   * @param open whether files can still be added and taken away
   */
  ItemFiles(
      EvidenceFiles files,
      Attachments attachments,
      CurrentUser currentUser,
      AuditId audit,
      String item,
      boolean open) {
    this.files = files;
    this.currentUser = currentUser;
    this.audit = audit;
    this.item = item;
    this.open = open;
    getContent().add(list);
    if (open) {
      getContent()
          .add(
              new AttachmentDrop(
                  attachments,
                  file -> files.add(currentUser.actor(), audit, item, file),
                  this::show));
    }
    show();
  }

  private void show() {
    List<Attachment> now = files.own(currentUser.actor(), audit, item);
    list.removeAll();
    list.add(open ? new AttachmentList(now, this::remove) : new AttachmentList(now));
  }

  private void remove(Attachment file) {
    try {
      files.remove(currentUser.actor(), audit, file.id());
    } catch (Refusal refusal) {
      Toast.refuse(getTranslation(refusal.key(), refusal.arguments()));
      UI.getCurrent().refreshCurrentRoute(false);
      return;
    }
    show();
    Toast.show(getTranslation("attachment.removed", file.name()));
  }
}

package nl.getrouw.audit.evidence;

import nl.getrouw.attachment.AttachmentDoor;
import nl.getrouw.audit.SheetAccess;
import nl.getrouw.kernel.SheetId;
import nl.getrouw.security.Actor;
import org.springframework.stereotype.Component;

/** Files on a sheet are for its auditor, and in consensus for the other auditors. */
@Component
class SheetDoor implements AttachmentDoor {

  private final SheetAccess access;

  SheetDoor(SheetAccess access) {
    this.access = access;
  }

  @Override
  public String shelf() {
    return EvidenceFiles.SHEET;
  }

  @Override
  public boolean mayRead(Actor actor, long key) {
    return access.mayRead(actor, new SheetId(key));
  }
}

package nl.getrouw.audit.ui.consensus;

import java.util.ArrayList;
import java.util.List;
import nl.getrouw.audit.evidence.Evidence;
import nl.getrouw.audit.evidence.EvidenceFiles;
import nl.getrouw.kernel.AuditId;
import nl.getrouw.security.CurrentUser;
import org.springframework.stereotype.Component;

/** What the blind scores of an item rest on. */
@Component
class Grounds {

  private final Evidence evidence;
  private final EvidenceFiles files;
  private final CurrentUser currentUser;

  Grounds(Evidence evidence, EvidenceFiles files, CurrentUser currentUser) {
    this.evidence = evidence;
    this.files = files;
    this.currentUser = currentUser;
  }

  /** A part for the card of each auditor, in the order of the raters. */
  List<SeenBy> of(AuditId audit, String item) {
    var actor = currentUser.actor();
    var seen = evidence.all(actor, audit, item);
    var filed = files.all(actor, audit, item);
    List<SeenBy> parts = new ArrayList<>();
    for (int rater = 0; rater < seen.size(); rater++) {
      parts.add(new SeenBy(seen.get(rater), filed.get(rater).files()));
    }
    return parts;
  }
}

package nl.getrouw.audit.ui.consensus;

import java.util.ArrayList;
import java.util.List;
import nl.getrouw.audit.evidence.Evidence;
import nl.getrouw.audit.evidence.Evidence.Seen;
import nl.getrouw.audit.evidence.EvidenceFiles;
import nl.getrouw.audit.ui.FollowUp;
import nl.getrouw.audit.ui.FollowUp.Ways;
import nl.getrouw.kernel.AuditId;
import nl.getrouw.security.CurrentUser;
import org.springframework.stereotype.Component;

/** What the blind scores of an item rest on. */
@Component
class Grounds {

  private final Evidence evidence;
  private final EvidenceFiles files;
  private final CurrentUser currentUser;
  private final FollowUp followUp;

  Grounds(Evidence evidence, EvidenceFiles files, CurrentUser currentUser, FollowUp followUp) {
    this.evidence = evidence;
    this.files = files;
    this.currentUser = currentUser;
    this.followUp = followUp;
  }

  /** A part for the card of each auditor, in the order of the raters. */
  List<SeenBy> of(AuditId audit, String item) {
    var actor = currentUser.actor();
    var seen = evidence.all(actor, audit, item);
    var filed = files.all(actor, audit, item);
    Ways ways = followUp.from(actor, audit);
    List<SeenBy> parts = new ArrayList<>();
    for (int rater = 0; rater < seen.size(); rater++) {
      Seen one = seen.get(rater);
      parts.add(
          new SeenBy(
              one, filed.get(rater).files(), source -> ways.evidence(item, source, one.auditor())));
    }
    return parts;
  }
}

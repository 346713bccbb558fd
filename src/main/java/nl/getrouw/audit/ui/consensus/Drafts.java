package nl.getrouw.audit.ui.consensus;

import com.vaadin.flow.server.VaadinSession;
import java.util.HashMap;
import java.util.Map;
import nl.getrouw.audit.ConsensusPage.Row;
import nl.getrouw.kernel.AuditId;

/**
 * What somebody typed and did not agree on yet, kept for as long as they are signed in: news, a
 * look at another item and a reload leave it as it is.
 */
final class Drafts {

  private record Place(AuditId audit, String item) {}

  private final Map<Place, Draft> drafts = new HashMap<>();

  private Drafts() {}

  /** The drafts of whoever is signed in in this browser. */
  static Drafts ofSession() {
    VaadinSession session = VaadinSession.getCurrent();
    Drafts known = session.getAttribute(Drafts.class);
    if (known == null) {
      known = new Drafts();
      session.setAttribute(Drafts.class, known);
    }
    return known;
  }

  Draft of(AuditId audit, Row row) {
    return drafts.getOrDefault(new Place(audit, row.item().code()), Draft.of(row));
  }

  boolean has(AuditId audit, Row row) {
    return drafts.containsKey(new Place(audit, row.item().code()));
  }

  /** Keeps a draft; one that says what stands in the database is no draft. */
  void keep(AuditId audit, Row row, Draft draft) {
    Place place = new Place(audit, row.item().code());
    if (draft.equals(Draft.of(row))) {
      drafts.remove(place);
    } else {
      drafts.put(place, draft);
    }
  }

  void forget(AuditId audit, Row row) {
    drafts.remove(new Place(audit, row.item().code()));
  }
}

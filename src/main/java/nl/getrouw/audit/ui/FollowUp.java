package nl.getrouw.audit.ui;

import com.vaadin.flow.component.Component;
import java.util.List;
import java.util.Optional;
import nl.getrouw.audit.evidence.Source;
import nl.getrouw.kernel.AuditId;
import nl.getrouw.kernel.PersonId;
import nl.getrouw.security.Actor;
import org.jspecify.annotations.Nullable;

/** The way on from what an audit shows while it runs; the one bean is of improvement actions. */
public interface FollowUp {

  /** What this person can go on to from this audit; asked once for each page. */
  Ways from(Actor actor, AuditId audit);

  /** Small links beside what they go on from; nothing for whom they lead nowhere. */
  interface Ways {

    /** What is under way about an item already, and a way to begin something. */
    List<Component> item(String item);

    /** From what an auditor saw at a source. */
    Optional<Component> evidence(String item, Source source, PersonId auditor);

    /**
     * From a remark of the team.
     *
     * @param item null for the remark on the audit as a whole
     */
    Optional<Component> remark(@Nullable String item);
  }
}

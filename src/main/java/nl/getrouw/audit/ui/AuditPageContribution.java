package nl.getrouw.audit.ui;

import com.vaadin.flow.component.Component;
import java.util.List;
import nl.getrouw.audit.AuditPage;
import nl.getrouw.security.Actor;

/** What another feature puts on the page of an audit; one bean for each feature. */
public interface AuditPageContribution {

  /** Place among the contributions, low first. */
  int order();

  /** Cards above everything else: where to begin. */
  default List<Component> first(Actor actor, AuditPage audit) {
    return List.of();
  }

  /** Cards under the next step; none for whom or where there is nothing to show. */
  default List<Component> cards(Actor actor, AuditPage audit) {
    return List.of();
  }

  /** Cards in the side column, under the facts. */
  default List<Component> side(Actor actor, AuditPage audit) {
    return List.of();
  }
}

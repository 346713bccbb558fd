package nl.getrouw.organisation.ui;

import com.vaadin.flow.component.Component;
import java.util.Optional;
import nl.getrouw.organisation.TeamRef;
import nl.getrouw.security.Actor;

/** A block that another feature puts on the page of a team; one bean for each. */
public interface TeamPageContribution {

  /** Place on the page, low first. */
  int order();

  /** The block, or nothing for whom or where there is nothing to show. */
  Optional<Component> block(Actor actor, TeamRef team);
}

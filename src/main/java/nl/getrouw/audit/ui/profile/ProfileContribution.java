package nl.getrouw.audit.ui.profile;

import com.vaadin.flow.component.Component;
import java.util.List;
import nl.getrouw.audit.Profile;
import nl.getrouw.security.Actor;

/** What another feature puts on the profile of a finished audit; one bean for each feature. */
public interface ProfileContribution {

  /** Place among the contributions, low first. */
  int order();

  /** Cards between the profile's items and its completeness. */
  default List<Component> cards(Actor actor, Profile profile) {
    return List.of();
  }

  /** Cards in the side column, under the improvement points. */
  default List<Component> side(Actor actor, Profile profile) {
    return List.of();
  }
}

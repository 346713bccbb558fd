package nl.getrouw.audit.ui.profile;

import com.vaadin.flow.component.Component;
import java.util.List;
import java.util.Optional;
import nl.getrouw.audit.ImprovementPoint;
import nl.getrouw.audit.Profile;
import nl.getrouw.audit.Profile.DomainLine;
import nl.getrouw.audit.Profile.ItemLine;
import nl.getrouw.audit.Remark;
import nl.getrouw.security.Actor;

/** What another feature puts on the profile of a finished audit; one bean for each feature. */
public interface ProfileContribution {

  /** Place among the contributions, low first. */
  int order();

  /** Badges in the head of the page. */
  default List<Component> badges(Actor actor, Profile profile) {
    return List.of();
  }

  /** Cards between the profile's items and its completeness. */
  default List<Component> cards(Actor actor, Profile profile) {
    return List.of();
  }

  /** Cards in the side column, under the improvement points. */
  default List<Component> side(Actor actor, Profile profile) {
    return List.of();
  }

  /** What stands with single items, domains and points; asked once for each profile shown. */
  default Beside beside(Actor actor, Profile profile) {
    return new Beside() {};
  }

  /** Something small beside one line of the profile; nothing where there is nothing to show. */
  interface Beside {

    default Optional<Component> item(ItemLine line) {
      return Optional.empty();
    }

    default Optional<Component> domain(DomainLine line) {
      return Optional.empty();
    }

    /** Beside a remark of the team, on an item or on the audit as a whole. */
    default Optional<Component> remark(Remark remark) {
      return Optional.empty();
    }

    /** Beside a point that the team chose. */
    default Optional<Component> point(ImprovementPoint point) {
      return Optional.empty();
    }
  }
}

package nl.getrouw.frame;

import com.vaadin.flow.component.Component;
import java.util.List;
import nl.getrouw.security.Actor;
import nl.getrouw.security.Scope;

/** What a feature shows on the page Vandaag; one bean in the feature's {@code ui} package. */
public interface HomeContribution {

  /** What waits for this person, most urgent first. */
  List<ToDo> toDos(Actor actor, Scope place);

  /** Blocks under the things to do. */
  default List<Component> blocks(Actor actor, Scope place) {
    return List.of();
  }

  /** Blocks in the side panel. */
  default List<Component> side(Actor actor, Scope place) {
    return List.of();
  }
}

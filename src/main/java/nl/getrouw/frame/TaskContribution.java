package nl.getrouw.frame;

import java.util.List;
import nl.getrouw.security.Actor;

/**
 * What a feature adds to the page that lists all of a person's tasks in order of date; one bean in
 * the feature's {@code ui} package.
 */
public interface TaskContribution {

  /** Everything that waits for this person, in any order. */
  List<DatedToDo> tasks(Actor actor);
}

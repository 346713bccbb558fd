package nl.getrouw.learning.training.ui;

import static nl.getrouw.learning.training.ui.TrainingWords.text;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Nav;
import nl.getrouw.security.Actor;
import nl.getrouw.security.Role;

/** The pages about training, as links; each only for whom it leads somewhere. */
final class TrainingTabs extends Composite<Nav> {

  /**
   * @param here path of the page on which they stand
   */
  TrainingTabs(String here, Actor actor) {
    getContent().addClassName("gt-subpages");
    getContent().setAriaLabel(text("training.nav"));
    add(here, TrainingPaths.CATALOGUE, "training.tab.catalogue");
    if (oversees(actor)) {
      add(here, TrainingPaths.MATRIX, "training.tab.matrix");
    }
    add(here, TrainingPaths.MINE, "training.tab.mine");
    if (actor.holdsEverywhere(Role.ADMINISTRATOR)) {
      add(here, TrainingPaths.IMPORT, "training.tab.import");
    }
  }

  private static boolean oversees(Actor actor) {
    return !actor.reach(Role.TEAM_LEAD, Role.COACH, Role.MANAGER, Role.ADMINISTRATOR).isEmpty();
  }

  private void add(String here, String path, String key) {
    Anchor link = new Anchor(path, text(key));
    if (path.equals(here)) {
      link.getElement().setAttribute("aria-current", "page");
    }
    getContent().add(link);
  }
}

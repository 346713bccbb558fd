package nl.getrouw.learning.training.ui;

import java.util.List;
import nl.getrouw.frame.NavItem;
import nl.getrouw.frame.Navigation;
import nl.getrouw.security.Actor;
import nl.getrouw.security.Scope;
import org.springframework.stereotype.Component;

/** "Opleiding", for everybody. */
@Component
class TrainingNavigation implements Navigation {

  @Override
  public List<NavItem> items(Actor actor, Scope place) {
    return List.of(
        new NavItem(44, "graduation-cap", "training.nav", CatalogueView.class)
            .on(TrainingPaths.MINE, TrainingPaths.MATRIX, TrainingPaths.IMPORT));
  }
}

package nl.getrouw.learning.training.ui;

import com.vaadin.flow.router.BeforeEvent;
import nl.getrouw.kernel.EditionId;
import nl.getrouw.kernel.NotFound;
import nl.getrouw.kernel.PersonId;
import nl.getrouw.kernel.TeamId;
import nl.getrouw.kernel.TrainingId;

/** The addresses of training, without a leading slash. */
final class TrainingPaths {

  static final String CATALOGUE = "leren/opleiding";
  static final String PLAN = "leren/opleiding/plan";
  static final String EDITION = "leren/opleiding/:edition([0-9]{1,18})";
  static final String CHANGE = "leren/opleiding/:edition([0-9]{1,18})/wijzigen";
  static final String MATRIX = "leren/opleiding/overzicht";
  static final String IMPORT = "leren/opleiding/importeren";
  static final String MINE = "leren/mijn-opleiding";
  static final String LINE = "leren/leerlijn/:team([0-9]{1,18})";

  /** Query parameter: which training. */
  static final String TRAINING = "opleiding";

  private TrainingPaths() {}

  static String edition(EditionId edition) {
    return CATALOGUE + "/" + edition;
  }

  static String change(EditionId edition) {
    return edition(edition) + "/wijzigen";
  }

  static String plan(TrainingId training) {
    return PLAN + "?" + TRAINING + "=" + training;
  }

  static String line(TeamId team) {
    return "leren/leerlijn/" + team;
  }

  static String matrix(TeamId team) {
    return MATRIX + "?team=" + team;
  }

  static String pdf(long certificate) {
    return MINE + "/" + certificate + "/certificaat.pdf";
  }

  static String of(PersonId person) {
    return MINE + "/" + person;
  }

  /**
   * The edition of an address.
   *
   * @throws NotFound when there stands something else than a number
   */
  static EditionId edition(BeforeEvent event) {
    return event
        .getRouteParameters()
        .getLong("edition")
        .map(EditionId::new)
        .orElseThrow(NotFound::new);
  }
}

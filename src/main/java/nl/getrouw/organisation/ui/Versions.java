package nl.getrouw.organisation.ui;

import com.vaadin.flow.component.Component;
import nl.getrouw.kernel.ui.ConflictPanel;
import nl.getrouw.kernel.ui.ConflictPanel.Version;

/** What somebody filled in beside what a colleague stored meanwhile. */
final class Versions {

  private Versions() {}

  static ConflictPanel of(
      Component page, String mine, String theirs, Runnable keepMine, Runnable takeTheirs) {
    return new ConflictPanel(
            page.getTranslation("organisation.conflict.headline"),
            page.getTranslation("organisation.conflict.text"),
            new Version(page.getTranslation("organisation.conflict.mine"), "", mine),
            new Version(page.getTranslation("organisation.conflict.theirs"), "", theirs))
        .keepMine(page.getTranslation("organisation.conflict.keepMine"), keepMine)
        .takeTheirs(page.getTranslation("organisation.conflict.takeTheirs"), takeTheirs);
  }
}

package nl.getrouw.audit.ui.consensus;

import com.vaadin.flow.component.Component;
import nl.getrouw.audit.Agreed;
import nl.getrouw.instrument.Item;
import nl.getrouw.instrument.Rating;
import nl.getrouw.kernel.ui.ConflictPanel;
import nl.getrouw.kernel.ui.Formats;

/** What to choose from when somebody else agreed on the same item just before. */
record ConflictChoice(Component page, Item item, Agreed theirs) {

  /**
   * @param keep stays with the own version
   * @param take takes the other one
   * @param merge makes one of both
   */
  ConflictPanel panel(Rating rating, String reason, Runnable keep, Runnable take, Runnable merge) {
    String name = theirs.by() == null ? "" : FirstName.of(theirs.by());
    return new ConflictPanel(
            page.getTranslation("consensus.conflict", name),
            page.getTranslation("consensus.conflict.text"),
            new ConflictPanel.Version(
                head("consensus.conflict.mine", "", rating), "", reason.strip()),
            new ConflictPanel.Version(
                head("consensus.conflict.theirs", name, theirs.rating()),
                Formats.current().time(theirs.at()),
                theirs.reason() == null ? "" : theirs.reason()))
        .keepMine(page.getTranslation("consensus.conflict.keepMine"), keep)
        .takeTheirs(page.getTranslation("consensus.conflict.takeTheirs", name), take)
        .merge(page.getTranslation("consensus.conflict.merge"), merge);
  }

  /** "Jouw versie: score 3". */
  private String head(String key, String name, Rating rating) {
    String full = new RatingWords(page, item.scale()).full(rating);
    String words =
        rating instanceof Rating.Scored ? page.getTranslation("consensus.score", full) : full;
    return page.getTranslation(key, name) + ": " + words;
  }
}

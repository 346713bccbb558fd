package nl.getrouw.audit.ui;

import com.vaadin.flow.component.Component;
import nl.getrouw.audit.Agreed;
import nl.getrouw.instrument.Item;
import nl.getrouw.instrument.Rating;
import nl.getrouw.kernel.ui.ConflictPanel;
import nl.getrouw.kernel.ui.Formats;
import org.jspecify.annotations.Nullable;

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
                page.getTranslation("consensus.conflict.mine"), "", text(rating, reason)),
            new ConflictPanel.Version(
                page.getTranslation("consensus.conflict.theirs", name),
                Formats.current().time(theirs.at()),
                text(theirs.rating(), theirs.reason())))
        .keepMine(page.getTranslation("consensus.conflict.keepMine"), keep)
        .takeTheirs(page.getTranslation("consensus.conflict.takeTheirs", name), take)
        .merge(page.getTranslation("consensus.conflict.merge"), merge);
  }

  /** "Score 3. Op papier nog niet." */
  private String text(Rating rating, @Nullable String reason) {
    String full = new RatingWords(page, item.scale()).full(rating);
    String words =
        rating instanceof Rating.Scored ? page.getTranslation("consensus.score", full) : full;
    return reason == null || reason.isBlank() ? words : words + ". " + reason.strip();
  }
}

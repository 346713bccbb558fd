package nl.getrouw.audit.ui.scoring;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import java.util.function.Consumer;
import nl.getrouw.audit.evidence.Sighting;
import nl.getrouw.audit.ui.SourceRow;
import nl.getrouw.kernel.ui.Banner;
import nl.getrouw.kernel.ui.ConflictPanel;
import nl.getrouw.kernel.ui.ConflictPanel.Version;
import nl.getrouw.kernel.ui.Formats;

/** What stands between something seen and the database, and what the person can do about it. */
final class SightingTrouble extends Composite<Div> {

  SightingTrouble() {
    getContent().addClassName("gt-trouble");
    clear();
  }

  void clear() {
    getContent().removeAll();
    getContent().setVisible(false);
  }

  /** The database did not answer; what was typed is still on the page. */
  void failed(Runnable retry) {
    show(
        new Banner(
            Banner.Kind.ATTENTION,
            "wifi-off",
            getTranslation("evidence.failed"),
            getTranslation("scoring.failed.text"),
            new Button(getTranslation("scoring.failed.retry"), click -> retry.run())));
  }

  /**
   * The source was written to on another device since this page was opened.
   *
   * @param settle told what will stand there
   */
  void conflicts(Sighting mine, Sighting theirs, Consumer<Sighting> settle) {
    ConflictPanel panel =
        new ConflictPanel(
            getTranslation("evidence.conflict"),
            getTranslation("evidence.conflict.text"),
            new Version(getTranslation("scoring.conflict.mine"), "", whole(mine)),
            new Version(
                getTranslation("scoring.conflict.theirs"),
                theirs.at() == null ? "" : Formats.current().time(theirs.at()),
                whole(theirs)));
    panel
        .keepMine(getTranslation("scoring.conflict.keepMine"), () -> settle.accept(mine))
        .takeTheirs(getTranslation("scoring.conflict.takeTheirs"), () -> settle.accept(theirs));
    if (mine.note() != null && theirs.note() != null && !mine.note().equals(theirs.note())) {
      Sighting both = mine.with(mine.note() + "\n" + theirs.note(), mine.tally());
      panel.merge(getTranslation("scoring.conflict.merge"), () -> settle.accept(both));
    }
    show(panel);
  }

  private String whole(Sighting sighting) {
    String count = sighting.tally() == null ? "" : SourceRow.words(sighting.tally());
    String note = sighting.note() == null ? "" : sighting.note();
    String whole = count.isEmpty() || note.isEmpty() ? count + note : count + ". " + note;
    return whole.isEmpty() ? getTranslation("evidence.unused") : whole;
  }

  private void show(Component trouble) {
    getContent().removeAll();
    getContent().add(trouble);
    getContent().setVisible(true);
  }
}

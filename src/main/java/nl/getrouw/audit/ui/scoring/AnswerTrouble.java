package nl.getrouw.audit.ui.scoring;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import java.util.function.Consumer;
import nl.getrouw.audit.Answer;
import nl.getrouw.instrument.Item;
import nl.getrouw.kernel.ui.Banner;
import nl.getrouw.kernel.ui.Card;
import nl.getrouw.kernel.ui.ConflictPanel;
import nl.getrouw.kernel.ui.ConflictPanel.Version;
import nl.getrouw.kernel.ui.Formats;

/** What stands between an answer and the database, and what the person can do about it. */
final class AnswerTrouble extends Composite<Div> {

  AnswerTrouble() {
    getContent().addClassName("gt-trouble");
    clear();
  }

  void clear() {
    getContent().removeAll();
    getContent().setVisible(false);
  }

  /** The database did not answer; the input is still on the page. */
  void failed(Runnable retry) {
    Button again = new Button(getTranslation("scoring.failed.retry"), click -> retry.run());
    again.addClassName("gt-end");
    show(
        new Banner(
            Banner.Kind.ATTENTION,
            "wifi-off",
            getTranslation("scoring.failed"),
            getTranslation("scoring.failed.text"),
            again));
  }

  /**
   * The item was answered on another device since this page was opened.
   *
   * @param settle told which answer it will be
   */
  void conflicts(Item item, Answer mine, Answer theirs, Consumer<Answer> settle) {
    ConflictPanel panel =
        new ConflictPanel(
            getTranslation("scoring.conflict"),
            getTranslation("scoring.conflict.text"),
            new Version(getTranslation("scoring.conflict.mine"), "", AnswerWords.whole(item, mine)),
            new Version(
                getTranslation("scoring.conflict.theirs"),
                theirs.at() == null ? "" : Formats.current().time(theirs.at()),
                AnswerWords.whole(item, theirs)));
    panel
        .keepMine(getTranslation("scoring.conflict.keepMine"), () -> settle.accept(mine))
        .takeTheirs(getTranslation("scoring.conflict.takeTheirs"), () -> settle.accept(theirs));
    if (mine.note() != null && theirs.note() != null && !mine.note().equals(theirs.note())) {
      String both = mine.note() + "\n" + theirs.note();
      Answer merged = new Answer(item.code(), mine.rating(), both, theirs.at(), theirs.version());
      panel.merge(getTranslation("scoring.conflict.merge"), () -> settle.accept(merged));
    }
    show(new Card().raised().with(panel));
  }

  private void show(Component trouble) {
    getContent().removeAll();
    getContent().add(trouble);
    getContent().setVisible(true);
  }
}

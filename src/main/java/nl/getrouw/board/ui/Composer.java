package nl.getrouw.board.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HasStyle;
import com.vaadin.flow.component.Tag;
import com.vaadin.flow.component.dependency.JsModule;
import nl.getrouw.board.Card;
import nl.getrouw.kernel.BoardId;
import nl.getrouw.kernel.Refusal;

/**
 * Where somebody writes cards for a column; what is typed waits in the browser until it is stored.
 */
@Tag("getrouw-composer")
@JsModule("./getrouw-composer.ts")
final class Composer extends Component implements HasStyle {

  /** Stores a card. */
  interface Writer {

    /**
     * @throws Refusal when the words cannot be stored
     */
    void write(String key, int column, String words);
  }

  Composer(BoardId board, int column, String label, Writer writer) {
    addClassName("gt-composer");
    getElement()
        .setProperty("store", "getrouw-bord-" + board)
        .setProperty("column", column)
        .setProperty("label", label)
        .setProperty("send", getTranslation("board.composer.send"))
        .setProperty("waiting", getTranslation("board.composer.waiting"))
        .setProperty("warning", getTranslation("ui.bsn"))
        .setProperty("anyway", getTranslation("board.composer.anyway"))
        .setProperty("longest", Card.AT_MOST);
    getElement()
        .addEventListener(
            "card-written",
            event -> {
              var data = event.getEventData();
              written(
                  writer,
                  data.get("event.detail.key").asString(),
                  data.get("event.detail.column").asInt(),
                  data.get("event.detail.words").asString());
            })
        .addEventData("event.detail.key")
        .addEventData("event.detail.column")
        .addEventData("event.detail.words");
  }

  /** From now on it sends; before, what is written waits in the browser. */
  void ready() {
    getElement().setProperty("ready", true);
  }

  /** Only after it is stored, the browser may forget it. */
  void written(Writer writer, String key, int column, String words) {
    try {
      writer.write(key, column, words);
      getElement().callJsFunction("acknowledge", key);
    } catch (Refusal refusal) {
      getElement()
          .callJsFunction("refused", key, getTranslation(refusal.key(), refusal.arguments()));
    }
  }
}

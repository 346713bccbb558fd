package nl.getrouw.board.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HasComponents;
import com.vaadin.flow.component.HasStyle;
import com.vaadin.flow.component.Tag;
import com.vaadin.flow.component.dependency.JsModule;

/** Lanes of cards that people lay elsewhere, with a mouse, a finger or keys. */
@Tag("getrouw-board")
@JsModule("./getrouw-board.ts")
final class WallElement extends Component implements HasComponents, HasStyle {

  /** Somebody wants a card elsewhere. */
  interface Mover {

    /**
     * @param lane where to, as the lane names itself
     * @param before the card that comes after it; empty for the end
     */
    void move(String card, String lane, String before);
  }

  WallElement() {
    addClassName("gt-wall");
  }

  void movable(Mover mover) {
    getElement().setAttribute("movable", "");
    getElement()
        .addEventListener(
            "card-moved",
            event -> {
              var data = event.getEventData();
              mover.move(
                  data.get("event.detail.card").asString(),
                  data.get("event.detail.lane").asString(),
                  data.get("event.detail.before").asString());
            })
        .addEventData("event.detail.card")
        .addEventData("event.detail.lane")
        .addEventData("event.detail.before");
  }
}

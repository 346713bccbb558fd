package nl.getrouw.board.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextArea;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Supplier;
import nl.getrouw.board.BoardInfo;
import nl.getrouw.board.Card;
import nl.getrouw.instrument.Ingredient;
import nl.getrouw.kernel.ui.BsnWarning;
import nl.getrouw.theme.Theme;

/** Everything one can do with a card without dragging: other words, elsewhere, a theme, away. */
final class CardDialog extends Composite<Dialog> {

  private static final String NEW = "new";

  private final Seat seat;
  private final Card card;
  private final boolean mine;
  private final Runnable done;
  private final TextArea words = new TextArea(getTranslation("board.card.words"));
  private final Select<String> place = new Select<>();
  private final Select<Theme> theme = new Select<>();
  private final Select<Ingredient> ingredient = new Select<>();

  CardDialog(
      Seat seat,
      BoardInfo info,
      SlipView slip,
      Supplier<Map<String, String>> places,
      Runnable done) {
    this.done = done;
    this.seat = seat;
    this.card = slip.card();
    this.mine = slip.mine();
    Map<String, String> lanes = places.get();
    boolean grouping = info.phase().grouped();
    getContent().setHeaderTitle(getTranslation("board.card.title"));
    words.setMaxLength(Card.AT_MOST);
    words.setWidthFull();
    words.setValue(card.words());
    words.setReadOnly(!mine);
    BsnWarning.on(words);
    place.setLabel(getTranslation("board.card.moveTo"));
    place.setEmptySelectionAllowed(true);
    place.setEmptySelectionCaption(getTranslation("board.card.stay"));
    place.setItems(
        grouping
            ? java.util.stream.Stream.concat(
                    lanes.keySet().stream(), java.util.stream.Stream.of(NEW))
                .toList()
            : List.copyOf(lanes.keySet()));
    place.setItemLabelGenerator(
        key -> key == null ? getTranslation("board.card.stay") : label(lanes, key));
    place.setWidthFull();
    theme.setLabel(getTranslation("board.card.theme"));
    theme.setEmptySelectionAllowed(true);
    theme.setItems(Theme.values());
    theme.setItemLabelGenerator(
        one -> one == null ? getTranslation("board.card.noTheme") : getTranslation(one.key()));
    theme.setWidthFull();
    if (card.theme() != null) {
      theme.setValue(card.theme());
    }
    ingredient.setLabel(getTranslation("board.card.ingredient"));
    ingredient.setEmptySelectionAllowed(true);
    ingredient.setItems(Ingredient.values());
    ingredient.setItemLabelGenerator(
        one ->
            one == null
                ? getTranslation("board.card.noIngredient")
                : getTranslation("board.ingredient." + one.code()));
    ingredient.setWidthFull();
    if (card.ingredient() != null) {
      ingredient.setValue(card.ingredient());
    }
    place.setVisible(info.phase() != nl.getrouw.board.Phase.VOTE);
    Div fields = new Div(words, place, theme, ingredient);
    fields.addClassNames("gt-stack", "gt-stack--s");
    getContent().add(fields);
    getContent().setWidth("480px");
    Button save = new Button(getTranslation("board.save"), click -> save());
    save.addThemeVariants(ButtonVariant.PRIMARY);
    Button delete = new Button(getTranslation("board.card.delete"), click -> delete());
    delete.addThemeVariants(ButtonVariant.TERTIARY);
    Button cancel = new Button(getTranslation("board.cancel"), click -> getContent().close());
    getContent().getFooter().add(delete, cancel, save);
  }

  private String label(Map<String, String> lanes, String key) {
    return key.equals(NEW)
        ? getTranslation("board.group.new")
        : Objects.requireNonNullElse(lanes.get(key), key);
  }

  void open() {
    getContent().open();
  }

  private void save() {
    if (mine && !words.getValue().strip().equals(card.words())) {
      seat.edit(card.id(), words.getValue());
    }
    if (!Objects.equals(theme.getValue(), card.theme())) {
      seat.theme(card.id(), theme.getValue());
    }
    if (!Objects.equals(ingredient.getValue(), card.ingredient())) {
      seat.ingredient(card.id(), ingredient.getValue());
    }
    String to = place.getValue();
    getContent().close();
    if (NEW.equals(to)) {
      GroupMenu.making(seat, List.of(card.id())).open();
    } else if (to != null) {
      seat.move(card.id(), Wall.spot(to), null);
    }
    done.run();
  }

  private void delete() {
    seat.delete(card.id());
    getContent().close();
    done.run();
  }
}

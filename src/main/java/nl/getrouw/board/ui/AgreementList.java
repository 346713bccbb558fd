package nl.getrouw.board.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextField;
import nl.getrouw.board.Agreement;
import nl.getrouw.board.Attendee;
import nl.getrouw.board.BoardInfo;
import nl.getrouw.instrument.Ingredient;
import nl.getrouw.kernel.ui.BsnWarning;
import nl.getrouw.kernel.ui.Card;
import nl.getrouw.kernel.ui.Icon;
import nl.getrouw.kernel.ui.IngredientLook;
import nl.getrouw.kernel.ui.IngredientTile;

/** What the team agrees; each agreement can become an improvement action of the team. */
final class AgreementList extends Composite<Card> {

  private final Seat seat;
  private BoardInfo info;
  private final UnorderedList list = new UnorderedList();

  AgreementList(Seat seat, BoardInfo info) {
    this.seat = seat;
    this.info = info;
    list.addClassName("gt-divide");
    list.addClassName("gt-board-agreements");
    list.getElement().setAttribute("role", "list");
    list.getElement().setAttribute("aria-live", "polite");
    getContent().intro(getTranslation("board.agree.intro")).with(list);
    if (info.isRunning()) {
      getContent().with(form());
    }
    show(info);
  }

  @Override
  protected Card initContent() {
    return new Card(getTranslation("board.agree.headline"));
  }

  private Div form() {
    TextField words = BsnWarning.on(new TextField(getTranslation("board.agree.words")));
    words.setMaxLength(Agreement.AT_MOST);
    words.setWidthFull();
    Select<Ingredient> about = new Select<>();
    about.setLabel(getTranslation("board.agree.about"));
    about.setEmptySelectionAllowed(true);
    about.setItems(Ingredient.values());
    about.setItemLabelGenerator(
        one ->
            one == null
                ? getTranslation("board.card.noIngredient")
                : getTranslation("board.ingredient." + one.code()));
    Button add =
        new Button(
            getTranslation("board.agree.add"),
            click -> {
              seat.agree(words.getValue(), about.getValue());
              words.clear();
              words.focus();
            });
    Div form = new Div(words, about, add);
    form.addClassName("gt-board-agree");
    return form;
  }

  void show(BoardInfo now) {
    info = now;
    list.removeAll();
    now.agreements().forEach(agreement -> list.add(line(agreement)));
    list.setVisible(!now.agreements().isEmpty());
  }

  private ListItem line(Agreement agreement) {
    ListItem line = new ListItem();
    line.addClassName("gt-line");
    if (agreement.ingredient() != null) {
      line.add(new IngredientTile(IngredientLook.of(agreement.ingredient().code())).small());
    }
    Div text = new Div(new Span(agreement.words()));
    text.addClassNames("gt-cell", "gt-grow");
    if (agreement.ingredient() != null) {
      Span about = new Span(getTranslation("board.ingredient." + agreement.ingredient().code()));
      about.addClassName("gt-caption");
      text.add(about);
    }
    line.add(text);
    if (agreement.action() != null) {
      line.add(
          seat.isMember()
              ? new Anchor(
                  "verbeteracties/" + agreement.action(), getTranslation("board.agree.action"))
              : new Span(getTranslation("board.agree.action")));
      return line;
    }
    if (seat.who() instanceof Attendee.Member(var actor)
        && seat.services().agreements().mayMakeAction(actor, info)) {
      line.add(
          new Button(
              getTranslation("board.agree.make"),
              click -> new MakeActionDialog(seat, actor, info, agreement).open()));
    }
    if (info.isRunning()) {
      Button away = new Button(Icon.of("trash-2"), click -> seat.withdraw(agreement.id()));
      away.addThemeVariants(ButtonVariant.TERTIARY);
      away.setAriaLabel(getTranslation("board.agree.away", agreement.words()));
      line.add(away);
    }
    return line;
  }
}

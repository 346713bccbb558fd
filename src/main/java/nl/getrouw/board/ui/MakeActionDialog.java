package nl.getrouw.board.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.TextArea;
import java.time.LocalDate;
import java.util.List;
import nl.getrouw.action.Draft.Words;
import nl.getrouw.board.Agreement;
import nl.getrouw.board.BoardInfo;
import nl.getrouw.kernel.Refusal;
import nl.getrouw.kernel.ui.DateField;
import nl.getrouw.kernel.ui.Toast;
import nl.getrouw.organisation.Colleague;
import nl.getrouw.security.Actor;

/** Makes an agreement an improvement action: who does it, and by when. */
final class MakeActionDialog extends Composite<Dialog> {

  private static final int USUAL_DAYS = 28;

  private final Seat seat;
  private final BoardInfo info;
  private final Agreement agreement;
  private final TextArea goal = new TextArea(getTranslation("board.action.goal"));
  private final ComboBox<Colleague> owner = new ComboBox<>(getTranslation("board.action.owner"));
  private final DateField due = new DateField(getTranslation("board.action.due"));
  private final Paragraph problem = new Paragraph();

  MakeActionDialog(Seat seat, Actor actor, BoardInfo info, Agreement agreement) {
    this.seat = seat;
    this.info = info;
    this.agreement = agreement;
    goal.setValue(agreement.words());
    goal.setMaxLength(Words.GOAL_AT_MOST);
    goal.setWidthFull();
    List<Colleague> owners = seat.services().agreements().owners(actor, info);
    owner.setItems(owners);
    owner.setItemLabelGenerator(Colleague::name);
    owner.setWidthFull();
    due.setMin(LocalDate.now(seat.services().clock()));
    due.setValue(LocalDate.now(seat.services().clock()).plusDays(USUAL_DAYS));
    problem.addClassName("gt-board-problem");
    problem.getElement().setAttribute("role", "alert");
    Div fields = new Div(problem, goal, owner, due);
    fields.addClassNames("gt-stack", "gt-stack--s");
    Dialog dialog = getContent();
    dialog.setHeaderTitle(getTranslation("board.action.title"));
    dialog.setWidth("480px");
    dialog.add(fields);
    Button make = new Button(getTranslation("board.agree.make"), click -> make());
    make.addThemeVariants(ButtonVariant.PRIMARY);
    dialog.getFooter().add(new Button(getTranslation("board.cancel"), e -> dialog.close()), make);
  }

  void open() {
    getContent().open();
  }

  private void make() {
    Colleague chosen = owner.getValue();
    try {
      seat.makeAction(
          agreement.id(),
          new Words(
              goal.getValue(),
              getTranslation("board.action.why", info.name()),
              chosen == null ? null : chosen.id(),
              due.getValue()));
      getContent().close();
      Toast.show(getTranslation("board.action.made"));
    } catch (Refusal refusal) {
      problem.setText(getTranslation(refusal.key(), refusal.arguments()));
    }
  }
}

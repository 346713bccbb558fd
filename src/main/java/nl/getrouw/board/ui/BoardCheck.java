package nl.getrouw.board.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.confirmdialog.ConfirmDialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import java.util.function.Consumer;
import nl.getrouw.board.BoardChecks.Check;
import nl.getrouw.kernel.Refusal;
import nl.getrouw.kernel.ui.Card;
import nl.getrouw.kernel.ui.EmptyState;
import nl.getrouw.kernel.ui.Icon;
import nl.getrouw.kernel.ui.Note;
import nl.getrouw.kernel.ui.Toast;
import nl.getrouw.pulse.ui.OutcomeFigure;
import nl.getrouw.pulse.ui.ThemeCheckForm;

/**
 * The theme check of a board: everybody fills in six themes, and then talks about what came out.
 */
final class BoardCheck extends Composite<Div> {

  private final Seat seat;
  private final boolean leads;
  private final Consumer<String> say;

  /**
   * @param say told what the team does now
   */
  BoardCheck(Seat seat, boolean leads, Consumer<String> say) {
    this.say = say;
    this.seat = seat;
    this.leads = leads;
    getContent().addClassNames("gt-stack", "gt-board-middle");
    getContent().getElement().setAttribute("aria-live", "polite");
    refresh();
  }

  /** Reads how it stands; what somebody fills in at the moment stays. */
  void refresh() {
    Check check = seat.check().orElse(null);
    boolean filling = getContent().getChildren().anyMatch(ThemeCheckForm.class::isInstance);
    if (filling && check != null && check.open() && !check.answered()) {
      getContent()
          .getChildren()
          .filter(Lead.class::isInstance)
          .forEach(part -> ((Lead) part).show(check));
      return;
    }
    getContent().removeAll();
    if (check == null) {
      waiting();
    } else if (check.open()) {
      running(check);
    } else if (check.shown().isEmpty()) {
      getContent()
          .add(
              new EmptyState(
                  "users-round", getTranslation("pulse.few"), getTranslation("pulse.few.text")));
    } else {
      outcome(check);
    }
  }

  private void waiting() {
    EmptyState state =
        new EmptyState(
            "activity",
            getTranslation("board.check.none"),
            getTranslation(leads ? "board.check.none.lead" : "board.check.none.text"));
    if (leads) {
      Button start = new Button(getTranslation("board.check.start"), click -> start(seat));
      start.addThemeVariants(ButtonVariant.PRIMARY);
      state.actions(start);
    }
    getContent().add(state);
  }

  /** Starts the check; why it could not is said. */
  static void start(Seat seat) {
    try {
      seat.startCheck();
    } catch (Refusal refusal) {
      Toast.refuse(new Span().getTranslation(refusal.key(), refusal.arguments()));
    }
  }

  private void running(Check check) {
    if (check.answered()) {
      getContent()
          .add(
              new EmptyState(
                  "heart",
                  getTranslation("pulse.fill.thanks"),
                  getTranslation("board.check.thanks")));
    } else {
      getContent()
          .add(
              new Note("eye-off", new Span(getTranslation("pulse.promise"))),
              new ThemeCheckForm(
                  answers -> {
                    seat.answerCheck(answers);
                    refresh();
                  }));
    }
    if (leads) {
      getContent().add(new Lead(check));
    }
  }

  private void outcome(Check check) {
    say.accept(getTranslation("board.check.seen"));
    OutcomeFigure figure = new OutcomeFigure(check.shown());
    Button draw =
        new Button(
            getTranslation("board.check.draw", getTranslation(figure.talk().theme().key())),
            Icon.of("gallery-vertical-end"),
            click -> seat.drawAbout(figure.talk().theme()));
    Div acts = new Div(draw);
    acts.addClassNames("gt-row", "gt-row--wrap");
    Component card = new Card().with(figure, acts);
    getContent().add(card);
  }

  /** For who leads: whether there is enough, and the end of it. */
  private final class Lead extends Composite<Div> {

    private final Paragraph enough = new Paragraph();
    private Check check;

    Lead(Check check) {
      this.check = check;
      enough.addClassNames("gt-muted", "gt-small", "gt-grow");
      Button close = new Button(getTranslation("board.check.close"), Icon.of("eye"), e -> close());
      getContent().addClassNames("gt-row", "gt-row--wrap", "gt-row--s", "gt-board-aside");
      getContent().add(enough, close);
      show(check);
    }

    void show(Check now) {
      check = now;
      enough.setText(getTranslation(now.enough() ? "board.check.enough" : "pulse.open.few"));
    }

    private void close() {
      if (check.enough()) {
        seat.closeCheck();
        return;
      }
      ConfirmDialog sure =
          new ConfirmDialog(
              getTranslation("pulse.close.headline"),
              getTranslation("pulse.close.textFew"),
              getTranslation("pulse.open.close"),
              confirm -> seat.closeCheck());
      sure.setCancelable(true);
      sure.setCancelText(getTranslation("pulse.close.cancel"));
      sure.open();
    }
  }
}

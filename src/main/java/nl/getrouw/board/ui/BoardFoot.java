package nl.getrouw.board.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.confirmdialog.ConfirmDialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import java.util.ArrayList;
import java.util.List;
import nl.getrouw.board.BoardInfo;
import nl.getrouw.board.Participant;
import nl.getrouw.board.Phase;
import nl.getrouw.board.Plan;
import nl.getrouw.board.Sight;
import nl.getrouw.kernel.ui.Icon;

/** Back and on for who leads; for the others: to be ready, and who leads. */
final class BoardFoot extends Composite<Div> {

  private final Seat seat;
  private final BoardInfo info;
  private final long me;
  private final Span ready = new Span();
  private boolean amReady;

  BoardFoot(Seat seat, Sight sight) {
    this.seat = seat;
    this.info = sight.info();
    this.me = sight.me();
    this.amReady =
        info.participants().stream().anyMatch(one -> one.id() == sight.me() && one.ready());
    ready.addClassNames("gt-muted", "gt-small", "gt-end");
    ready.getElement().setAttribute("aria-live", "polite");
    getContent().addClassName("gt-board-foot");
    getContent().add(parts(sight).toArray(Component[]::new));
    show(info);
  }

  private List<Component> parts(Sight sight) {
    List<Component> parts = new ArrayList<>();
    if (!info.isRunning()) {
      parts.add(ready);
      if (!seat.isGuest()) {
        parts.add(
            primary(
                new Button(
                    getTranslation("board.toSummary"),
                    click -> UI.getCurrentOrThrow().navigate(BoardPaths.summary(seat.board())))));
      }
      return parts;
    }
    if (sight.leads()) {
      lead(parts);
    } else {
      parts.add(ready);
      parts.add(readyButton());
      if (seat.mayTakeOver(info)) {
        Button over = new Button(getTranslation("board.takeOver"), click -> seat.takeOver());
        over.addThemeVariants(ButtonVariant.TERTIARY);
        over.addClassName("gt-hide-narrow");
        parts.add(over);
      }
    }
    return parts;
  }

  private void lead(List<Component> parts) {
    List<Plan.Stage> stages = info.plan().stages();
    int stage = info.stage();
    if (stage > 0) {
      parts.add(
          new Button(
              getTranslation("board.backTo", name(stages.get(stage - 1))),
              Icon.of("arrow-left"),
              click -> seat.goTo(stage - 1)));
    }
    parts.add(LeadMenu.button(seat, info));
    if (info.code() != null && info.phase().compareTo(Phase.WRITE) < 0) {
      parts.add(LeadMenu.inviting(info.code()));
    }
    parts.add(ready);
    parts.add(readyButton());
    Button more =
        new Button(
            getTranslation(info.timerUntil() == null ? "board.timer.start" : "board.timer.more"),
            Icon.of(info.timerUntil() == null ? "timer" : "plus"),
            click -> seat.time(info.timerUntil() == null ? info.now().minutes() : 1));
    more.addClassName("gt-hide-narrow");
    parts.add(more);
    if (stage < stages.size() - 1) {
      Button on =
          new Button(
              getTranslation("board.onTo", name(stages.get(stage + 1))),
              Icon.of("arrow-right"),
              click -> on(stages.get(stage + 1).phase(), stage + 1));
      on.setIconAfterText(true);
      parts.add(primary(on));
    } else {
      parts.add(primary(new Button(getTranslation("board.finish"), click -> finish())));
    }
  }

  /** Within a sentence. */
  private String name(Plan.Stage stage) {
    return getTranslation(stage.phase().key()).toLowerCase(getLocale());
  }

  private void on(Phase phase, int stage) {
    seat.goTo(stage);
    if (phase == Phase.THEME_CHECK && seat.check().isEmpty()) {
      BoardCheck.start(seat);
    }
  }

  private Button readyButton() {
    Button button = new Button();
    label(button);
    button.addClickListener(
        click -> {
          amReady = !amReady;
          seat.ready(amReady);
          label(button);
        });
    return button;
  }

  private void label(Button button) {
    button.setText(getTranslation(amReady ? "board.notReady" : "board.ready"));
    button.setIcon(Icon.of(amReady ? "undo-2" : "check"));
    button.getElement().setAttribute("aria-pressed", Boolean.toString(amReady));
  }

  private void finish() {
    ConfirmDialog sure =
        new ConfirmDialog(
            getTranslation("board.finish.headline"),
            getTranslation("board.finish.text"),
            getTranslation("board.finish"),
            confirm -> {
              seat.finish();
              UI.getCurrentOrThrow().navigate(BoardPaths.summary(seat.board()));
            });
    sure.setCancelable(true);
    sure.setCancelText(getTranslation("board.cancel"));
    sure.open();
  }

  private static Button primary(Button button) {
    button.addThemeVariants(ButtonVariant.PRIMARY);
    return button;
  }

  void show(BoardInfo now) {
    long done = now.participants().stream().filter(Participant::ready).count();
    ready.setText(
        !now.isRunning()
            ? getTranslation("board.over")
            : me == 0 ? "" : getTranslation("board.ready.count", done, now.participants().size()));
  }
}

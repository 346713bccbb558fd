package nl.getrouw.board.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.confirmdialog.ConfirmDialog;
import com.vaadin.flow.component.html.Div;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;
import nl.getrouw.board.BoardInfo;
import nl.getrouw.board.Planning;
import nl.getrouw.kernel.ui.EmptyState;
import nl.getrouw.kernel.ui.FocusLayout;
import nl.getrouw.kernel.ui.FocusTop;
import nl.getrouw.kernel.ui.Formats;
import nl.getrouw.kernel.ui.Icon;
import nl.getrouw.kernel.ui.Toast;
import nl.getrouw.security.Actor;

/** A board that was prepared and did not begin yet. */
final class WaitingRoom extends Composite<FocusLayout> {

  private final BoardServices services;
  private final BoardInfo info;
  private final Supplier<Actor> actor;

  /**
   * @param start begins it; only for who may
   */
  WaitingRoom(BoardServices services, BoardInfo info, Supplier<Actor> actor, Runnable start) {
    this.services = services;
    this.info = info;
    this.actor = actor;
    List<Component> acts = new ArrayList<>();
    if (planning().mayPlan(actor.get(), info)) {
      Button begin = new Button(getTranslation("board.start"), click -> start.run());
      begin.addThemeVariants(ButtonVariant.PRIMARY);
      acts.addAll(List.of(begin, move(), invite(), drop()));
    }
    getContent().top(new FocusTop(getTranslation("board.back"), BoardPaths.LIST, info.name()));
    getContent()
        .panel(
            new Div(),
            new EmptyState(
                    "sticky-notes",
                    info.plannedAt() == null
                        ? getTranslation("board.waits")
                        : getTranslation(
                            "board.waits.planned", Formats.current().moment(info.plannedAt())),
                    getTranslation("board.waits.text", info.plan().purpose().in(getLocale())))
                .page()
                .actions(acts.toArray(Component[]::new)));
  }

  private Planning planning() {
    return services.planning();
  }

  private Button move() {
    return new Button(
        getTranslation(info.plannedAt() == null ? "board.plan" : "board.plan.move"),
        Icon.of("calendar-days"),
        click ->
            new PlanDialog(
                    services.clock(),
                    info.plannedAt(),
                    (when, invite) -> {
                      planning().move(actor.get(), info.id(), when);
                      if (invite) {
                        planning().invite(actor.get(), info.id());
                      }
                      UI.getCurrentOrThrow().getPage().reload();
                    })
                .open());
  }

  private Button invite() {
    Button invite =
        new Button(
            getTranslation("board.plan.inviteNow"),
            Icon.of("mail"),
            click ->
                Toast.show(
                    getTranslation(
                        "board.plan.invited", planning().invite(actor.get(), info.id()))));
    invite.setVisible(info.plannedAt() != null);
    return invite;
  }

  private Button drop() {
    Button drop =
        new Button(
            getTranslation("board.plan.drop"),
            click -> {
              ConfirmDialog sure =
                  new ConfirmDialog(
                      getTranslation("board.plan.drop.headline"),
                      getTranslation("board.plan.drop.text"),
                      getTranslation("board.plan.drop"),
                      confirm -> {
                        planning().drop(actor.get(), info.id());
                        UI.getCurrentOrThrow().navigate(BoardPaths.LIST);
                        Toast.show(getTranslation("board.plan.dropped"));
                      });
              sure.setCancelable(true);
              sure.setCancelText(getTranslation("board.cancel"));
              sure.open();
            });
    drop.addThemeVariants(ButtonVariant.TERTIARY);
    return drop;
  }
}

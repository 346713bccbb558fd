package nl.getrouw.board.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.Key;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import nl.getrouw.board.Attendee;
import nl.getrouw.board.GuestDoor;
import nl.getrouw.board.GuestDoor.Invitation;
import nl.getrouw.board.Pen;
import nl.getrouw.kernel.Refusal;
import nl.getrouw.kernel.ui.PageTitles;

/** Where guests join a board: a code, a name of their own choice, and they are in. */
@Route(value = BoardPaths.GUEST_WITH_CODE, autoLayout = false)
@AnonymousAllowed
class GuestBoardView extends Composite<Div> implements BeforeEnterObserver, HasDynamicTitle {

  private final BoardServices services;
  private final GuestDoor door;

  GuestBoardView(BoardServices services, GuestDoor door) {
    this.services = services;
    this.door = door;
  }

  @Override
  public void beforeEnter(BeforeEnterEvent event) {
    String typed = event.getRouteParameters().get("code").orElse("");
    if (typed.isEmpty()) {
      askCode("", "");
    } else {
      arrive(typed);
    }
  }

  private void askCode(String typed, String problem) {
    TextField code = new TextField(getTranslation("board.guest.code"));
    code.setValue(typed);
    code.setInvalid(!problem.isEmpty());
    code.setErrorMessage(problem);
    code.setWidthFull();
    show(
        getTranslation("board.guest.headline"),
        getTranslation("board.guest.codeText"),
        code,
        () -> arrive(code.getValue()));
  }

  private void arrive(String typed) {
    try {
      Invitation invitation = door.open(typed);
      askName(invitation, "", "");
      PenKeeper.look(
          place(invitation),
          pen -> {
            if (door.sits(invitation, pen)) {
              enter(invitation, pen);
            }
          });
    } catch (Refusal refusal) {
      askCode(typed, getTranslation(refusal.key(), refusal.arguments()));
    }
  }

  private static String place(Invitation invitation) {
    return "getrouw-pen-gast-" + invitation.board();
  }

  private void askName(Invitation invitation, String typed, String problem) {
    TextField alias = new TextField(getTranslation("board.guest.alias"));
    alias.setHelperText(getTranslation("board.guest.aliasHelp"));
    alias.setMaxLength(GuestDoor.ALIAS_AT_MOST);
    alias.setValue(typed);
    alias.setInvalid(!problem.isEmpty());
    alias.setErrorMessage(problem);
    alias.setWidthFull();
    show(
        getTranslation("board.guest.welcome", invitation.teamName()),
        getTranslation(
            invitation.anonymous() ? "board.guest.anonymous" : "board.guest.named",
            invitation.name()),
        alias,
        () -> sit(invitation, alias.getValue()),
        new Privacy(invitation.anonymous()));
  }

  private void sit(Invitation invitation, String alias) {
    Pen pen = Pen.fresh();
    try {
      door.sit(invitation, alias, pen);
    } catch (Refusal refusal) {
      askName(invitation, alias, getTranslation(refusal.key(), refusal.arguments()));
      return;
    }
    UI.getCurrentOrThrow()
        .getPage()
        .executeJs(
            "try { localStorage.setItem($0, $1); } catch {}", place(invitation), pen.secret());
    enter(invitation, pen);
  }

  private void enter(Invitation invitation, Pen pen) {
    getContent().removeAll();
    getContent()
        .add(
            new BoardRoom(
                new Seat(services, () -> new Attendee.Guest(pen), invitation.board(), pen, true),
                BoardPaths.GUEST));
  }

  private void show(String headline, String text, TextField field, Runnable go, Component... more) {
    Span mark = new Span();
    mark.addClassName("gt-mark");
    Span brand = new Span(mark, new Span("Getrouw"));
    brand.addClassName("gt-brand");
    Div top = new Div(brand);
    top.addClassName("gt-guest__top");
    Button on = new Button(getTranslation("board.guest.on"), click -> go.run());
    on.addThemeVariants(ButtonVariant.PRIMARY);
    on.addClassName("gt-guest__button");
    on.addClickShortcut(Key.ENTER);
    Main main = new Main(new H1(headline), new Paragraph(text), field);
    main.add(more);
    main.addClassName("gt-guest__main");
    Div foot = new Div(on);
    foot.addClassName("gt-guest__foot");
    Div page = new Div(top, main, foot);
    page.addClassName("gt-guest");
    getContent().removeAll();
    getContent().add(page);
  }

  @Override
  public String getPageTitle() {
    return PageTitles.of(getTranslation("board.guest.headline"));
  }
}

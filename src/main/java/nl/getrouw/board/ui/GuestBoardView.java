package nl.getrouw.board.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.Key;
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
import nl.getrouw.guest.Doors;
import nl.getrouw.kernel.Refusal;
import nl.getrouw.kernel.ui.BrowserMemory;
import nl.getrouw.kernel.ui.GuestLanguages;
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
    GuestLanguages.follow(event);
    String typed = event.getRouteParameters().get("code").orElse("");
    try {
      if (typed.isEmpty()) {
        event.forwardTo(Doors.box(""));
      } else {
        arrive(door.open(typed));
      }
    } catch (Refusal refusal) {
      event.forwardTo(Doors.box(typed));
    }
  }

  private void arrive(Invitation invitation) {
    askName(invitation, "", "");
    memory(invitation)
        .read(
            secret ->
                Pen.of(secret)
                    .filter(pen -> door.sits(invitation, pen))
                    .ifPresent(pen -> enter(invitation, pen)));
  }

  private static BrowserMemory memory(Invitation invitation) {
    return new BrowserMemory("getrouw-pen-gast-" + invitation.board());
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
        new Privacy(invitation.anonymous()),
        new GuestLanguages(() -> askName(invitation, alias.getValue(), problem)));
  }

  private void sit(Invitation invitation, String alias) {
    Pen pen = Pen.fresh();
    try {
      door.sit(invitation, alias, pen);
    } catch (Refusal refusal) {
      askName(invitation, alias, getTranslation(refusal.key(), refusal.arguments()));
      return;
    }
    memory(invitation).keep(pen.secret());
    enter(invitation, pen);
  }

  private void enter(Invitation invitation, Pen pen) {
    getContent().removeAll();
    getContent()
        .add(
            new BoardRoom(
                new Seat(services, () -> new Attendee.Guest(pen), invitation.board(), pen, true),
                Doors.box("")));
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

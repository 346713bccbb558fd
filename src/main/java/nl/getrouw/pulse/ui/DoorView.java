package nl.getrouw.pulse.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Footer;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Header;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import nl.getrouw.guest.Doors;
import nl.getrouw.kernel.Refusal;
import nl.getrouw.kernel.ui.BrowserMemory;
import nl.getrouw.kernel.ui.GuestLanguages;
import nl.getrouw.kernel.ui.Note;
import nl.getrouw.kernel.ui.PageTitles;
import nl.getrouw.pulse.Answers;
import nl.getrouw.pulse.PulseDoor;
import nl.getrouw.pulse.PulseDoor.Invitation;

/** Takes part with a code, for who works along without an account; on a phone. */
@Route(value = PulsePaths.DOOR_WITH_CODE, autoLayout = false)
@AnonymousAllowed
class DoorView extends Composite<Div> implements BeforeEnterObserver, HasDynamicTitle {

  private final PulseDoor door;
  private String secret = PulseDoor.secret();
  private Runnable current = () -> {};

  DoorView(PulseDoor door) {
    this.door = door;
    getContent().addClassName("gt-guest");
  }

  @Override
  public void beforeEnter(BeforeEnterEvent event) {
    GuestLanguages.follow(event);
    String typed = event.getRouteParameters().get("code").orElse("");
    try {
      if (typed.isEmpty()) {
        event.forwardTo(Doors.box(""));
      } else {
        join(door.open(typed));
      }
    } catch (Refusal refusal) {
      event.forwardTo(Doors.box(typed));
    }
  }

  private void join(Invitation invitation) {
    BrowserMemory memory = new BrowserMemory("getrouw-themacheck-" + invitation.code().value());
    current =
        () ->
            show(
                getTranslation("pulse.door.how", invitation.teamName()),
                new Note("eye-off", new Span(getTranslation("pulse.promise"))),
                new ThemeCheckForm(answers -> handIn(invitation, memory, answers)),
                new Note(getTranslation("pulse.door.once")));
    current.run();
    memory.read(
        kept -> {
          secret = kept;
          if (door.answered(invitation, kept)) {
            said("pulse.door.done", "pulse.fill.done.text");
          }
        });
  }

  private void handIn(Invitation invitation, BrowserMemory memory, Answers answers) {
    try {
      door.answer(invitation, secret, answers);
      memory.keep(secret);
      said("pulse.fill.thanks", "pulse.fill.thanks.text");
    } catch (Refusal refusal) {
      said("pulse.fill.not", refusal.key(), refusal.arguments());
    }
  }

  private void said(String headline, String text, Object... arguments) {
    current = () -> show(getTranslation(headline), new Paragraph(getTranslation(text, arguments)));
    current.run();
  }

  private void show(String headline, Component... parts) {
    Span mark = new Span();
    mark.addClassName("gt-mark");
    Span brand = new Span(mark, new Span("Getrouw"));
    brand.addClassName("gt-brand");
    Header top = new Header(brand);
    top.addClassName("gt-guest__top");
    H1 title = new H1(headline);
    title.getElement().setAttribute("tabindex", "-1");
    Main main = new Main(title);
    main.add(parts);
    main.addClassName("gt-guest__main");
    Footer foot = new Footer(new GuestLanguages(() -> current.run()));
    foot.addClassName("gt-guest__foot");
    getContent().removeAll();
    getContent().add(top, main, foot);
    title
        .getElement()
        .executeJs("window.scrollTo(0, 0); requestAnimationFrame(() => this.focus())");
  }

  @Override
  public String getPageTitle() {
    return PageTitles.of(getTranslation("pulse.title"));
  }
}

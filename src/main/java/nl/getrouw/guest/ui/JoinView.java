package nl.getrouw.guest.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import nl.getrouw.guest.Doors;
import nl.getrouw.guest.Guests;
import nl.getrouw.guest.Guests.Invitation;
import nl.getrouw.guest.JoinCode;
import nl.getrouw.kernel.Refusal;
import nl.getrouw.kernel.ui.GuestLanguages;
import nl.getrouw.kernel.ui.PageTitles;

/** Where guests join with a code, without an account: on a phone, in plain words. */
@Route(value = GuestPaths.JOIN_WITH_CODE, autoLayout = false)
@AnonymousAllowed
class JoinView extends Composite<Div> implements BeforeEnterObserver, HasDynamicTitle {

  private final Guests guests;
  private final Doors doors;
  private final GuestFrame frame = new GuestFrame();
  private Runnable current = () -> {};

  JoinView(Guests guests, Doors doors) {
    this.guests = guests;
    this.doors = doors;
    getContent().add(frame);
  }

  @Override
  public void beforeEnter(BeforeEnterEvent event) {
    GuestLanguages.follow(event);
    String typed = event.getRouteParameters().get("code").orElse("");
    if (typed.isEmpty()) {
      show(() -> frame.show(pages().code("", "", this::enter)));
      return;
    }
    doors.elsewhere(typed).ifPresentOrElse(event::forwardTo, () -> join(typed));
  }

  private void enter(String typed) {
    JoinCode.read(typed)
        .ifPresentOrElse(
            code -> UI.getCurrentOrThrow().navigate(GuestPaths.join(code)), () -> join(typed));
  }

  private void join(String typed) {
    try {
      Invitation invitation = guests.open(typed);
      new GuestVisit(guests, invitation, this::show, frame, this::pages).arrive();
    } catch (Refusal refusal) {
      String problem = getTranslation(refusal.key(), refusal.arguments());
      show(() -> frame.show(pages().code(typed, problem, this::enter)));
    }
  }

  /** Shows a page, and shows it again when the language changes. */
  private void show(Runnable page) {
    current = page;
    page.run();
  }

  private JoinPages pages() {
    return new JoinPages(new GuestLanguages(() -> current.run()));
  }

  @Override
  public String getPageTitle() {
    return PageTitles.of(getTranslation("guest.title"));
  }
}

package nl.getrouw.inquiry.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import nl.getrouw.guest.JoinCode;
import nl.getrouw.guest.ui.GuestFrame;
import nl.getrouw.inquiry.InquiryDoor;
import nl.getrouw.inquiry.InquiryDoor.Invitation;
import nl.getrouw.kernel.Refusal;
import nl.getrouw.kernel.ui.GuestLanguages;
import nl.getrouw.kernel.ui.PageTitles;

/** Where people answer a questionnaire, with a ticket or a code: on a phone, without signing in. */
@Route(value = InquiryPaths.ANSWER_WITH_KEY, autoLayout = false)
@AnonymousAllowed
class AnswerView extends Composite<Div> implements BeforeEnterObserver, HasDynamicTitle {

  private final InquiryDoor door;
  private final GuestFrame frame = new GuestFrame();
  private Runnable current = () -> {};

  AnswerView(InquiryDoor door) {
    this.door = door;
    getContent().add(frame);
  }

  @Override
  public void beforeEnter(BeforeEnterEvent event) {
    GuestLanguages.follow(event);
    String key = event.getRouteParameters().get("key").orElse("");
    if (key.isEmpty()) {
      show(() -> frame.show(pages().code("", "", this::enter)));
    } else {
      join(key);
    }
  }

  private void enter(String typed) {
    JoinCode.read(typed)
        .ifPresentOrElse(
            code -> UI.getCurrentOrThrow().navigate(InquiryPaths.answer(code)), () -> join(typed));
  }

  private void join(String key) {
    try {
      Invitation invitation = door.open(key);
      new AnswerVisit(door, invitation, this::show, frame, this::pages).arrive();
    } catch (Refusal refusal) {
      boolean again = refusal.key().equals("inquiry.refused.code");
      show(
          () -> {
            String problem = getTranslation(refusal.key(), refusal.arguments());
            frame.show(again ? pages().code(key, problem, this::enter) : pages().ended(problem));
          });
    }
  }

  /** Shows a page, and shows it again when the language changes. */
  private void show(Runnable page) {
    current = page;
    page.run();
  }

  private AnswerPages pages() {
    return new AnswerPages(new GuestLanguages(() -> current.run()));
  }

  @Override
  public String getPageTitle() {
    return PageTitles.of(getTranslation("inquiry.answer.title"));
  }
}

package nl.getrouw.inquiry.ui;

import com.vaadin.flow.component.UI;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.function.Supplier;
import nl.getrouw.guest.ui.GuestFrame;
import nl.getrouw.guest.ui.GuestPage;
import nl.getrouw.inquiry.Answer;
import nl.getrouw.inquiry.InquiryDoor;
import nl.getrouw.inquiry.InquiryDoor.Choice;
import nl.getrouw.inquiry.InquiryDoor.Invitation;
import nl.getrouw.inquiry.ui.ItemPage.Asked;
import nl.getrouw.kernel.Refusal;
import org.jspecify.annotations.Nullable;
import org.springframework.dao.DataAccessException;

/** One person's way through a questionnaire, from the explanation to thanks. */
final class AnswerVisit implements ItemPage.Visit {

  private final InquiryDoor door;
  private final Invitation invitation;
  private final Consumer<Runnable> screen;
  private final GuestFrame frame;
  private final Supplier<AnswerPages> pages;
  private final AnswersInBrowser browser;
  private GivenAnswers given = new GivenAnswers();
  private @Nullable Choice team;
  private int place;

  /**
   * @param screen runs what shows a page, again when the language changes
   */
  AnswerVisit(
      InquiryDoor door,
      Invitation invitation,
      Consumer<Runnable> screen,
      GuestFrame frame,
      Supplier<AnswerPages> pages) {
    this.door = door;
    this.invitation = invitation;
    this.screen = screen;
    this.frame = frame;
    this.pages = pages;
    this.browser = new AnswersInBrowser(invitation.key());
  }

  /** Shows the explanation; who was answering in this browser may go on. */
  void arrive() {
    welcome();
    browser.read(
        kept -> {
          if (AnswersInBrowser.isDone(kept)) {
            ended("inquiry.refused.browser");
          } else {
            given = GivenAnswers.read(kept, invitation.questionnaires());
            if (given.count() > 0) {
              show(() -> pages.get().goOn(this::welcome, this::anew));
            }
          }
        });
  }

  private void welcome() {
    show(() -> pages.get().welcome(invitation, this::begin));
  }

  private void anew() {
    browser.forget();
    given.clear();
    welcome();
  }

  private void begin(@Nullable Choice chosen) {
    team = chosen;
    place = 0;
    List<Asked> asked = asked();
    while (place < asked.size() - 1 && answer(asked.get(place)) != null) {
      place++;
    }
    ask();
  }

  private void ask() {
    show(
        () -> {
          List<Asked> asked = asked();
          Asked now = asked.get(Math.min(place, asked.size() - 1));
          return new ItemPage(this, now, place + 1, asked.size(), answer(now)).page();
        });
  }

  /** The items that apply, in order; an answer may make a later item apply or not. */
  private List<Asked> asked() {
    return invitation.questionnaires().stream()
        .flatMap(
            questionnaire ->
                questionnaire.asked(given.all().getOrDefault(questionnaire.id(), Map.of())).stream()
                    .map(item -> new Asked(questionnaire, item)))
        .toList();
  }

  private @Nullable Answer answer(Asked asked) {
    return given.of(asked.questionnaire(), asked.item());
  }

  @Override
  public void keep(Asked asked, Answer answer) {
    given.put(asked.questionnaire(), asked.item(), answer);
    browser.keep(given.written());
  }

  @Override
  public void back() {
    if (place == 0) {
      welcome();
    } else {
      place--;
      ask();
    }
  }

  @Override
  public void next() {
    if (place >= asked().size() - 1) {
      stop();
    } else {
      place++;
      ask();
    }
  }

  @Override
  public void stop() {
    show(
        () -> {
          List<Asked> asked = asked();
          int answered = (int) asked.stream().filter(one -> answer(one) != null).count();
          return pages.get().handIn(answered, asked.size(), this::handIn, this::wipe, this::ask);
        });
  }

  private void handIn() {
    try {
      door.handIn(invitation, team == null ? null : team.id(), given.all());
      browser.done();
      given.clear();
      show(() -> pages.get().thanks(invitation));
    } catch (Refusal refusal) {
      ended(refusal.key(), refusal.arguments());
    } catch (DataAccessException down) {
      ended("inquiry.refused.down");
    }
  }

  private void wipe() {
    browser.forget();
    given.clear();
    show(() -> pages.get().wiped(this::welcome));
  }

  private void ended(String key, Object... values) {
    show(() -> pages.get().ended(UI.getCurrentOrThrow().getTranslation(key, values)));
  }

  private void show(Supplier<GuestPage> page) {
    screen.accept(() -> frame.show(page.get()));
  }
}

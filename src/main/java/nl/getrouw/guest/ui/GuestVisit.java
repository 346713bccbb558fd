package nl.getrouw.guest.ui;

import com.vaadin.flow.component.UI;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.function.Supplier;
import nl.getrouw.guest.Guests;
import nl.getrouw.guest.Guests.Answer;
import nl.getrouw.guest.Guests.Ask;
import nl.getrouw.guest.Guests.Invitation;
import nl.getrouw.kernel.Refusal;
import nl.getrouw.kernel.ui.BrowserMemory;
import org.springframework.dao.DataAccessException;

/** One guest's way through the pages, from the explanation to thanks. */
final class GuestVisit implements QuestionPage.Visit {

  private final Guests guests;
  private final Invitation invitation;
  private final Consumer<Runnable> screen;
  private final GuestFrame frame;
  private final Supplier<JoinPages> pages;
  private final BrowserMemory memory;
  private final Map<String, Answer> answers = new HashMap<>();
  private String secret = "";
  private int place;

  /**
   * @param screen runs what shows a page, again when the language changes
   */
  GuestVisit(
      Guests guests,
      Invitation invitation,
      Consumer<Runnable> screen,
      GuestFrame frame,
      Supplier<JoinPages> pages) {
    this.guests = guests;
    this.invitation = invitation;
    this.screen = screen;
    this.frame = frame;
    this.pages = pages;
    this.memory = new BrowserMemory("getrouw-meedoen-" + invitation.code().value());
  }

  /** Shows the explanation; who was answering in this browser may go on. */
  void arrive() {
    show(() -> pages.get().welcome(invitation, this::begin));
    memory.read(
        kept ->
            unlessOver(
                () ->
                    guests
                        .resume(invitation, kept)
                        .ifPresentOrElse(before -> mayGoOn(kept, before), memory::forget)));
  }

  private void mayGoOn(String kept, Map<String, Answer> before) {
    show(() -> pages.get().goOn(() -> goOn(kept, before), this::startAgain));
  }

  private void goOn(String kept, Map<String, Answer> before) {
    secret = kept;
    answers.putAll(before);
    place = 0;
    while (place < asks().size() - 1 && answers.containsKey(asks().get(place).item())) {
      place++;
    }
    ask();
  }

  /** Somebody else takes this phone: what was answered before stays with the round. */
  private void startAgain() {
    memory.forget();
    answers.clear();
    show(() -> pages.get().welcome(invitation, this::begin));
  }

  private void begin() {
    unlessOver(
        () -> {
          secret = guests.begin(invitation);
          memory.keep(secret);
          answers.clear();
          place = 0;
          ask();
        });
  }

  private void ask() {
    show(
        () -> {
          Ask ask = asks().get(place);
          return new QuestionPage(this, ask, place + 1, asks().size(), answers.get(ask.item()))
              .page();
        });
  }

  @Override
  public boolean keep(Ask ask, Answer answer) {
    try {
      guests.save(invitation, secret, ask.item(), answer);
      answers.put(ask.item(), answer);
      return true;
    } catch (Refusal over) {
      over(over);
      return true;
    } catch (DataAccessException down) {
      return false;
    }
  }

  @Override
  public void back() {
    if (place == 0) {
      stop();
    } else {
      place--;
      ask();
    }
  }

  @Override
  public void next() {
    if (place == asks().size() - 1) {
      stop();
    } else {
      place++;
      ask();
    }
  }

  @Override
  public void stop() {
    show(
        () ->
            pages.get().handIn(answers.size(), asks().size(), this::handIn, this::wipe, this::ask));
  }

  private void handIn() {
    unlessOver(
        () -> {
          guests.handIn(invitation, secret);
          leave();
          show(() -> pages.get().thanks(this::startAgain));
        });
  }

  private void wipe() {
    unlessOver(
        () -> {
          guests.wipe(invitation, secret);
          leave();
          show(() -> pages.get().wiped(this::startAgain));
        });
  }

  private void leave() {
    memory.forget();
    secret = "";
    answers.clear();
  }

  private void unlessOver(Runnable act) {
    try {
      act.run();
    } catch (Refusal over) {
      over(over);
    }
  }

  private void over(Refusal why) {
    leave();
    show(
        () -> pages.get().ended(UI.getCurrentOrThrow().getTranslation(why.key(), why.arguments())));
  }

  private List<Ask> asks() {
    return invitation.asks();
  }

  private void show(Supplier<GuestPage> page) {
    screen.accept(() -> frame.show(page.get()));
  }
}

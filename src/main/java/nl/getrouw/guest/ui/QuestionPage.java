package nl.getrouw.guest.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import java.util.ArrayList;
import java.util.List;
import nl.getrouw.guest.Guests.Answer;
import nl.getrouw.guest.Guests.Ask;
import nl.getrouw.instrument.Ingredient;
import nl.getrouw.kernel.ui.Icon;
import nl.getrouw.kernel.ui.IngredientLook;
import org.jspecify.annotations.Nullable;

/** One question with its choices. Each choice is kept at once, and says so. */
final class QuestionPage {

  /** What the page asks of the visit that it belongs to. */
  interface Visit {

    /** Keeps the answer; false when it could not be kept. */
    boolean keep(Ask ask, Answer answer);

    void back();

    void next();

    void stop();
  }

  private final Visit visit;
  private final Ask ask;
  private final int number;
  private final int of;
  private final UI ui = UI.getCurrentOrThrow();
  private final Paragraph kept = new Paragraph();
  private final Button next = GuestWords.primary("", this::goOn);
  private final Choices choices;
  private @Nullable Answer given;

  /**
   * @param number from 1
   * @param given what was answered before, or null
   */
  QuestionPage(Visit visit, Ask ask, int number, int of, @Nullable Answer given) {
    this.visit = visit;
    this.ask = ask;
    this.number = number;
    this.of = of;
    this.given = given;
    this.choices = new Choices(given, this::choose);
    kept.addClassName("gt-guest__kept");
    kept.getElement().setAttribute("aria-live", "polite");
    next.setText(nextText());
  }

  GuestPage page() {
    String words = ask.words().in(ui.getLocale());
    return new GuestPage(
        progress(),
        picture(),
        words,
        List.of(choices, kept),
        GuestWords.aloud(aloud(words)),
        List.of(back(), next, stop()));
  }

  private List<String> aloud(String words) {
    List<String> sentences = new ArrayList<>(List.of(words));
    for (int score = 5; score >= 1; score--) {
      sentences.add(ui.getTranslation("guest.choice." + score));
    }
    sentences.add(ui.getTranslation("guest.choice.unknown"));
    return sentences;
  }

  private void choose(Answer answer) {
    kept.removeAll();
    if (visit.keep(ask, answer)) {
      given = answer;
      kept.add(Icon.of("cloud-check"), new Span(ui.getTranslation("guest.kept")));
      next.setText(nextText());
    } else {
      choices.show(given);
      kept.add(Icon.of("wifi-off"), new Span(ui.getTranslation("guest.notKept")));
    }
  }

  private void goOn() {
    visit.next();
  }

  private String nextText() {
    return ui.getTranslation(given == null ? "guest.skip" : "guest.next");
  }

  private Component progress() {
    String words = ui.getTranslation("guest.progress", number, of);
    Span text = new Span(words);
    text.addClassName("gt-guest__count");
    Span beads = new Span();
    beads.addClassName("gt-guest__beads");
    beads.getElement().setAttribute("aria-hidden", "true");
    for (int bead = 1; bead <= of; bead++) {
      Span one = new Span();
      one.setClassName("gt-guest__bead--full", bead <= number);
      beads.add(one);
    }
    Div progress = new Div(text, beads);
    progress.addClassName("gt-guest__progress");
    return progress;
  }

  private Component picture() {
    Ingredient ingredient = ask.ingredient();
    return Icon.of(
        (ingredient == null ? IngredientLook.NEUTRAL : IngredientLook.of(ingredient.name()))
            .icon());
  }

  private Button back() {
    Button back = GuestWords.large("", visit::back);
    back.setIcon(Icon.of("arrow-left"));
    back.setAriaLabel(ui.getTranslation("guest.back"));
    back.addClassName("gt-guest__back");
    return back;
  }

  private Component stop() {
    NativeButton stop = new NativeButton(ui.getTranslation("guest.stop"), click -> visit.stop());
    stop.addClassNames("gt-link", "gt-guest__stop");
    return stop;
  }
}

package nl.getrouw.inquiry.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import java.util.ArrayList;
import java.util.List;
import nl.getrouw.audit.ui.Radios;
import nl.getrouw.guest.ui.GuestFrame;
import nl.getrouw.guest.ui.GuestPage;
import nl.getrouw.guest.ui.GuestWords;
import nl.getrouw.inquiry.Answer;
import nl.getrouw.inquiry.Questionnaire;
import nl.getrouw.instrument.Item;
import nl.getrouw.instrument.Rating;
import nl.getrouw.kernel.Bilingual;
import nl.getrouw.kernel.ui.Icon;
import org.jspecify.annotations.Nullable;

/** One item with its choices. Each choice is kept in the browser at once, and says so. */
final class ItemPage {

  /** What the page asks of the visit that it belongs to. */
  interface Visit {

    void keep(Asked asked, Answer answer);

    void back();

    void next();

    void stop();
  }

  /** An item, and the questionnaire that it is of. */
  record Asked(Questionnaire questionnaire, Item item) {}

  private final UI ui = UI.getCurrentOrThrow();
  private final Visit visit;
  private final Asked asked;
  private final int number;
  private final int of;
  private final Paragraph kept = new Paragraph();
  private final Button next;
  private @Nullable Answer given;

  /**
   * @param number from 1
   * @param given what was answered before, or null
   */
  ItemPage(Visit visit, Asked asked, int number, int of, @Nullable Answer given) {
    this.visit = visit;
    this.asked = asked;
    this.number = number;
    this.of = of;
    this.given = given;
    this.next = GuestWords.primary("", visit::next);
    kept.addClassName("gt-guest__kept");
    kept.getElement().setAttribute("aria-live", "polite");
    next.setText(nextText());
  }

  GuestPage page() {
    String words = asked.item().prompt().in(ui.getLocale());
    List<Component> body = new ArrayList<>();
    Bilingual explanation = asked.item().explanation();
    if (explanation != null) {
      body.add(GuestWords.paragraph(explanation.in(ui.getLocale())));
    }
    body.add(choices());
    body.add(kept);
    return new GuestPage(
        progress(),
        null,
        words,
        body,
        GuestWords.aloud(aloud(words)),
        List.of(back(), next, stop()));
  }

  private List<String> aloud(String words) {
    List<String> sentences = new ArrayList<>(List.of(words));
    asked.item().scale().values().forEach(score -> sentences.add(label(score)));
    return sentences;
  }

  private String label(int score) {
    if (asked.item().scale().yesNo()) {
      return ui.getTranslation(score == 1 ? "inquiry.answer.yes" : "inquiry.answer.no");
    }
    return asked
        .item()
        .anchor(score)
        .map(anchor -> anchor.in(ui.getLocale()))
        .orElseGet(() -> Integer.toString(score));
  }

  private Div choices() {
    Div choices = new Div();
    choices.addClassName("gt-guest__choices");
    choices.getElement().setAttribute("aria-labelledby", GuestFrame.HEADLINE);
    Radios radios = new Radios(choices.getElement(), rating -> choose(answer(rating)));
    asked
        .item()
        .scale()
        .values()
        .forEach(
            score -> {
              Span figure = new Span(asked.item().scale().yesNo() ? "" : Integer.toString(score));
              figure.addClassName("gt-inquiry__figure");
              figure.getElement().setAttribute("aria-hidden", "true");
              choices.add(choice(radios, figure, label(score), new Rating.Scored(score)));
            });
    if (asked.item().notApplicable()) {
      NativeButton none =
          choice(
              radios,
              Icon.of("minus"),
              ui.getTranslation("inquiry.answer.notApplicable"),
              new Rating.NotApplicable(""));
      none.addClassName("gt-guest__choice--soft");
      choices.add(none);
    }
    Answer before = given;
    radios.show(before == null ? null : rating(before));
    return choices;
  }

  private static NativeButton choice(Radios radios, Component sign, String text, Rating rating) {
    Component check = Icon.of("check");
    check.addClassName("gt-guest__check");
    NativeButton button = new NativeButton();
    button.addClassName("gt-guest__choice");
    button.add(sign, new Span(text), check);
    radios.add(button, rating);
    return button;
  }

  private static Rating rating(Answer answer) {
    Integer score = answer.score();
    return score == null ? new Rating.NotApplicable("") : new Rating.Scored(score);
  }

  private static Answer answer(Rating rating) {
    return rating instanceof Rating.Scored(int score) ? new Answer(score) : Answer.NOT_APPLICABLE;
  }

  private void choose(Answer answer) {
    given = answer;
    visit.keep(asked, answer);
    kept.removeAll();
    kept.add(Icon.of("circle-check"), new Span(ui.getTranslation("inquiry.answer.kept")));
    next.setText(nextText());
  }

  private String nextText() {
    return ui.getTranslation(given == null ? "inquiry.answer.skip" : "inquiry.answer.next");
  }

  private Component progress() {
    Span text = new Span(ui.getTranslation("inquiry.answer.progress", number, of));
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

  private Button back() {
    Button back = GuestWords.large("", visit::back);
    back.setIcon(Icon.of("arrow-left"));
    back.setAriaLabel(ui.getTranslation("inquiry.answer.back"));
    back.addClassName("gt-guest__back");
    return back;
  }

  private Component stop() {
    NativeButton stop =
        new NativeButton(ui.getTranslation("inquiry.answer.stop"), click -> visit.stop());
    stop.addClassNames("gt-link", "gt-guest__stop");
    return stop;
  }
}

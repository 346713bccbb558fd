package nl.getrouw.guest.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Span;
import java.util.function.Consumer;
import nl.getrouw.audit.ui.Radios;
import nl.getrouw.guest.Guests.Answer;
import nl.getrouw.instrument.Rating;
import nl.getrouw.kernel.ui.Icon;
import org.jspecify.annotations.Nullable;

/** Five large choices from always to never, and "I do not know". */
final class Choices extends Composite<Div> {

  private final Radios radios;

  Choices(@Nullable Answer given, Consumer<Answer> chosen) {
    radios = new Radios(getElement(), rating -> chosen.accept(answer(rating)));
    getContent().addClassName("gt-guest__choices");
    getElement().setAttribute("aria-labelledby", GuestFrame.HEADLINE);
    for (int score = 5; score >= 1; score--) {
      add(Amount.of(score), "guest.choice." + score, new Rating.Scored(score));
    }
    add(Icon.of("circle-help"), "guest.choice.unknown", new Rating.NotApplicable(""))
        .addClassName("gt-guest__choice--soft");
    show(given);
  }

  private NativeButton add(Component picture, String key, Rating rating) {
    Component check = Icon.of("check");
    check.addClassName("gt-guest__check");
    NativeButton button = new NativeButton();
    button.addClassName("gt-guest__choice");
    button.add(picture, new Span(getTranslation(key)), check);
    getContent().add(button);
    radios.add(button, rating);
    return button;
  }

  /** Marks what is chosen; null for nothing. */
  void show(@Nullable Answer answer) {
    radios.show(answer == null ? null : rating(answer));
  }

  private static Rating rating(Answer answer) {
    Integer score = answer.score();
    return score == null ? new Rating.NotApplicable("") : new Rating.Scored(score);
  }

  private static Answer answer(Rating rating) {
    return rating instanceof Rating.Scored(int score) ? new Answer(score) : Answer.UNKNOWN;
  }
}

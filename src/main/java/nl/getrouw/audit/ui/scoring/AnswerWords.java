package nl.getrouw.audit.ui.scoring;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Span;
import nl.getrouw.audit.Answer;
import nl.getrouw.instrument.Item;
import nl.getrouw.instrument.Rating;
import org.jspecify.annotations.Nullable;

/** An answer in words, and as a disc in lists. */
final class AnswerWords {

  private AnswerWords() {}

  /** "Score 4", "Ja" or "Niet van toepassing: …"; "Nog geen score" for none. */
  static String rating(Item item, @Nullable Rating rating) {
    return switch (rating) {
      case null -> text("none");
      case Rating.Scored(int value) when item.scale().yesNo() -> text(value == 1 ? "yes" : "no");
      case Rating.Scored(int value) -> text("score", value);
      case Rating.NotApplicable(String why) -> withReason("na", why);
      case Rating.NotRateable(String why) -> withReason("nr", why);
    };
  }

  private static String withReason(String kind, String why) {
    return why.isBlank() ? text(kind + ".noReason") : text(kind) + ": " + why;
  }

  /** Rating and note together. */
  static String whole(Item item, Answer answer) {
    String rating = rating(item, answer.rating());
    return answer.note() == null ? rating : rating + ". " + answer.note();
  }

  /** The circle before an item in a list; its words are for screen readers. */
  static Span disc(Item item, Answer answer) {
    Span shown = new Span(sign(item, answer));
    shown.getElement().setAttribute("aria-hidden", "true");
    Span read = new Span(rating(item, answer.rating()));
    read.addClassName("gt-visually-hidden");
    Span disc = new Span(shown, read);
    disc.addClassName("gt-disc");
    if (!answer.isComplete()) {
      disc.addClassName("gt-disc--open");
    } else if (!(answer.rating() instanceof Rating.Scored)) {
      disc.addClassName("gt-disc--na");
    }
    return disc;
  }

  private static String sign(Item item, Answer answer) {
    return switch (answer.rating()) {
      case null -> "";
      case Rating.Scored(int value) when item.scale().yesNo() -> text(value == 1 ? "yes" : "no");
      case Rating.Scored(int value) -> String.valueOf(value);
      case Rating.NotApplicable _ -> text("na.short");
      case Rating.NotRateable _ -> text("nr.short");
    };
  }

  private static String text(String key, Object... values) {
    return UI.getCurrent().getTranslation("scoring." + key, values);
  }
}

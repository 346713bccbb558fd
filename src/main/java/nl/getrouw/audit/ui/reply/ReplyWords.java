package nl.getrouw.audit.ui.reply;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.i18n.I18NProvider;
import java.time.Instant;
import nl.getrouw.audit.Remark;
import nl.getrouw.audit.Remark.Answer;
import nl.getrouw.audit.ReplyPage.Row;
import nl.getrouw.instrument.Item;
import nl.getrouw.instrument.Rating;
import nl.getrouw.kernel.Bilingual;
import nl.getrouw.kernel.ui.Formats;
import org.jspecify.annotations.Nullable;

/** How remarks, answers and ratings are put on the page. */
final class ReplyWords {

  private ReplyWords() {}

  static String text(String key, Object... values) {
    return I18NProvider.translate(key, values);
  }

  static String in(Bilingual text) {
    return text.in(Formats.current().locale());
  }

  static String rating(Item item, @Nullable Rating rating) {
    return switch (rating) {
      case Rating.Scored(int value) when item.scale().yesNo() ->
          text(value == 1 ? "reply.yes" : "reply.no");
      case Rating.Scored(int value) -> Integer.toString(value).replace('-', '−');
      case null, default -> text("reply.notApplicable");
    };
  }

  /** The item with its score and why the auditors chose it. */
  static Div item(Row row, @Nullable Rating rating, @Nullable String reason) {
    Span disc = new Span(rating(row.item(), rating));
    disc.addClassName("gt-disc");
    if (!(rating instanceof Rating.Scored)) {
      disc.addClassName("gt-disc--na");
    }
    Div text = new Div(strong(row.item().code() + " " + in(row.item().name())));
    text.addClassNames("gt-stack", "gt-stack--xs");
    if (rating instanceof Rating.Scored(int value)) {
      row.item().anchor(value).ifPresent(anchor -> text.add(quiet(in(anchor))));
    }
    if (reason != null && !reason.isBlank()) {
      text.add(quiet(text("reply.because", reason)));
    }
    Div both = new Div(disc, text);
    both.addClassNames("gt-answer", "gt-answer--long");
    return both;
  }

  /** The item as the concept had it, whatever was answered since. */
  static Div inConcept(Row row) {
    Remark remark = row.remark();
    if (remark != null && remark.answer() != null && remark.changedScore()) {
      return item(row, remark.answer().before(), null);
    }
    return item(row, row.agreed().rating(), row.agreed().reason());
  }

  /** What was remarked, by whom and when. */
  static Div remark(Remark remark) {
    Div said = new Div(typed(remark.text()), caption(remark.by(), remark.at()));
    said.addClassNames("gt-stack", "gt-stack--xs");
    return said;
  }

  /** The answer with what became of the score. */
  static Div answer(@Nullable Item item, Answer answer) {
    Div all =
        new Div(
            strong(decision(item, answer)),
            typed(answer.reason()),
            caption(answer.by(), answer.at()));
    all.addClassNames("gt-reply__answer", "gt-stack", "gt-stack--xs");
    return all;
  }

  private static String decision(@Nullable Item item, Answer answer) {
    if (item == null) {
      return text("reply.answer.NOTED");
    }
    return switch (answer.decision()) {
      case NOTED -> text("reply.answer.NOTED");
      case KEPT -> text("reply.answer.KEPT", rating(item, answer.before()));
      case CHANGED ->
          text("reply.answer.CHANGED", rating(item, answer.before()), rating(item, answer.after()));
    };
  }

  static Span strong(String text) {
    Span strong = new Span(text);
    strong.addClassName("gt-strong");
    return strong;
  }

  static Paragraph quiet(String text) {
    Paragraph quiet = new Paragraph(text);
    quiet.addClassNames("gt-small", "gt-muted");
    return quiet;
  }

  private static Paragraph typed(String text) {
    Paragraph typed = new Paragraph(text);
    typed.addClassName("gt-typed");
    return typed;
  }

  private static Span caption(String by, Instant at) {
    Span caption = new Span(text("reply.by", by, Formats.current().moment(at)));
    caption.addClassName("gt-caption");
    return caption;
  }
}

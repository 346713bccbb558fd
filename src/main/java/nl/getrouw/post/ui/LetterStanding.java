package nl.getrouw.post.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import java.time.Instant;
import nl.getrouw.kernel.ui.Formats;
import nl.getrouw.kernel.ui.StateBadge;
import nl.getrouw.post.LetterRow;
import nl.getrouw.post.LetterState;

/** How far a letter is, since when, and why it did not leave. */
final class LetterStanding extends Composite<Div> {

  LetterStanding(LetterRow letter) {
    getContent().addClassName("gt-cell");
    getContent()
        .add(new Span(new StateBadge(kind(letter.state()), getTranslation(letter.state().key()))));
    Instant sent = letter.sentAt();
    caption(Formats.current().moment(sent == null ? letter.writtenAt() : sent));
    if (letter.fault() != null) {
      caption(getTranslation(letter.fault().key()));
      if (letter.detail() != null && !letter.detail().isEmpty()) {
        caption(getTranslation("post.fault.said", letter.detail()));
      }
      if (letter.attempts() > 0) {
        caption(getTranslation("post.attempts", letter.attempts()));
      }
      if (letter.state() == LetterState.WAITING) {
        caption(getTranslation("post.next", Formats.current().moment(letter.nextAt())));
      }
    }
  }

  private void caption(String text) {
    Span line = new Span(text);
    line.addClassName("gt-caption");
    getContent().add(line);
  }

  private static StateBadge.Kind kind(LetterState state) {
    return switch (state) {
      case WAITING -> StateBadge.Kind.INFO;
      case SENT -> StateBadge.Kind.POSITIVE;
      case FAILED -> StateBadge.Kind.ATTENTION;
    };
  }
}

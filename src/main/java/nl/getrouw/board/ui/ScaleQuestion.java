package nl.getrouw.board.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import java.util.Map;
import nl.getrouw.board.BoardInfo;
import nl.getrouw.board.Phase;
import org.jspecify.annotations.Nullable;

/** How people arrive, or how it was: five words to choose from, and what was chosen together. */
final class ScaleQuestion extends Composite<Div> {

  private final Seat seat;
  private final Phase kind;
  private final Div choices = new Div();
  private final Div together = new Div();
  private @Nullable Integer own;

  ScaleQuestion(Seat seat, BoardInfo info, Phase kind, @Nullable Integer own) {
    this.seat = seat;
    this.kind = kind;
    this.own = own;
    choices.addClassNames("gt-choices", "gt-board-scale");
    choices
        .getElement()
        .setAttribute("role", "radiogroup")
        .setAttribute("aria-label", getTranslation("board.scale." + kind));
    choices();
    together.addClassName("gt-board-strokes");
    together.getElement().setAttribute("aria-live", "polite");
    getContent().addClassNames("gt-stack", "gt-board-middle");
    getContent().add(choices, together);
    show(info);
  }

  /** Something after the question. */
  void add(Component more) {
    getContent().add(more);
  }

  private void choices() {
    choices.removeAll();
    for (int score = 5; score >= 1; score--) {
      int value = score;
      NativeButton choice = new NativeButton("", click -> choose(value));
      choice.addClassName("gt-choice");
      choice.add(new Span(getTranslation("board.scale." + kind + "." + score)));
      choice
          .getElement()
          .setAttribute("role", "radio")
          .setAttribute("aria-checked", Boolean.toString(own != null && own == score));
      choices.add(choice);
    }
  }

  private void choose(int score) {
    seat.answer(kind, score);
    own = score;
    choices();
  }

  /** What was chosen together, once enough people did. */
  void show(BoardInfo info) {
    together.removeAll();
    Map<Integer, Integer> strokes = info.answers().getOrDefault(kind, Map.of());
    if (strokes.isEmpty()) {
      together.add(new Paragraph(getTranslation("board.scale.few", BoardInfo.FEWEST_ANSWERS)));
      return;
    }
    for (int score = 5; score >= 1; score--) {
      Div line = new Div(new Span(getTranslation("board.scale." + kind + "." + score)));
      Span dots = new Span();
      dots.addClassName("gt-board-strokes__dots");
      dots.getElement().setAttribute("aria-hidden", "true");
      int times = strokes.getOrDefault(score, 0);
      for (int dot = 0; dot < times; dot++) {
        dots.add(new Span());
      }
      line.add(dots, new Span(Integer.toString(times)));
      together.add(line);
    }
  }
}

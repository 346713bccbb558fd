package nl.getrouw.learning.growth.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import java.util.List;
import java.util.function.IntConsumer;
import java.util.stream.IntStream;
import nl.getrouw.audit.ui.Radios;
import nl.getrouw.instrument.Rating;
import nl.getrouw.kernel.ui.Icon;
import nl.getrouw.learning.growth.CheckKind;
import nl.getrouw.learning.growth.CheckKind.Area;
import nl.getrouw.learning.growth.SelfCheck;

/** One sentence with its answers; big enough for a thumb. */
final class StatementForm extends Composite<Section> {

  private static final String QUESTION = "zin";
  private static final int TEN = 10;

  private final CheckKind kind;
  private final Radios radios;
  private final H1 question = new H1();

  StatementForm(CheckKind kind, int at, SelfCheck check, IntConsumer chosen) {
    this.kind = kind;
    String statement = kind.statements().get(at);
    Area area =
        kind.areas().stream()
            .filter(one -> one.statements().contains(statement))
            .findFirst()
            .orElseThrow();
    Paragraph place =
        new Paragraph(
            getTranslation(
                "growth.check.place",
                getTranslation(area.key()),
                at + 1,
                kind.statements().size()));
    place.addClassName("gt-score__place");
    question.setText(getTranslation(CheckKind.statementKey(statement)));
    question.setId(QUESTION);
    question.addClassName("gt-question");
    question.getElement().setAttribute("tabindex", "-1");
    Paragraph stem = new Paragraph(getTranslation("growth.check.stem"));
    stem.addClassName("gt-muted");
    Div answers = new Div();
    answers.getElement().setAttribute("aria-labelledby", QUESTION);
    radios =
        new Radios(
            answers.getElement(),
            rating -> {
              if (rating instanceof Rating.Scored(int value)) {
                chosen.accept(value);
              }
            });
    fill(answers);
    Integer given = check.answers().get(statement);
    radios.show(given == null ? null : new Rating.Scored(given));
    getContent().addClassNames("gt-score__main", "gt-selfcheck");
    getElement().setAttribute("aria-labelledby", QUESTION);
    getContent().add(place, question, stem, answers);
  }

  private void fill(Div answers) {
    IntStream values = IntStream.rangeClosed(kind.lowest(), kind.highest());
    if (kind == CheckKind.SCAN) {
      answers.addClassName("gt-selfcheck__scale");
      Div row = new Div();
      row.addClassName("gt-scale");
      row.getElement().setAttribute("role", "presentation");
      values.forEach(
          value -> {
            NativeButton button = new NativeButton(String.valueOf(value));
            button.addClassName("gt-scale__value");
            row.add(button);
            radios.add(button, new Rating.Scored(value));
          });
      Span ends =
          new Span(getTranslation("growth.scan.low") + " · " + getTranslation("growth.scan.high"));
      ends.addClassName("gt-caption");
      answers.add(row, ends);
      return;
    }
    answers.addClassName("gt-anchors");
    values.forEach(
        value -> {
          NativeButton button = anchor(value);
          answers.add(button);
          radios.add(button, new Rating.Scored(value));
        });
  }

  private NativeButton anchor(int value) {
    Span disc = new Span(String.valueOf(value));
    disc.addClassName("gt-anchor__disc");
    Span text = new Span(getTranslation("growth.answer." + value));
    text.addClassName("gt-anchor__text");
    var check = Icon.of("check");
    check.addClassName("gt-anchor__check");
    NativeButton button = new NativeButton();
    button.add(disc, text, check);
    button.addClassName("gt-anchor");
    return button;
  }

  /** 1 to 5; for the self-scan 1 to 9, and 0 for ten. */
  List<String> keys() {
    return IntStream.rangeClosed(kind.lowest(), kind.highest())
        .mapToObj(value -> value == TEN ? "0" : String.valueOf(value))
        .toList();
  }

  void press(String key) {
    radios.choose(new Rating.Scored(key.equals("0") ? TEN : Integer.parseInt(key)));
  }

  void focusQuestion() {
    question.getElement().executeJs("requestAnimationFrame(() => this.focus())");
  }
}

package nl.getrouw.calibration.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.Focusable;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import java.util.Optional;
import nl.getrouw.calibration.Vignette;
import nl.getrouw.instrument.Item;
import nl.getrouw.kernel.ui.Card;

/** The evidence for an item, with the descriptions to choose from. */
final class QuestionCard extends Composite<Card> implements Focusable<QuestionCard> {

  private final RadioButtonGroup<Integer> choice = new RadioButtonGroup<>();
  private final Item item;

  QuestionCard(Item item, Vignette.Question question) {
    this.item = item;
    choice.setLabel(item.prompt().in(getLocale()));
    choice.setItems(item.scale().values().boxed().toList());
    choice.setItemLabelGenerator(
        score ->
            item.anchor(score)
                .map(anchor -> score + ". " + anchor.in(getLocale()))
                .orElse(String.valueOf(score)));
    choice.getElement().getThemeList().add("vertical");
    setTabIndex(-1);
    Paragraph evidence = new Paragraph(question.evidence().in(getLocale()));
    evidence.addClassName("gt-prose");
    Div parts = new Div(evidence, choice);
    parts.addClassNames("gt-stack", "gt-stack--s");
    getContent().with(new H2(name()), parts);
  }

  /** "2.1 Acht domeinen verkennen". */
  String name() {
    return item.code() + " " + item.name().in(getLocale());
  }

  void choose(int score) {
    choice.setValue(score);
  }

  Optional<Integer> score() {
    return Optional.ofNullable(choice.getValue());
  }
}

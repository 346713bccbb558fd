package nl.getrouw.learning.training.ui;

import static nl.getrouw.learning.training.ui.TrainingWords.in;
import static nl.getrouw.learning.training.ui.TrainingWords.text;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.DescriptionList;
import com.vaadin.flow.component.html.Div;
import java.time.LocalDate;
import nl.getrouw.kernel.ui.Card;
import nl.getrouw.kernel.ui.Formats;
import nl.getrouw.kernel.ui.Note;
import nl.getrouw.kernel.ui.StepChain;
import nl.getrouw.learning.training.Edition;
import nl.getrouw.learning.training.EditionPage;
import nl.getrouw.learning.training.Meeting;

/** When and where an edition is, by whom, and what counts as enough. */
final class EditionFacts extends Composite<Div> {

  EditionFacts(EditionPage page, LocalDate today) {
    Edition edition = page.edition();
    getContent().addClassName("gt-stack");
    getContent().add(when(edition, today), facts(edition), rule(edition));
  }

  private static Card when(Edition edition, LocalDate today) {
    StepChain chain = new StepChain();
    boolean found = false;
    for (Meeting meeting : edition.meetings()) {
      boolean past = meeting.on().isBefore(today);
      StepChain.Progress progress =
          past
              ? StepChain.Progress.DONE
              : found ? StepChain.Progress.LATER : StepChain.Progress.NOW;
      found |= !past;
      chain.step(
          in(meeting.part().name()),
          Formats.current().weekday(meeting.on()) + ", " + TrainingWords.times(meeting),
          progress);
    }
    return new Card(text("training.when")).with(chain);
  }

  private static Card facts(Edition edition) {
    DescriptionList facts = new DescriptionList();
    facts.addClassNames("gt-facts", "gt-facts--stacked");
    fact(facts, "training.place", edition.place());
    fact(facts, "training.trainer", edition.trainerName());
    fact(facts, "training.length", TrainingWords.hours(edition.training().hours()));
    fact(facts, "training.validity", TrainingWords.validity(edition.training()));
    return new Card(text("training.about")).with(facts);
  }

  private static void fact(DescriptionList facts, String key, String value) {
    Div pair = new Div(new DescriptionList.Term(text(key)), new DescriptionList.Description(value));
    facts.getElement().appendChild(pair.getElement());
  }

  private static Component rule(Edition edition) {
    return new Note(
        text(
            edition.training().parts().stream().anyMatch(part -> part.required())
                ? "training.rule.required"
                : "training.rule",
            edition.training().leastShare()));
  }
}

package nl.getrouw.learning.training.ui;

import static nl.getrouw.learning.training.ui.TrainingWords.in;
import static nl.getrouw.learning.training.ui.TrainingWords.text;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.DescriptionList;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.server.streams.DownloadHandler;
import com.vaadin.flow.server.streams.DownloadResponse;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import nl.getrouw.kernel.NotFound;
import nl.getrouw.kernel.ui.Card;
import nl.getrouw.kernel.ui.Formats;
import nl.getrouw.kernel.ui.Icon;
import nl.getrouw.kernel.ui.Note;
import nl.getrouw.kernel.ui.StepChain;
import nl.getrouw.learning.training.Edition;
import nl.getrouw.learning.training.EditionPage;
import nl.getrouw.learning.training.Meeting;
import nl.getrouw.learning.training.Registrations;
import nl.getrouw.security.CurrentUser;
import nl.getrouw.security.SignedOut;

/** When and where an edition is, by whom, and what counts as enough. */
final class EditionFacts extends Composite<Div> {

  private static final int NOT_FOUND = 404;

  EditionFacts(
      EditionPage page, LocalDate today, Registrations registrations, CurrentUser currentUser) {
    Edition edition = page.edition();
    getContent().addClassName("gt-stack");
    Card when = when(edition, today);
    if (!edition.cancelled()) {
      when.with(calendar(edition, registrations, currentUser));
    }
    getContent().add(when, facts(edition), rule(edition));
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

  private static Component calendar(
      Edition edition, Registrations registrations, CurrentUser currentUser) {
    Anchor calendar =
        new Anchor(
            DownloadHandler.fromInputStream(
                event -> {
                  try {
                    byte[] bytes =
                        registrations
                            .calendar(currentUser.actor(), edition.id())
                            .getBytes(StandardCharsets.UTF_8);
                    return new DownloadResponse(
                        new ByteArrayInputStream(bytes),
                        "opleiding-" + edition.id() + ".ics",
                        "text/calendar",
                        bytes.length);
                  } catch (NotFound | SignedOut gone) {
                    return DownloadResponse.error(NOT_FOUND);
                  }
                }),
            text("training.calendar"));
    Div row = new Div(Icon.of("calendar-plus"), calendar);
    row.addClassNames("gt-row", "gt-row--s", "gt-no-print");
    return row;
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

package nl.getrouw.learning.intervision.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import java.time.Clock;
import java.util.Collection;
import java.util.function.Supplier;
import nl.getrouw.kernel.IntervisionSessionId;
import nl.getrouw.kernel.ui.SavedState;
import nl.getrouw.learning.intervision.Notes;
import nl.getrouw.learning.intervision.SessionNotes;
import nl.getrouw.security.CurrentUser;

/** The question and what people saw, for who is there. */
final class NotesPanel extends Composite<Div> {

  private final NoteField question;
  private final NoteField insights;

  NotesPanel(
      SessionNotes notes,
      CurrentUser currentUser,
      IntervisionSessionId session,
      Supplier<Collection<String>> colleagues,
      SavedState state,
      Clock clock) {
    Notes now = notes.read(currentUser.actor(), session);
    question =
        new NoteField(
            notes,
            currentUser,
            session,
            Notes.Part.QUESTION,
            now.question(),
            colleagues,
            state,
            clock);
    insights =
        new NoteField(
            notes,
            currentUser,
            session,
            Notes.Part.INSIGHTS,
            now.insights(),
            colleagues,
            state,
            clock);
    getContent().addClassNames("gt-stack", "gt-stack--s");
    getContent().add(question, insights);
  }

  void show(Notes now) {
    question.show(now.question());
    insights.show(now.insights());
  }
}

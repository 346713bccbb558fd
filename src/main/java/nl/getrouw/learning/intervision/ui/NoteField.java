package nl.getrouw.learning.intervision.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.data.value.ValueChangeMode;
import java.time.Clock;
import java.util.Collection;
import java.util.function.Supplier;
import nl.getrouw.kernel.Conflict;
import nl.getrouw.kernel.IntervisionSessionId;
import nl.getrouw.kernel.ui.ConflictPanel;
import nl.getrouw.kernel.ui.ConflictPanel.Version;
import nl.getrouw.kernel.ui.SavedState;
import nl.getrouw.learning.intervision.Notes;
import nl.getrouw.learning.intervision.SessionNotes;
import nl.getrouw.security.CurrentUser;

/** A text that all who are there write together; saved while somebody writes. */
final class NoteField extends Composite<Div> {

  private static final int PAUSE_MILLIS = 900;

  private final TextArea field = new TextArea();
  private final Div conflict = new Div();
  private final SessionNotes notes;
  private final CurrentUser currentUser;
  private final IntervisionSessionId session;
  private final Notes.Part part;
  private final SavedState state;
  private final Clock clock;
  private Notes.Text stored;

  NoteField(
      SessionNotes notes,
      CurrentUser currentUser,
      IntervisionSessionId session,
      Notes.Part part,
      Notes.Text stored,
      Supplier<Collection<String>> colleagues,
      SavedState state,
      Clock clock) {
    this.notes = notes;
    this.currentUser = currentUser;
    this.session = session;
    this.part = part;
    this.state = state;
    this.clock = clock;
    this.stored = stored;
    String key = "intervision.notes." + part.name();
    field.setLabel(getTranslation(key));
    field.setHelperText(getTranslation(key + ".help"));
    field.setMaxLength(part.longest());
    field.setMinRows(part == Notes.Part.QUESTION ? 2 : 4);
    field.setValue(stored.text());
    field.setValueChangeMode(ValueChangeMode.LAZY);
    field.setValueChangeTimeout(PAUSE_MILLIS);
    field.addClassName("gt-wide");
    PrivacyWarning.on(field, colleagues);
    field.addValueChangeListener(
        change -> {
          if (change.isFromClient()) {
            save(this.stored.version());
          }
        });
    state.busyOn(field, "input", "vaadin-text-area");
    getContent().add(field, conflict);
  }

  private void save(int version) {
    conflict.removeAll();
    String mine = field.getValue();
    try {
      notes.write(currentUser.actor(), session, part, version, mine);
      stored = notes.read(currentUser.actor(), session).text(part);
      state.saved(clock.instant());
    } catch (Conflict meanwhile) {
      state.failed();
      Notes.Text theirs = notes.read(currentUser.actor(), session).text(part);
      conflict.add(choice(mine, theirs));
    }
  }

  /** Nothing is lost: what was typed stays until one of the two is chosen. */
  private ConflictPanel choice(String mine, Notes.Text theirs) {
    return new ConflictPanel(
            getTranslation("intervision.conflict"),
            getTranslation("intervision.conflict.text"),
            new Version(getTranslation("intervision.conflict.mine"), "", mine),
            new Version(getTranslation("intervision.conflict.of", theirs.by()), "", theirs.text()))
        .keepMine(getTranslation("intervision.conflict.keepMine"), () -> save(theirs.version()))
        .takeTheirs(getTranslation("intervision.conflict.takeTheirs"), () -> take(theirs))
        .merge(
            getTranslation("intervision.conflict.merge"),
            () -> {
              stored = theirs;
              field.setValue(theirs.text() + "\n\n" + mine);
              save(theirs.version());
            });
  }

  private void take(Notes.Text theirs) {
    conflict.removeAll();
    stored = theirs;
    field.setValue(theirs.text());
    state.saved(clock.instant());
  }

  /** Shows what somebody else wrote, unless something waits here to be saved. */
  void show(Notes.Text now) {
    boolean untouched = field.getValue().strip().equals(stored.text());
    if (untouched && now.version() > stored.version()) {
      take(now);
    }
  }
}

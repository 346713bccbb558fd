package nl.getrouw.guest.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.textfield.TextArea;
import nl.getrouw.guest.TopicNote;
import nl.getrouw.guest.Topics;
import nl.getrouw.guest.VoiceWords;
import nl.getrouw.guest.Voices.Line;
import nl.getrouw.kernel.AuditId;
import nl.getrouw.kernel.Conflict;
import nl.getrouw.kernel.ui.BsnWarning;
import nl.getrouw.kernel.ui.ConflictPanel;
import nl.getrouw.kernel.ui.Formats;
import nl.getrouw.kernel.ui.Toast;
import nl.getrouw.security.CurrentUser;
import org.jspecify.annotations.Nullable;

/** One topic: who said what, and the note beside it. */
final class TopicLine extends Composite<Div> {

  /**
   * Where notes are kept.
   *
   * @param writes whether the reader writes them
   */
  record Notes(Topics topics, CurrentUser currentUser, AuditId audit, boolean writes) {}

  private final Notes notes;
  private final String domain;
  private final String name;
  private final Div under = new Div();

  TopicLine(VoiceWords words, Line line, Notes notes, @Nullable TopicNote note) {
    this.notes = notes;
    this.domain = line.domain().code();
    this.name = words.name(line).toLowerCase(getLocale());
    Paragraph said = new Paragraph(words.said(line));
    said.addClassName("gt-muted");
    under.addClassNames("gt-stack", "gt-stack--s");
    getContent().addClassNames("gt-stack", "gt-stack--s");
    getContent().add(new H3(words.name(line)), said, under);
    if (notes.writes()) {
      edit(note, note == null ? "" : note.text());
    } else if (note != null && !note.text().isEmpty()) {
      under.add(new Paragraph(note.text()), by(note));
    }
  }

  private void edit(@Nullable TopicNote note, String text) {
    TextArea field = BsnWarning.on(new TextArea(getTranslation("guest.topics.note", name)));
    field.setMaxLength(Topics.LONGEST);
    field.setWidthFull();
    field.setValue(text);
    Button save =
        new Button(getTranslation("guest.topics.save"), click -> save(note, field.getValue()));
    under.removeAll();
    Div act = new Div(save);
    under.add(field, act);
    if (note != null) {
      under.add(by(note));
    }
  }

  private Span by(TopicNote note) {
    Span by =
        new Span(
            getTranslation(
                "guest.topics.by", note.notedBy(), Formats.current().moment(note.notedAt())));
    by.addClassName("gt-caption");
    return by;
  }

  private void save(@Nullable TopicNote before, String text) {
    int version = before == null ? 0 : before.version();
    try {
      notes.topics().write(notes.currentUser().actor(), notes.audit(), domain, version, text);
      edit(stored(), text);
      Toast.show(getTranslation("guest.topics.saved"));
    } catch (Conflict meanwhile) {
      TopicNote theirs = stored();
      if (theirs != null) {
        choose(text, theirs);
      }
    }
  }

  private @Nullable TopicNote stored() {
    return notes.topics().note(notes.currentUser().actor(), notes.audit(), domain).orElse(null);
  }

  private void choose(String mine, TopicNote theirs) {
    under.removeAll();
    under.add(
        new ConflictPanel(
                getTranslation("guest.topics.conflict"),
                getTranslation("guest.topics.conflictText"),
                new ConflictPanel.Version(getTranslation("guest.topics.mine"), "", mine),
                new ConflictPanel.Version(
                    getTranslation("guest.topics.theirs", theirs.notedBy()),
                    Formats.current().time(theirs.notedAt()),
                    theirs.text()))
            .keepMine(getTranslation("guest.topics.keepMine"), () -> save(theirs, mine))
            .takeTheirs(
                getTranslation("guest.topics.takeTheirs"), () -> edit(theirs, theirs.text())));
  }
}

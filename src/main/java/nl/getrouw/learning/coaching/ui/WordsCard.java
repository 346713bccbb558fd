package nl.getrouw.learning.coaching.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.value.ValueChangeMode;
import java.time.Clock;
import java.time.LocalDate;
import nl.getrouw.kernel.Conflict;
import nl.getrouw.kernel.ui.BsnWarning;
import nl.getrouw.kernel.ui.Card;
import nl.getrouw.kernel.ui.ConflictPanel;
import nl.getrouw.kernel.ui.ConflictPanel.Version;
import nl.getrouw.kernel.ui.DateField;
import nl.getrouw.kernel.ui.Formats;
import nl.getrouw.kernel.ui.SavedState;
import nl.getrouw.learning.coaching.Coaching;
import nl.getrouw.learning.coaching.SessionPage;
import nl.getrouw.learning.coaching.SessionWords;
import nl.getrouw.security.CurrentUser;

/** What a session brought: the coach writes, and every pause is stored; the coachee reads. */
final class WordsCard extends Composite<Card> {

  private static final int PAUSE_MILLIS = 700;

  private final Coaching coaching;
  private final CurrentUser currentUser;
  private final Clock clock;
  private final SessionPage page;
  private final SavedState state = new SavedState();
  private final Div trouble = new Div();
  private final TextArea notes = new TextArea(getTranslation("coaching.notes"));
  private final TextField step = new TextField(getTranslation("coaching.next.step"));
  private final DateField on = new DateField(getTranslation("coaching.next.on"));
  private int version;

  WordsCard(Coaching coaching, CurrentUser currentUser, Clock clock, SessionPage page) {
    this.coaching = coaching;
    this.currentUser = currentUser;
    this.clock = clock;
    this.page = page;
    this.version = page.wordsVersion();
    if (page.mine()) {
      write();
    } else {
      read();
    }
  }

  @Override
  protected Card initContent() {
    return page.mine()
        ? new Card(getTranslation("coaching.words"), state)
        : new Card(getTranslation("coaching.words"));
  }

  private void read() {
    SessionWords said = page.words();
    if (said.isEmpty()) {
      Paragraph none = new Paragraph(getTranslation("coaching.words.none"));
      none.addClassName("gt-muted");
      getContent().with(none);
      return;
    }
    if (!said.notes().isEmpty()) {
      Paragraph text = new Paragraph(said.notes());
      text.addClassNames("gt-prose", "gt-lines");
      getContent().with(text);
    }
    if (!said.nextStep().isEmpty()) {
      Paragraph next = new Paragraph(said.nextStep());
      next.addClassNames("gt-prose", "gt-lines");
      getContent().with(new H3(getTranslation("coaching.next.step")), next);
    }
    if (said.nextOn() != null) {
      getContent()
          .foot(getTranslation("coaching.next.back", Formats.current().date(said.nextOn())));
    }
  }

  private void write() {
    getContent().intro(getTranslation("coaching.words.intro"));
    notes.setMaxLength(SessionWords.NOTES_AT_MOST);
    notes.setMinRows(5);
    notes.setHelperText(getTranslation("coaching.notes.help"));
    step.setMaxLength(SessionWords.STEP_AT_MOST);
    BsnWarning.on(notes);
    BsnWarning.on(step);
    fill(page.words());
    notes.setValueChangeMode(ValueChangeMode.LAZY);
    notes.setValueChangeTimeout(PAUSE_MILLIS);
    step.setValueChangeMode(ValueChangeMode.LAZY);
    step.setValueChangeTimeout(PAUSE_MILLIS);
    notes.addValueChangeListener(change -> store(change.isFromClient()));
    step.addValueChangeListener(change -> store(change.isFromClient()));
    on.addValueChangeListener(change -> store(change.isFromClient()));
    Div fields = new Div(trouble, notes, step, on);
    fields.addClassNames("gt-stack", "gt-stack--s");
    getContent().with(fields);
  }

  private void fill(SessionWords said) {
    notes.setValue(said.notes());
    step.setValue(said.nextStep());
    on.setValue(said.nextOn());
  }

  private SessionWords typed() {
    LocalDate day = on.getValue();
    return new SessionWords(notes.getValue(), step.getValue(), day);
  }

  private void store(boolean byPerson) {
    if (!byPerson) {
      return;
    }
    try {
      coaching.write(currentUser.actor(), page.session().id(), version, typed());
      version++;
      trouble.removeAll();
      state.saved(clock.instant());
    } catch (Conflict meanwhile) {
      state.failed();
      conflict();
    }
  }

  /** The coach wrote on another device too; nothing is lost until one of the two is chosen. */
  private void conflict() {
    SessionPage now = coaching.page(currentUser.actor(), page.session().id());
    trouble.removeAll();
    trouble.add(
        new ConflictPanel(
                getTranslation("coaching.conflict"),
                getTranslation("coaching.conflict.text"),
                new Version(getTranslation("coaching.conflict.mine"), "", text(typed())),
                new Version(getTranslation("coaching.conflict.theirs"), "", text(now.words())))
            .keepMine(
                getTranslation("coaching.conflict.keepMine"),
                () -> {
                  version = now.wordsVersion();
                  store(true);
                })
            .takeTheirs(
                getTranslation("coaching.conflict.takeTheirs"),
                () -> {
                  version = now.wordsVersion();
                  fill(now.words());
                  trouble.removeAll();
                }));
  }

  private static String text(SessionWords said) {
    return said.nextStep().isEmpty() ? said.notes() : said.notes() + " · " + said.nextStep();
  }
}

package nl.getrouw.audit.ui.scoring;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Aside;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.data.value.ValueChangeMode;
import java.util.List;
import java.util.function.Consumer;
import nl.getrouw.audit.Sheets;
import nl.getrouw.kernel.Bsn;
import nl.getrouw.kernel.ui.Note;
import org.jspecify.annotations.Nullable;

/**
 * Beside the answers: what was seen where, and the auditor's own note. Saved on leaving and after a
 * short pause.
 */
final class NotePanel extends Composite<Aside> {

  private static final int PAUSE = 1000;

  private final TextArea note = new TextArea(getTranslation("scoring.note"));
  private final Note bsn = new Note("shield", new Span(getTranslation("scoring.note.bsn")));

  /**
   * @param evidence what was seen at each source
   */
  NotePanel(Component evidence, @Nullable String text, Consumer<String> written) {
    H2 headline = new H2(getTranslation("scoring.sources"));
    Paragraph intro = new Paragraph(getTranslation("scoring.sources.intro"));
    intro.addClassName("gt-evidence__intro");
    headline.setId("bron");
    getContent().addClassName("gt-evidence");
    getElement().setAttribute("aria-labelledby", "bron");
    getContent().add(headline, intro, evidence);
    note.setMaxLength(Sheets.LONGEST_NOTE);
    note.setMinRows(3);
    note.setMaxRows(12);
    note.setValueChangeMode(ValueChangeMode.LAZY);
    note.setValueChangeTimeout(PAUSE);
    bsn.getElement().setAttribute("role", "alert");
    getContent().add(note, bsn);
    show(text);
    note.addValueChangeListener(
        change -> {
          bsn.setVisible(Bsn.in(change.getValue()));
          written.accept(change.getValue());
        });
    note.addBlurListener(left -> written.accept(note.getValue()));
  }

  /** Under the note: where to go from here. */
  void foot(List<Component> next) {
    getContent().add(next);
  }

  void show(@Nullable String text) {
    note.setValue(text == null ? "" : text);
    bsn.setVisible(text != null && Bsn.in(text));
  }

  void setReadOnly() {
    note.setReadOnly(true);
  }
}

package nl.getrouw.audit.ui.scoring;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Aside;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.data.value.ValueChangeMode;
import java.util.Locale;
import java.util.function.Consumer;
import nl.getrouw.audit.Sheets;
import nl.getrouw.instrument.Item;
import nl.getrouw.kernel.Bsn;
import nl.getrouw.kernel.ui.Note;
import org.jspecify.annotations.Nullable;

/**
 * Beside the answers: where to look, and the auditor's own note. Saved on leaving and after a short
 * pause.
 */
final class NotePanel extends Composite<Aside> {

  private static final int PAUSE = 1000;

  private final TextArea note = new TextArea(getTranslation("scoring.note"));
  private final Note bsn = new Note("shield", new Span(getTranslation("scoring.note.bsn")));

  NotePanel(Item item, Locale locale, @Nullable String text, Consumer<String> written) {
    H2 headline =
        new H2(getTranslation(item.evidence() == null ? "scoring.sources.own" : "scoring.sources"));
    headline.setId("bron");
    getContent().addClassName("gt-evidence");
    getElement().setAttribute("aria-labelledby", "bron");
    getContent().add(headline);
    if (item.evidence() != null) {
      getContent().add(new EvidenceSources(item.evidence().in(locale)));
    }
    note.setMaxLength(Sheets.LONGEST_NOTE);
    note.setHelperText(getTranslation("scoring.note.hint"));
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

  void show(@Nullable String text) {
    note.setValue(text == null ? "" : text);
    bsn.setVisible(text != null && Bsn.in(text));
  }

  void setReadOnly() {
    note.setReadOnly(true);
  }
}

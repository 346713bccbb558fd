package nl.getrouw.audit.ui.scoring;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.data.value.ValueChangeMode;
import nl.getrouw.audit.evidence.Evidence;
import nl.getrouw.audit.evidence.Sighting;
import nl.getrouw.audit.evidence.Source;
import nl.getrouw.audit.evidence.Source.Counting;
import nl.getrouw.audit.evidence.Tally;
import nl.getrouw.kernel.ui.BsnWarning;
import org.jspecify.annotations.Nullable;

/** What was seen at one source: a count where that makes sense, and a note. */
final class SightingForm extends Composite<Div> {

  private static final int PAUSE = 1000;

  private final TextArea note = new TextArea(getTranslation("evidence.note"));
  private final @Nullable TallyFields tally;
  private boolean showing;

  /**
   * @param hint what to look for, under the note; may be empty
   * @param changed told after each change of a person
   */
  SightingForm(Source source, String hint, Runnable changed) {
    Runnable byHand =
        () -> {
          if (!showing) {
            changed.run();
          }
        };
    tally = source.counting() == Counting.NOTHING ? null : new TallyFields(source, null, byHand);
    note.setWidthFull();
    note.setMaxLength(Evidence.LONGEST_NOTE);
    note.setHelperText(hint);
    note.setMinRows(2);
    note.setMaxRows(10);
    note.setValueChangeMode(ValueChangeMode.LAZY);
    note.setValueChangeTimeout(PAUSE);
    BsnWarning.on(note);
    note.addValueChangeListener(change -> byHand.run());
    note.addBlurListener(left -> byHand.run());
    getContent().addClassName("gt-sighting");
    if (tally != null) {
      getContent().add(tally);
    }
    getContent().add(note);
  }

  void show(Sighting sighting) {
    showing = true;
    note.setValue(sighting.note() == null ? "" : sighting.note());
    if (tally != null) {
      tally.show(sighting.tally());
    }
    showing = false;
  }

  String note() {
    return note.getValue();
  }

  /** What was counted; null for nothing. Only to be asked when {@link #isSound()}. */
  @Nullable Tally tally() {
    return tally == null ? null : tally.tally();
  }

  /** Whether the count makes sense; if not, its fields say what is wrong. */
  boolean isSound() {
    return tally == null || tally.isSound();
  }

  void focus() {
    if (tally == null) {
      note.focus();
    } else {
      tally.focus();
    }
  }
}

package nl.getrouw.audit.ui.scoring;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.textfield.IntegerField;
import com.vaadin.flow.data.value.ValueChangeMode;
import nl.getrouw.audit.evidence.Source;
import nl.getrouw.audit.evidence.Source.Counting;
import nl.getrouw.audit.evidence.Tally;
import nl.getrouw.kernel.Refusal;
import org.jspecify.annotations.Nullable;

/** What was counted at a source: found of looked at, or a number of people. */
final class TallyFields extends Composite<Div> {

  private static final int PAUSE = 800;

  private final boolean counted;
  private final IntegerField found = new IntegerField(getTranslation("evidence.found"));
  private final IntegerField lookedAt;

  /**
   * @param changed told after each change, also one that makes no sense yet
   */
  TallyFields(Source source, @Nullable Tally tally, Runnable changed) {
    counted = source.counting() == Counting.FOUND;
    lookedAt =
        new IntegerField(getTranslation(counted ? "evidence.lookedAt" : "evidence.spokenTo"));
    getContent().addClassName("gt-tally");
    show(tally);
    if (counted) {
      Span of = new Span(getTranslation("evidence.of"));
      of.getElement().setAttribute("aria-hidden", "true");
      getContent().add(listened(found, 0, changed), of);
    }
    getContent().add(listened(lookedAt, 1, changed));
  }

  private static IntegerField listened(IntegerField field, int least, Runnable changed) {
    field.setManualValidation(true);
    field.setMin(least);
    field.setMax(Tally.MOST);
    field.setWidth("7rem");
    field.setValueChangeMode(ValueChangeMode.LAZY);
    field.setValueChangeTimeout(PAUSE);
    field.addValueChangeListener(change -> changed.run());
    return field;
  }

  void show(@Nullable Tally tally) {
    found.setValue(tally == null ? null : tally.found());
    lookedAt.setValue(tally == null ? null : (Integer) tally.lookedAt());
    clear();
  }

  /** Whether nothing stands in the fields. */
  private boolean isEmpty() {
    return found.getValue() == null && lookedAt.getValue() == null;
  }

  /** Whether the numbers make sense together; if not, the field says what is wrong. */
  boolean isSound() {
    clear();
    try {
      tally();
      return true;
    } catch (Refusal refusal) {
      IntegerField wrong = refusal.key().equals("evidence.refused.foundMissing") ? found : lookedAt;
      wrong.setErrorMessage(getTranslation(refusal.key(), refusal.arguments()));
      wrong.setInvalid(true);
      return false;
    }
  }

  /**
   * What was counted, null for nothing.
   *
   * @throws Refusal when the numbers make no sense together
   */
  @Nullable Tally tally() {
    if (isEmpty()) {
      return null;
    }
    if (lookedAt.getValue() == null) {
      throw new Refusal("evidence.refused.lookedAtMissing");
    }
    if (counted && found.getValue() == null) {
      throw new Refusal("evidence.refused.foundMissing");
    }
    return new Tally(counted ? found.getValue() : null, lookedAt.getValue());
  }

  private void clear() {
    found.setInvalid(false);
    lookedAt.setInvalid(false);
  }

  /** To the field that is wrong, or else the first. */
  void focus() {
    (lookedAt.isInvalid() || !counted ? lookedAt : found).focus();
  }
}

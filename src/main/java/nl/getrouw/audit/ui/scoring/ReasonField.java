package nl.getrouw.audit.ui.scoring;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.value.ValueChangeMode;
import java.util.function.Consumer;
import nl.getrouw.audit.Sheets;
import nl.getrouw.instrument.Rating;
import org.jspecify.annotations.Nullable;

/** Why an item is set aside; there only while it is. Saved on leaving and after a short pause. */
final class ReasonField extends Composite<Div> {

  private static final int PAUSE = 800;

  private final TextField field = new TextField();

  ReasonField(@Nullable Rating rating, Consumer<String> given) {
    field.setWidthFull();
    field.setRequiredIndicatorVisible(true);
    field.setMaxLength(Sheets.LONGEST_REASON);
    field.setHelperText(getTranslation("scoring.reason.help"));
    field.setValueChangeMode(ValueChangeMode.LAZY);
    field.setValueChangeTimeout(PAUSE);
    getContent().addClassName("gt-anchors__reason");
    getContent().add(field);
    show(rating);
    field.addValueChangeListener(change -> given.accept(change.getValue()));
    field.addBlurListener(left -> given.accept(field.getValue()));
  }

  /** Shows itself for an item that is set aside, with its reason if it has one. */
  void show(@Nullable Rating rating) {
    switch (rating) {
      case Rating.NotApplicable(String why) -> show("scoring.na.reason", why);
      case Rating.NotRateable(String why) -> show("scoring.nr.reason", why);
      case null, default -> getContent().setVisible(false);
    }
  }

  private void show(String label, String why) {
    field.setLabel(getTranslation(label));
    field.setValue(why);
    getContent().setVisible(true);
  }

  /** The reason as it stands in the field. */
  String text() {
    return field.getValue();
  }

  void focus() {
    field.focus();
  }

  void setReadOnly() {
    field.setReadOnly(true);
  }
}

package nl.getrouw.audit.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.IntegerField;
import com.vaadin.flow.data.value.ValueChangeMode;
import com.vaadin.flow.function.SerializableConsumer;
import java.time.LocalDate;
import nl.getrouw.audit.Concept;
import nl.getrouw.kernel.Moments;
import nl.getrouw.kernel.Refusal;
import nl.getrouw.kernel.ui.Formats;

/** Gives the concept to the team, and asks how long it has for its reply. */
public final class ConceptDialog extends Dialog {

  private final IntegerField days = new IntegerField(getTranslation("planning.concept.days"));

  /**
   * @param make told the number of days; a refusal is shown at the field
   */
  public ConceptDialog(SerializableConsumer<Integer> make) {
    setHeaderTitle(getTranslation("planning.confirm.MAKE_CONCEPT"));
    setWidth("27rem");
    days.setManualValidation(true);
    days.setRequiredIndicatorVisible(true);
    days.setMin(Concept.FEWEST_DAYS);
    days.setMax(Concept.MOST_DAYS);
    days.setStepButtonsVisible(true);
    days.setValueChangeMode(ValueChangeMode.EAGER);
    days.addValueChangeListener(changed -> tellLastDay());
    days.setValue(Concept.USUAL_DAYS);
    Div content =
        new Div(new Paragraph(getTranslation("planning.confirm.MAKE_CONCEPT.text")), days);
    content.addClassNames("gt-stack", "gt-stack--s");
    add(content);
    Button back = new Button(getTranslation("planning.confirm.no"), click -> close());
    back.addThemeVariants(ButtonVariant.TERTIARY);
    Button act = new Button(getTranslation("audit.transition.MAKE_CONCEPT"), click -> make(make));
    act.addThemeVariants(ButtonVariant.PRIMARY);
    act.addClassName("gt-concept-make");
    getFooter().add(back, act);
  }

  private void tellLastDay() {
    Integer chosen = days.getValue();
    boolean sound = chosen != null && chosen >= Concept.FEWEST_DAYS && chosen <= Concept.MOST_DAYS;
    days.setInvalid(!sound);
    days.setErrorMessage(
        getTranslation("audit.refused.term", Concept.FEWEST_DAYS, Concept.MOST_DAYS));
    days.setHelperText(sound ? lastDay(chosen) : "");
  }

  private String lastDay(int chosen) {
    LocalDate day = LocalDate.now(Moments.ZONE).plusDays(chosen);
    return getTranslation("planning.concept.until", Formats.current().weekday(day));
  }

  private void make(SerializableConsumer<Integer> make) {
    Integer chosen = days.getValue();
    try {
      make.accept(chosen == null ? 0 : chosen);
      close();
    } catch (Refusal refusal) {
      days.setErrorMessage(getTranslation(refusal.key(), refusal.arguments()));
      days.setInvalid(true);
      days.focus();
    }
  }
}

package nl.getrouw.pulse.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import java.time.LocalDate;
import java.util.List;
import java.util.function.Consumer;
import nl.getrouw.kernel.Refusal;
import nl.getrouw.kernel.ui.Card;
import nl.getrouw.kernel.ui.DateField;
import nl.getrouw.kernel.ui.ErrorSummary;
import nl.getrouw.kernel.ui.ErrorSummary.Problem;
import nl.getrouw.pulse.Pulses;

/** Starts a check: until when. */
final class StartCheck extends Composite<Card> {

  private static final int USUAL_DAYS = 7;

  private final ErrorSummary problems = new ErrorSummary();
  private final DateField closesOn = new DateField(getTranslation("pulse.start.closesOn"));

  /**
   * @param start starts it with this last day; may refuse
   */
  StartCheck(LocalDate today, Consumer<LocalDate> start) {
    closesOn.setMin(today);
    closesOn.setMax(today.plusDays(Pulses.LONGEST));
    closesOn.setValue(today.plusDays(USUAL_DAYS));
    Button begin = new Button(getTranslation("pulse.start.act"), click -> begin(start));
    begin.addThemeVariants(ButtonVariant.PRIMARY);
    Div form = new Div(problems, closesOn, new Div(begin));
    form.addClassNames("gt-stack", "gt-stack--s");
    getContent().intro(getTranslation("pulse.start.intro")).with(form);
  }

  @Override
  protected Card initContent() {
    return new Card(getTranslation("pulse.start.headline"));
  }

  private void begin(Consumer<LocalDate> start) {
    try {
      LocalDate day = closesOn.getValue();
      if (day == null) {
        throw new Refusal("pulse.refused.day", Pulses.LONGEST);
      }
      start.accept(day);
    } catch (Refusal refusal) {
      problems.show(
          getTranslation(refusal.key(), refusal.arguments()),
          List.of(new Problem(getTranslation("pulse.start.closesOn"), closesOn)));
    }
  }
}

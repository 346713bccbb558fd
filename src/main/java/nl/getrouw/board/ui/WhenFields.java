package nl.getrouw.board.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.timepicker.TimePicker;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.Optional;
import nl.getrouw.kernel.Moments;
import nl.getrouw.kernel.ui.DateField;
import org.jspecify.annotations.Nullable;

/** A day and a time to come. */
final class WhenFields extends Composite<Div> {

  private static final int USUAL_DAYS = 7;

  private final DateField day = new DateField(getTranslation("board.plan.day"));
  private final TimePicker time = new TimePicker(getTranslation("board.plan.time"));

  /**
   * @param planned what it is now; null for a week from today
   */
  WhenFields(Clock clock, @Nullable Instant planned) {
    LocalDateTime first =
        planned == null
            ? LocalDate.now(clock).plusDays(USUAL_DAYS).atTime(LocalTime.of(14, 0))
            : LocalDateTime.ofInstant(planned, Moments.ZONE);
    day.setMin(LocalDate.now(clock));
    day.setValue(first.toLocalDate());
    day.setRequired(true);
    time.setStep(Duration.ofMinutes(15));
    time.setLocale(getLocale());
    time.setValue(first.toLocalTime());
    time.setRequired(true);
    getContent().addClassNames("gt-row", "gt-row--s", "gt-row--wrap", "gt-row--top");
    getContent().add(day, time);
  }

  /** Empty while one of both is. */
  Optional<Instant> value() {
    return day.isEmpty() || time.isEmpty()
        ? Optional.empty()
        : Optional.of(day.getValue().atTime(time.getValue()).atZone(Moments.ZONE).toInstant());
  }
}

package nl.getrouw.learning.training.ui;

import static nl.getrouw.learning.training.ui.TrainingWords.in;
import static nl.getrouw.learning.training.ui.TrainingWords.text;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.Focusable;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.timepicker.TimePicker;
import java.math.BigDecimal;
import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Objects;
import java.util.Optional;
import nl.getrouw.kernel.ui.DateField;
import nl.getrouw.learning.training.EditionDraft;
import nl.getrouw.learning.training.Meeting;
import nl.getrouw.learning.training.Part;
import nl.getrouw.learning.training.PartKind;
import org.jspecify.annotations.Nullable;

/** When one part is: a day, and from when to when. */
final class TimeRow extends Composite<Div> {

  private static final int MINUTES_OF_BREAK = 60;
  private static final LocalTime MORNING = LocalTime.of(9, 30);
  private static final LocalTime AFTERNOON = LocalTime.of(13, 0);

  private final Part part;
  private final DateField day = new DateField(text("training.form.day"));
  private final TimePicker from = new TimePicker(text("training.form.from"));
  private final TimePicker to = new TimePicker(text("training.form.to"));

  TimeRow(Part part) {
    this.part = part;
    LocalTime start = part.kind() == PartKind.DAY ? MORNING : AFTERNOON;
    int minutes =
        part.hours().multiply(BigDecimal.valueOf(60)).intValue()
            + (part.kind() == PartKind.DAY ? MINUTES_OF_BREAK : 0);
    for (TimePicker picker : new TimePicker[] {from, to}) {
      picker.setStep(Duration.ofMinutes(15));
      picker.setLocale(getLocale());
    }
    from.setValue(start);
    to.setValue(start.plusMinutes(minutes));
    Div fields = new Div(day, from, to);
    fields.addClassNames("gt-row", "gt-row--s", "gt-row--wrap");
    H3 name = new H3(in(part.name()));
    name.addClassName("gt-small");
    getContent().addClassNames("gt-stack", "gt-stack--xs");
    getContent().getElement().setAttribute("role", "group");
    getContent().getElement().setAttribute("aria-label", in(part.name()));
    getContent().add(name, fields);
  }

  Part part() {
    return part;
  }

  @Nullable LocalDate day() {
    return day.getValue();
  }

  void propose(LocalDate proposed) {
    day.setValue(proposed);
  }

  void fill(Meeting meeting) {
    day.setValue(meeting.on());
    from.setValue(meeting.from());
    to.setValue(meeting.to());
  }

  /** Runs when somebody chose a day. */
  void onDay(Runnable chosen) {
    day.addValueChangeListener(
        change -> {
          if (change.isFromClient()) {
            chosen.run();
          }
        });
  }

  /** The first field that is empty. */
  Optional<Focusable<?>> gap() {
    day.setInvalid(day.isEmpty());
    if (day.isEmpty()) {
      return Optional.of(day);
    }
    return from.isEmpty() ? Optional.of(from) : to.isEmpty() ? Optional.of(to) : Optional.empty();
  }

  /** What was filled in, once there is no gap. */
  EditionDraft.Time time() {
    return new EditionDraft.Time(
        Objects.requireNonNull(day.getValue()),
        Objects.requireNonNull(from.getValue()),
        Objects.requireNonNull(to.getValue()));
  }
}

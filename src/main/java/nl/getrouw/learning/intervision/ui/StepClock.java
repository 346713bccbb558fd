package nl.getrouw.learning.intervision.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Tag;
import com.vaadin.flow.component.dependency.JsModule;
import java.time.Instant;
import nl.getrouw.learning.intervision.SessionPage;

/** The clock of a step, the same on all screens. */
@Tag("getrouw-step-clock")
@JsModule("./getrouw-step-clock.ts")
final class StepClock extends Component {

  StepClock() {
    getElement().getClassList().add("gt-step-clock");
    getElement()
        .setProperty("lastMinute", getTranslation("intervision.live.lastMinute"))
        .setProperty("over", getTranslation("intervision.live.over"));
    setVisible(false);
  }

  void show(SessionPage page, Instant now) {
    Instant endsAt = page.stepEndsAt();
    Integer left = page.stepLeft();
    setVisible(endsAt != null || left != null);
    getElement().setProperty("endsAt", endsAt == null ? 0d : (double) endsAt.toEpochMilli());
    getElement().setProperty("left", left == null ? -1d : (double) left);
    getElement().setProperty("serverNow", (double) now.toEpochMilli());
  }
}

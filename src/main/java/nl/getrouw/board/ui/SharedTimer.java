package nl.getrouw.board.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.Tag;
import com.vaadin.flow.component.dependency.JsModule;
import com.vaadin.flow.component.html.Span;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import nl.getrouw.kernel.ui.Icon;
import org.jspecify.annotations.Nullable;

/** The time that is left, the same on every screen. */
final class SharedTimer extends Composite<Span> {

  /** Counts in the browser. */
  @Tag("getrouw-timer")
  @JsModule("./getrouw-timer.ts")
  static final class Count extends Component {}

  private final Count count = new Count();
  private final Clock clock;

  SharedTimer(Clock clock) {
    this.clock = clock;
    count.getElement().setProperty("over", getTranslation("board.timer.over"));
    getContent().addClassName("gt-timer");
    getContent().getElement().setAttribute("role", "timer");
    getContent().getElement().setAttribute("aria-label", getTranslation("board.timer"));
    getContent().add(Icon.of("timer"), count);
  }

  /**
   * @param until null hides it
   */
  void show(@Nullable Instant until) {
    setVisible(until != null);
    if (until != null) {
      count
          .getElement()
          .setProperty("left", (double) Duration.between(clock.instant(), until).toMillis());
    }
  }
}

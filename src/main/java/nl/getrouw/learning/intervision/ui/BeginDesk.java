package nl.getrouw.learning.intervision.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.confirmdialog.ConfirmDialog;
import java.time.Clock;
import java.time.LocalDate;
import nl.getrouw.kernel.ui.Icon;
import nl.getrouw.learning.intervision.LiveSessions;
import nl.getrouw.learning.intervision.SessionPage;
import nl.getrouw.learning.intervision.SessionRow;
import nl.getrouw.learning.intervision.SessionState;
import nl.getrouw.security.CurrentUser;
import org.springframework.stereotype.Component;

/** Begins a session, or joins one that runs. */
@Component
class BeginDesk {

  private final LiveSessions live;
  private final CurrentUser currentUser;
  private final Clock clock;

  BeginDesk(LiveSessions live, CurrentUser currentUser, Clock clock) {
    this.live = live;
    this.currentUser = currentUser;
    this.clock = clock;
  }

  Button button(SessionPage page, IntervisionWords words) {
    SessionRow session = page.session();
    boolean runs = session.state() == SessionState.RUNNING;
    Button button =
        new Button(
            words.text(runs ? "intervision.join" : "intervision.start"),
            Icon.of("play"),
            click -> {
              if (runs) {
                enter(session);
              } else if (session.day().equals(LocalDate.now(clock))) {
                begin(session);
              } else {
                ask(session, words);
              }
            });
    button.addThemeVariants(ButtonVariant.PRIMARY);
    return button;
  }

  /** A session of another day counts for today once it has begun. */
  private void ask(SessionRow session, IntervisionWords words) {
    ConfirmDialog dialog =
        new ConfirmDialog(
            words.text("intervision.start.sure"),
            words.text("intervision.start.sure.text", words.when(session)),
            words.text("intervision.start.now"),
            confirmed -> begin(session));
    dialog.setCancelable(true);
    dialog.setCancelText(words.text("intervision.cancel"));
    dialog.open();
  }

  private void begin(SessionRow session) {
    live.start(currentUser.actor(), session.id());
    enter(session);
  }

  private static void enter(SessionRow session) {
    UI.getCurrent().navigate(IntervisionPaths.live(session.id()));
  }
}

package nl.getrouw.learning.intervision.ui;

import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.DetachEvent;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import java.time.Clock;
import java.util.Objects;
import nl.getrouw.kernel.IntervisionSessionId;
import nl.getrouw.kernel.NotFound;
import nl.getrouw.kernel.ui.FocusLayout;
import nl.getrouw.kernel.ui.FocusTop;
import nl.getrouw.kernel.ui.PageTitles;
import nl.getrouw.kernel.ui.SavedState;
import nl.getrouw.learning.intervision.IntervisionSessions;
import nl.getrouw.learning.intervision.LiveSessions;
import nl.getrouw.learning.intervision.Method;
import nl.getrouw.learning.intervision.Methods;
import nl.getrouw.learning.intervision.SessionNotes;
import nl.getrouw.learning.intervision.SessionPage;
import nl.getrouw.learning.intervision.SessionPage.Person;
import nl.getrouw.learning.intervision.SessionRow;
import nl.getrouw.learning.intervision.SessionState;
import nl.getrouw.live.LiveNews;
import nl.getrouw.security.Actor;
import nl.getrouw.security.CurrentUser;
import nl.getrouw.security.SignedOut;
import org.jspecify.annotations.Nullable;

/**
 * A session while it runs, on the screens of all who are there. Its parts are replaced one by one,
 * so that a field in which somebody types stays the same field.
 */
@Route(value = IntervisionPaths.LIVE, autoLayout = false)
@PermitAll
class LiveView extends Composite<FocusLayout> implements BeforeEnterObserver, HasDynamicTitle {

  private final IntervisionSessions sessions;
  private final LiveSessions live;
  private final SessionNotes notes;
  private final Methods methods;
  private final CurrentUser currentUser;
  private final LiveNews news;
  private final Clock clock;
  private final StepClock stepClock = new StepClock();
  private final SavedState state = new SavedState();
  private final Div strip = new Div();
  private final Div step = new Div();
  private final Div company = new Div();
  private final Div writing = new Div();
  private final Div foot = new Div();
  private @Nullable IntervisionSessionId id;
  private @Nullable NotesPanel panel;
  private int shownStep = -1;
  private String title = "";
  private LiveNews.@Nullable Subscription listening;

  LiveView(
      IntervisionSessions sessions,
      LiveSessions live,
      SessionNotes notes,
      Methods methods,
      CurrentUser currentUser,
      LiveNews news,
      Clock clock) {
    this.sessions = sessions;
    this.live = live;
    this.notes = notes;
    this.methods = methods;
    this.currentUser = currentUser;
    this.news = news;
    this.clock = clock;
  }

  @Override
  public void beforeEnter(BeforeEnterEvent event) {
    IntervisionSessionId session = IntervisionPaths.sessionOf(event);
    id = session;
    Actor actor = currentUser.actor();
    SessionRow now = sessions.page(actor, session).session();
    if (now.state() != SessionState.RUNNING) {
      event.forwardTo(IntervisionPaths.session(session));
      return;
    }
    title = now.groupName();
    state.addClassName("gt-end");
    getContent()
        .top(
            new FocusTop(
                getTranslation("intervision.live.back"),
                IntervisionPaths.session(session),
                title,
                state,
                stepClock));
    step.addClassName("gt-guided__step");
    foot.addClassName("gt-guided__foot");
    Div side = new Div(writing, company);
    side.addClassNames("gt-guided__side", "gt-stack");
    Div body = new Div(step, side);
    body.addClassName("gt-guided");
    getContent().panel(strip, body, foot);
    show();
  }

  private void show() {
    IntervisionSessionId session = Objects.requireNonNull(id);
    Actor actor = currentUser.actor();
    SessionPage page = sessions.page(actor, session);
    if (page.session().state() != SessionState.RUNNING) {
      UI.getCurrent().navigate(IntervisionPaths.session(session));
      return;
    }
    Method method = methods.get(actor, page.session().method(), page.session().methodVersion());
    LiveDesk desk = new LiveDesk(this, live, currentUser, page, method, getLocale(), this::show);
    stepClock.show(page, clock.instant());
    step.removeAll();
    step.add(desk.step());
    company.removeAll();
    company.add(desk.company());
    write(actor, page);
    strip.removeAll();
    strip.add(desk.thread());
    foot.removeAll();
    foot.add(desk.foot());
    if (shownStep >= 0 && shownStep != page.step()) {
      desk.focusStep();
    }
    shownStep = page.step();
  }

  /** The question and insights, once this person is here; what she types stays. */
  private void write(Actor actor, SessionPage page) {
    if (!page.session().present()) {
      panel = null;
      writing.removeAll();
      return;
    }
    if (panel == null) {
      panel =
          new NotesPanel(
              notes,
              currentUser,
              page.session().id(),
              () -> page.people().stream().map(Person::name).toList(),
              state,
              clock);
      writing.removeAll();
      writing.add(panel);
    } else {
      panel.show(notes.read(actor, page.session().id()));
    }
  }

  @Override
  protected void onAttach(AttachEvent attach) {
    if (id == null) {
      return;
    }
    UI ui = attach.getUI();
    listening =
        news.listen(
            IntervisionSessions.channel(id),
            message -> {
              var _ = ui.access(() -> follow(message));
            });
  }

  /**
   * What somebody wrote changes the notes alone: whoever is choosing or typing is not disturbed.
   */
  private void follow(String message) {
    try {
      if (message.equals(SessionNotes.NEWS) && panel != null) {
        panel.show(notes.read(currentUser.actor(), Objects.requireNonNull(id)));
      } else {
        show();
      }
    } catch (NotFound | SignedOut gone) {
      stopListening();
    }
  }

  @Override
  protected void onDetach(DetachEvent detach) {
    stopListening();
  }

  private void stopListening() {
    if (listening != null) {
      listening.close();
      listening = null;
    }
  }

  @Override
  public String getPageTitle() {
    return PageTitles.of(title);
  }
}

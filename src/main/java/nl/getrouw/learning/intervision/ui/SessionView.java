package nl.getrouw.learning.intervision.ui;

import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.DetachEvent;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Aside;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Objects;
import nl.getrouw.kernel.IntervisionSessionId;
import nl.getrouw.kernel.NotFound;
import nl.getrouw.kernel.ui.Banner;
import nl.getrouw.kernel.ui.Note;
import nl.getrouw.kernel.ui.PageTitles;
import nl.getrouw.learning.intervision.IntervisionSessions;
import nl.getrouw.learning.intervision.Methods;
import nl.getrouw.learning.intervision.SessionPage;
import nl.getrouw.learning.intervision.SessionState;
import nl.getrouw.live.LiveNews;
import nl.getrouw.security.Actor;
import nl.getrouw.security.CurrentUser;
import nl.getrouw.security.SignedOut;
import org.jspecify.annotations.Nullable;

/** One session, before it begins and after it was held; in between it is {@link LiveView}. */
@Route(IntervisionPaths.SESSION)
@PermitAll
class SessionView extends Composite<Main> implements BeforeEnterObserver, HasDynamicTitle {

  private final IntervisionSessions sessions;
  private final Methods methods;
  private final ReportDesk report;
  private final BeginDesk begin;
  private final CurrentUser currentUser;
  private final LiveNews news;
  private final Clock clock;
  private @Nullable IntervisionSessionId id;
  private @Nullable SessionState shown;
  private @Nullable NotesPanel panel;
  private String title = "";
  private LiveNews.@Nullable Subscription listening;

  SessionView(
      IntervisionSessions sessions,
      Methods methods,
      ReportDesk report,
      BeginDesk begin,
      CurrentUser currentUser,
      LiveNews news,
      Clock clock) {
    this.sessions = sessions;
    this.methods = methods;
    this.report = report;
    this.begin = begin;
    this.currentUser = currentUser;
    this.news = news;
    this.clock = clock;
    getContent().addClassName("gt-page");
  }

  @Override
  public void beforeEnter(BeforeEnterEvent event) {
    id = IntervisionPaths.sessionOf(event);
    show();
  }

  private void show() {
    Actor actor = currentUser.actor();
    IntervisionSessionId session = Objects.requireNonNull(id);
    SessionPage page = sessions.page(actor, session);
    shown = page.session().state();
    title = page.session().groupName();
    IntervisionWords words = new IntervisionWords(this, LocalDate.now(clock));
    Div left = new Div();
    left.addClassName("gt-stack");
    Aside right = new Aside();
    right.addClassName("gt-stack");
    if (page.session().state() == SessionState.HELD) {
      panel = report.fill(this, page, left, right, this::show);
    } else {
      before(actor, page, left, right);
    }
    right.add(new Note("lock", new Span(getTranslation("intervision.private"))));
    Div columns = new Div(left, right);
    columns.addClassName("gt-columns");
    getContent().removeAll();
    getContent()
        .add(SessionHead.of(this, sessions, currentUser, page, words, begin, this::show), columns);
  }

  private void before(Actor actor, SessionPage page, Div left, Aside right) {
    if (page.session().state() == SessionState.CANCELLED) {
      left.add(
          new Banner(
              Banner.Kind.ATTENTION,
              "ban",
              getTranslation("intervision.cancelled"),
              page.session().reason() == null ? "" : page.session().reason()));
    } else if (page.session().reason() != null) {
      left.add(
          new Banner(
              Banner.Kind.INFO,
              "calendar-days",
              getTranslation("intervision.moved"),
              page.session().reason()));
    }
    left.add(new MethodCard(sessions, methods, currentUser, actor, page, this::show));
    right.add(new AttendanceCard(page, (person, present) -> {}));
  }

  @Override
  protected void onAttach(AttachEvent attach) {
    UI ui = attach.getUI();
    listening =
        news.listen(
            IntervisionSessions.channel(Objects.requireNonNull(id)),
            message -> {
              var _ = ui.access(this::follow);
            });
  }

  /** A session that begins or ends looks different; while a report is written, it stays. */
  private void follow() {
    try {
      SessionPage now = sessions.page(currentUser.actor(), Objects.requireNonNull(id));
      if (now.session().state() != shown) {
        show();
      } else if (panel != null && now.session().present()) {
        report.follow(panel, now.session().id());
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

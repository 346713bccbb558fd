package nl.getrouw.learning.intervision.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import java.util.ArrayList;
import java.util.List;
import nl.getrouw.kernel.ui.Crumb;
import nl.getrouw.kernel.ui.Icon;
import nl.getrouw.kernel.ui.PageHeader;
import nl.getrouw.kernel.ui.Toast;
import nl.getrouw.learning.intervision.IntervisionSessions;
import nl.getrouw.learning.intervision.SessionPage;
import nl.getrouw.learning.intervision.SessionRow;
import nl.getrouw.learning.intervision.SessionState;
import nl.getrouw.security.CurrentUser;

/** Top of the page of a session, with what one can do with it. */
final class SessionHead {

  private SessionHead() {}

  static PageHeader of(
      Component view,
      IntervisionSessions sessions,
      CurrentUser currentUser,
      SessionPage page,
      IntervisionWords words,
      BeginDesk begin,
      Runnable changed) {
    SessionRow session = page.session();
    List<Component> badges = new ArrayList<>(List.of(words.badge(session)));
    if (session.success() && session.state() == SessionState.HELD) {
      badges.add(SessionList.success(words));
    }
    PageHeader head =
        new PageHeader(session.groupName())
            .crumbs(
                new Crumb(words.text("intervision.title"), IntervisionPaths.HOME),
                new Crumb(session.groupName(), IntervisionPaths.group(session.group())))
            .eyebrow(words.capital(words.when(session)))
            .lead(lead(page, words))
            .badges(badges.toArray(Component[]::new));
    List<Component> acts = new ArrayList<>();
    if (page.arranges()) {
      acts.add(
          new Button(
              words.text("intervision.move"),
              Icon.of("calendar-days"),
              click ->
                  new MoveDialog(
                          session,
                          (day, time, place, reason) -> {
                            sessions.move(
                                currentUser.actor(),
                                session.id(),
                                session.version(),
                                day,
                                time,
                                place,
                                reason);
                            Toast.show(view.getTranslation("intervision.movedNow"));
                            changed.run();
                          })
                      .open()));
      acts.add(
          new Button(
              words.text("intervision.cancelSession"),
              Icon.of("ban"),
              click ->
                  new ReasonDialog(
                          "intervision.cancelSession",
                          reason -> {
                            sessions.cancel(
                                currentUser.actor(), session.id(), session.version(), reason);
                            changed.run();
                          })
                      .open()));
    }
    if (page.guides() || (session.state() == SessionState.RUNNING && session.invited())) {
      acts.add(begin.button(page, words));
    }
    return head.actions(acts.toArray(Component[]::new));
  }

  private static String lead(SessionPage page, IntervisionWords words) {
    SessionRow session = page.session();
    Integer held = session.heldMinutes();
    if (held != null) {
      return words.text("intervision.session.held", held, page.present().size());
    }
    return session.place().isEmpty()
        ? words.text("intervision.minutes", session.minutes())
        : words.text("intervision.session.lead", session.minutes(), session.place());
  }
}

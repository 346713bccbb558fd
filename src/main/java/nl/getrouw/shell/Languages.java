package nl.getrouw.shell;

import com.vaadin.flow.server.VaadinRequest;
import com.vaadin.flow.server.VaadinService;
import com.vaadin.flow.server.VaadinSession;
import jakarta.servlet.http.Cookie;
import java.time.Duration;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import nl.getrouw.kernel.ui.Texts;
import nl.getrouw.security.CurrentUser;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/**
 * The language of a page: what the person chose, else what was chosen last in this browser, else
 * what the browser asks for.
 */
@Component
class Languages {

  private static final String COOKIE = "getrouw-taal";
  private static final Duration REMEMBERED = Duration.ofDays(365);

  private final CurrentUser currentUser;

  Languages(CurrentUser currentUser) {
    this.currentUser = currentUser;
  }

  Locale of(VaadinRequest request) {
    return currentUser
        .find()
        .map(actor -> ours(actor.language()))
        .or(() -> remembered(request.getCookies()))
        .orElseGet(() -> ours(request.getLocale()));
  }

  /** From now on this language, here and on the next sign-in page of this browser. */
  static void choose(Locale language) {
    Cookie cookie = new Cookie(COOKIE, language.getLanguage());
    cookie.setPath("/");
    cookie.setHttpOnly(true);
    cookie.setAttribute("SameSite", "Lax");
    cookie.setMaxAge((int) REMEMBERED.toSeconds());
    VaadinService.getCurrentResponse().addCookie(cookie);
    VaadinSession.getCurrent().setLocale(language);
  }

  private static Optional<Locale> remembered(Cookie @Nullable [] cookies) {
    return Stream.of(cookies == null ? new Cookie[0] : cookies)
        .filter(cookie -> cookie.getName().equals(COOKIE))
        .map(cookie -> ours(Locale.forLanguageTag(cookie.getValue())))
        .findFirst();
  }

  static Locale ours(Locale asked) {
    return asked.getLanguage().equals(Locale.ENGLISH.getLanguage()) ? Texts.ENGLISH : Texts.DUTCH;
  }
}

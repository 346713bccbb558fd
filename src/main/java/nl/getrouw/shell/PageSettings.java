package nl.getrouw.shell;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.page.ColorScheme;
import com.vaadin.flow.server.CustomizedSystemMessages;
import com.vaadin.flow.server.ServiceInitEvent;
import com.vaadin.flow.server.SystemMessages;
import com.vaadin.flow.server.VaadinRequest;
import com.vaadin.flow.server.VaadinServiceInitListener;
import com.vaadin.flow.server.communication.IndexHtmlResponse;
import java.util.Locale;
import java.util.Objects;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import nl.getrouw.kernel.ui.Texts;
import nl.getrouw.security.CurrentUser;
import nl.getrouw.security.Preferences;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** What holds for every page: language, light or dark, and the words for when things go wrong. */
@Component
class PageSettings implements VaadinServiceInitListener {

  private static final Pattern GUEST =
      Pattern.compile("(^|/)(meedoen|bord|themacheck|gesprek)(/|\\?|$)");

  private final Languages languages;
  private final CurrentUser currentUser;
  private final Preferences preferences;
  private final Texts texts;
  private final Faults faults;

  PageSettings(
      Languages languages,
      CurrentUser currentUser,
      Preferences preferences,
      Texts texts,
      Faults faults) {
    this.languages = languages;
    this.currentUser = currentUser;
    this.preferences = preferences;
    this.texts = texts;
    this.faults = faults;
  }

  @Override
  public void serviceInit(ServiceInitEvent event) {
    event
        .getSource()
        .setSystemMessagesProvider(info -> messages(info.getLocale(), isGuest(info.getRequest())));
    event.getSource().addSessionInitListener(init -> init.getSession().setErrorHandler(faults));
    event.getSource().addUIInitListener(init -> prepare(init.getUI()));
    event.addIndexHtmlRequestListener(this::paint);
  }

  private void prepare(UI ui) {
    Locale language = languages.of(VaadinRequest.getCurrent());
    ui.getSession().setLocale(language);
    ui.setLocale(language);
    ui.getReconnectDialogConfiguration().setDialogText(text("shell.connection.lost", language));
    ui.getReconnectDialogConfiguration()
        .setDialogTextGaveUp(text("shell.connection.gone", language));
    ui.getPage()
        .executeJs(
            """
            const indicator = window.Vaadin?.connectionIndicator;
            if (indicator) {
              indicator.onlineText = $0;
              indicator.reconnectingText = $1;
              indicator.offlineText = $2;
            }
            """,
            text("shell.connection.back", language),
            text("shell.connection.lost", language),
            text("shell.connection.gone", language));
  }

  /** Dark before the first paint, for who chose dark; otherwise the page would flash white. */
  private void paint(IndexHtmlResponse response) {
    var html = response.getDocument().child(0);
    html.attr("lang", languages.of(response.getVaadinRequest()).getLanguage());
    currentUser
        .find()
        .map(actor -> scheme(preferences.of(actor).scheme()))
        .filter(scheme -> scheme != ColorScheme.Value.SYSTEM)
        .ifPresent(
            scheme ->
                html.attr("theme", scheme.getThemeValue())
                    .attr("style", "color-scheme: " + scheme.getValue()));
  }

  static ColorScheme.Value scheme(Preferences.Scheme chosen) {
    return switch (chosen) {
      case SYSTEM -> ColorScheme.Value.SYSTEM;
      case LIGHT -> ColorScheme.Value.LIGHT;
      case DARK -> ColorScheme.Value.DARK;
    };
  }

  /** A guest has no account: the page that is opened, or from which is asked, is one of theirs. */
  private static boolean isGuest(@Nullable VaadinRequest request) {
    return request != null
        && Stream.of(request.getParameter("location"), request.getHeader("Referer"))
            .filter(Objects::nonNull)
            .anyMatch(address -> GUEST.matcher(address).find());
  }

  private SystemMessages messages(Locale locale, boolean guest) {
    Locale language = Languages.ours(locale);
    CustomizedSystemMessages messages = new CustomizedSystemMessages();
    messages.setSessionExpiredNotificationEnabled(true);
    messages.setSessionExpiredCaption(text("shell.away.headline", language));
    messages.setSessionExpiredMessage(
        text(guest ? "shell.away.guest" : "shell.away.click", language));
    messages.setInternalErrorCaption(text("shell.fault.headline", language));
    messages.setInternalErrorMessage(text("shell.fault.click", language));
    messages.setSyncErrorNotificationEnabled(true);
    messages.setSyncErrorCaption(text("shell.sync.headline", language));
    messages.setSyncErrorMessage(text("shell.sync.click", language));
    messages.setCookiesDisabledNotificationEnabled(true);
    messages.setCookiesDisabledCaption(text("shell.cookies.headline", language));
    messages.setCookiesDisabledMessage(text("shell.cookies.text", language));
    return messages;
  }

  private String text(String key, Locale language) {
    return texts.getTranslation(key, language);
  }
}

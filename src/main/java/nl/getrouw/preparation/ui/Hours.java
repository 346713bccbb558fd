package nl.getrouw.preparation.ui;

import com.vaadin.flow.component.UI;
import java.time.LocalTime;
import java.time.format.DateTimeFormatter;
import java.util.Locale;

/** Times of day as people write them. */
final class Hours {

  private Hours() {}

  /** "9.30" in Dutch, "9:30" in English. */
  static String of(LocalTime time) {
    UI page = UI.getCurrent();
    boolean english =
        page != null && page.getLocale().getLanguage().equals(Locale.ENGLISH.getLanguage());
    return DateTimeFormatter.ofPattern(english ? "H:mm" : "H.mm", Locale.ROOT).format(time);
  }
}

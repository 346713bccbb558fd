package nl.getrouw.organisation.ui;

import com.vaadin.flow.component.Component;
import java.time.LocalDate;
import nl.getrouw.kernel.ui.Formats;
import nl.getrouw.organisation.Period;
import nl.getrouw.organisation.Roles;

/** A role in words: what, for what, how long. */
final class HeldRoleText {

  private HeldRoleText() {}

  /** "Teamleider, Wilgenhof", or "Manager" for the whole organisation. */
  static String where(Component page, Roles.Held held) {
    String role = page.getTranslation(held.role().key());
    return held.scopeName() == null ? role : role + ", " + held.scopeName();
  }

  /** "sinds 1 september 2026", "vanaf …" or "1 t/m 30 september 2026". */
  static String period(Component page, Period period, LocalDate today) {
    Formats formats = Formats.current();
    if (period.last() != null) {
      return formats.period(period.first(), period.last());
    }
    String key =
        period.first().isAfter(today) ? "organisation.period.from" : "organisation.period.since";
    return page.getTranslation(key, formats.date(period.first()));
  }
}

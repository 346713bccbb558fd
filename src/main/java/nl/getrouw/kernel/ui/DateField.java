package nl.getrouw.kernel.ui;

import com.vaadin.flow.component.datepicker.DatePicker;
import java.time.DayOfWeek;
import java.time.Month;
import java.time.format.TextStyle;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/** A date, typed as "4-12-2026" or chosen; weeks start on Monday. */
public final class DateField extends DatePicker {

  public DateField(String label) {
    super(label);
    Locale locale = getLocale();
    setLocale(locale);
    setI18n(
        new DatePickerI18n()
            .setMonthNames(
                Stream.of(Month.values())
                    .map(month -> month.getDisplayName(TextStyle.FULL_STANDALONE, locale))
                    .toList())
            .setWeekdays(weekdays(TextStyle.FULL, locale))
            .setWeekdaysShort(weekdays(TextStyle.SHORT, locale))
            .setFirstDayOfWeek(1)
            .setDateFormats("d-M-yyyy", "d/M/yyyy", "d.M.yyyy", "d-M-yy", "d/M/yy")
            .setToday(getTranslation("ui.date.today"))
            .setCancel(getTranslation("ui.date.cancel"))
            .setBadInputErrorMessage(getTranslation("ui.date.bad")));
  }

  /** Vaadin's week names start on Sunday. */
  private static List<String> weekdays(TextStyle style, Locale locale) {
    return Stream.iterate(DayOfWeek.SUNDAY, day -> day.plus(1))
        .limit(7)
        .map(day -> day.getDisplayName(style, locale))
        .toList();
  }
}

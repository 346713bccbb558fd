package nl.getrouw.kernel.ui;

import com.vaadin.flow.component.UI;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.text.NumberFormat;
import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.time.temporal.TemporalAccessor;
import java.util.Locale;
import nl.getrouw.kernel.Moments;
import org.jspecify.annotations.Nullable;

/** Numbers, dates and times as people write them, in Dutch or in English. */
public record Formats(Locale locale) {

  /** For the language of the page that is being served; Dutch where there is no page. */
  public static Formats current() {
    UI ui = UI.getCurrent();
    return new Formats(ui == null ? Texts.DUTCH : ui.getLocale());
  }

  /** With as many decimals as the value has: 3.40 becomes "3,40". */
  public String number(BigDecimal value) {
    return number(value, Math.max(0, value.scale()));
  }

  /** Rounded half up to so many decimals. */
  public String number(BigDecimal value, int decimals) {
    return format(decimals, false).format(value);
  }

  /** Rounded half up to so many decimals; "n.v.t." for what is not a number. */
  public String number(double value, int decimals) {
    return Double.isFinite(value)
        ? number(BigDecimal.valueOf(value), decimals)
        : inEnglish("n/a", "n.v.t.");
  }

  /** A score with one decimal, or "n.v.t." where there is none. */
  public String score(@Nullable BigDecimal value) {
    return value == null ? inEnglish("n/a", "n.v.t.") : number(value, 1);
  }

  /**
   * @param share from 0 to 1
   */
  public String percent(double share, int decimals) {
    return format(decimals, true).format(BigDecimal.valueOf(share));
  }

  /** "4 december 2026". */
  public String date(LocalDate date) {
    return format("d MMMM yyyy", date);
  }

  /** "4 dec. 2026", for tables. */
  public String shortDate(LocalDate date) {
    return format("d MMM yyyy", date);
  }

  /** "4 december". */
  public String day(LocalDate date) {
    return format("d MMMM", date);
  }

  /** "vrijdag 4 december". */
  public String weekday(LocalDate date) {
    return format("EEEE d MMMM", date);
  }

  /** "september 2027". */
  public String month(LocalDate date) {
    return format("MMMM yyyy", YearMonth.from(date));
  }

  /** "2 t/m 6 november 2026", with the parts that both days share said once. */
  public String period(LocalDate from, LocalDate to) {
    if (from.equals(to)) {
      return date(from);
    }
    boolean sameYear = from.getYear() == to.getYear();
    boolean sameMonth = sameYear && from.getMonth() == to.getMonth();
    String start = sameMonth ? format("d", from) : sameYear ? day(from) : date(from);
    return start + inEnglish(" to ", " t/m ") + date(to);
  }

  /** "14.32 uur". */
  public String time(Instant moment) {
    return format(inEnglish("HH:mm", "HH.mm 'uur'"), moment.atZone(Moments.ZONE));
  }

  /** "4 december 2026, 14.32 uur". */
  public String moment(Instant moment) {
    ZonedDateTime local = moment.atZone(Moments.ZONE);
    return date(local.toLocalDate()) + ", " + time(moment);
  }

  private NumberFormat format(int decimals, boolean percent) {
    NumberFormat format =
        percent ? NumberFormat.getPercentInstance(locale) : NumberFormat.getInstance(locale);
    format.setRoundingMode(RoundingMode.HALF_UP);
    format.setMinimumFractionDigits(decimals);
    format.setMaximumFractionDigits(decimals);
    return format;
  }

  private String format(String pattern, TemporalAccessor moment) {
    return DateTimeFormatter.ofPattern(pattern, locale).format(moment);
  }

  private String inEnglish(String english, String dutch) {
    return locale.getLanguage().equals(Locale.ENGLISH.getLanguage()) ? english : dutch;
  }
}

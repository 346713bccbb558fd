package nl.getrouw.trend.ui;

import nl.getrouw.kernel.ui.Formats;

/**
 * How the values of a series are written.
 *
 * @param decimals of a number, or of a percentage
 * @param percent values are shares of 0 to 1
 * @param unit said behind a value; may be empty
 */
public record Scale(int decimals, boolean percent, String unit) {

  /** "4,2", "7,5%". */
  public String number(double value) {
    Formats formats = Formats.current();
    return percent ? formats.percent(value, decimals) : formats.number(value, decimals);
  }

  /** With its unit: "4,2 dagen". */
  public String say(double value) {
    return unit.isEmpty() ? number(value) : number(value) + " " + unit;
  }

  /** As the chart's own formatter. */
  String format() {
    return "format:" + decimals + (percent ? "%" : "");
  }
}

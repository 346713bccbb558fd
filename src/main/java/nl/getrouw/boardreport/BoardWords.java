package nl.getrouw.boardreport;

import java.math.BigDecimal;
import nl.getrouw.kernel.ui.Formats;
import nl.getrouw.kernel.ui.Phrases;
import nl.getrouw.outcome.OutcomeFigure;
import nl.getrouw.outcome.OutcomeIndicator;

/** Figures of a report as people read them, on the page and on paper alike. */
public record BoardWords(Phrases phrases, Formats formats) {

  /** "84%", "3,4", "€ 1.240", "n.v.t.", "Te weinig om te tonen". */
  public String value(OutcomeIndicator indicator, OutcomeFigure figure) {
    BigDecimal value = figure.value();
    if (value == null) {
      return phrases.text("outcome.state." + figure.state().name());
    }
    return switch (indicator.unit()) {
      case SHARE -> formats.percent(value.doubleValue(), 0);
      case MEAN -> formats.number(value, 1);
      case HOURS -> phrases.text("outcome.hours", formats.number(value, 1));
      case EURO -> "€\u00a0" + formats.number(value, 0);
      case CHANGE -> (value.signum() > 0 ? "+" : "") + formats.number(value, 2);
    };
  }

  /** "42 / 50"; nothing where there is no value. */
  public String parts(OutcomeFigure figure) {
    return figure.isShown()
        ? number(figure.numerator()) + " / " + number(figure.denominator())
        : "";
  }

  private String number(BigDecimal number) {
    BigDecimal plain = number.stripTrailingZeros();
    return formats.number(plain, Math.min(2, Math.max(0, plain.scale())));
  }
}

package nl.getrouw.audit.ui.consensus;

import com.vaadin.flow.component.Component;
import java.util.OptionalDouble;
import nl.getrouw.agreement.AgreementReport;
import nl.getrouw.agreement.Coefficient;
import nl.getrouw.agreement.Interval;
import nl.getrouw.kernel.ui.Formats;

/** The figures of an agreement report as people read them; what does not exist is said in words. */
record AgreementFigures(Component page, AgreementReport report) {

  /** A figure with what stands beside it in small; the note may be empty. */
  record Figure(String value, String note) {}

  Figure exact() {
    return share(report.exact().share());
  }

  Figure withinOne() {
    return share(report.withinOne().share());
  }

  private Figure share(OptionalDouble share) {
    return share.isPresent()
        ? new Figure(Formats.current().percent(share.getAsDouble(), 0), "")
        : new Figure(page.getTranslation("consensus.undefined"), "");
  }

  /** A coefficient with its interval, or why there is none. */
  Figure coefficient(Coefficient coefficient) {
    return switch (coefficient) {
      case Coefficient.Undefined(Coefficient.Reason reason) ->
          new Figure(
              page.getTranslation("consensus.undefined"),
              page.getTranslation("consensus.undefined." + reason.name()));
      case Coefficient.Defined(double value, Interval interval) ->
          new Figure(number(value), interval == null ? "" : between(interval));
    };
  }

  private String between(Interval interval) {
    return page.getTranslation(
        "consensus.between", number(interval.lower()), number(interval.upper()));
  }

  private static String number(double value) {
    return Formats.current().number(value, 2);
  }
}

package nl.getrouw.indicator.ui;

import com.vaadin.flow.component.Component;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import nl.getrouw.indicator.Cadence;
import nl.getrouw.kernel.ui.Formats;

/** How people name weeks, months and quarters. */
final class PeriodWords {

  private final Component page;
  private final Cadence cadence;

  PeriodWords(Component page, Cadence cadence) {
    this.page = page;
    this.cadence = cadence;
  }

  /** "oktober 2026", "week 7 van 2026", "kwartaal 1 van 2026". */
  String name(LocalDate start) {
    return cadence == Cadence.MONTH
        ? Formats.current().month(start)
        : numbered("indicator.period.", start);
  }

  /** "okt 2026", "wk 7 2026", "K1 2026". */
  String label(LocalDate start) {
    if (cadence != Cadence.MONTH) {
      return numbered("indicator.label.", start);
    }
    return DateTimeFormatter.ofPattern("MMM yyyy", Formats.current().locale())
        .format(start)
        .replace(".", "");
  }

  /** Plural: "maanden". */
  String plural() {
    return page.getTranslation("indicator.periods." + cadence.name());
  }

  /** The first days of the periods from one to another, both included, in the order of time. */
  List<LocalDate> between(LocalDate first, LocalDate last) {
    List<LocalDate> starts = new ArrayList<>();
    for (LocalDate start = first; !start.isAfter(last); start = cadence.plus(start, 1)) {
      starts.add(start);
    }
    return starts;
  }

  private String numbered(String key, LocalDate start) {
    return page.getTranslation(
        key + cadence.name(),
        Integer.toString(cadence.number(start)),
        Integer.toString(cadence.year(start)));
  }
}

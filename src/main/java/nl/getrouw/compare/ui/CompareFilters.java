package nl.getrouw.compare.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.router.QueryParameters;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;
import nl.getrouw.audit.AuditFilter.LocationChoice;
import nl.getrouw.compare.Choice;
import nl.getrouw.compare.Choice.Order;
import nl.getrouw.compare.TeamComparisons;
import nl.getrouw.compare.Used;

/** What is laid beside each other; the values stand in the address. */
final class CompareFilters extends Composite<Div> {

  /** Audits of how long ago still count. */
  private enum Period {
    YEAR("12", 12),
    TWO_YEARS("24", 24),
    ALL("alles", 12 * 100);

    private final String code;
    private final int months;

    Period(String code, int months) {
      this.code = code;
      this.months = months;
    }
  }

  private static final String INSTRUMENT = "instrument";
  private static final String PERIOD = "periode";
  private static final String LOCATION = "locatie";
  private static final String ORDER = "volgorde";

  private final Select<Used> instrument = new Select<>();
  private final Select<Period> period = new Select<>();
  private final Select<LocationChoice> location = new Select<>();
  private final Select<Order> order = new Select<>();
  private final Paragraph count = new Paragraph();
  private final List<Used> instruments;
  private final List<LocationChoice> locations;
  private final LocalDate today;
  private boolean reading;

  /**
   * @param instruments at least one
   * @param locations a single one leaves the choice out
   * @param change told after each change by the reader
   */
  CompareFilters(
      List<Used> instruments,
      List<LocationChoice> locations,
      LocalDate today,
      Consumer<CompareFilters> change) {
    this.instruments = instruments;
    this.locations = locations;
    this.today = today;
    instrument.setLabel(getTranslation("compare.filter.instrument"));
    instrument.setItems(instruments);
    instrument.setItemLabelGenerator(used -> TeamComparisons.name(used, getLocale()));
    period.setLabel(getTranslation("compare.filter.period"));
    period.setItems(Period.values());
    period.setItemLabelGenerator(
        choice -> getTranslation("compare.filter.period." + choice.name()));
    location.setLabel(getTranslation("compare.filter.location"));
    location.setItems(locations);
    location.setEmptySelectionAllowed(true);
    location.setEmptySelectionCaption(getTranslation("compare.filter.location.all"));
    location.setItemLabelGenerator(
        choice -> choice == null ? getTranslation("compare.filter.location.all") : choice.name());
    location.setVisible(locations.size() > 1);
    order.setLabel(getTranslation("compare.filter.order"));
    order.setItems(Order.values());
    order.setItemLabelGenerator(choice -> getTranslation("compare.filter.order." + choice.name()));
    count.addClassName("gt-filters__count");
    count.getElement().setAttribute("aria-live", "polite");
    for (Select<?> select : List.of(instrument, period, location, order)) {
      select.addValueChangeListener(
          changed -> {
            if (!reading) {
              change.accept(this);
            }
          });
    }
    getContent().addClassName("gt-filters");
    getContent().add(instrument, period, location, order, count);
  }

  /** Takes over what the address says; what it cannot mean gets its first value. */
  void read(QueryParameters address) {
    reading = true;
    instrument.setValue(
        named(address, INSTRUMENT, instruments, used -> used.id().toString())
            .orElse(instruments.getFirst()));
    period.setValue(
        named(address, PERIOD, Arrays.asList(Period.values()), choice -> choice.code)
            .orElse(Period.TWO_YEARS));
    location.setValue(
        named(address, LOCATION, locations, choice -> choice.id().toString()).orElse(null));
    order.setValue(
        named(address, ORDER, Arrays.asList(Order.values()), CompareFilters::code)
            .orElse(Order.NAME));
    reading = false;
  }

  private static <T> Optional<T> named(
      QueryParameters address, String parameter, List<T> choices, Function<T, String> code) {
    return address
        .getSingleParameter(parameter)
        .flatMap(
            wanted ->
                choices.stream().filter(choice -> code.apply(choice).equals(wanted)).findFirst());
  }

  private static String code(Order order) {
    return order.name().toLowerCase(Locale.ROOT);
  }

  /** The values as the address says them. */
  QueryParameters address() {
    Map<String, String> values = new LinkedHashMap<>();
    values.put(INSTRUMENT, instrument.getValue().id().toString());
    values.put(PERIOD, period.getValue().code);
    location.getOptionalValue().ifPresent(choice -> values.put(LOCATION, choice.id().toString()));
    values.put(ORDER, code(order.getValue()));
    return QueryParameters.simple(values);
  }

  Choice choice() {
    return new Choice(
        instrument.getValue().id(),
        today.minusMonths(period.getValue().months),
        location.getOptionalValue().map(LocationChoice::id).orElse(null),
        order.getValue());
  }

  void count(int teams) {
    count.setText(getTranslation("compare.filter.count", teams));
  }
}

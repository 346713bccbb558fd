package nl.getrouw.outcome.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.HasValue;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.select.Select;
import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Stream;
import nl.getrouw.kernel.ui.Formats;
import nl.getrouw.outcome.OutcomePlace;
import nl.getrouw.outcome.OutcomeQuery;
import nl.getrouw.security.Scope;
import org.jspecify.annotations.Nullable;

/** Chooses place, reference date and period. */
final class OutcomeControls extends Composite<Div> {

  private static final int MONTHS_BACK = 36;

  private final ComboBox<OutcomePlace> place = new ComboBox<>();
  private final Select<YearMonth> until = new Select<>();
  private final Select<Integer> months = new Select<>();
  private final Paragraph updated = new Paragraph();
  private final LocalDate today;
  private boolean reading;

  /**
   * @param places at least one; a single one leaves the choice out
   * @param change told the new choice after each change by the reader
   */
  OutcomeControls(List<OutcomePlace> places, LocalDate today, Consumer<OutcomeControls> change) {
    this.today = today;
    place.setLabel(getTranslation("outcome.place"));
    place.setItems(places);
    place.setItemLabelGenerator(this::name);
    place.setVisible(places.size() > 1);
    until.setLabel(getTranslation("outcome.until"));
    YearMonth now = YearMonth.from(today);
    until.setItems(Stream.iterate(now, month -> month.minusMonths(1)).limit(MONTHS_BACK).toList());
    until.setItemLabelGenerator(this::day);
    months.setLabel(getTranslation("outcome.months"));
    months.setItems(OutcomeChoice.PERIODS);
    months.setItemLabelGenerator(one -> getTranslation("outcome.months." + one));
    updated.addClassName("gt-filters__count");
    updated.getElement().setAttribute("aria-live", "polite");
    List<HasValue<?, ?>> fields = List.of(place, until, months);
    fields.forEach(
        field ->
            field.addValueChangeListener(
                changed -> {
                  if (!reading && place.getValue() != null) {
                    change.accept(this);
                  }
                }));
    getContent().addClassNames("gt-filters", "gt-outcome-controls");
    getContent().add(place, until, months, updated);
  }

  private String name(OutcomePlace one) {
    return switch (one.scope()) {
      case Scope.Organisation() -> getTranslation("outcome.place.whole", one.name());
      case Scope.Location(var id) -> getTranslation("outcome.place.location", one.name());
      case Scope.Team(var id) -> one.name();
    };
  }

  private String day(YearMonth month) {
    return month.equals(YearMonth.from(today))
        ? getTranslation("outcome.until.today", Formats.current().date(today))
        : Formats.current().date(month.atEndOfMonth());
  }

  /** Takes over a choice, as no change. */
  void show(OutcomeChoice choice, OutcomeQuery query, @Nullable Instant updatedAt) {
    reading = true;
    place.setValue(choice.place());
    until.setValue(query.until());
    months.setValue(choice.months());
    updated.setText(
        updatedAt == null
            ? ""
            : getTranslation("outcome.updated", Formats.current().time(updatedAt)));
    reading = false;
  }

  /** What is chosen, with the rest as it was. */
  OutcomeChoice choice(OutcomeChoice before) {
    return before.of(place.getValue()).until(until.getValue()).over(months.getValue());
  }
}

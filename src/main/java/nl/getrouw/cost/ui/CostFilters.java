package nl.getrouw.cost.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.select.Select;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import nl.getrouw.indicator.Site;
import nl.getrouw.kernel.ui.Formats;

/** Of what and of when; the values stand in the address. */
final class CostFilters extends Composite<Div> {

  /** Told after each change by the reader. */
  interface Changed {
    void changed(Site site, YearMonth from, YearMonth to);
  }

  private static final int MONTHS = 60;

  private final Select<Site> place = new Select<>();
  private final Select<YearMonth> from = new Select<>();
  private final Select<YearMonth> to = new Select<>();
  private final Changed changed;
  private boolean reading;

  CostFilters(List<Site> sites, YearMonth now, Changed changed) {
    this.changed = changed;
    place.setLabel(getTranslation("cost.filter.place"));
    place.setItems(sites);
    place.setItemLabelGenerator(Site::name);
    List<YearMonth> months =
        Stream.iterate(now, month -> month.minusMonths(1)).limit(MONTHS).toList();
    months(from, "cost.filter.from", months);
    months(to, "cost.filter.to", months);
    place.addValueChangeListener(change -> tell());
    getContent().addClassName("gt-filters");
    getContent().add(place, from, to);
  }

  private void months(Select<YearMonth> field, String key, List<YearMonth> months) {
    field.setLabel(getTranslation(key));
    field.setItems(months);
    field.setItemLabelGenerator(month -> Formats.current().month(month.atDay(1)));
    field.addValueChangeListener(change -> tell());
  }

  private void tell() {
    if (!reading) {
      changed.changed(place.getValue(), from.getValue(), to.getValue());
    }
  }

  void show(Site site, YearMonth first, YearMonth last) {
    reading = true;
    place.setValue(site);
    set(from, first);
    set(to, last);
    reading = false;
  }

  private static void set(Select<YearMonth> field, YearMonth month) {
    List<YearMonth> known = new ArrayList<>(field.getListDataView().getItems().toList());
    if (!known.contains(month)) {
      known.add(month);
      field.setItems(known);
    }
    field.setValue(month);
  }
}

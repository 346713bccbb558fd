package nl.getrouw.indicator.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.HasValue;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.value.ValueChangeMode;
import com.vaadin.flow.router.QueryParameters;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import nl.getrouw.indicator.IndicatorFilter;
import nl.getrouw.indicator.Site;
import nl.getrouw.kernel.ui.Icon;
import nl.getrouw.security.Scope;

/** Narrows the list of indicators; the values stand in the address. */
final class IndicatorFilters extends Composite<Div> {

  private static final String TEXT = "zoek";
  private static final String ABOUT = "over";
  private static final String SIGNALS = "signaal";

  private final TextField text = new TextField(getTranslation("indicator.filter.text"));
  private final Select<Site> about = new Select<>();
  private final Select<Boolean> signals = new Select<>();
  private final Paragraph count = new Paragraph();
  private final List<Site> sites;
  private boolean reading;

  /**
   * @param sites what the listed indicators are about; a single one leaves the choice out
   * @param change told after each change by the reader
   */
  IndicatorFilters(List<Site> sites, Runnable change) {
    this.sites = sites;
    text.setPrefixComponent(Icon.of("search"));
    text.setClearButtonVisible(true);
    text.setValueChangeMode(ValueChangeMode.LAZY);
    about.setLabel(getTranslation("indicator.filter.about"));
    about.setItems(sites);
    about.setEmptySelectionAllowed(true);
    about.setEmptySelectionCaption(getTranslation("indicator.filter.all"));
    about.setItemLabelGenerator(
        site -> site == null ? getTranslation("indicator.filter.all") : site.name());
    about.setVisible(sites.size() > 1);
    signals.setLabel(getTranslation("indicator.filter.show"));
    signals.setItems(false, true);
    signals.setItemLabelGenerator(
        only -> getTranslation(only ? "indicator.filter.signals" : "indicator.filter.every"));
    count.addClassName("gt-filters__count");
    count.getElement().setAttribute("aria-live", "polite");
    read(QueryParameters.empty());
    List<HasValue<?, ?>> fields = List.of(text, about, signals);
    fields.forEach(
        field ->
            field.addValueChangeListener(
                changed -> {
                  if (!reading) {
                    change.run();
                  }
                }));
    getContent().addClassName("gt-filters");
    getContent().add(text, about, signals, count);
  }

  /** Takes over what the address says, as no change; what it cannot mean is left out. */
  void read(QueryParameters address) {
    reading = true;
    text.setValue(address.getSingleParameter(TEXT).orElse(""));
    String wanted = address.getSingleParameter(ABOUT).orElse("");
    about.setValue(
        sites.stream().filter(site -> code(site.scope()).equals(wanted)).findFirst().orElse(null));
    signals.setValue(address.getSingleParameter(SIGNALS).isPresent());
    reading = false;
  }

  private static String code(Scope scope) {
    return switch (scope) {
      case Scope.Organisation() -> "organisatie";
      case Scope.Location(var id) -> "locatie-" + id;
      case Scope.Team(var id) -> "team-" + id;
    };
  }

  /** The values as the address says them. */
  QueryParameters address() {
    Map<String, String> values = new LinkedHashMap<>();
    text.getOptionalValue().ifPresent(typed -> values.put(TEXT, typed));
    about.getOptionalValue().ifPresent(site -> values.put(ABOUT, code(site.scope())));
    if (signals.getValue()) {
      values.put(SIGNALS, "ja");
    }
    return QueryParameters.simple(values);
  }

  IndicatorFilter filter() {
    return new IndicatorFilter(
        text.getValue(),
        about.getOptionalValue().map(Site::scope).orElse(null),
        signals.getValue());
  }

  void count(int indicators) {
    count.setText(getTranslation("indicator.filter.count", indicators));
  }
}

package nl.getrouw.audit.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.value.ValueChangeMode;
import com.vaadin.flow.router.QueryParameters;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import nl.getrouw.audit.AuditFilter;
import nl.getrouw.audit.AuditFilter.LocationChoice;
import nl.getrouw.audit.AuditState;
import nl.getrouw.kernel.ui.Icon;

/** Narrows the list of audits; the values stand in the address. */
final class AuditFilters extends Composite<Div> {

  private static final String TEXT = "team";
  private static final String STATE = "staat";
  private static final String LOCATION = "locatie";
  private static final String MINE = "mij";

  /** One or more states under one name. */
  private record States(String code, String key, Set<AuditState> states) {

    static final States RUNNING =
        new States(
            "lopend",
            "planning.filter.running",
            EnumSet.of(
                AuditState.PLANNED, AuditState.SCORING, AuditState.CONSENSUS, AuditState.CONCEPT));

    static States of(AuditState state) {
      return new States(state.name().toLowerCase(Locale.ROOT), state.key(), Set.of(state));
    }
  }

  private final TextField text = new TextField(getTranslation("planning.filter.team"));
  private final Select<States> state = new Select<>();
  private final Select<LocationChoice> location = new Select<>();
  private final Checkbox mine = new Checkbox(getTranslation("planning.filter.mine"));
  private final Paragraph count = new Paragraph();
  private final List<LocationChoice> locations;
  private final Runnable change;
  private boolean reading;

  /**
   * @param locations a single one leaves the choice out
   * @param assigned whether any audit is assigned to the reader
   * @param change told after each change by the reader
   */
  AuditFilters(List<LocationChoice> locations, boolean assigned, Runnable change) {
    this.locations = locations;
    text.setPrefixComponent(Icon.of("search"));
    text.setClearButtonVisible(true);
    text.setValueChangeMode(ValueChangeMode.LAZY);
    state.setLabel(getTranslation("planning.filter.state"));
    state.setItems(states());
    state.setEmptySelectionAllowed(true);
    state.setEmptySelectionCaption(getTranslation("planning.filter.state.all"));
    state.setItemLabelGenerator(
        choice -> getTranslation(choice == null ? "planning.filter.state.all" : choice.key()));
    location.setLabel(getTranslation("planning.filter.location"));
    location.setItems(locations);
    location.setEmptySelectionAllowed(true);
    location.setEmptySelectionCaption(getTranslation("planning.filter.location.all"));
    location.setItemLabelGenerator(
        choice -> choice == null ? getTranslation("planning.filter.location.all") : choice.name());
    location.setVisible(locations.size() > 1);
    mine.setVisible(assigned);
    count.addClassName("gt-filters__count");
    count.getElement().setAttribute("aria-live", "polite");
    this.change = change;
    text.addValueChangeListener(changed -> changed());
    state.addValueChangeListener(changed -> changed());
    location.addValueChangeListener(changed -> changed());
    mine.addValueChangeListener(changed -> changed());
    getContent().addClassName("gt-filters");
    getContent().add(text, state, location, mine, count);
  }

  private void changed() {
    if (!reading) {
      change.run();
    }
  }

  private static List<States> states() {
    return List.of(
        States.RUNNING,
        States.of(AuditState.PLANNED),
        States.of(AuditState.SCORING),
        States.of(AuditState.CONSENSUS),
        States.of(AuditState.CONCEPT),
        States.of(AuditState.FINAL),
        States.of(AuditState.CANCELLED));
  }

  /** Takes over what the address says, as no change; what it cannot mean is left out. */
  void read(QueryParameters address) {
    reading = true;
    text.setValue(address.getSingleParameter(TEXT).orElse(""));
    Optional<String> wanted = address.getSingleParameter(STATE);
    state.setValue(
        states().stream()
            .filter(choice -> wanted.filter(choice.code()::equals).isPresent())
            .findFirst()
            .orElse(null));
    Optional<String> place = address.getSingleParameter(LOCATION);
    location.setValue(
        locations.stream()
            .filter(choice -> place.filter(choice.id().toString()::equals).isPresent())
            .findFirst()
            .orElse(null));
    mine.setValue(address.getSingleParameter(MINE).isPresent());
    reading = false;
  }

  /** The values as the address says them. */
  QueryParameters address() {
    Map<String, String> values = new LinkedHashMap<>();
    text.getOptionalValue().ifPresent(typed -> values.put(TEXT, typed));
    state.getOptionalValue().ifPresent(choice -> values.put(STATE, choice.code()));
    location.getOptionalValue().ifPresent(choice -> values.put(LOCATION, choice.id().toString()));
    if (mine.getValue()) {
      values.put(MINE, "ja");
    }
    return QueryParameters.simple(values);
  }

  AuditFilter filter() {
    return new AuditFilter(
        text.getValue(),
        state.getOptionalValue().map(States::states).orElse(Set.of()),
        location.getOptionalValue().map(LocationChoice::id).orElse(null),
        null,
        mine.getValue());
  }

  boolean isEmpty() {
    return filter().equals(AuditFilter.ALL);
  }

  void count(int audits) {
    count.setText(getTranslation("planning.filter.count", audits));
  }
}

package nl.getrouw.action.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.HasValue;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.value.ValueChangeMode;
import com.vaadin.flow.router.QueryParameters;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Stream;
import nl.getrouw.action.ActionFilter;
import nl.getrouw.action.ActionFilter.Whose;
import nl.getrouw.action.ActionState;
import nl.getrouw.kernel.ui.Icon;
import nl.getrouw.organisation.TeamRef;

/** Narrows the list of actions; the values stand in the address. */
final class ActionFilters extends Composite<Div> {

  static final String TEAM = "team";
  private static final String WHOSE = "van";
  private static final String TEXT = "zoek";
  private static final String STATE = "staat";
  private static final String VIEW = "als";

  /** One or more states under one name. */
  private record States(String code, String key, Set<ActionState> states) {

    static final States OPEN = new States("open", "action.filter.open", ActionState.OPEN);
    static final States ALL = new States("alle", "action.filter.allStates", Set.of());

    static List<States> all() {
      return Stream.concat(
              Stream.of(OPEN, ALL),
              Arrays.stream(ActionState.values())
                  .map(
                      state ->
                          new States(
                              state.name().toLowerCase(Locale.ROOT), state.key(), Set.of(state))))
          .toList();
    }
  }

  private final Select<Whose> whose = new Select<>();
  private final Select<States> state = new Select<>();
  private final Select<TeamRef> team = new Select<>();
  private final Select<Boolean> view = new Select<>();
  private final TextField text = new TextField(getTranslation("action.filter.text"));
  private final Paragraph count = new Paragraph();
  private final List<TeamRef> teams;
  private final Whose usual;
  private boolean reading;

  /**
   * @param teams by which the list can be narrowed; a single one leaves the choice out
   * @param usual whose actions are shown when the address does not say
   * @param change told after each change by the reader
   */
  ActionFilters(List<TeamRef> teams, List<Whose> offered, Whose usual, Runnable change) {
    this.teams = teams;
    this.usual = usual;
    whose.setLabel(getTranslation("action.filter.whose"));
    whose.setItems(offered);
    whose.setItemLabelGenerator(one -> getTranslation("action.filter.whose." + one.name()));
    whose.setVisible(offered.size() > 1);
    state.setLabel(getTranslation("action.filter.state"));
    state.setItems(States.all());
    state.setItemLabelGenerator(one -> getTranslation(one.key()));
    team.setLabel(getTranslation("action.filter.team"));
    team.setItems(teams);
    team.setEmptySelectionAllowed(true);
    team.setEmptySelectionCaption(getTranslation("action.filter.allTeams"));
    team.setItemLabelGenerator(
        one -> one == null ? getTranslation("action.filter.allTeams") : one.name());
    team.setVisible(teams.size() > 1);
    view.setLabel(getTranslation("action.filter.view"));
    view.setItems(true, false);
    view.setItemLabelGenerator(
        board -> getTranslation(board ? "action.filter.board" : "action.filter.list"));
    text.setPrefixComponent(Icon.of("search"));
    text.setClearButtonVisible(true);
    text.setValueChangeMode(ValueChangeMode.LAZY);
    count.addClassName("gt-filters__count");
    count.getElement().setAttribute("aria-live", "polite");
    read(QueryParameters.empty());
    List<HasValue<?, ?>> fields = List.of(whose, state, team, view, text);
    fields.forEach(
        field ->
            field.addValueChangeListener(
                changed -> {
                  if (!reading) {
                    change.run();
                  }
                }));
    getContent().addClassName("gt-filters");
    getContent().add(text, whose, state, team, view, count);
  }

  /** Takes over what the address says, as no change; what it cannot mean is left out. */
  void read(QueryParameters address) {
    reading = true;
    text.setValue(address.getSingleParameter(TEXT).orElse(""));
    String who = address.getSingleParameter(WHOSE).orElse("");
    whose.setValue(first(whose.getListDataView().getItems(), one -> code(one).equals(who), usual));
    String wanted = address.getSingleParameter(STATE).orElse("");
    state.setValue(
        first(state.getListDataView().getItems(), one -> one.code().equals(wanted), States.OPEN));
    String chosen = address.getSingleParameter(TEAM).orElse("");
    team.setValue(
        teams.stream().filter(one -> one.id().toString().equals(chosen)).findFirst().orElse(null));
    if (team.getValue() != null && who.isEmpty()) {
      whose.setValue(first(whose.getListDataView().getItems(), Whose.ALL::equals, usual));
    }
    view.setValue(!address.getSingleParameter(VIEW).orElse("").equals("lijst"));
    reading = false;
  }

  private static <T> T first(Stream<T> items, Predicate<T> wanted, T usual) {
    return items.filter(wanted).findFirst().orElse(usual);
  }

  private static String code(Whose whose) {
    return switch (whose) {
      case MINE -> "mij";
      case MY_TEAMS -> "teams";
      case ALL -> "alles";
    };
  }

  /** The values as the address says them. */
  QueryParameters address() {
    Map<String, String> values = new LinkedHashMap<>();
    text.getOptionalValue().ifPresent(typed -> values.put(TEXT, typed));
    if (whose.getValue() != usual || team.getValue() != null) {
      values.put(WHOSE, code(whose.getValue()));
    }
    if (!state.getValue().equals(States.OPEN)) {
      values.put(STATE, state.getValue().code());
    }
    team.getOptionalValue().ifPresent(one -> values.put(TEAM, one.id().toString()));
    if (!view.getValue()) {
      values.put(VIEW, "lijst");
    }
    return QueryParameters.simple(values);
  }

  ActionFilter filter() {
    return new ActionFilter(
        whose.getValue(),
        text.getValue(),
        state.getValue().states(),
        team.getOptionalValue().map(TeamRef::id).orElse(null));
  }

  /** Columns by state; only the open states stand in columns. */
  boolean asBoard() {
    return view.getValue() && state.getValue().equals(States.OPEN);
  }

  boolean isUsual() {
    return text.isEmpty()
        && state.getValue().equals(States.OPEN)
        && whose.getValue() == usual
        && team.isEmpty();
  }

  void count(int actions) {
    count.setText(getTranslation("action.filter.count", actions));
  }
}

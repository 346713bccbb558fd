package nl.getrouw.learning.training.ui;

import static nl.getrouw.learning.training.ui.TrainingWords.in;
import static nl.getrouw.learning.training.ui.TrainingWords.text;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.router.QueryParameters;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import nl.getrouw.kernel.TeamId;
import nl.getrouw.kernel.TrainingId;
import nl.getrouw.learning.training.Matrix;
import nl.getrouw.learning.training.MatrixFilter;
import nl.getrouw.learning.training.Standing;
import nl.getrouw.learning.training.Training;
import nl.getrouw.organisation.TeamRef;
import org.jspecify.annotations.Nullable;

/** Team, training and standing, as they stand in the address. */
final class MatrixFilters extends Composite<Div> {

  private static final String TEAM = "team";
  private static final String STANDING = "stand";

  private final ComboBox<TeamRef> team = new ComboBox<>(text("training.filter.team"));
  private final ComboBox<Training> training = new ComboBox<>(text("training.filter.training"));
  private final Select<Standing> standing = new Select<>();
  private final Paragraph count = new Paragraph();
  private MatrixFilter filter = MatrixFilter.ALL;

  MatrixFilters(Runnable changed) {
    team.setItemLabelGenerator(TeamRef::name);
    team.setClearButtonVisible(true);
    team.setPlaceholder(text("training.filter.all"));
    training.setItemLabelGenerator(one -> in(one.name()));
    training.setClearButtonVisible(true);
    training.setPlaceholder(text("training.filter.all"));
    standing.setLabel(text("training.filter.standing"));
    standing.setItems(Arrays.asList(Standing.values()));
    standing.setEmptySelectionAllowed(true);
    standing.setEmptySelectionCaption(text("training.filter.all"));
    standing.setItemLabelGenerator(one -> text(one == null ? "training.filter.all" : one.key()));
    team.addValueChangeListener(change -> chosen(change.isFromClient(), changed));
    training.addValueChangeListener(change -> chosen(change.isFromClient(), changed));
    standing.addValueChangeListener(change -> chosen(change.isFromClient(), changed));
    count.addClassName("gt-filters__count");
    count.getElement().setAttribute("aria-live", "polite");
    getContent().addClassNames("gt-filters", "gt-no-print");
    getContent().add(team, training, standing, count);
  }

  private void chosen(boolean byUser, Runnable changed) {
    if (byUser) {
      TeamRef ofTeam = team.getValue();
      Training ofTraining = training.getValue();
      filter =
          new MatrixFilter(
              ofTeam == null ? null : ofTeam.id(),
              ofTraining == null ? null : ofTraining.id(),
              standing.getValue());
      changed.run();
    }
  }

  /** Takes what an address asks for. */
  void read(QueryParameters address) {
    filter =
        new MatrixFilter(
            number(address, TEAM).map(TeamId::new).orElse(null),
            number(address, TrainingPaths.TRAINING).map(TrainingId::new).orElse(null),
            Arrays.stream(Standing.values())
                .filter(one -> address.getSingleParameter(STANDING).orElse("").equals(code(one)))
                .findFirst()
                .orElse(null));
    standing.setValue(filter.standing());
  }

  MatrixFilter filter() {
    return filter;
  }

  /** Offers what can be chosen, with what is chosen. */
  void offer(Matrix matrix) {
    team.setItems(matrix.teams());
    team.setValue(
        matrix.teams().stream()
            .filter(one -> one.id().equals(filter.team()))
            .findFirst()
            .orElse(null));
    training.setItems(matrix.all());
    training.setValue(
        matrix.all().stream()
            .filter(one -> one.id().equals(filter.training()))
            .findFirst()
            .orElse(null));
    count.setText(text("training.filter.count", matrix.rows().size()));
  }

  QueryParameters address() {
    Map<String, String> values = new LinkedHashMap<>();
    put(values, TEAM, filter.team());
    put(values, TrainingPaths.TRAINING, filter.training());
    put(values, STANDING, filter.standing() == null ? null : code(filter.standing()));
    return QueryParameters.simple(values);
  }

  /** What was chosen, beginning with a question mark; empty for nothing. */
  String query() {
    String query = address().getQueryString();
    return query.isEmpty() ? "" : "?" + query;
  }

  private static void put(Map<String, String> values, String name, @Nullable Object value) {
    if (value != null) {
      values.put(name, value.toString());
    }
  }

  private static String code(Standing standing) {
    return standing.name().toLowerCase(Locale.ROOT);
  }

  private static Optional<Long> number(QueryParameters asked, String name) {
    return asked
        .getSingleParameter(name)
        .filter(text -> text.matches("[0-9]{1,18}"))
        .map(Long::parseLong);
  }
}

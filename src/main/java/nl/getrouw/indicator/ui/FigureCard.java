package nl.getrouw.indicator.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.BigDecimalField;
import com.vaadin.flow.component.textfield.TextField;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import nl.getrouw.indicator.Cadence;
import nl.getrouw.indicator.Figure;
import nl.getrouw.indicator.Figure.Field;
import nl.getrouw.indicator.IndicatorFigures;
import nl.getrouw.indicator.IndicatorPage;
import nl.getrouw.kernel.Conflict;
import nl.getrouw.kernel.ui.BsnWarning;
import nl.getrouw.kernel.ui.Card;
import nl.getrouw.kernel.ui.ConflictPanel;
import nl.getrouw.kernel.ui.ConflictPanel.Version;
import nl.getrouw.kernel.ui.SavedState;
import nl.getrouw.organisation.Problem;
import nl.getrouw.security.CurrentUser;
import org.jspecify.annotations.Nullable;

/** The figure of one period, to be filled in or corrected. */
final class FigureCard extends Composite<Card> {

  private static final int PERIODS = 48;

  private final IndicatorFigures figures;
  private final Supplier<IndicatorPage> reread;
  private final CurrentUser currentUser;
  private final IndicatorWords words;
  private final Select<LocalDate> period = new Select<>();
  private final BigDecimalField numerator = new BigDecimalField();
  private final BigDecimalField denominator = new BigDecimalField();
  private final TextField note = new TextField(getTranslation("indicator.figure.note"));
  private final SavedState saved = new SavedState();
  private final Div conflict = new Div();
  private IndicatorPage page;

  FigureCard(
      IndicatorPage page,
      IndicatorFigures figures,
      Supplier<IndicatorPage> reread,
      CurrentUser currentUser,
      LocalDate today) {
    this.page = page;
    this.figures = figures;
    this.reread = reread;
    this.currentUser = currentUser;
    this.words = new IndicatorWords(this, page.definition());
    fields();
    List<LocalDate> starts = starts(today);
    period.setItems(starts);
    period.setItemLabelGenerator(
        start ->
            words.periods().name(start)
                + (stored(start).isPresent() ? " · " + getTranslation("indicator.filled") : ""));
    period.addValueChangeListener(change -> chosen());
    period.setValue(
        starts.stream()
            .filter(start -> stored(start).isEmpty())
            .findFirst()
            .orElse(starts.getFirst()));
    Button store = new Button(getTranslation("indicator.figure.store"), click -> store());
    store.addThemeVariants(ButtonVariant.PRIMARY);
    Div acts = new Div(store, saved);
    acts.addClassName("gt-form__actions");
    Div pair = new Div(numerator, denominator);
    pair.addClassName("gt-form__pair");
    getContent().with(conflict, period, pair, note, acts);
    getContent().getElement().getClassList().add("gt-form__section");
  }

  @Override
  protected Card initContent() {
    return new Card(getTranslation("indicator.figure"));
  }

  private void fields() {
    boolean divides = page.definition().divides();
    period.setLabel(getTranslation("indicator.figure.period"));
    numerator.setLabel(
        getTranslation(divides ? "indicator.column.numerator" : "indicator.figure.value"));
    numerator.setHelperText(page.definition().numerator());
    denominator.setLabel(getTranslation("indicator.column.denominator"));
    denominator.setHelperText(
        page.definition().denominator() + ". " + getTranslation("indicator.figure.zero"));
    denominator.setVisible(divides);
    for (BigDecimalField field : List.of(numerator, denominator)) {
      field.setLocale(getLocale());
      field.setManualValidation(true);
      field.addClassName("gt-wide");
    }
    note.setMaxLength(Figure.NOTE_AT_MOST);
    note.setHelperText(getTranslation("indicator.figure.note.help"));
    note.setManualValidation(true);
    BsnWarning.on(note);
    note.addClassName("gt-wide");
    period.addClassName("gt-wide");
  }

  /** The newest periods first; further back, those that have a figure. */
  private List<LocalDate> starts(LocalDate today) {
    Cadence cadence = page.definition().cadence();
    List<LocalDate> starts = new ArrayList<>();
    LocalDate newest = cadence.start(today);
    for (int i = 0; i < PERIODS; i++) {
      starts.add(cadence.plus(newest, -i));
    }
    page.figures().reversed().stream()
        .map(one -> one.figure().start())
        .filter(start -> start.isBefore(starts.getLast()))
        .toList()
        .forEach(starts::add);
    return starts;
  }

  private Optional<Figure.Stored> stored(LocalDate start) {
    return page.figures().stream().filter(one -> one.figure().start().equals(start)).findFirst();
  }

  private void chosen() {
    conflict.removeAll();
    fill(stored(period.getValue()).map(Figure.Stored::figure).orElse(null));
    show(List.of());
  }

  private void fill(@Nullable Figure figure) {
    numerator.setValue(figure == null ? null : figure.numerator());
    denominator.setValue(figure == null ? null : figure.denominator());
    note.setValue(figure == null ? "" : figure.note());
  }

  private void store() {
    conflict.removeAll();
    BigDecimal value = numerator.getValue();
    if (value == null) {
      numerator.setErrorMessage(getTranslation("indicator.refused.value"));
      numerator.setInvalid(true);
      numerator.focus();
      return;
    }
    LocalDate start = period.getValue();
    Figure figure =
        new Figure(
            start,
            value,
            page.definition().divides() ? denominator.getValue() : null,
            note.getValue());
    store(figure, stored(start).map(Figure.Stored::version).orElse(null));
  }

  private void store(Figure figure, @Nullable Integer version) {
    var actor = currentUser.actor();
    var id = page.indicator().id();
    List<Problem<Field>> problems = figures.problems(actor, id, figure);
    show(problems);
    if (!problems.isEmpty()) {
      return;
    }
    try {
      figures.store(actor, id, version, figure);
      page = reread.get();
      period.getDataProvider().refreshItem(figure.start());
      saved.saved(java.time.Instant.now());
    } catch (Conflict meanwhile) {
      page = reread.get();
      stored(figure.start()).ifPresent(theirs -> conflict.add(versions(figure, theirs)));
    }
  }

  private ConflictPanel versions(Figure mine, Figure.Stored theirs) {
    return new ConflictPanel(
            getTranslation("indicator.conflict"),
            getTranslation("indicator.conflict.text"),
            new Version(getTranslation("indicator.conflict.mine"), "", inWords(mine)),
            new Version(
                getTranslation("indicator.conflict.theirs"), theirs.by(), inWords(theirs.figure())))
        .keepMine(
            getTranslation("indicator.conflict.keepMine"),
            () -> {
              conflict.removeAll();
              store(mine, theirs.version());
            })
        .takeTheirs(getTranslation("indicator.conflict.takeTheirs"), this::chosen);
  }

  private String inWords(Figure figure) {
    String value =
        figure.denominator() == null ? words.number(figure.numerator()) : words.parts(figure);
    return figure.note().isEmpty() ? value : value + " · " + figure.note();
  }

  private void show(List<Problem<Field>> problems) {
    Map<Field, String> found = new EnumMap<>(Field.class);
    problems.forEach(
        problem ->
            found.put(
                problem.field(),
                getTranslation(problem.refusal().key(), problem.refusal().arguments())));
    mark(numerator, found.getOrDefault(Field.NUMERATOR, found.get(Field.PERIOD)));
    mark(denominator, found.get(Field.DENOMINATOR));
    note.setErrorMessage(found.get(Field.NOTE));
    note.setInvalid(found.containsKey(Field.NOTE));
  }

  private static void mark(BigDecimalField field, @Nullable String problem) {
    field.setErrorMessage(problem);
    field.setInvalid(problem != null);
    if (problem != null) {
      field.focus();
    }
  }
}

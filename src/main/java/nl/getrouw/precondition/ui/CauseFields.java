package nl.getrouw.precondition.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.HasValidation;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.BigDecimalField;
import com.vaadin.flow.component.textfield.TextField;
import java.math.BigDecimal;
import java.time.YearMonth;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import nl.getrouw.kernel.ui.BsnWarning;
import nl.getrouw.kernel.ui.Formats;
import nl.getrouw.organisation.Problem;
import nl.getrouw.precondition.Cause;
import nl.getrouw.precondition.Cause.Draft;
import nl.getrouw.precondition.Cause.Field;
import nl.getrouw.precondition.CauseKind;

/** Month, kind, amount and note of a cause. */
final class CauseFields extends Composite<Div> {

  private static final int MONTHS_BACK = 24;

  private final Select<YearMonth> month = new Select<>();
  private final Select<CauseKind> kind = new Select<>();
  private final BigDecimalField amount = new BigDecimalField();
  private final TextField note = new TextField(getTranslation("precondition.cause.note"));
  private final Map<Field, HasValidation> fields = new EnumMap<>(Field.class);

  CauseFields(YearMonth now) {
    fields.putAll(
        Map.of(Field.MONTH, month, Field.KIND, kind, Field.AMOUNT, amount, Field.NOTE, note));
    month.setLabel(getTranslation("precondition.cause.month"));
    month.setItems(Stream.iterate(now, one -> one.minusMonths(1)).limit(MONTHS_BACK).toList());
    month.setItemLabelGenerator(one -> Formats.current().month(one.atDay(1)));
    month.setValue(now);
    kind.setLabel(getTranslation("precondition.cause.kind"));
    kind.setItems(CauseKind.values());
    kind.setItemLabelGenerator(one -> getTranslation(one.key()));
    kind.addValueChangeListener(change -> kindChosen());
    kind.setValue(CauseKind.VACANCIES);
    amount.setLocale(getLocale());
    note.setMaxLength(Cause.NOTE_AT_MOST);
    note.setHelperText(getTranslation("precondition.cause.note.help"));
    BsnWarning.on(note);
    Div first = new Div(month, kind);
    first.addClassName("gt-form__pair");
    Div second = new Div(amount, note);
    second.addClassName("gt-form__pair");
    getContent().addClassNames("gt-stack", "gt-stack--s");
    getContent().add(first, second);
  }

  private void kindChosen() {
    CauseKind chosen = kind.getValue();
    amount.setLabel(getTranslation("precondition.cause.amount." + chosen.name()));
    amount.setHelperText(getTranslation("precondition.cause.amount." + chosen.name() + ".help"));
  }

  /** Of a stored cause month and kind stay. */
  void fill(Cause cause) {
    if (month.getListDataView().getItems().noneMatch(cause.month()::equals)) {
      month.setItems(List.of(cause.month()));
    }
    month.setValue(cause.month());
    kind.setValue(cause.kind());
    month.setReadOnly(true);
    kind.setReadOnly(true);
    amount.setValue(cause.amount().stripTrailingZeros());
    note.setValue(cause.note());
  }

  Draft draft() {
    BigDecimal given = amount.getValue();
    return new Draft(
        month.getValue(),
        kind.getValue(),
        given == null ? BigDecimal.ZERO : given,
        note.getValue());
  }

  /** Shows what is wrong; nothing wrong takes the marks away. */
  void show(List<Problem<Field>> problems) {
    fields.values().forEach(field -> field.setInvalid(false));
    for (Problem<Field> problem : problems) {
      HasValidation field = fields.get(problem.field());
      if (field != null) {
        field.setErrorMessage(
            getTranslation(problem.refusal().key(), problem.refusal().arguments()));
        field.setInvalid(true);
      }
    }
    if (!problems.isEmpty() && problems.getFirst().field() == Field.AMOUNT) {
      amount.focus();
    }
  }

  void monthIsTaken(String text) {
    kind.setErrorMessage(text);
    kind.setInvalid(true);
  }
}

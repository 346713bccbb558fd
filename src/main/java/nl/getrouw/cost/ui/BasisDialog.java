package nl.getrouw.cost.ui;

import com.vaadin.flow.component.HasValidation;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.BigDecimalField;
import com.vaadin.flow.component.textfield.TextField;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import nl.getrouw.cost.Basis;
import nl.getrouw.cost.Basis.Draft;
import nl.getrouw.cost.Basis.Field;
import nl.getrouw.cost.CostBases;
import nl.getrouw.kernel.ui.DateField;
import nl.getrouw.organisation.Problem;
import nl.getrouw.organisation.ui.EditDialog;
import nl.getrouw.security.CurrentUser;
import org.jspecify.annotations.Nullable;

/** Enters or changes a rate or an assumption. */
final class BasisDialog extends EditDialog<Field> {

  private final CostBases bases;
  private final CurrentUser currentUser;
  private final Select<Basis.Kind> kind = new Select<>();
  private final BigDecimalField amount = new BigDecimalField();
  private final DateField from = new DateField(getTranslation("cost.field.from"));
  private final DateField to = new DateField(getTranslation("cost.field.to"));
  private final TextField note = new TextField(getTranslation("cost.field.note"));
  private final LocalDate today;
  private final @Nullable Basis stored;
  private int version;

  /**
   * @param stored null for a new one
   */
  BasisDialog(
      @Nullable Basis stored,
      CostBases bases,
      CurrentUser currentUser,
      LocalDate today,
      Runnable changed) {
    super("", changed);
    this.bases = bases;
    this.currentUser = currentUser;
    this.today = today;
    this.stored = stored;
    setHeaderTitle(getTranslation(stored == null ? "cost.basis.new" : "cost.basis.change"));
    kind.setLabel(getTranslation("cost.field.function"));
    kind.setItems(Basis.Kind.values());
    kind.setItemLabelGenerator(one -> getTranslation(one.key()));
    kind.addValueChangeListener(change -> kindChosen());
    kind.setValue(Basis.Kind.WORKER_RATE);
    amount.setLocale(getLocale());
    from.setValue(LocalDate.of(today.getYear(), 1, 1));
    to.setHelperText(getTranslation("cost.field.to.help"));
    note.setMaxLength(Basis.NOTE_AT_MOST);
    note.setHelperText(getTranslation("cost.field.note.help"));
    note.addClassName("gt-wide");
    if (stored != null) {
      version = stored.version();
      kind.setValue(stored.kind());
      kind.setReadOnly(true);
      amount.setValue(stored.amount());
      from.setValue(stored.period().first());
      to.setValue(stored.period().last());
      note.setValue(stored.note());
    }
    fields(pair(kind, amount), pair(from, to), note);
  }

  private void kindChosen() {
    boolean hours = kind.getValue() != null && kind.getValue().isAssumption();
    amount.setLabel(getTranslation(hours ? "cost.field.hours" : "cost.field.rate"));
    amount.setHelperText(getTranslation(hours ? "cost.field.hours.help" : "cost.field.rate.help"));
  }

  private Draft draft() {
    BigDecimal given = amount.getValue();
    LocalDate first = from.getValue();
    return new Draft(
        Objects.requireNonNull(kind.getValue()),
        given == null ? BigDecimal.ZERO : given,
        first == null ? today : first,
        to.getValue(),
        note.getValue());
  }

  @Override
  protected Map<Field, HasValidation> validated() {
    return Map.of(
        Field.KIND, kind, Field.AMOUNT, amount, Field.FROM, from, Field.TO, to, Field.NOTE, note);
  }

  @Override
  protected List<Problem<Field>> problems() {
    return bases.problems(currentUser.actor(), stored == null ? null : stored.id(), draft());
  }

  @Override
  protected void store() {
    if (stored == null) {
      bases.enter(currentUser.actor(), draft());
    } else {
      bases.change(currentUser.actor(), stored.id(), version, draft());
    }
  }

  @Override
  protected String theirs() {
    return bases.list(currentUser.actor()).stream()
        .filter(one -> stored != null && one.id() == stored.id())
        .findFirst()
        .map(
            one -> {
              version = one.version();
              return one.amount() + " · " + one.period().first() + " · " + one.note();
            })
        .orElse("");
  }

  @Override
  protected String mine() {
    Draft draft = draft();
    return draft.amount() + " · " + draft.from() + " · " + draft.note();
  }
}

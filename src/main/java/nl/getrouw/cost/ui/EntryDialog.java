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
import nl.getrouw.cost.CostEntries;
import nl.getrouw.cost.CostEntry;
import nl.getrouw.cost.CostEntry.Draft;
import nl.getrouw.cost.CostEntry.Field;
import nl.getrouw.cost.CostKind;
import nl.getrouw.indicator.Site;
import nl.getrouw.kernel.ui.DateField;
import nl.getrouw.organisation.Problem;
import nl.getrouw.organisation.ui.EditDialog;
import nl.getrouw.security.CurrentUser;
import org.jspecify.annotations.Nullable;

/** Enters or changes a licence or another cost. */
final class EntryDialog extends EditDialog<Field> {

  private final CostEntries entries;
  private final CurrentUser currentUser;
  private final Select<Site> site = new Select<>();
  private final Select<CostKind> kind = new Select<>();
  private final TextField text = new TextField(getTranslation("cost.field.text"));
  private final BigDecimalField euro = new BigDecimalField(getTranslation("cost.field.euro"));
  private final DateField from = new DateField(getTranslation("cost.field.from"));
  private final DateField to = new DateField(getTranslation("cost.field.until"));
  private final LocalDate today;
  private final @Nullable CostEntry stored;
  private int version;

  /**
   * @param stored null for a new one
   */
  EntryDialog(
      @Nullable CostEntry stored,
      CostEntries entries,
      CurrentUser currentUser,
      LocalDate today,
      Runnable changed) {
    super("", changed);
    this.entries = entries;
    this.currentUser = currentUser;
    this.today = today;
    this.stored = stored;
    setHeaderTitle(getTranslation(stored == null ? "cost.entry.new" : "cost.entry.change"));
    List<Site> sites = entries.sites(currentUser.actor());
    site.setLabel(getTranslation("cost.field.site"));
    site.setItems(sites);
    site.setItemLabelGenerator(Site::name);
    site.setValue(sites.getFirst());
    site.setHelperText(getTranslation("cost.field.site.help"));
    kind.setLabel(getTranslation("cost.field.kind"));
    kind.setItems(CostKind.LICENCE, CostKind.OTHER);
    kind.setItemLabelGenerator(one -> getTranslation(one.key()));
    kind.setValue(CostKind.LICENCE);
    text.setMaxLength(CostEntry.TEXT_AT_MOST);
    text.addClassName("gt-wide");
    euro.setLocale(getLocale());
    from.setValue(LocalDate.of(today.getYear(), 1, 1));
    to.setValue(LocalDate.of(today.getYear(), 12, 31));
    to.setHelperText(getTranslation("cost.field.until.help"));
    if (stored != null) {
      fill(stored, sites);
    }
    fields(text, pair(kind, euro), pair(from, to), site);
  }

  private void fill(CostEntry entry, List<Site> sites) {
    version = entry.version();
    sites.stream()
        .filter(one -> one.scope().equals(entry.site().scope()))
        .findFirst()
        .ifPresent(site::setValue);
    kind.setValue(entry.kind());
    text.setValue(entry.text());
    euro.setValue(entry.euro());
    from.setValue(entry.from());
    to.setValue(entry.to());
  }

  private Draft draft() {
    BigDecimal given = euro.getValue();
    LocalDate first = from.getValue() == null ? today : from.getValue();
    return new Draft(
        Objects.requireNonNull(site.getValue()).scope(),
        Objects.requireNonNull(kind.getValue()),
        text.getValue(),
        given == null ? BigDecimal.ZERO : given,
        first,
        to.getValue() == null ? first : to.getValue());
  }

  @Override
  protected Map<Field, HasValidation> validated() {
    return Map.of(
        Field.SITE,
        site,
        Field.KIND,
        kind,
        Field.TEXT,
        text,
        Field.EURO,
        euro,
        Field.FROM,
        from,
        Field.TO,
        to);
  }

  @Override
  protected List<Problem<Field>> problems() {
    return entries.problems(currentUser.actor(), draft());
  }

  @Override
  protected void store() {
    if (stored == null) {
      entries.enter(currentUser.actor(), draft());
    } else {
      entries.change(currentUser.actor(), stored.id(), version, draft());
    }
  }

  @Override
  protected String theirs() {
    return entries.list(currentUser.actor()).stream()
        .filter(one -> stored != null && one.id() == stored.id())
        .findFirst()
        .map(
            one -> {
              version = one.version();
              return one.text() + " · " + one.euro() + " · " + one.from() + " – " + one.to();
            })
        .orElse("");
  }

  @Override
  protected String mine() {
    Draft draft = draft();
    return draft.text() + " · " + draft.euro() + " · " + draft.from() + " – " + draft.to();
  }
}

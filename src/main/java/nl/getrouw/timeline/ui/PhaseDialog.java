package nl.getrouw.timeline.ui;

import com.vaadin.flow.component.HasValidation;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextField;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import nl.getrouw.kernel.TeamId;
import nl.getrouw.kernel.ui.DateField;
import nl.getrouw.organisation.Problem;
import nl.getrouw.organisation.ui.EditDialog;
import nl.getrouw.security.CurrentUser;
import nl.getrouw.timeline.Phase;
import nl.getrouw.timeline.Phase.Draft;
import nl.getrouw.timeline.Phase.Field;
import nl.getrouw.timeline.PhaseKind;
import nl.getrouw.timeline.Timelines;
import org.jspecify.annotations.Nullable;

/** Enters or changes a phase. */
final class PhaseDialog extends EditDialog<Field> {

  private final @Nullable TeamId team;
  private final @Nullable Phase stored;
  private final Timelines timelines;
  private final CurrentUser currentUser;
  private final LocalDate today;
  private final Select<PhaseKind> kind = new Select<>();
  private final DateField from = new DateField(getTranslation("timeline.field.from"));
  private final DateField to = new DateField(getTranslation("timeline.field.to"));
  private final TextField note = new TextField(getTranslation("timeline.field.note"));
  private int version;

  PhaseDialog(
      @Nullable TeamId team,
      @Nullable Phase stored,
      Timelines timelines,
      CurrentUser currentUser,
      LocalDate today,
      Runnable changed) {
    super("", changed);
    this.team = team;
    this.stored = stored;
    this.timelines = timelines;
    this.currentUser = currentUser;
    this.today = today;
    setHeaderTitle(getTranslation(stored == null ? "timeline.phase.new" : "timeline.phase.change"));
    kind.setLabel(getTranslation("timeline.field.phase"));
    kind.setItems(PhaseKind.values());
    kind.setItemLabelGenerator(one -> getTranslation(one.key()));
    kind.setValue(PhaseKind.DEVELOP);
    kind.addClassName("gt-wide");
    from.setValue(today);
    to.setHelperText(getTranslation("timeline.field.to.help"));
    note.setMaxLength(Phase.NOTE_AT_MOST);
    note.addClassName("gt-wide");
    if (stored != null) {
      version = stored.version();
      kind.setValue(stored.kind());
      from.setValue(stored.period().first());
      to.setValue(stored.period().last());
      note.setValue(stored.note());
    }
    fields(kind, pair(from, to), note);
  }

  private Draft draft() {
    return new Draft(
        Objects.requireNonNull(kind.getValue()),
        from.getValue() == null ? today : from.getValue(),
        to.getValue(),
        note.getValue());
  }

  @Override
  protected Map<Field, HasValidation> validated() {
    return Map.of(Field.KIND, kind, Field.FROM, from, Field.TO, to, Field.NOTE, note);
  }

  @Override
  protected List<Problem<Field>> problems() {
    return timelines.problems(
        currentUser.actor(), team, stored == null ? null : stored.id(), draft());
  }

  @Override
  protected void store() {
    if (stored == null) {
      timelines.enter(currentUser.actor(), team, draft());
    } else {
      timelines.change(currentUser.actor(), stored.id(), version, draft());
    }
  }

  @Override
  protected String theirs() {
    return timelines.line(currentUser.actor(), team).phases().stream()
        .filter(one -> stored != null && one.id() == stored.id())
        .findFirst()
        .map(
            one -> {
              version = one.version();
              return said(one.kind(), one.period().first(), one.note());
            })
        .orElse("");
  }

  @Override
  protected String mine() {
    Draft draft = draft();
    return said(draft.kind(), draft.from(), draft.note());
  }

  private String said(PhaseKind of, LocalDate first, String words) {
    return getTranslation(of.key()) + " · " + first + " · " + words;
  }
}

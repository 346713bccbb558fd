package nl.getrouw.timeline.ui;

import com.vaadin.flow.component.HasValidation;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextField;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import nl.getrouw.kernel.TeamId;
import nl.getrouw.kernel.ui.BsnWarning;
import nl.getrouw.kernel.ui.DateField;
import nl.getrouw.organisation.Problem;
import nl.getrouw.organisation.ui.EditDialog;
import nl.getrouw.security.CurrentUser;
import nl.getrouw.timeline.Moment;
import nl.getrouw.timeline.Moment.Draft;
import nl.getrouw.timeline.Moment.Field;
import nl.getrouw.timeline.MomentKind;
import nl.getrouw.timeline.Timelines;
import org.jspecify.annotations.Nullable;

/** Enters or changes a milestone or a decision. */
final class MomentDialog extends EditDialog<Field> {

  private final @Nullable TeamId team;
  private final @Nullable Moment stored;
  private final Timelines timelines;
  private final CurrentUser currentUser;
  private final LocalDate today;
  private final Select<MomentKind> kind = new Select<>();
  private final DateField on = new DateField(getTranslation("timeline.field.on"));
  private final TextField text = new TextField(getTranslation("timeline.field.text"));
  private int version;

  MomentDialog(
      @Nullable TeamId team,
      @Nullable Moment stored,
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
    setHeaderTitle(
        getTranslation(stored == null ? "timeline.moment.new" : "timeline.moment.change"));
    kind.setLabel(getTranslation("timeline.field.kind"));
    kind.setItems(MomentKind.MILESTONE, MomentKind.DECISION);
    kind.setItemLabelGenerator(one -> getTranslation(one.key()));
    kind.setValue(MomentKind.MILESTONE);
    on.setValue(today);
    text.setMaxLength(Moment.TEXT_AT_MOST);
    text.setHelperText(getTranslation("timeline.field.text.help"));
    text.addClassName("gt-wide");
    BsnWarning.on(text);
    if (stored != null) {
      version = stored.version();
      kind.setValue(stored.kind());
      on.setValue(stored.on());
      text.setValue(stored.text());
    }
    fields(pair(kind, on), text);
  }

  private Draft draft() {
    return new Draft(
        Objects.requireNonNull(kind.getValue()),
        on.getValue() == null ? today : on.getValue(),
        text.getValue());
  }

  @Override
  protected Map<Field, HasValidation> validated() {
    return Map.of(Field.KIND, kind, Field.ON, on, Field.TEXT, text);
  }

  @Override
  protected List<Problem<Field>> problems() {
    return timelines.problems(currentUser.actor(), team, draft());
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
    return timelines.line(currentUser.actor(), team).moments().stream()
        .filter(one -> stored != null && one.id() == stored.id())
        .findFirst()
        .map(
            one -> {
              version = one.version();
              return one.on() + " · " + one.text();
            })
        .orElse("");
  }

  @Override
  protected String mine() {
    Draft draft = draft();
    return draft.on() + " · " + draft.text();
  }
}

package nl.getrouw.learning.intervision.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.Focusable;
import com.vaadin.flow.component.HasStyle;
import com.vaadin.flow.component.HasValidation;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.combobox.MultiSelectComboBox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.IntegerField;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.component.timepicker.TimePicker;
import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.getrouw.kernel.PersonId;
import nl.getrouw.kernel.TeamId;
import nl.getrouw.kernel.ui.DateField;
import nl.getrouw.kernel.ui.ErrorSummary;
import nl.getrouw.learning.intervision.GroupDraft;
import nl.getrouw.learning.intervision.GroupDraft.Field;
import nl.getrouw.learning.intervision.Method;
import nl.getrouw.organisation.Colleague;
import nl.getrouw.organisation.Problem;
import nl.getrouw.organisation.TeamRef;
import org.jspecify.annotations.Nullable;

/** What is agreed for a group. */
final class GroupForm extends Composite<Div> {

  private static final int STEP_MINUTES = 15;

  final TextField name = new TextField(getTranslation("intervision.group.name"));
  final Select<TeamRef> team = new Select<>();
  final MultiSelectComboBox<Colleague> members =
      new MultiSelectComboBox<>(getTranslation("intervision.group.members"));
  final ComboBox<Colleague> coach = new ComboBox<>(getTranslation("intervision.group.coach"));
  final Select<Method> method = new Select<>();
  final Select<Integer> weeks = new Select<>();
  final DateField firstOn = new DateField(getTranslation("intervision.group.firstOn"));
  final TimePicker startsAt = new TimePicker(getTranslation("intervision.group.startsAt"));
  final IntegerField minutes = new IntegerField(getTranslation("intervision.group.minutes"));
  final TextField place = new TextField(getTranslation("intervision.group.place"));
  final IntegerField sessions = new IntegerField(getTranslation("intervision.group.sessions"));
  private final ErrorSummary summary = new ErrorSummary();
  private final Map<Field, Component> fields = new EnumMap<>(Field.class);

  GroupForm(
      List<TeamRef> teams, List<Colleague> candidates, List<Colleague> coaches, List<Method> all) {
    team.setLabel(getTranslation("intervision.group.team"));
    team.setItems(teams);
    team.setEmptySelectionAllowed(true);
    team.setEmptySelectionCaption(getTranslation("intervision.mixed"));
    team.setItemLabelGenerator(
        one -> one == null ? getTranslation("intervision.mixed") : one.name());
    members.setItems(candidates);
    members.setItemLabelGenerator(one -> label(one));
    members.setHelperText(getTranslation("intervision.group.members.help"));
    coach.setItems(coaches);
    coach.setItemLabelGenerator(Colleague::name);
    method.setLabel(getTranslation("intervision.group.method"));
    method.setItems(all);
    method.setItemLabelGenerator(
        one ->
            getTranslation("intervision.method.item", one.name().in(getLocale()), one.minutes()));
    method.setHelperText(getTranslation("intervision.group.method.help"));
    weeks.setLabel(getTranslation("intervision.group.weeks"));
    weeks.setItems(1, 2, 3, 4, 5, 6, 8, 10, 12, 13);
    weeks.setEmptySelectionAllowed(true);
    weeks.setEmptySelectionCaption(getTranslation("intervision.interval.free"));
    IntervisionWords words = new IntervisionWords(this, LocalDate.EPOCH);
    weeks.setItemLabelGenerator(words::interval);
    startsAt.setStep(Duration.ofMinutes(STEP_MINUTES));
    startsAt.setLocale(getLocale());
    minutes.setStepButtonsVisible(true);
    minutes.setStep(STEP_MINUTES);
    minutes.setSuffixComponent(new Div(getTranslation("intervision.minutes.unit")));
    sessions.setStepButtonsVisible(true);
    sessions.setHelperText(getTranslation("intervision.group.sessions.help"));
    place.setHelperText(getTranslation("intervision.group.place.help"));
    team.addValueChangeListener(change -> whole(change.getValue(), candidates, coaches));
    method.addValueChangeListener(
        change -> {
          if (change.isFromClient() && change.getValue() != null) {
            minutes.setValue(change.getValue().minutes());
          }
        });
    fields.putAll(
        Map.of(
            Field.NAME, name,
            Field.MEMBERS, members,
            Field.COACH, coach,
            Field.METHOD, method,
            Field.WEEKS, weeks,
            Field.FIRST_ON, firstOn,
            Field.STARTS_AT, startsAt,
            Field.MINUTES, minutes,
            Field.PLACE, place,
            Field.SESSIONS, sessions));
    fields.values().forEach(field -> ((HasValidation) field).setManualValidation(true));
    Stream.<HasStyle>of(team, name, members, coach, method, place)
        .forEach(one -> one.addClassName("gt-wide"));
    getContent().addClassName("gt-form");
    getContent()
        .add(
            summary,
            section("intervision.group.who", team, name, members, coach),
            section(
                "intervision.group.when",
                pair(weeks, sessions),
                pair(firstOn, startsAt),
                pair(minutes, place)),
            section("intervision.group.how", method));
  }

  private static String label(Colleague one) {
    return one.worksIn().isEmpty()
        ? one.name()
        : one.name() + " · " + one.worksIn().getFirst().name();
  }

  /** A whole team takes part, and gives the group its name. */
  private void whole(@Nullable TeamRef of, List<Colleague> candidates, List<Colleague> coaches) {
    if (of == null) {
      return;
    }
    members.setValue(
        candidates.stream().filter(one -> one.worksIn(of.id())).collect(Collectors.toSet()));
    name.setValue(getTranslation("intervision.group.nameOf", of.name()));
    if (coach.isEmpty() && coaches.size() == 1) {
      coach.setValue(coaches.getFirst());
    }
  }

  private static Div pair(Component one, Component other) {
    Div pair = new Div(one, other);
    pair.addClassName("gt-form__pair");
    return pair;
  }

  private Section section(String key, Component... parts) {
    Section section = new Section(new H2(getTranslation(key)));
    section.addClassNames("gt-card", "gt-form__section");
    section.add(parts);
    return section;
  }

  GroupDraft draft(@Nullable TeamId fixed) {
    TeamRef of = team.getValue();
    Colleague by = coach.getValue();
    Set<PersonId> people =
        members.getValue().stream().map(Colleague::id).collect(Collectors.toSet());
    return new GroupDraft(
        name.getValue(),
        of == null ? fixed : of.id(),
        people,
        by == null ? null : by.id(),
        method.isEmpty() ? "" : method.getValue().code(),
        weeks.getValue(),
        firstOn.getValue(),
        startsAt.getValue(),
        Objects.requireNonNullElse(minutes.getValue(), 0),
        place.getValue(),
        Objects.requireNonNullElse(sessions.getValue(), 0));
  }

  void show(List<Problem<Field>> problems) {
    fields.values().forEach(field -> ((HasValidation) field).setInvalid(false));
    List<ErrorSummary.Problem> lines = new ArrayList<>();
    for (Problem<Field> problem : problems) {
      String words = getTranslation(problem.refusal().key(), problem.refusal().arguments());
      Component field = Objects.requireNonNull(fields.get(problem.field()));
      HasValidation shown = (HasValidation) field;
      shown.setErrorMessage(words);
      shown.setInvalid(true);
      lines.add(new ErrorSummary.Problem(words, (Focusable<?>) field));
    }
    summary.show(getTranslation("intervision.group.problems", lines.size()), lines);
  }
}

package nl.getrouw.learning.coaching.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.Focusable;
import com.vaadin.flow.component.HasValidation;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.combobox.MultiSelectComboBox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.IntegerField;
import com.vaadin.flow.component.timepicker.TimePicker;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import nl.getrouw.kernel.PersonId;
import nl.getrouw.kernel.TeamId;
import nl.getrouw.kernel.ui.DateField;
import nl.getrouw.learning.coaching.Circle;
import nl.getrouw.learning.coaching.Kind;
import nl.getrouw.learning.coaching.SessionDraft;
import nl.getrouw.learning.coaching.SessionDraft.Field;
import nl.getrouw.learning.growth.Topic;
import nl.getrouw.organisation.Colleague;
import nl.getrouw.organisation.Problem;
import nl.getrouw.organisation.TeamRef;

/** The fields of a session. */
final class SessionFields extends Composite<Div> {

  private final Circle circle;
  private final Select<Kind> kind = new Select<>();
  private final ComboBox<TeamRef> team = new ComboBox<>(getTranslation("coaching.team"));
  private final ComboBox<Colleague> person = new ComboBox<>(getTranslation("coaching.who"));
  private final MultiSelectComboBox<Colleague> people =
      new MultiSelectComboBox<>(getTranslation("coaching.people.field"));
  private final DateField day = new DateField(getTranslation("coaching.day"));
  private final TimePicker time = new TimePicker(getTranslation("coaching.time"));
  private final IntegerField minutes = new IntegerField(getTranslation("coaching.minutes.field"));
  private final Select<Topic> topic = new TopicSelect(getTranslation("coaching.topic"));

  SessionFields(Circle circle) {
    this.circle = circle;
    kind.setLabel(getTranslation("coaching.kind"));
    kind.setItems(Kind.values());
    kind.setItemLabelGenerator(one -> getTranslation(one.key()));
    kind.addValueChangeListener(change -> arrange());
    team.setItems(circle.teams());
    team.setItemLabelGenerator(TeamRef::name);
    team.addValueChangeListener(change -> offer());
    person.setItems(circle.people());
    person.setItemLabelGenerator(SessionFields::inTeam);
    people.setItems(circle.people());
    people.setItemLabelGenerator(SessionFields::inTeam);
    people.setHelperText(getTranslation("coaching.people.help"));
    time.setStep(Duration.ofMinutes(15));
    time.setLocale(Locale.forLanguageTag("nl-NL"));
    minutes.setMin(SessionDraft.SHORTEST);
    minutes.setMax(SessionDraft.LONGEST);
    minutes.setStep(5);
    minutes.setStepButtonsVisible(true);
    for (HasValidation field : List.of(team, person, people, day, minutes)) {
      field.setManualValidation(true);
    }
    Div first = new Div(kind, topic);
    first.addClassName("gt-form__pair");
    Div moment = new Div(day, time);
    moment.addClassName("gt-form__pair");
    getContent().addClassNames("gt-stack", "gt-stack--s");
    getContent().add(first, person, team, people, moment, minutes);
    arrange();
  }

  private static String inTeam(Colleague one) {
    return one.worksIn().isEmpty()
        ? one.name()
        : one.name() + " · " + one.worksIn().getFirst().name();
  }

  private void arrange() {
    boolean individual = kind.getValue() != null && kind.getValue().isIndividual();
    person.setVisible(individual);
    team.setVisible(!individual);
    people.setVisible(!individual);
  }

  /** The people of the chosen team; everybody while none is chosen. Who was chosen stays. */
  private void offer() {
    var chosen = people.getValue();
    TeamRef of = team.getValue();
    people.setItems(of == null ? circle.people() : circle.of(of.id()));
    people.setValue(chosen.stream().filter(one -> of == null || one.worksIn(of.id())).toList());
  }

  void fill(SessionDraft draft) {
    kind.setValue(draft.kind());
    circle.teams().stream()
        .filter(one -> one.id().equals(draft.team()))
        .findFirst()
        .ifPresent(team::setValue);
    List<Colleague> named =
        circle.people().stream().filter(one -> draft.people().contains(one.id())).toList();
    if (draft.kind().isIndividual()) {
      named.stream().findFirst().ifPresent(person::setValue);
    } else {
      people.setValue(named);
    }
    day.setValue(draft.day());
    time.setValue(draft.time());
    minutes.setValue(draft.minutes());
    topic.setValue(draft.topic());
  }

  SessionDraft draft(LocalDate usual) {
    boolean individual = kind.getValue().isIndividual();
    TeamId of = individual || team.getValue() == null ? null : team.getValue().id();
    List<PersonId> with =
        individual
            ? person.getOptionalValue().map(Colleague::id).stream().toList()
            : people.getValue().stream().map(Colleague::id).toList();
    return new SessionDraft(
        kind.getValue(),
        of,
        with,
        day.getOptionalValue().orElse(usual),
        time.getValue(),
        minutes.getOptionalValue().orElse(0),
        topic.getValue());
  }

  void show(List<Problem<Field>> problems) {
    for (HasValidation field : List.of(team, person, people, day, minutes)) {
      field.setInvalid(false);
    }
    for (Problem<Field> problem : problems.reversed()) {
      HasValidation field = field(problem.field());
      field.setErrorMessage(getTranslation(problem.refusal().key(), problem.refusal().arguments()));
      field.setInvalid(true);
      ((Focusable<?>) field).focus();
    }
  }

  private HasValidation field(Field field) {
    return switch (field) {
      case TEAM -> team;
      case PEOPLE -> person.isVisible() ? person : people;
      case DAY -> day;
      case MINUTES, REPEAT -> minutes;
    };
  }
}

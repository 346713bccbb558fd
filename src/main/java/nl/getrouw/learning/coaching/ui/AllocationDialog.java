package nl.getrouw.learning.coaching.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HasValidation;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.IntegerField;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import nl.getrouw.kernel.ui.DateField;
import nl.getrouw.kernel.ui.Note;
import nl.getrouw.learning.coaching.AllocationDraft;
import nl.getrouw.learning.coaching.AllocationDraft.Field;
import nl.getrouw.learning.coaching.Allocations;
import nl.getrouw.learning.coaching.Kind;
import nl.getrouw.organisation.Colleague;
import nl.getrouw.organisation.Problem;
import nl.getrouw.organisation.TeamRef;
import nl.getrouw.security.CurrentUser;

/** Agrees that somebody coaches a team or a person. */
final class AllocationDialog extends Dialog {

  private static final int USUAL_HOURS = 6;

  private final Allocations allocations;
  private final CurrentUser currentUser;
  private final ComboBox<Colleague> coach = new ComboBox<>(getTranslation("coaching.coach"));
  private final Select<Kind> kind = new Select<>();
  private final ComboBox<TeamRef> team = new ComboBox<>(getTranslation("coaching.team"));
  private final ComboBox<Colleague> person = new ComboBox<>(getTranslation("coaching.who"));
  private final DateField from = new DateField(getTranslation("coaching.from"));
  private final DateField to = new DateField(getTranslation("coaching.to"));
  private final IntegerField hours = new IntegerField(getTranslation("coaching.hours.field"));
  private final IntegerField weeks = new IntegerField(getTranslation("coaching.weeks.field"));
  private final Div own = new Div();

  AllocationDialog(
      Allocations allocations, CurrentUser currentUser, LocalDate today, Runnable made) {
    this.allocations = allocations;
    this.currentUser = currentUser;
    var actor = currentUser.actor();
    setHeaderTitle(getTranslation("coaching.allocation.new"));
    coach.setItems(allocations.coaches(actor));
    coach.setItemLabelGenerator(Colleague::name);
    kind.setLabel(getTranslation("coaching.kind"));
    kind.setItems(Kind.values());
    kind.setItemLabelGenerator(one -> getTranslation(one.key()));
    kind.addValueChangeListener(change -> arrange());
    team.setItems(allocations.teams(actor));
    team.setItemLabelGenerator(TeamRef::name);
    person.setItems(allocations.people(actor));
    person.setItemLabelGenerator(Colleague::name);
    coach.addValueChangeListener(change -> sayOwn());
    team.addValueChangeListener(change -> sayOwn());
    person.addValueChangeListener(change -> sayOwn());
    from.setValue(today);
    to.setHelperText(getTranslation("coaching.to.help"));
    hours.setValue(USUAL_HOURS);
    hours.setMin(0);
    hours.setStepButtonsVisible(true);
    weeks.setHelperText(getTranslation("coaching.weeks.help"));
    weeks.setStepButtonsVisible(true);
    weeks.setMin(1);
    kind.setValue(Kind.GROUP_COACHING);
    fields().forEach(field -> field.setManualValidation(true));
    Div form = new Div(coach, kind, team, person, own, pair(from, to), pair(hours, weeks));
    form.addClassNames("gt-stack", "gt-stack--s");
    add(form);
    Button save = new Button(getTranslation("coaching.allocation.make"), click -> save(made));
    save.addThemeVariants(ButtonVariant.PRIMARY);
    Button cancel = new Button(getTranslation("coaching.cancel"), click -> close());
    cancel.addThemeVariants(ButtonVariant.TERTIARY);
    getFooter().add(cancel, save);
  }

  private static Div pair(Component one, Component two) {
    Div pair = new Div(one, two);
    pair.addClassName("gt-form__pair");
    return pair;
  }

  private List<HasValidation> fields() {
    return List.of(coach, team, person, from, to, hours, weeks);
  }

  private void arrange() {
    boolean individual = kind.getValue().isIndividual();
    person.setVisible(individual);
    team.setVisible(!individual);
    sayOwn();
  }

  /** A coach of the own team is allowed, but said. */
  private void sayOwn() {
    own.removeAll();
    if (coach.getValue() == null) {
      return;
    }
    boolean individual = kind.getValue().isIndividual();
    var of = individual || team.getValue() == null ? null : team.getValue().id();
    var whom = !individual || person.getValue() == null ? null : person.getValue().id();
    if (allocations.isOwnTeam(currentUser.actor(), coach.getValue().id(), of, whom)) {
      own.add(
          new Note(
              "house", new Span(getTranslation("coaching.ownTeam.text", coach.getValue().name()))));
    }
  }

  private void save(Runnable made) {
    fields().forEach(field -> field.setInvalid(false));
    if (coach.getValue() == null) {
      invalid(coach, getTranslation("coaching.refused.noCoach"));
      return;
    }
    var actor = currentUser.actor();
    boolean individual = kind.getValue().isIndividual();
    AllocationDraft draft =
        new AllocationDraft(
            coach.getValue().id(),
            kind.getValue(),
            individual || team.getValue() == null ? null : team.getValue().id(),
            !individual || person.getValue() == null ? null : person.getValue().id(),
            from.getOptionalValue().orElse(LocalDate.EPOCH),
            to.getValue(),
            hours.getOptionalValue().orElse(0) * 60,
            weeks.getValue());
    List<Problem<Field>> problems = new ArrayList<>(allocations.problems(actor, draft));
    problems.forEach(
        problem ->
            invalid(
                field(problem.field()),
                getTranslation(problem.refusal().key(), problem.refusal().arguments())));
    if (problems.isEmpty()) {
      allocations.make(actor, draft);
      close();
      made.run();
    }
  }

  private HasValidation field(Field field) {
    return switch (field) {
      case COACH -> coach;
      case ABOUT -> kind.getValue().isIndividual() ? person : team;
      case PERIOD -> to;
      case HOURS -> hours;
      case INTERVAL -> weeks;
    };
  }

  private static void invalid(HasValidation field, String text) {
    field.setErrorMessage(text);
    field.setInvalid(true);
  }
}

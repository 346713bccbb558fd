package nl.getrouw.audit.ui.planning;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.HasValue;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.combobox.MultiSelectComboBox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.radiobutton.RadioGroupVariant;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.data.renderer.ComponentRenderer;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import nl.getrouw.audit.AuditKind;
import nl.getrouw.audit.AuditMoment;
import nl.getrouw.audit.AuditPlan;
import nl.getrouw.audit.PlanChoices;
import nl.getrouw.audit.PlanChoices.Candidate;
import nl.getrouw.audit.PlanChoices.TeamChoice;
import nl.getrouw.audit.PlanProblem;
import nl.getrouw.audit.PlanProblem.Field;
import nl.getrouw.instrument.InstrumentLibrary.Published;
import nl.getrouw.kernel.PersonId;
import nl.getrouw.kernel.Refusal;
import nl.getrouw.kernel.TeamId;
import nl.getrouw.kernel.ui.Card;
import nl.getrouw.kernel.ui.DateField;
import nl.getrouw.kernel.ui.PersonLine;
import nl.getrouw.kernel.ui.TwoLines;
import org.jspecify.annotations.Nullable;

/** The fields of a plan. */
final class PlanForm extends Composite<Div> {

  private final PlanChoices choices;
  private final PlanProblems problems = new PlanProblems();
  private final ComboBox<TeamChoice> team = new ComboBox<>(getTranslation("planning.team"));
  private final Select<Published> instrument = new Select<>();
  private final ChoiceCards<AuditKind> kind =
      new ChoiceCards<>(
          getTranslation("planning.kind"),
          List.of(AuditKind.values()),
          value -> getTranslation(value.key()),
          value -> getTranslation("planning.kind." + value.name()));
  private final RadioButtonGroup<AuditMoment> moment = new RadioButtonGroup<>();
  private final ComboBox<Candidate> lead = new ComboBox<>(getTranslation("planning.lead"));
  private final MultiSelectComboBox<Candidate> others =
      new MultiSelectComboBox<>(getTranslation("planning.others"));
  private final DateField startsOn = new DateField(getTranslation("planning.startsOn"));
  private final DateField endsOn = new DateField(getTranslation("planning.endsOn"));

  PlanForm(PlanChoices choices) {
    this.choices = choices;
    teamAndInstrument();
    kindAndMoment();
    auditors();
    problems.at(Field.TEAM, team);
    problems.at(Field.INSTRUMENT, instrument);
    problems.at(Field.LEAD_AUDITOR, lead);
    problems.at(Field.AUDITORS, others);
    problems.at(Field.STARTS_ON, startsOn);
    problems.at(Field.ENDS_ON, endsOn);
    getContent().addClassName("gt-form");
    getContent()
        .add(
            problems,
            section("planning.what", null, pair(team, instrument), kind, moment),
            section("planning.who", "planning.who.help", lead, others),
            section("planning.when", "planning.when.help", pair(startsOn, endsOn)));
  }

  private void teamAndInstrument() {
    team.setItems(
        (choice, typed) -> contains(choice.name() + " " + choice.location(), typed),
        choices.teams());
    team.setItemLabelGenerator(TeamChoice::name);
    team.setRenderer(
        new ComponentRenderer<>(choice -> new TwoLines(choice.name(), choice.location())));
    if (choices.teams().size() == 1) {
      team.setValue(choices.teams().getFirst());
    }
    instrument.setLabel(getTranslation("planning.instrument"));
    instrument.setItems(choices.instruments());
    instrument.setItemLabelGenerator(
        version -> version.title().in(getLocale()) + " " + version.label());
    choices.instruments().stream().findFirst().ifPresent(instrument::setValue);
  }

  private void kindAndMoment() {
    kind.choose(AuditKind.INTERNAL);
    kind.onChange(() -> problems.clear(Field.LEAD_AUDITOR, Field.AUDITORS));
    moment.setLabel(getTranslation("planning.moment"));
    moment.setItems(AuditMoment.values());
    moment.setItemLabelGenerator(value -> getTranslation(value.key()));
    moment.addThemeVariants(RadioGroupVariant.AURA_HORIZONTAL);
    moment.setValue(AuditMoment.BASELINE);
  }

  private void auditors() {
    lead.setItems(this::matches, choices.candidates());
    lead.setItemLabelGenerator(Candidate::name);
    lead.setRenderer(new ComponentRenderer<>(PlanForm::line));
    lead.setHelperText(getTranslation("planning.lead.help"));
    others.setItems(this::matches, choices.candidates());
    others.setItemLabelGenerator(Candidate::name);
    others.setRenderer(new ComponentRenderer<>(PlanForm::line));
    others.setAutoExpand(MultiSelectComboBox.AutoExpandMode.BOTH);
  }

  private static PersonLine line(Candidate person) {
    return new PersonLine(person.name(), person.workplace());
  }

  private boolean matches(Candidate person, String typed) {
    return contains(person.name() + " " + person.workplace(), typed);
  }

  private boolean contains(String text, String typed) {
    return text.toLowerCase(getLocale()).contains(typed.strip().toLowerCase(getLocale()));
  }

  private Card section(String headline, @Nullable String help, Component... parts) {
    Card card = new Card(getTranslation(headline));
    card.getElement().getClassList().add("gt-form__section");
    if (help != null) {
      Paragraph text = new Paragraph(getTranslation(help));
      text.addClassName("gt-form__help");
      card.with(text);
    }
    return card.with(parts);
  }

  private static Div pair(Component one, Component other) {
    Div pair = new Div(one, other);
    pair.addClassName("gt-form__pair");
    return pair;
  }

  /** Fills in a team, as far as it is one of the choices. */
  void choose(TeamId wanted) {
    choices.teams().stream()
        .filter(choice -> choice.id().equals(wanted))
        .findFirst()
        .ifPresent(team::setValue);
  }

  /** Fills in a plan. */
  void fill(AuditPlan plan) {
    choose(plan.team());
    choices.instruments().stream()
        .filter(version -> version.id().equals(plan.instrument()))
        .findFirst()
        .ifPresent(instrument::setValue);
    kind.choose(plan.kind());
    moment.setValue(plan.moment());
    people(Set.of(plan.leadAuditor())).stream().findFirst().ifPresent(lead::setValue);
    Set<PersonId> rest = new HashSet<>(plan.auditors());
    rest.remove(plan.leadAuditor());
    others.setValue(people(rest));
    startsOn.setValue(plan.startsOn());
    endsOn.setValue(plan.endsOn());
  }

  private List<Candidate> people(Set<PersonId> ids) {
    return choices.candidates().stream().filter(person -> ids.contains(person.id())).toList();
  }

  /** What was filled in, or nothing with the gaps shown. */
  Optional<AuditPlan> plan() {
    List<PlanProblem> gaps = gaps();
    problems.show(gaps);
    if (!gaps.isEmpty()) {
      return Optional.empty();
    }
    Set<PersonId> auditors = new HashSet<>();
    auditors.add(lead.getValue().id());
    others.getValue().forEach(person -> auditors.add(person.id()));
    return Optional.of(
        new AuditPlan(
            team.getValue().id(),
            instrument.getValue().id(),
            kind.value(),
            Objects.requireNonNull(moment.getValue()),
            lead.getValue().id(),
            auditors,
            startsOn.getValue(),
            endsOn.getValue()));
  }

  private List<PlanProblem> gaps() {
    List<PlanProblem> gaps = new ArrayList<>();
    gap(gaps, team, Field.TEAM, "planning.gap.team");
    gap(gaps, instrument, Field.INSTRUMENT, "planning.gap.instrument");
    gap(gaps, lead, Field.LEAD_AUDITOR, "planning.gap.lead");
    gap(gaps, others, Field.AUDITORS, "planning.gap.others");
    gap(gaps, startsOn, Field.STARTS_ON, "planning.gap.startsOn");
    gap(gaps, endsOn, Field.ENDS_ON, "planning.gap.endsOn");
    return gaps;
  }

  private static void gap(List<PlanProblem> gaps, HasValue<?, ?> field, Field name, String key) {
    if (field.isEmpty()) {
      gaps.add(new PlanProblem(name, new Refusal(key)));
    }
  }

  /** Puts something under the fields. */
  void add(Component component) {
    getContent().add(component);
  }

  void show(List<PlanProblem> found) {
    problems.show(found);
  }
}

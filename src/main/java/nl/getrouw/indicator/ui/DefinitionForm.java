package nl.getrouw.indicator.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.Focusable;
import com.vaadin.flow.component.HasValidation;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.BigDecimalField;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import nl.getrouw.indicator.Cadence;
import nl.getrouw.indicator.Definition;
import nl.getrouw.indicator.Definition.Field;
import nl.getrouw.indicator.IndicatorKind;
import nl.getrouw.indicator.Site;
import nl.getrouw.kernel.ui.BsnWarning;
import nl.getrouw.kernel.ui.ErrorSummary;
import nl.getrouw.organisation.Problem;
import nl.getrouw.trend.Direction;

/** What an indicator is, to be filled in, with what is wrong there. */
final class DefinitionForm extends Composite<Div> {

  private final ErrorSummary summary = new ErrorSummary();
  private final TextField name = new TextField(getTranslation("indicator.field.NAME"));
  private final TextField question = new TextField(getTranslation("indicator.field.QUESTION"));
  private final Select<Site> site = new Select<>();
  private final RadioButtonGroup<IndicatorKind> kind = new RadioButtonGroup<>();
  private final TextField unit = new TextField(getTranslation("indicator.field.UNIT"));
  private final TextArea numerator = new TextArea();
  private final TextArea denominator = new TextArea(getTranslation("indicator.field.DENOMINATOR"));
  private final RadioButtonGroup<Direction> direction = new RadioButtonGroup<>();
  private final BigDecimalField target =
      new BigDecimalField(getTranslation("indicator.field.TARGET"));
  private final Select<Cadence> cadence = new Select<>();
  private final Checkbox screened = new Checkbox(getTranslation("indicator.field.SCREENED"));
  private final Map<Field, HasValidation> fields = new EnumMap<>(Field.class);
  private final List<Site> sites;

  /**
   * @param sites at least one
   */
  DefinitionForm(List<Site> sites) {
    this.sites = sites;
    texts();
    choices();
    kind.addValueChangeListener(change -> kindChosen());
    kind.setValue(IndicatorKind.PROPORTION);
    Div scale = new Div(unit, target);
    scale.addClassName("gt-form__pair");
    Div when = new Div(cadence, site);
    when.addClassName("gt-form__pair");
    getContent().addClassName("gt-form");
    getContent()
        .add(
            summary,
            section("indicator.form.what", name, question, when),
            section("indicator.form.how", kind, numerator, denominator),
            section("indicator.form.read", direction, scale, screened));
  }

  private void texts() {
    at(Field.NAME, name).setMaxLength(Definition.NAME_AT_MOST);
    name.setHelperText(getTranslation("indicator.field.NAME.help"));
    at(Field.QUESTION, question).setMaxLength(Definition.QUESTION_AT_MOST);
    question.setHelperText(getTranslation("indicator.field.QUESTION.help"));
    at(Field.NUMERATOR, numerator).setMaxLength(Definition.WORDS_AT_MOST);
    at(Field.DENOMINATOR, denominator).setMaxLength(Definition.WORDS_AT_MOST);
    at(Field.UNIT, unit).setMaxLength(Definition.UNIT_AT_MOST);
    unit.setHelperText(getTranslation("indicator.field.UNIT.help"));
    at(Field.TARGET, target).setLocale(getLocale());
    List.of(name, question).forEach(field -> field.setManualValidation(true));
    List.of(numerator, denominator)
        .forEach(
            field -> {
              field.setManualValidation(true);
              field.setMinRows(2);
              BsnWarning.on(field);
            });
    unit.setManualValidation(true);
    target.setManualValidation(true);
    BsnWarning.on(name);
    List.of(name, question).forEach(field -> field.setRequiredIndicatorVisible(true));
    numerator.setRequiredIndicatorVisible(true);
  }

  private void choices() {
    at(Field.SCOPE, site).setLabel(getTranslation("indicator.field.SCOPE"));
    site.setItems(sites);
    site.setItemLabelGenerator(Site::name);
    site.setValue(sites.getFirst());
    at(Field.KIND, kind).setLabel(getTranslation("indicator.field.KIND"));
    kind.setItems(IndicatorKind.values());
    kind.setItemLabelGenerator(one -> getTranslation(one.key() + ".long"));
    at(Field.DIRECTION, direction).setLabel(getTranslation("indicator.field.DIRECTION"));
    direction.setItems(Direction.values());
    direction.setItemLabelGenerator(one -> getTranslation("indicator.direction." + one.name()));
    direction.setValue(Direction.LOWER);
    at(Field.CADENCE, cadence).setLabel(getTranslation("indicator.field.CADENCE"));
    cadence.setItems(Cadence.values());
    cadence.setItemLabelGenerator(one -> getTranslation(one.key()));
    cadence.setValue(Cadence.MONTH);
    screened.setHelperText(getTranslation("indicator.field.SCREENED.help"));
    screened.setValue(true);
  }

  private void kindChosen() {
    IndicatorKind chosen = kind.getValue();
    numerator.setLabel(getTranslation("indicator.numerator." + chosen.name()));
    numerator.setHelperText(getTranslation("indicator.numerator." + chosen.name() + ".help"));
    denominator.setVisible(chosen != IndicatorKind.MEASUREMENT);
    denominator.setRequiredIndicatorVisible(chosen == IndicatorKind.PROPORTION);
    denominator.setHelperText(getTranslation("indicator.denominator." + chosen.name() + ".help"));
    unit.setVisible(chosen != IndicatorKind.PROPORTION);
    target.setHelperText(getTranslation("indicator.target." + chosen.name() + ".help"));
    screened.setVisible(chosen != IndicatorKind.PROPORTION);
  }

  private <C extends Component & HasValidation> C at(Field field, C component) {
    component.addClassName("gt-wide");
    fields.put(field, component);
    return component;
  }

  private Section section(String key, Component... parts) {
    Section section = new Section(new H2(getTranslation(key)));
    section.addClassNames("gt-card", "gt-form__section");
    section.add(parts);
    return section;
  }

  void fill(Definition definition) {
    name.setValue(definition.name());
    question.setValue(definition.question());
    kind.setValue(definition.kind());
    unit.setValue(definition.unit());
    numerator.setValue(definition.numerator());
    denominator.setValue(definition.denominator());
    direction.setValue(definition.direction());
    target.setValue(definition.target());
    cadence.setValue(definition.cadence());
    screened.setValue(definition.screened());
    sites.stream()
        .filter(one -> one.scope().equals(definition.scope()))
        .findFirst()
        .ifPresent(site::setValue);
  }

  Definition definition() {
    return new Definition(
        name.getValue(),
        question.getValue(),
        Objects.requireNonNull(kind.getValue()),
        unit.getValue(),
        numerator.getValue(),
        denominator.getValue(),
        Objects.requireNonNull(direction.getValue()),
        target.getValue(),
        Objects.requireNonNull(cadence.getValue()),
        screened.getValue(),
        Objects.requireNonNull(site.getValue()).scope());
  }

  /** Shows what is wrong; nothing wrong takes the marks away. */
  void show(List<Problem<Field>> problems) {
    fields.values().forEach(field -> field.setInvalid(false));
    problems.forEach(
        problem -> {
          HasValidation field = fields.get(problem.field());
          if (field != null) {
            field.setErrorMessage(text(problem));
            field.setInvalid(true);
          }
        });
    summary.show(
        getTranslation("indicator.problems", problems.size()),
        problems.stream()
            .map(
                problem ->
                    new ErrorSummary.Problem(
                        text(problem),
                        fields.get(problem.field()) instanceof Focusable<?> field ? field : null))
            .toList());
  }

  private String text(Problem<Field> problem) {
    return getTranslation(problem.refusal().key(), problem.refusal().arguments());
  }
}

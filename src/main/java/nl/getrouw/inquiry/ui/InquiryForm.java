package nl.getrouw.inquiry.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.Focusable;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.checkbox.CheckboxGroup;
import com.vaadin.flow.component.checkbox.CheckboxGroupVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.textfield.IntegerField;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.renderer.ComponentRenderer;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import nl.getrouw.inquiry.Draft;
import nl.getrouw.inquiry.Inquiries.Choices;
import nl.getrouw.inquiry.Questionnaire;
import nl.getrouw.kernel.ui.BsnWarning;
import nl.getrouw.kernel.ui.DateField;
import nl.getrouw.kernel.ui.ErrorSummary;
import nl.getrouw.kernel.ui.Formats;
import nl.getrouw.organisation.Problem;
import nl.getrouw.organisation.TeamRef;
import org.jspecify.annotations.Nullable;

/** What a round asks, of whom, until when. */
final class InquiryForm extends Composite<Div> {

  private static final int USUAL_DAYS = 14;
  private static final int USUAL_PLACES = 10;
  private static final int FEW_TEAMS = 3;
  private static final List<String> USUAL =
      List.of("acceptability", "appropriateness", "feasibility");

  private final ErrorSummary problems = new ErrorSummary();
  private final TextField name = new TextField(getTranslation("inquiry.form.name"));
  private final CheckboxGroup<Questionnaire> questionnaires =
      new CheckboxGroup<>(getTranslation("inquiry.form.questionnaires"));
  private final CheckboxGroup<TeamRef> teams =
      new CheckboxGroup<>(getTranslation("inquiry.form.teams"));
  private final DateField closesOn = new DateField(getTranslation("inquiry.form.closesOn"));
  private final IntegerField places = new IntegerField(getTranslation("inquiry.form.places"));

  InquiryForm(Choices choices, LocalDate today) {
    name.setMaxLength(100);
    name.setRequiredIndicatorVisible(true);
    name.setHelperText(getTranslation("inquiry.form.name.help"));
    name.setValue(getTranslation("inquiry.form.name.usual", Formats.current().month(today)));
    BsnWarning.on(name);
    questionnaires(choices.questionnaires());
    teams(choices.teams());
    closesOn.setMin(today);
    closesOn.setMax(today.plusDays(60));
    closesOn.setValue(today.plusDays(USUAL_DAYS));
    closesOn.setHelperText(getTranslation("inquiry.form.closesOn.help"));
    places.setMin(0);
    places.setMax(200);
    places.setStepButtonsVisible(true);
    places.setValue(USUAL_PLACES);
    places.setHelperText(getTranslation("inquiry.form.places.help"));
    getContent().addClassName("gt-form");
    getContent()
        .add(
            problems,
            section("what", name, questionnaires),
            section("whom", shortcuts(choices.teams()), teams, places),
            section("when", closesOn));
  }

  private void questionnaires(List<Questionnaire> offered) {
    Locale locale = Formats.current().locale();
    questionnaires.setItems(offered);
    questionnaires.setItemLabelGenerator(one -> one.instrument().title().in(locale));
    questionnaires.setRenderer(
        new ComponentRenderer<>(
            one -> {
              Span title = new Span(one.instrument().title().in(locale));
              Span about =
                  new Span(
                      getTranslation(
                          "inquiry.form.items",
                          one.instrument().items().size(),
                          one.instrument().description().in(locale)));
              about.addClassName("gt-caption");
              Span label = new Span(title, about);
              label.addClassName("gt-inquiry__option");
              return label;
            }));
    questionnaires.setValue(
        offered.stream()
            .filter(one -> USUAL.contains(one.instrument().code()))
            .collect(Collectors.toSet()));
    questionnaires.addThemeVariants(CheckboxGroupVariant.LUMO_VERTICAL);
  }

  private void teams(List<TeamRef> reached) {
    teams.setItems(reached);
    teams.setItemLabelGenerator(
        team ->
            reached.stream().map(TeamRef::location).distinct().count() > 1
                ? getTranslation("inquiry.form.team", team.name(), team.locationName())
                : team.name());
    teams.addClassName("gt-inquiry__teams");
    if (reached.size() == 1) {
      teams.setValue(Set.copyOf(reached));
    }
    teams.setHelperText(getTranslation("inquiry.form.teams.help"));
  }

  private Div shortcuts(List<TeamRef> reached) {
    return reached.size() > FEW_TEAMS ? TeamShortcuts.of(teams, reached, this) : new Div();
  }

  private Section section(String key, Component... fields) {
    Section section = new Section(new H2(getTranslation("inquiry.form.section." + key)));
    section.addClassNames("gt-card", "gt-form__section");
    String help = getTranslation("inquiry.form.section." + key + ".help");
    Paragraph text = new Paragraph(help);
    text.addClassName("gt-form__help");
    section.add(text);
    section.add(fields);
    return section;
  }

  Draft draft() {
    return new Draft(
        name.getValue(),
        questionnaires
            .getListDataView()
            .getItems()
            .filter(questionnaires::isSelected)
            .map(Questionnaire::id)
            .toList(),
        teams.getValue().stream().map(TeamRef::id).collect(Collectors.toSet()),
        closesOn.getValue(),
        Objects.requireNonNullElse(places.getValue(), 0));
  }

  /** Shows what has to be mended; each leads to its field. */
  void show(List<Problem<Draft.Field>> found) {
    List<ErrorSummary.Problem> shown = new ArrayList<>();
    found.forEach(
        problem ->
            shown.add(
                new ErrorSummary.Problem(
                    getTranslation(problem.refusal().key(), problem.refusal().arguments()),
                    field(problem.field()))));
    if (shown.isEmpty()) {
      problems.clear();
    } else {
      problems.show(getTranslation("inquiry.form.problems", shown.size()), shown);
    }
  }

  private @Nullable Focusable<?> field(Draft.Field field) {
    return switch (field) {
      case NAME -> name;
      case QUESTIONNAIRES -> first(questionnaires);
      case TEAMS -> first(teams);
      case CLOSES_ON -> closesOn;
      case PLACES -> places;
    };
  }

  private static @Nullable Focusable<?> first(CheckboxGroup<?> group) {
    return group
        .getChildren()
        .filter(Checkbox.class::isInstance)
        .map(Checkbox.class::cast)
        .findFirst()
        .orElse(null);
  }
}

package nl.getrouw.api.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.Focusable;
import com.vaadin.flow.component.HasValidation;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.checkbox.CheckboxGroup;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextField;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Consumer;
import java.util.function.Function;
import nl.getrouw.api.ApiResource;
import nl.getrouw.api.TokenDraft;
import nl.getrouw.api.TokenDraft.Field;
import nl.getrouw.indicator.Site;
import nl.getrouw.kernel.Refusal;
import nl.getrouw.kernel.ui.BsnWarning;
import nl.getrouw.kernel.ui.Card;
import nl.getrouw.kernel.ui.DateField;
import nl.getrouw.kernel.ui.ErrorSummary;
import nl.getrouw.organisation.Problem;

/** What a new key is for, what it opens, and until when. */
final class TokenForm extends Composite<Div> {

  private static final int USUAL_MONTHS = 12;

  private final ErrorSummary summary = new ErrorSummary();
  private final TextField name = new TextField(getTranslation("api.field.NAME"));
  private final CheckboxGroup<ApiResource> resources = new CheckboxGroup<>();
  private final Select<Site> site = new Select<>();
  private final DateField expires = new DateField(getTranslation("api.field.EXPIRES"));
  private final Map<Field, HasValidation> fields = new EnumMap<>(Field.class);
  private final transient Function<TokenDraft, List<Problem<Field>>> problems;
  private final transient Consumer<TokenDraft> make;

  /**
   * @param sites what a key can be about, widest first; at least one
   * @param problems what keeps a key from being made
   */
  TokenForm(
      List<Site> sites,
      LocalDate today,
      Function<TokenDraft, List<Problem<Field>>> problems,
      Consumer<TokenDraft> make,
      Runnable cancel) {
    this.problems = problems;
    this.make = make;
    fields.putAll(
        Map.of(
            Field.NAME,
            name,
            Field.RESOURCES,
            resources,
            Field.SCOPE,
            site,
            Field.EXPIRES,
            expires));
    what();
    about(sites);
    until(today);
    Div pair = new Div(site, expires);
    pair.addClassName("gt-form__pair");
    Div content =
        new Div(
            summary,
            new Paragraph(getTranslation("api.new.text")),
            name,
            resources,
            pair,
            buttons(cancel));
    content.addClassName("gt-form__section");
    getContent().addClassName("gt-form");
    getContent().add(new Card(getTranslation("api.new.title")).raised().with(content));
  }

  private void what() {
    name.setMaxLength(TokenDraft.NAME_AT_MOST);
    name.setHelperText(getTranslation("api.field.NAME.help"));
    name.setRequiredIndicatorVisible(true);
    name.setManualValidation(true);
    name.addClassName("gt-wide");
    BsnWarning.on(name);
    resources.setLabel(getTranslation("api.field.RESOURCES"));
    resources.setItems(ApiResource.values());
    resources.setItemLabelGenerator(one -> getTranslation(one.key()));
    resources.setRequiredIndicatorVisible(true);
    resources.setManualValidation(true);
  }

  private void about(List<Site> sites) {
    site.setLabel(getTranslation("api.field.SCOPE"));
    site.setItems(sites);
    site.setItemLabelGenerator(Site::name);
    site.setValue(sites.getFirst());
    site.setManualValidation(true);
    site.addClassName("gt-wide");
  }

  private void until(LocalDate today) {
    expires.setHelperText(getTranslation("api.field.EXPIRES.help", TokenDraft.MOST_MONTHS));
    expires.setMin(today);
    expires.setMax(TokenDraft.latest(today));
    expires.setValue(today.plusMonths(USUAL_MONTHS));
    expires.setRequiredIndicatorVisible(true);
    expires.setManualValidation(true);
    expires.addClassName("gt-wide");
  }

  private Div buttons(Runnable cancel) {
    Button makes = new Button(getTranslation("api.make"), click -> make());
    makes.addThemeVariants(ButtonVariant.PRIMARY);
    Button cancels = new Button(getTranslation("api.cancel"), click -> cancel.run());
    cancels.addThemeVariants(ButtonVariant.TERTIARY);
    Div buttons = new Div(makes, cancels);
    buttons.addClassNames("gt-row", "gt-row--s", "gt-row--wrap");
    return buttons;
  }

  void focus() {
    name.focus();
  }

  private void make() {
    TokenDraft draft =
        new TokenDraft(
            name.getValue(), resources.getValue(), site.getValue().scope(), expires.getValue());
    List<Problem<Field>> found = problems.apply(draft);
    show(found);
    if (found.isEmpty()) {
      make.accept(draft);
    }
  }

  private void show(List<Problem<Field>> found) {
    fields.values().forEach(field -> field.setInvalid(false));
    found.forEach(
        problem -> {
          HasValidation field = Objects.requireNonNull(fields.get(problem.field()));
          field.setErrorMessage(text(problem.refusal()));
          field.setInvalid(true);
        });
    summary.show(
        getTranslation("api.problems", found.size()),
        found.stream()
            .map(problem -> new ErrorSummary.Problem(text(problem.refusal()), focus(problem)))
            .toList());
  }

  private Focusable<?> focus(Problem<Field> problem) {
    Component field = (Component) Objects.requireNonNull(fields.get(problem.field()));
    return field instanceof Focusable<?> focusable ? focusable : name;
  }

  private String text(Refusal refusal) {
    return getTranslation(refusal.key(), refusal.arguments());
  }
}

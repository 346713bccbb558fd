package nl.getrouw.exchange.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.HasValidation;
import com.vaadin.flow.component.HasValue;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.select.Select;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import nl.getrouw.audit.AuditKind;
import nl.getrouw.audit.AuditMoment;
import nl.getrouw.exchange.ImportChoices;
import nl.getrouw.exchange.ImportChoices.NewTeams;
import nl.getrouw.instrument.InstrumentLibrary.Published;
import nl.getrouw.kernel.ui.Card;
import nl.getrouw.kernel.ui.DateField;
import nl.getrouw.organisation.Locations;
import nl.getrouw.organisation.Setting;
import org.jspecify.annotations.Nullable;

/** What is said about a file as a whole. */
final class ImportForm extends Composite<Div> {

  private final Select<Published> instrument = new Select<>();
  private final RadioButtonGroup<AuditMoment> moment = new RadioButtonGroup<>();
  private final RadioButtonGroup<AuditKind> kind = new RadioButtonGroup<>();
  private final DateField date = new DateField(getTranslation("exchange.date"));
  private final Checkbox add = new Checkbox(getTranslation("exchange.teams.add"));
  private final Select<Locations.Row> location = new Select<>();
  private final Select<Setting> setting = new Select<>();

  /**
   * @param changed runs whenever something is chosen
   */
  ImportForm(List<Published> instruments, List<Locations.Row> locations, Runnable changed) {
    about(instruments);
    teams(locations);
    getContent().addClassName("gt-form");
    getContent()
        .add(
            section("exchange.about", "exchange.about.help", pair(instrument, date), moment, kind),
            section("exchange.teams", "exchange.teams.help", add, pair(location, setting)));
    for (HasValue<?, ?> field : fields()) {
      field.addValueChangeListener(
          change -> {
            if (change.isFromClient()) {
              changed.run();
            }
          });
    }
  }

  private List<HasValue<?, ?>> fields() {
    return List.of(instrument, date, moment, kind, add, location, setting);
  }

  private void about(List<Published> instruments) {
    instrument.setLabel(getTranslation("exchange.instrument"));
    instrument.setItems(instruments);
    instrument.setItemLabelGenerator(
        version -> version.title().in(getLocale()) + " " + version.label());
    moment.setLabel(getTranslation("exchange.moment"));
    moment.setItems(AuditMoment.values());
    moment.setItemLabelGenerator(value -> getTranslation(value.key()));
    moment.setValue(AuditMoment.BASELINE);
    kind.setLabel(getTranslation("exchange.kind"));
    kind.setItems(AuditKind.values());
    kind.setItemLabelGenerator(value -> getTranslation(value.key()));
    kind.setValue(AuditKind.EXTERNAL);
  }

  private void teams(List<Locations.Row> locations) {
    location.setLabel(getTranslation("exchange.teams.location"));
    location.setItems(locations);
    location.setItemLabelGenerator(Locations.Row::name);
    locations.stream().findFirst().ifPresent(location::setValue);
    setting.setLabel(getTranslation("exchange.teams.setting"));
    setting.setItems(Setting.values());
    setting.setItemLabelGenerator(value -> getTranslation(value.key()));
    if (locations.isEmpty()) {
      add.setEnabled(false);
      add.setHelperText(getTranslation("exchange.teams.noLocation"));
    }
    add.addValueChangeListener(change -> showNewTeams());
    showNewTeams();
  }

  private void showNewTeams() {
    location.setVisible(add.getValue());
    setting.setVisible(add.getValue());
  }

  /** The instrument that is chosen, if one is. */
  Optional<Published> instrument() {
    return instrument.getOptionalValue();
  }

  /** What was chosen, or nothing with the gaps shown. */
  Optional<ImportChoices> choices() {
    List<Boolean> filled = new ArrayList<>();
    filled.add(filled(instrument, "exchange.gap.instrument"));
    filled.add(filled(date, "exchange.gap.date"));
    if (add.getValue()) {
      filled.add(filled(location, "exchange.gap.location"));
      filled.add(filled(setting, "exchange.gap.setting"));
    }
    boolean complete = !filled.contains(false);
    return complete
        ? Optional.of(
            new ImportChoices(
                Objects.requireNonNull(instrument.getValue()).id(),
                Objects.requireNonNull(moment.getValue()),
                Objects.requireNonNull(kind.getValue()),
                Objects.requireNonNull(date.getValue()),
                newTeams()))
        : Optional.empty();
  }

  private @Nullable NewTeams newTeams() {
    return add.getValue()
        ? new NewTeams(
            Objects.requireNonNull(location.getValue()).id(),
            Objects.requireNonNull(setting.getValue()))
        : null;
  }

  private <F extends HasValue<?, ?> & HasValidation> boolean filled(F field, String gap) {
    field.setErrorMessage(getTranslation(gap));
    field.setInvalid(field.isEmpty());
    return !field.isEmpty();
  }

  private Card section(String headline, String help, Component... parts) {
    Card card = new Card(getTranslation(headline)).intro(getTranslation(help)).with(parts);
    card.getElement().getClassList().add("gt-form__section");
    return card;
  }

  private static Div pair(Component one, Component other) {
    Div pair = new Div(one, other);
    pair.addClassName("gt-form__pair");
    return pair;
  }
}

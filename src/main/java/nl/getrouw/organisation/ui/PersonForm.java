package nl.getrouw.organisation.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.EmailField;
import com.vaadin.flow.component.textfield.TextField;
import java.util.List;
import java.util.Locale;
import java.util.function.Supplier;
import nl.getrouw.kernel.ui.BsnWarning;
import nl.getrouw.kernel.ui.ConflictPanel;
import nl.getrouw.kernel.ui.Texts;
import nl.getrouw.organisation.People;
import nl.getrouw.organisation.People.Draft;
import nl.getrouw.organisation.Problem;

/** Name, address, function and language of a person. */
final class PersonForm extends Composite<Div> {

  private final TextField name = new TextField(getTranslation("organisation.person.name"));
  private final EmailField email = new EmailField(getTranslation("organisation.person.email"));
  private final TextField function = new TextField(getTranslation("organisation.person.function"));
  private final Select<Locale> language = new Select<>();
  private final Form<Draft.Field> form = new Form<>();

  PersonForm() {
    name.setRequiredIndicatorVisible(true);
    email.setRequiredIndicatorVisible(true);
    function.setHelperText(getTranslation("organisation.person.function.help"));
    BsnWarning.on(name);
    BsnWarning.on(function);
    language.setLabel(getTranslation("organisation.person.language"));
    language.setItems(Texts.DUTCH, Texts.ENGLISH);
    language.setItemLabelGenerator(
        item -> getTranslation("organisation.language." + item.getLanguage()));
    language.setValue(Texts.DUTCH);
    form.field(Draft.Field.NAME, name)
        .field(Draft.Field.EMAIL, email)
        .field(Draft.Field.FUNCTION, function)
        .plain(language);
    getContent().add(form);
  }

  void fill(Draft person) {
    name.setValue(person.name());
    email.setValue(person.email());
    function.setValue(person.functionTitle() == null ? "" : person.functionTitle());
    language.setValue(
        person.language().getLanguage().equals(Texts.ENGLISH.getLanguage())
            ? Texts.ENGLISH
            : Texts.DUTCH);
    form.resolved();
  }

  People.Draft draft() {
    return new Draft(name.getValue(), email.getValue(), function.getValue(), language.getValue());
  }

  Form<Draft.Field> form() {
    return form;
  }

  boolean store(
      Supplier<List<Problem<Draft.Field>>> problems,
      Runnable store,
      Supplier<ConflictPanel> versions) {
    return form.store(problems, store, versions);
  }

  /** A person in one line, to compare two versions by. */
  static String inWords(Draft person) {
    return String.join(
        " · ",
        person.name(),
        person.email(),
        person.functionTitle() == null ? "" : person.functionTitle());
  }
}

package nl.getrouw.learning.intervision.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextField;
import java.util.List;
import nl.getrouw.kernel.Refusal;
import nl.getrouw.kernel.ui.Card;
import nl.getrouw.kernel.ui.Icon;
import nl.getrouw.learning.intervision.Notes.Agreement;
import nl.getrouw.learning.intervision.SessionNotes;
import nl.getrouw.learning.intervision.SessionPage;
import nl.getrouw.learning.intervision.SessionPage.Person;
import nl.getrouw.security.CurrentUser;

/** What was agreed; of one person, of all, or as an improvement action of the team. */
final class AgreementsCard extends Composite<Card> {

  private final SessionNotes notes;
  private final CurrentUser currentUser;
  private final SessionPage page;
  private final ActionMaker actionMaker;
  private final Div list = new Div();

  /**
   * @param actionMaker makes an improvement action; told the agreement and what to do afterwards
   */
  AgreementsCard(
      SessionNotes notes, CurrentUser currentUser, SessionPage page, ActionMaker actionMaker) {
    this.notes = notes;
    this.currentUser = currentUser;
    this.page = page;
    this.actionMaker = actionMaker;
    getContent().intro(getTranslation("intervision.agreements.text")).with(list, form());
    show();
  }

  /** Makes an improvement action of an agreement. */
  interface ActionMaker {
    boolean offered();

    void make(Agreement agreement, Runnable then);
  }

  @Override
  protected Card initContent() {
    return new Card(getTranslation("intervision.agreements"));
  }

  private void show() {
    List<Agreement> all = notes.read(currentUser.actor(), page.session().id()).agreements();
    UnorderedList lines = new UnorderedList();
    lines.addClassName("gt-divide");
    lines.getElement().setAttribute("role", "list");
    all.forEach(agreement -> lines.add(line(agreement)));
    list.removeAll();
    if (!all.isEmpty()) {
      list.add(lines);
    }
  }

  private ListItem line(Agreement agreement) {
    Span who =
        new Span(
            agreement.ownerName() == null
                ? getTranslation("intervision.agreements.all")
                : agreement.ownerName());
    who.addClassName("gt-caption");
    Div text = new Div(new Span(agreement.text()), who);
    text.addClassNames("gt-cell", "gt-grow");
    ListItem line = new ListItem(text);
    line.addClassName("gt-line");
    if (agreement.action() != null) {
      line.add(
          new Anchor(
              "verbeteracties/" + agreement.action(),
              getTranslation("intervision.agreements.action")));
      return line;
    }
    if (actionMaker.offered()) {
      Button make =
          new Button(
              getTranslation("intervision.agreements.makeAction"),
              Icon.of("list-checks"),
              click -> actionMaker.make(agreement, this::show));
      make.addThemeVariants(ButtonVariant.TERTIARY);
      line.add(make);
    }
    Button remove =
        new Button(
            Icon.of("trash-2"),
            click -> {
              notes.remove(currentUser.actor(), page.session().id(), agreement.id());
              show();
            });
    remove.addThemeVariants(ButtonVariant.TERTIARY);
    remove.setAriaLabel(getTranslation("intervision.agreements.remove", agreement.text()));
    line.add(remove);
    return line;
  }

  private Div form() {
    TextField text = new TextField(getTranslation("intervision.agreements.new"));
    text.setMaxLength(500);
    text.setManualValidation(true);
    text.addClassName("gt-grow");
    PrivacyWarning.on(text, () -> page.people().stream().map(Person::name).toList());
    Select<Person> owner = new Select<>();
    owner.setLabel(getTranslation("intervision.agreements.who"));
    owner.setItems(page.present());
    owner.setEmptySelectionAllowed(true);
    owner.setEmptySelectionCaption(getTranslation("intervision.agreements.all"));
    owner.setItemLabelGenerator(
        one -> one == null ? getTranslation("intervision.agreements.all") : one.name());
    Button add =
        new Button(
            getTranslation("intervision.agreements.add"),
            Icon.of("plus"),
            click -> {
              Person by = owner.getValue();
              try {
                notes.agree(
                    currentUser.actor(),
                    page.session().id(),
                    text.getValue(),
                    by == null ? null : by.id());
                text.clear();
                text.setInvalid(false);
                show();
              } catch (Refusal refusal) {
                text.setErrorMessage(getTranslation(refusal.key(), refusal.arguments()));
                text.setInvalid(true);
              }
            });
    Div form = new Div(text, owner, add);
    form.addClassNames("gt-row", "gt-row--wrap", "gt-row--end", "gt-agree-form", "gt-no-print");
    return form;
  }
}

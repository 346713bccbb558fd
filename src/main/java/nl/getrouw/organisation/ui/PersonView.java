package nl.getrouw.organisation.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Aside;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import nl.getrouw.kernel.PersonId;
import nl.getrouw.kernel.ui.Card;
import nl.getrouw.kernel.ui.ConflictPanel;
import nl.getrouw.kernel.ui.Crumb;
import nl.getrouw.kernel.ui.PageHeader;
import nl.getrouw.kernel.ui.PageTitles;
import nl.getrouw.kernel.ui.Toast;
import nl.getrouw.organisation.Invitations;
import nl.getrouw.organisation.Locations;
import nl.getrouw.organisation.People;
import nl.getrouw.organisation.Roles;
import nl.getrouw.organisation.Teams;
import nl.getrouw.security.CurrentUser;

/** One person for administrators: details, roles, and the way in. */
@Route("beheer/mensen/:person([0-9]+)")
@PermitAll
class PersonView extends Composite<Main> implements BeforeEnterObserver, HasDynamicTitle {

  private final People people;
  private final CurrentUser currentUser;
  private final PersonForm form = new PersonForm();
  private final RolesCard roles;
  private final AccessCard access;
  private final Div top = new Div();
  private People.Page person;

  @SuppressWarnings("NullAway.Init") // the person is known once the page is entered
  PersonView(
      People people,
      Roles roles,
      Teams teams,
      Locations locations,
      Invitations invitations,
      CurrentUser currentUser) {
    this.people = people;
    this.currentUser = currentUser;
    this.roles = new RolesCard(roles, teams, locations, currentUser);
    this.access = new AccessCard(people, invitations, currentUser, this::reread);
    getContent().addClassName("gt-page");
    Div left = new Div(details(), this.roles);
    left.addClassName("gt-stack");
    Aside right = new Aside(access);
    right.addClassName("gt-stack");
    Div columns = new Div(left, right);
    columns.addClassName("gt-columns");
    getContent().add(top, columns);
  }

  @Override
  public void beforeEnter(BeforeEnterEvent event) {
    show(people.page(currentUser.actor(), new PersonId(Address.number(event, "person"))));
  }

  private void reread() {
    show(people.page(currentUser.actor(), person.id()));
  }

  private void show(People.Page shown) {
    person = shown;
    String function = shown.person().functionTitle();
    top.removeAll();
    top.add(
        new PageHeader(shown.person().name())
            .crumbs(
                new Crumb(getTranslation("organisation.nav.administration"), PeopleView.PATH),
                new Crumb(getTranslation("organisation.people.title"), PeopleView.PATH))
            .lead(function == null ? "" : function)
            .badges(new AccountBadge(shown.state())));
    form.fill(shown.person());
    roles.show(shown);
    access.show(shown);
  }

  private Card details() {
    Button store = new Button(getTranslation("organisation.store"), click -> store());
    store.addThemeVariants(ButtonVariant.PRIMARY);
    Div actions = new Div(store);
    actions.addClassName("gt-form__actions");
    Div content = new Div(form, actions);
    content.addClassName("gt-form");
    return new Card(getTranslation("organisation.person.details")).with(content);
  }

  private void store() {
    boolean stored =
        form.store(
            () -> people.problems(currentUser.actor(), person.id(), form.draft()),
            () -> people.change(currentUser.actor(), person.id(), person.version(), form.draft()),
            this::versions);
    if (stored) {
      reread();
      Toast.show(getTranslation("organisation.stored"));
    }
  }

  private ConflictPanel versions() {
    People.Page theirs = people.page(currentUser.actor(), person.id());
    return Versions.of(
        this,
        PersonForm.inWords(form.draft()),
        PersonForm.inWords(theirs.person()),
        () -> {
          person = theirs;
          store();
        },
        () -> show(theirs));
  }

  @Override
  public String getPageTitle() {
    return PageTitles.of(person.person().name());
  }
}

package nl.getrouw.organisation.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.grid.GridVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.router.RouteAlias;
import com.vaadin.flow.router.RouteParameters;
import com.vaadin.flow.router.RouterLink;
import jakarta.annotation.security.PermitAll;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Collectors;
import nl.getrouw.kernel.PersonId;
import nl.getrouw.kernel.ui.EmptyState;
import nl.getrouw.kernel.ui.Icon;
import nl.getrouw.kernel.ui.PageHeader;
import nl.getrouw.kernel.ui.PageTitles;
import nl.getrouw.organisation.AccountState;
import nl.getrouw.organisation.People;
import nl.getrouw.security.CurrentUser;
import nl.getrouw.security.Role;
import org.jspecify.annotations.Nullable;

/** Everybody with an account, for administrators; search and filters stand in the address. */
@Route(PeopleView.PATH)
@RouteAlias("beheer")
@PermitAll
class PeopleView extends Composite<Main> implements BeforeEnterObserver, HasDynamicTitle {

  static final String PATH = "beheer/mensen";

  private final People people;
  private final CurrentUser currentUser;
  private final Search search = new Search(getTranslation("organisation.people.search"));
  private final Select<Role> role = new Select<>();
  private final Select<AccountState> state = new Select<>();
  private final Paragraph count = new Paragraph();
  private final Div list = new Div();
  private final Grid<People.Row> grid = new Grid<>();

  PeopleView(People people, CurrentUser currentUser) {
    this.people = people;
    this.currentUser = currentUser;
    getContent().addClassName("gt-page");
    getContent().add(header(), new AdministrationTabs(PeopleView.class), filters(), list);
    columns();
  }

  @Override
  public void beforeEnter(BeforeEnterEvent event) {
    search.setValue(Address.filter(event, "zoek").orElse(""));
    role.setValue(Address.filter(event, "rol", Role.class));
    state.setValue(Address.filter(event, "account", AccountState.class));
    show();
  }

  private PageHeader header() {
    Button add =
        new Button(
            getTranslation("organisation.people.add"),
            Icon.of("user-plus"),
            click -> new PersonDialog(people, currentUser, this::open).open());
    add.addThemeVariants(ButtonVariant.PRIMARY);
    return new PageHeader(getTranslation("organisation.people.title"))
        .eyebrow(getTranslation("organisation.nav.administration"))
        .actions(add);
  }

  private Div filters() {
    role.setLabel(getTranslation("organisation.people.role"));
    role.setItems(Role.values());
    role.setItemLabelGenerator(
        item -> getTranslation(item == null ? "organisation.all" : item.key()));
    role.setEmptySelectionAllowed(true);
    role.setEmptySelectionCaption(getTranslation("organisation.all"));
    state.setLabel(getTranslation("organisation.people.account"));
    state.setItems(AccountState.values());
    state.setItemLabelGenerator(
        item -> getTranslation(item == null ? "organisation.people.notDisabled" : item.key()));
    state.setEmptySelectionAllowed(true);
    state.setEmptySelectionCaption(getTranslation("organisation.people.notDisabled"));
    search.addValueChangeListener(change -> changed(change.isFromClient()));
    role.addValueChangeListener(change -> changed(change.isFromClient()));
    state.addValueChangeListener(change -> changed(change.isFromClient()));
    count.addClassName("gt-filters__count");
    count.getElement().setAttribute("aria-live", "polite");
    Div filters = new Div(search, role, state, count);
    filters.addClassName("gt-filters");
    return filters;
  }

  private void changed(boolean byUser) {
    if (byUser) {
      Map<String, @Nullable Object> filters = new LinkedHashMap<>();
      filters.put("zoek", search.getValue());
      filters.put("rol", role.getValue());
      filters.put("account", state.getValue());
      Address.remember(UI.getCurrentOrThrow(), PATH, filters);
      show();
    }
  }

  private void show() {
    int found = people.count(currentUser.actor(), filter());
    count.setText(getTranslation("organisation.people.count", found));
    list.removeAll();
    if (found == 0) {
      list.add(
          new EmptyState(
              "users-round",
              getTranslation("organisation.people.none"),
              getTranslation("organisation.people.none.text")));
      return;
    }
    grid.setItems(
        query ->
            people
                .list(
                    currentUser.actor(),
                    filter(),
                    Asked.order(query, People.Sort.class, People.Sort.NAME, People.Sort.By::new),
                    Asked.page(query))
                .stream(),
        query -> people.count(currentUser.actor(), filter()));
    grid.setAllRowsVisible(found <= 12);
    list.add(grid);
  }

  private People.Filter filter() {
    return new People.Filter(search.getValue(), role.getValue(), null, state.getValue());
  }

  private void columns() {
    grid.addClassNames("gt-grid", "gt-grid--rows-open", "gt-grid--tall");
    grid.addThemeVariants(GridVariant.WRAP_CELL_CONTENT);
    grid.setSelectionMode(Grid.SelectionMode.NONE);
    grid.addComponentColumn(this::name)
        .setHeader(getTranslation("organisation.person.name"))
        .setSortProperty(People.Sort.NAME.name())
        .setFlexGrow(2);
    grid.addColumn(this::roles)
        .setHeader(getTranslation("organisation.person.roles"))
        .setFlexGrow(3);
    var email =
        grid.addColumn(People.Row::email)
            .setHeader(getTranslation("organisation.person.email"))
            .setSortProperty(People.Sort.EMAIL.name())
            .setFlexGrow(2);
    var account =
        grid.addComponentColumn(row -> new AccountBadge(row.state()))
            .setHeader(getTranslation("organisation.people.account"))
            .setWidth("190px")
            .setFlexGrow(0);
    NarrowColumns.leaveOut(grid, email, account);
    grid.addItemClickListener(click -> open(click.getItem().id()));
  }

  private Component name(People.Row row) {
    RouterLink name = new RouterLink(row.name(), PersonView.class, parameters(row.id()));
    Span title = new Span(row.functionTitle() == null ? "" : row.functionTitle());
    title.addClassName("gt-caption");
    Div cell = new Div(name, title);
    cell.addClassName("gt-cell");
    return cell;
  }

  private String roles(People.Row row) {
    return row.roles().isEmpty()
        ? getTranslation("organisation.person.noRole")
        : row.roles().stream()
            .map(held -> HeldRoleText.where(this, held))
            .collect(Collectors.joining(" · "));
  }

  private void open(PersonId id) {
    UI.getCurrentOrThrow().navigate(PersonView.class, parameters(id));
  }

  private static RouteParameters parameters(PersonId id) {
    return new RouteParameters("person", id.toString());
  }

  @Override
  public String getPageTitle() {
    return PageTitles.of(getTranslation("organisation.people.title"));
  }
}

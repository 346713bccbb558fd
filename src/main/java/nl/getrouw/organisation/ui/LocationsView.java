package nl.getrouw.organisation.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import java.util.List;
import nl.getrouw.kernel.ui.Card;
import nl.getrouw.kernel.ui.EmptyState;
import nl.getrouw.kernel.ui.Icon;
import nl.getrouw.kernel.ui.PageHeader;
import nl.getrouw.kernel.ui.PageTitles;
import nl.getrouw.kernel.ui.Toast;
import nl.getrouw.organisation.Locations;
import nl.getrouw.security.CurrentUser;
import org.jspecify.annotations.Nullable;

/** The locations, for administrators. */
@Route(LocationsView.PATH)
@PermitAll
class LocationsView extends Composite<Main> implements BeforeEnterObserver, HasDynamicTitle {

  static final String PATH = "beheer/locaties";

  private final Locations locations;
  private final CurrentUser currentUser;
  private final Div list = new Div();

  LocationsView(Locations locations, CurrentUser currentUser) {
    this.locations = locations;
    this.currentUser = currentUser;
    getContent().addClassName("gt-page");
    getContent().add(header(), new AdministrationTabs(LocationsView.class), list);
  }

  @Override
  public void beforeEnter(BeforeEnterEvent event) {
    show();
  }

  private PageHeader header() {
    Button add =
        new Button(
            getTranslation("organisation.locations.add"), Icon.of("plus"), click -> edit(null));
    add.addThemeVariants(ButtonVariant.PRIMARY);
    return new PageHeader(getTranslation("organisation.locations.title"))
        .eyebrow(getTranslation("organisation.nav.administration"))
        .actions(add);
  }

  private void show() {
    List<Locations.Row> found = locations.list(currentUser.actor());
    list.removeAll();
    list.add(found.isEmpty() ? none() : new Card().with(rows(found)));
  }

  private Component none() {
    return new EmptyState(
        "map-pin",
        getTranslation("organisation.locations.none"),
        getTranslation("organisation.locations.none.text"));
  }

  private UnorderedList rows(List<Locations.Row> found) {
    UnorderedList rows = new UnorderedList();
    rows.addClassName("gt-divide");
    rows.getElement().setAttribute("role", "list");
    found.forEach(location -> rows.add(new ListItem(line(location))));
    return rows;
  }

  private Div line(Locations.Row location) {
    Span name = new Span(location.name());
    name.addClassName("gt-strong");
    Span teams = new Span(getTranslation("organisation.locations.teams", location.teams()));
    teams.addClassName("gt-caption");
    Div text = new Div(name, teams);
    text.addClassNames("gt-cell", "gt-grow");
    Button rename = new Button(getTranslation("organisation.edit"), click -> edit(location));
    rename.addThemeVariants(ButtonVariant.TERTIARY);
    rename.setAriaLabel(getTranslation("organisation.editOf", location.name()));
    Div line = new Div(text, rename);
    line.addClassNames("gt-row", "gt-line");
    return line;
  }

  private void edit(Locations.@Nullable Row location) {
    new LocationDialog(locations, currentUser, location, this::stored).open();
  }

  private void stored() {
    show();
    Toast.show(getTranslation("organisation.stored"));
  }

  @Override
  public String getPageTitle() {
    return PageTitles.of(getTranslation("organisation.locations.title"));
  }
}

package nl.getrouw.organisation.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.confirmdialog.ConfirmDialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import java.util.LinkedHashMap;
import java.util.Map;
import nl.getrouw.kernel.ui.EmptyState;
import nl.getrouw.kernel.ui.Icon;
import nl.getrouw.kernel.ui.PageHeader;
import nl.getrouw.kernel.ui.PageTitles;
import nl.getrouw.kernel.ui.Toast;
import nl.getrouw.organisation.Locations;
import nl.getrouw.organisation.Teams;
import nl.getrouw.security.CurrentUser;
import org.jspecify.annotations.Nullable;

/** The teams for administrators: add, rename, move, close. */
@Route(TeamsAdministrationView.PATH)
@PermitAll
class TeamsAdministrationView extends Composite<Main>
    implements BeforeEnterObserver, HasDynamicTitle {

  static final String PATH = "beheer/teams";

  private final Teams teams;
  private final Locations locations;
  private final CurrentUser currentUser;
  private final Search search = new Search(getTranslation("organisation.teams.search"));
  private final Checkbox closed = new Checkbox(getTranslation("organisation.teams.closed"));
  private final Paragraph count = new Paragraph();
  private final Div list = new Div();
  private final TeamGrid grid = new TeamGrid();

  TeamsAdministrationView(Teams teams, Locations locations, CurrentUser currentUser) {
    this.teams = teams;
    this.locations = locations;
    this.currentUser = currentUser;
    getContent().addClassName("gt-page");
    getContent().add(header(), new AdministrationTabs(TeamsAdministrationView.class));
    getContent().add(filters(), list);
    grid.addComponentColumn(this::acts).setKey("acts").setAutoWidth(true).setFlexGrow(0);
  }

  @Override
  public void beforeEnter(BeforeEnterEvent event) {
    if (locations.list(currentUser.actor()).isEmpty()) {
      getContent().remove(list);
      getContent().add(noLocations());
      return;
    }
    search.setValue(Address.filter(event, "zoek").orElse(""));
    closed.setValue(Address.filter(event, "gesloten").isPresent());
    show();
  }

  private PageHeader header() {
    Button add =
        new Button(getTranslation("organisation.teams.add"), Icon.of("plus"), click -> edit(null));
    add.addThemeVariants(ButtonVariant.PRIMARY);
    return new PageHeader(getTranslation("organisation.teams.title"))
        .eyebrow(getTranslation("organisation.nav.administration"))
        .actions(add);
  }

  private Div filters() {
    search.addValueChangeListener(change -> changed(change.isFromClient()));
    closed.addValueChangeListener(change -> changed(change.isFromClient()));
    count.addClassName("gt-filters__count");
    count.getElement().setAttribute("aria-live", "polite");
    Div filters = new Div(search, closed, count);
    filters.addClassName("gt-filters");
    return filters;
  }

  private void changed(boolean byUser) {
    if (byUser) {
      Map<String, @Nullable Object> filters = new LinkedHashMap<>();
      filters.put("zoek", search.getValue());
      filters.put("gesloten", closed.getValue() ? "ja" : null);
      Address.remember(UI.getCurrentOrThrow(), PATH, filters);
      show();
    }
  }

  private void show() {
    Teams.Filter filter = new Teams.Filter(search.getValue(), null, closed.getValue());
    int found = teams.count(currentUser.actor(), filter);
    count.setText(getTranslation("organisation.teams.count", found));
    list.removeAll();
    list.add(found == 0 ? none() : grid);
    grid.show(teams, currentUser, filter);
  }

  private EmptyState none() {
    return new EmptyState(
        "network",
        getTranslation("organisation.teams.none"),
        getTranslation("organisation.teams.none.text"));
  }

  private Component noLocations() {
    return new EmptyState(
            "map-pin",
            getTranslation("organisation.locations.none"),
            getTranslation("organisation.teams.noLocation"))
        .actions(
            new Button(
                getTranslation("organisation.locations.title"),
                click -> UI.getCurrentOrThrow().navigate(LocationsView.class)));
  }

  private Component acts(Teams.Row row) {
    String name = row.team().name();
    Button edit = new Button(getTranslation("organisation.edit"), click -> edit(row));
    edit.addThemeVariants(ButtonVariant.TERTIARY);
    edit.setAriaLabel(getTranslation("organisation.editOf", name));
    Button close =
        row.team().closed()
            ? new Button(getTranslation("organisation.teams.reopen"), click -> reopen(row))
            : new Button(getTranslation("organisation.teams.close"), click -> confirm(row));
    close.addThemeVariants(ButtonVariant.TERTIARY);
    close.setAriaLabel(close.getText() + " " + name);
    Div acts = new Div(edit, close);
    acts.addClassNames("gt-row", "gt-row--wrap", "gt-row--end");
    return acts;
  }

  private void edit(Teams.@Nullable Row row) {
    new TeamDialog(teams, locations, currentUser, row, this::stored).open();
  }

  private void stored() {
    show();
    Toast.show(getTranslation("organisation.stored"));
  }

  private void confirm(Teams.Row row) {
    ConfirmDialog dialog = new ConfirmDialog();
    dialog.setHeader(getTranslation("organisation.teams.close.question", row.team().name()));
    dialog.setText(getTranslation("organisation.teams.close.text"));
    dialog.setConfirmText(getTranslation("organisation.teams.close"));
    dialog.setCancelable(true);
    dialog.setCancelText(getTranslation("organisation.cancel"));
    dialog.addConfirmListener(confirmed -> close(row));
    dialog.open();
  }

  private void close(Teams.Row row) {
    teams.close(currentUser.actor(), row.team().id(), row.version());
    show();
    Toast.show(getTranslation("organisation.teams.isClosed", row.team().name()));
  }

  private void reopen(Teams.Row row) {
    teams.reopen(currentUser.actor(), row.team().id(), row.version());
    show();
    Toast.show(getTranslation("organisation.teams.isOpen", row.team().name()));
  }

  @Override
  public String getPageTitle() {
    return PageTitles.of(getTranslation("organisation.teams.title"));
  }
}

package nl.getrouw.organisation.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.tabs.Tab;
import com.vaadin.flow.component.tabs.Tabs;
import com.vaadin.flow.router.RouterLink;

/** The pages of an administrator, beside each other. */
final class AdministrationTabs extends Composite<Tabs> {

  AdministrationTabs(Class<? extends Component> here) {
    getContent().addClassName("gt-subpages");
    getContent().setAutoselect(false);
    tab("organisation.people.title", PeopleView.class, here);
    tab("organisation.teams.title", TeamsAdministrationView.class, here);
    tab("organisation.locations.title", LocationsView.class, here);
    tab("organisation.trail.title", TrailView.class, here);
  }

  private void tab(String key, Class<? extends Component> view, Class<? extends Component> here) {
    Tab tab = new Tab(new RouterLink(getTranslation(key), view));
    getContent().add(tab);
    if (view == here) {
      getContent().setSelectedTab(tab);
    }
  }
}

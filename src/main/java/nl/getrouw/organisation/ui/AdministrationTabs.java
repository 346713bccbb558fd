package nl.getrouw.organisation.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Nav;
import com.vaadin.flow.router.HighlightConditions;
import com.vaadin.flow.router.RouteConfiguration;
import com.vaadin.flow.router.RouterLink;
import java.util.Map;
import java.util.TreeMap;

/** The pages of an administrator, beside each other: links, the one that is here marked as such. */
public final class AdministrationTabs extends Composite<Nav> {

  /** Pages of features that know organisations, not the other way round; path and title. */
  private static final Map<String, String> OTHERS =
      new TreeMap<>(
          Map.of(
              "beheer/koppelingen", "api.title",
              "beheer/post", "post.title",
              "beheer/woorden", "guest.wording.title"));

  public AdministrationTabs(Class<? extends Component> here) {
    getContent().addClassName("gt-subpages");
    getContent().setAriaLabel(getTranslation("organisation.nav.administration"));
    link("organisation.people.title", PeopleView.class, here);
    link("organisation.teams.title", TeamsAdministrationView.class, here);
    link("organisation.locations.title", LocationsView.class, here);
    link("organisation.trail.title", TrailView.class, here);
    RouteConfiguration routes = RouteConfiguration.forSessionScope();
    OTHERS.forEach(
        (path, title) -> routes.getRoute(path).ifPresent(view -> link(title, view, here)));
  }

  private void link(String key, Class<? extends Component> view, Class<? extends Component> here) {
    RouterLink link = new RouterLink(getTranslation(key), view);
    link.setHighlightCondition(HighlightConditions.never());
    if (view == here) {
      link.getElement().setAttribute("aria-current", "page");
    }
    getContent().add(link);
  }
}

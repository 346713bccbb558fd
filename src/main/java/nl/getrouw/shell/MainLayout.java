package nl.getrouw.shell;

import com.vaadin.flow.component.Text;
import com.vaadin.flow.component.applayout.AppLayout;
import com.vaadin.flow.component.applayout.DrawerToggle;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Aside;
import com.vaadin.flow.component.html.Header;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.AfterNavigationEvent;
import com.vaadin.flow.router.AfterNavigationObserver;
import com.vaadin.flow.router.Layout;
import com.vaadin.flow.router.NavigationTrigger;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import java.util.List;
import nl.getrouw.frame.Navigation;
import nl.getrouw.kernel.ui.PersonAvatar;
import nl.getrouw.security.Actor;
import nl.getrouw.security.BrowserSession;
import nl.getrouw.security.CurrentUser;
import nl.getrouw.security.Preferences;

/** The frame around most pages: mark, place, navigation and person in the drawer. */
@Layout
@AnonymousAllowed
class MainLayout extends AppLayout implements AfterNavigationObserver {

  MainLayout(
      CurrentUser currentUser,
      Preferences preferences,
      BrowserSession session,
      ChosenPlace place,
      List<Navigation> features) {
    Actor actor = currentUser.actor();
    addClassName("gt-shell");
    setPrimarySection(Section.DRAWER);
    setI18n(new AppLayoutI18n().setDrawer(getTranslation("shell.drawer")));
    Aside drawer =
        new Aside(
            brand(),
            new PlaceSwitch(place, actor),
            new NavigationList(features, actor, place.of(actor).scope()),
            new PersonMenu(currentUser, preferences, session, actor));
    drawer.addClassName("gt-drawer");
    drawer.getElement().setAttribute("aria-label", getTranslation("shell.drawer"));
    addToDrawer(drawer);
    DrawerToggle toggle = new DrawerToggle();
    toggle.addThemeVariants(ButtonVariant.TERTIARY);
    toggle.setAriaLabel(getTranslation("shell.menu"));
    Header bar = new Header(toggle, brand(), new PersonAvatar(actor.name()));
    bar.addClassName("gt-navbar");
    addToNavbar(bar);
  }

  private static Anchor brand() {
    Span mark = new Span();
    mark.addClassName("gt-mark");
    Anchor home = new Anchor(".", mark, new Text("Getrouw"));
    home.addClassName("gt-brand");
    return home;
  }

  /** Who moves from page to page by keyboard or ear lands on the new page's headline. */
  @Override
  public void afterNavigation(AfterNavigationEvent event) {
    if (event.getLocationChangeEvent().getTrigger() != NavigationTrigger.PAGE_LOAD) {
      getElement()
          .executeJs(
              """
              requestAnimationFrame(() => {
                const headline = this.querySelector('main h1');
                if (headline) {
                  headline.tabIndex = -1;
                  headline.focus({preventScroll: true});
                }
                this.shadowRoot?.querySelector('[part~=content]')?.scrollTo(0, 0);
              });
              """);
    }
  }
}

package nl.getrouw.shell;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Nav;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.sidenav.SideNav;
import com.vaadin.flow.component.sidenav.SideNavItem;
import java.util.Comparator;
import java.util.List;
import nl.getrouw.frame.NavItem;
import nl.getrouw.frame.Navigation;
import nl.getrouw.kernel.ui.Icon;
import nl.getrouw.security.Actor;
import nl.getrouw.security.Scope;

/** The navigation: Vandaag, and what the features offer this person. */
final class NavigationList extends Composite<Nav> {

  NavigationList(List<Navigation> features, Actor actor, Scope place) {
    SideNav list = new SideNav();
    list.addItem(line(new NavItem(0, "sun", "shell.nav.today", HomeView.class)));
    features.stream()
        .flatMap(feature -> feature.items(actor, place).stream())
        .sorted(Comparator.comparingInt(NavItem::order))
        .forEach(item -> list.addItem(line(item)));
    getContent().addClassName("gt-drawer__nav");
    getContent().setAriaLabel(getTranslation("shell.nav"));
    getContent().add(list);
  }

  private SideNavItem line(NavItem item) {
    SideNavItem line =
        new SideNavItem(
            getTranslation(item.key()), item.view(), item.parameters(), Icon.of(item.icon()));
    line.setMatchNested(item.view() != HomeView.class);
    line.setPathAliases(item.also());
    int waiting = item.count().getAsInt();
    if (waiting > 0) {
      Span count = new Span(Integer.toString(waiting));
      count.addClassName("gt-count");
      line.setSuffixComponent(count);
    }
    return line;
  }
}

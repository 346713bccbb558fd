package nl.getrouw.shell;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Nav;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.sidenav.SideNav;
import com.vaadin.flow.component.sidenav.SideNavItem;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import nl.getrouw.frame.NavItem;
import nl.getrouw.frame.NavSection;
import nl.getrouw.frame.Navigation;
import nl.getrouw.kernel.ui.Icon;
import nl.getrouw.security.Actor;
import nl.getrouw.security.Scope;

/** The navigation: Vandaag, and what the features offer this person, part by part. */
final class NavigationList extends Composite<Nav> {

  NavigationList(List<Navigation> features, Actor actor, Scope place) {
    getContent().addClassName("gt-drawer__nav");
    getContent().setAriaLabel(getTranslation("shell.nav"));
    Map<NavSection, SideNav> sections = new EnumMap<>(NavSection.class);
    Stream.concat(
            Stream.of(new NavItem(0, "sun", "shell.nav.today", HomeView.class)),
            features.stream()
                .flatMap(feature -> feature.items(actor, place).stream())
                .sorted(Comparator.comparingInt(NavItem::order)))
        .forEach(
            item ->
                sections
                    .computeIfAbsent(NavSection.of(item.order()), this::section)
                    .addItem(line(item)));
    sections.values().forEach(getContent()::add);
    SideNav outcomes = sections.get(NavSection.OUTCOMES);
    if (outcomes != null) {
      List<SideNavItem> lines = outcomes.getItems();
      lines.forEach(line -> line.setMatchNested(isAlone(line, lines)));
    }
  }

  private SideNav section(NavSection section) {
    return section == NavSection.WORK ? new SideNav() : new SideNav(getTranslation(section.key()));
  }

  /** Whether the pages below this one have no line of their own. */
  private static boolean isAlone(SideNavItem line, List<SideNavItem> lines) {
    String path = line.getPath();
    return path != null
        && !path.isEmpty()
        && lines.stream()
            .map(SideNavItem::getPath)
            .noneMatch(other -> other != null && other.startsWith(path + "/"));
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

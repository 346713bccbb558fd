package nl.getrouw.compare.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Nav;

/** The three ways to compare, as links. */
final class CompareTabs extends Composite<Nav> {

  /**
   * @param here path of the page on which they stand
   * @param address what was chosen, kept from page to page; empty or beginning with a question mark
   */
  CompareTabs(String here, String address) {
    getContent().addClassName("gt-subpages");
    getContent().setAriaLabel(getTranslation("compare.nav"));
    getContent()
        .add(
            link(here, ComparePaths.TEAMS, address, "compare.tab.teams"),
            link(here, ComparePaths.ITEMS, address, "compare.tab.items"),
            link(here, ComparePaths.OVER_TIME, "", "compare.tab.time"));
  }

  private Anchor link(String here, String path, String address, String key) {
    Anchor link = new Anchor(path + address, getTranslation(key));
    if (path.equals(here)) {
      link.getElement().setAttribute("aria-current", "page");
    }
    return link;
  }
}

package nl.getrouw.audit.ui.consensus;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Nav;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.router.RouteParam;
import com.vaadin.flow.router.RouteParameters;
import com.vaadin.flow.router.RouterLink;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.function.Predicate;
import nl.getrouw.audit.ConsensusPage;
import nl.getrouw.audit.ConsensusPage.Row;
import nl.getrouw.kernel.ui.IngredientLook;
import nl.getrouw.kernel.ui.IngredientTile;
import org.jspecify.annotations.Nullable;

/**
 * The items by what there is to say about them: differences first, largest first; then what was
 * agreed; the items on which all thought the same on request.
 */
final class DifferenceList extends Composite<Nav> {

  private final List<String> order = new ArrayList<>();
  private boolean equalShown;

  DifferenceList() {
    getContent().addClassName("gt-differences");
    getContent().setAriaLabel(getTranslation("consensus.list"));
  }

  /**
   * Shows the page as it is now.
   *
   * @param here the code of the item that is open
   */
  void show(ConsensusPage page, @Nullable String here) {
    getContent().removeAll();
    order.clear();
    List<Row> open = page.open();
    if (open.isEmpty() && here != null && page.mayAgree()) {
      getContent().add(toClosing(page));
    }
    open.stream()
        .map(Row::spread)
        .filter(spread -> spread > 0)
        .distinct()
        .forEach(
            spread ->
                group(
                    getTranslation("consensus.group.points", spread),
                    open,
                    row -> row.spread() == spread,
                    page,
                    here));
    group(
        getTranslation("consensus.group.other"),
        open,
        row -> row.spread() == 0 && row.differs(),
        page,
        here);
    group(
        getTranslation("consensus.group.unscored"),
        open,
        row -> row.spread() == 0 && !row.differs(),
        page,
        here);
    group(
        getTranslation("consensus.group.settled"),
        page.rows(),
        row -> row.agreed() != null && !row.settledAtOnce(),
        page,
        here);
    equal(page, here);
  }

  private static Paragraph toClosing(ConsensusPage page) {
    RouterLink link = new RouterLink();
    link.setRoute(
        ConsensusView.class, new RouteParameters(new RouteParam("id", page.audit().toString())));
    link.setText(link.getTranslation("consensus.allAgreed"));
    Paragraph line = new Paragraph(link);
    line.addClassName("gt-differences__closing");
    return line;
  }

  private void equal(ConsensusPage page, @Nullable String here) {
    List<Row> equal = page.rows().stream().filter(Row::settledAtOnce).toList();
    if (equal.isEmpty()) {
      return;
    }
    boolean hereIsEqual = equal.stream().anyMatch(row -> isAt(row, here));
    equalShown |= hereIsEqual;
    if (equalShown) {
      group(getTranslation("consensus.group.equal"), equal, row -> true, page, here);
    }
    String key = equalShown ? "consensus.equal.hide" : "consensus.equal.show";
    NativeButton toggle = new NativeButton(getTranslation(key, equal.size()));
    toggle.addClassName("gt-link");
    toggle.getElement().setAttribute("aria-expanded", Boolean.toString(equalShown));
    toggle.addClickListener(
        click -> {
          equalShown = !equalShown;
          show(page, here);
        });
    Paragraph more = new Paragraph(toggle);
    more.addClassName("gt-differences__more");
    more.setVisible(!hereIsEqual);
    getContent().add(more);
  }

  private void group(
      String name,
      List<Row> rows,
      Predicate<Row> belongs,
      ConsensusPage page,
      @Nullable String here) {
    List<Row> members = rows.stream().filter(belongs).toList();
    if (members.isEmpty()) {
      return;
    }
    H2 label = new H2(name);
    label.addClassName("gt-differences__label");
    UnorderedList list = new UnorderedList();
    list.addClassName("gt-differences__list");
    list.getElement().setAttribute("role", "list");
    for (Row row : members) {
      list.add(new ListItem(link(row, page, here)));
      order.add(row.item().code());
    }
    getContent().add(label, list);
  }

  private RouterLink link(Row row, ConsensusPage page, @Nullable String here) {
    RouterLink link = new RouterLink();
    link.setRoute(
        ConsensusView.class,
        new RouteParameters(
            new RouteParam("id", page.audit().toString()),
            new RouteParam("item", row.item().code())));
    link.addClassName("gt-difference");
    link.setClassName("gt-difference--settled", row.agreed() != null);
    if (isAt(row, here)) {
      link.getElement().setAttribute("aria-current", "true");
    }
    var ingredient = row.domain().ingredient();
    link.add(
        new IngredientTile(IngredientLook.of(ingredient == null ? null : ingredient.code()))
            .small(),
        new Span(row.item().name().in(getLocale())),
        new PairMark(row, page.raters()));
    return link;
  }

  private static boolean isAt(Row row, @Nullable String here) {
    return Objects.equals(row.item().code(), here);
  }

  /** The item so many places further in the list as it is shown, or null beyond its ends. */
  @Nullable String from(@Nullable String here, int step) {
    int place = order.indexOf(here) + step;
    return place >= 0 && place < order.size() ? order.get(place) : null;
  }
}

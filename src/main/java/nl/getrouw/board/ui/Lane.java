package nl.getrouw.board.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Header;
import com.vaadin.flow.component.html.Section;
import java.util.Comparator;
import java.util.List;
import nl.getrouw.board.Card;

/** A column, a group, or what lies loose: a headline and cards in order. */
final class Lane extends Composite<Section> {

  private final String key;
  private final Header head = new Header();
  private final H2 name = new H2();
  private final Div slips = new Div();
  private Comparator<Card> order = Comparator.comparingLong(Card::place);

  /**
   * @param key as the lane is called in the browser
   */
  Lane(String key, String title, Component... beside) {
    this.key = key;
    name.setText(title);
    name.setId("lane-" + key);
    head.addClassName("gt-wall__head");
    head.add(name);
    head.add(beside);
    slips.addClassName("gt-wall__slips");
    slips.getElement().setAttribute("data-lane", key);
    getContent().addClassName("gt-wall__lane");
    getContent().getElement().setAttribute("aria-labelledby", "lane-" + key);
    getContent().add(head, slips);
  }

  /** Cards lie beside each other. */
  Lane loose() {
    getContent().addClassName("gt-wall__lane--loose");
    slips.addClassName("gt-wall__loose");
    return this;
  }

  /** Cards with most votes first. */
  Lane byVotes() {
    order = Comparator.comparingInt(Card::votes).reversed().thenComparing(order);
    return this;
  }

  /** Something under the headline. */
  Lane intro(Component intro) {
    getContent().addComponentAtIndex(1, intro);
    return this;
  }

  /** Something under the cards. */
  Lane foot(Component foot) {
    getContent().add(foot);
    return this;
  }

  String key() {
    return key;
  }

  String title() {
    return name.getText();
  }

  void rename(String title) {
    name.setText(title);
  }

  List<SlipView> slips() {
    return slips.getChildren().map(SlipView.class::cast).toList();
  }

  /** Lays a card in its place. */
  void put(SlipView slip) {
    List<SlipView> others = slips().stream().filter(other -> other != slip).toList();
    int at = 0;
    while (at < others.size() && order.compare(others.get(at).card(), slip.card()) <= 0) {
      at++;
    }
    List<SlipView> now = slips();
    if (!now.contains(slip) || now.indexOf(slip) != at) {
      slip.getElement().removeFromParent();
      slips.addComponentAtIndex(at, slip);
    }
  }
}

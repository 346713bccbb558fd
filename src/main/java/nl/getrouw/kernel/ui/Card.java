package nl.getrouw.kernel.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;

/** A white card: a section of the page, named by its headline. */
public final class Card extends Composite<Section> {

  /** A card without a headline. */
  public Card() {
    getContent().addClassName("gt-card");
  }

  /**
   * @param right a link or button beside the headline
   */
  public Card(String headline, Component... right) {
    this();
    SectionHead head = new SectionHead(headline, right);
    Ids.nameBy(getContent(), head.headline());
    getContent().add(head);
  }

  /** The one card of the page that asks for action. */
  public Card raised() {
    getContent().addClassName("gt-card--raised");
    return this;
  }

  /** Sunken: background to something else. */
  public Card well() {
    getContent().addClassName("gt-card--well");
    return this;
  }

  /** Rows run to the edge. */
  public Card flush() {
    getContent().addClassName("gt-card--flush");
    return this;
  }

  /** A sentence under the headline. */
  public Card intro(String text) {
    Paragraph intro = new Paragraph(text);
    intro.addClassName("gt-card__intro");
    getContent().add(intro);
    return this;
  }

  public Card with(Component... parts) {
    getContent().add(parts);
    return this;
  }

  /** Takes everything out but the headline. */
  public Card cleared() {
    getContent()
        .getChildren()
        .filter(child -> !(child instanceof SectionHead))
        .toList()
        .forEach(getContent()::remove);
    return this;
  }

  /** A caption at the bottom. */
  public Card foot(String text) {
    Paragraph foot = new Paragraph(text);
    foot.addClassNames("gt-card__foot", "gt-caption");
    getContent().add(foot);
    return this;
  }
}

package nl.getrouw.kernel.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Header;
import com.vaadin.flow.component.html.Nav;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;

/**
 * Top of a page: breadcrumbs, eyebrow, headline, lead, badges and actions. Everything but the
 * headline may be absent.
 */
public final class PageHeader extends Composite<Div> {

  private final Nav crumbs = new Nav();
  private final Paragraph eyebrow = new Paragraph();
  private final H1 headline = new H1();
  private final Paragraph lead = new Paragraph();
  private final Div badges = new Div();
  private final Div actions = new Div();

  public PageHeader(String headline) {
    crumbs.addClassName("gt-crumbs");
    crumbs.setAriaLabel(getTranslation("ui.crumbs"));
    eyebrow.addClassName("gt-head__eyebrow");
    lead.addClassName("gt-lead");
    badges.addClassName("gt-head__badges");
    actions.addClassName("gt-head__actions");
    this.headline.setText(headline);
    Div text = new Div(eyebrow, this.headline, lead, badges);
    text.addClassName("gt-head__text");
    Header head = new Header(text, actions);
    head.addClassName("gt-head");
    getContent().add(crumbs, head);
    crumbs.setVisible(false);
    eyebrow.setVisible(false);
    lead.setVisible(false);
    badges.setVisible(false);
    actions.setVisible(false);
  }

  /** The way to this page; the page itself is the last step and carries the headline's text. */
  public PageHeader crumbs(Crumb... above) {
    crumbs.removeAll();
    for (Crumb crumb : above) {
      crumbs.add(new Anchor(crumb.path(), crumb.text()), Icon.of("chevron-right"));
    }
    Span here = new Span(headline.getText());
    here.getElement().setAttribute("aria-current", "page");
    crumbs.add(here);
    crumbs.setVisible(true);
    return this;
  }

  /** The small line above the headline, such as a date. */
  public PageHeader eyebrow(String text) {
    eyebrow.setText(text);
    eyebrow.setVisible(true);
    return this;
  }

  public PageHeader headline(String text) {
    headline.setText(text);
    return this;
  }

  /** The sentence under the headline that says the page's point. */
  public PageHeader lead(String text) {
    lead.setText(text);
    lead.setVisible(!text.isBlank());
    return this;
  }

  public PageHeader badges(Component... shown) {
    badges.removeAll();
    badges.add(shown);
    badges.setVisible(shown.length > 0);
    return this;
  }

  public PageHeader actions(Component... shown) {
    actions.removeAll();
    actions.add(shown);
    actions.setVisible(shown.length > 0);
    return this;
  }
}

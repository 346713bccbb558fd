package nl.getrouw.guest.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Footer;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Header;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.component.html.Span;
import nl.getrouw.kernel.ui.ReadAloud;
import org.jspecify.annotations.Nullable;

/** The frame of every page for guests: where you are and "read aloud", one thing, big buttons. */
public final class GuestFrame extends Composite<Div> {

  /** Id of the headline, so that choices can be named by it. */
  public static final String HEADLINE = "vraag";

  private final Header top = new Header();
  private final Main main = new Main();
  private final Footer foot = new Footer();

  public GuestFrame() {
    getContent().addClassName("gt-guest");
    top.addClassName("gt-guest__top");
    main.addClassName("gt-guest__main");
    foot.addClassName("gt-guest__foot");
    getContent().add(top, main, foot);
  }

  /** Puts a page in the place of the one before; the focus goes to its headline. */
  public void show(GuestPage page) {
    top.removeAll();
    main.removeAll();
    foot.removeAll();
    Component progress = page.progress();
    top.add(progress == null ? brand() : progress, new ReadAloud(page.aloud()));
    H1 headline = new H1(page.headline());
    headline.setId(HEADLINE);
    headline.getElement().setAttribute("tabindex", "-1");
    main.add(head(page.icon(), headline));
    main.add(page.body());
    foot.add(page.buttons());
    foot.setVisible(!page.buttons().isEmpty());
    headline
        .getElement()
        .executeJs(
            """
            window.speechSynthesis?.cancel();
            window.scrollTo(0, 0);
            requestAnimationFrame(() => this.focus({preventScroll: true}));""");
  }

  private static Component head(@Nullable Component icon, H1 headline) {
    Div head = new Div();
    head.addClassName("gt-guest__head");
    if (icon != null) {
      Span picture = new Span(icon);
      picture.addClassName("gt-guest__picture");
      head.add(picture);
    }
    head.add(headline);
    return head;
  }

  private static Component brand() {
    Span mark = new Span();
    mark.addClassName("gt-mark");
    Span brand = new Span(mark, new Span("Getrouw"));
    brand.addClassName("gt-brand");
    return brand;
  }
}

package nl.getrouw.kernel.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Span;
import java.time.Instant;

/** Says beside the title whether the last answer is in the database; read aloud when it changes. */
public final class SavedState extends Composite<Span> {

  public SavedState() {
    getContent().addClassName("gt-saved");
    getElement().setAttribute("data-busy", getTranslation("ui.saved.busy"));
    getElement().setAttribute("aria-live", "polite");
  }

  /**
   * Says "Opslaan…" in the browser from the moment that something is given there, until the server
   * answers with {@link #saved} or {@link #failed}.
   *
   * @param source holds what is listened to
   * @param event of the browser, such as {@code click} or {@code input}
   * @param selector of the elements inside the source that count
   */
  public void busyOn(Component source, String event, String selector) {
    source
        .getElement()
        .executeJs(
            """
            this.addEventListener($1, event => {
              if (event.target.closest($2)) $0.setAttribute('aria-busy', 'true');
            })""",
            getElement(),
            event,
            selector);
  }

  public void saving() {
    show("cloud-upload", "gt-saved--busy", getTranslation("ui.saved.busy"), "");
  }

  /** The database has it since {@code at}. */
  public void saved(Instant at) {
    String moment = " " + getTranslation("ui.saved.at", Formats.current().time(at));
    show("cloud-check", "", getTranslation("ui.saved"), moment);
  }

  /** The database did not take it. */
  public void failed() {
    show("wifi-off", "gt-saved--failed", getTranslation("ui.saved.failed"), "");
  }

  /** Says nothing: nothing was given yet. */
  public void silent() {
    getContent().removeAll();
    getElement().executeJs("this.removeAttribute('aria-busy')");
  }

  private void show(String icon, String style, String words, String moment) {
    Span content = getContent();
    content.removeAll();
    getElement().executeJs("this.removeAttribute('aria-busy')");
    content.setClassName("gt-saved--busy", style.equals("gt-saved--busy"));
    content.setClassName("gt-saved--failed", style.equals("gt-saved--failed"));
    Span detail = new Span(moment);
    detail.addClassName("gt-hide-narrow");
    content.add(Icon.of(icon), new Span(new Span(words), detail));
  }
}

package nl.getrouw.kernel.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.NativeButton;

/** First in the tab order, seen only with focus: past the menu, to the content. */
public final class SkipLink extends Composite<NativeButton> {

  private SkipLink(String target) {
    getContent().setText(getTranslation("ui.skip"));
    getContent().addClassNames("gt-skip", "gt-link");
    getContent()
        .addClickListener(
            click -> getElement().executeJs("document.getElementById($0)?.focus()", target));
  }

  /**
   * @param id of the element that takes the focus; it needs a tabindex
   */
  public static SkipLink to(String id) {
    return new SkipLink(id);
  }
}

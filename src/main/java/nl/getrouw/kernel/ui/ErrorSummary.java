package nl.getrouw.kernel.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.Focusable;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What is still wrong in a form, above its fields: takes the focus, and each line leads to its
 * field. Invisible while there is nothing to say.
 */
public final class ErrorSummary extends Composite<Div> {

  /**
   * One line.
   *
   * @param field where to mend it; null when no single field is at fault
   */
  public record Problem(String text, @Nullable Focusable<?> field) {}

  private final H2 headline = new H2();
  private final UnorderedList lines = new UnorderedList();

  public ErrorSummary() {
    Div box = getContent();
    box.addClassName("gt-errors");
    box.getElement().setAttribute("role", "alert").setAttribute("tabindex", "-1");
    box.add(headline, lines);
    box.setVisible(false);
  }

  /** Shows the problems and moves the focus here; without problems the same as {@link #clear}. */
  public void show(String headline, List<Problem> problems) {
    if (problems.isEmpty()) {
      clear();
      return;
    }
    this.headline.setText(headline);
    lines.removeAll();
    problems.forEach(problem -> lines.add(new ListItem(line(problem))));
    getContent().setVisible(true);
    getElement().executeJs("requestAnimationFrame(() => this.focus())");
  }

  public void clear() {
    lines.removeAll();
    getContent().setVisible(false);
  }

  private static Component line(Problem problem) {
    Focusable<?> field = problem.field();
    if (field == null) {
      return new Span(problem.text());
    }
    NativeButton link = new NativeButton(problem.text(), click -> field.focus());
    link.addClassName("gt-link");
    return link;
  }
}

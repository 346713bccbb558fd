package nl.getrouw.theme.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Span;
import nl.getrouw.kernel.ui.Icon;
import nl.getrouw.theme.Theme;

/** Circle in the colour of a theme, with its icon; the name stands beside it. */
public final class ThemeDot extends Composite<Span> {

  public ThemeDot(Theme theme) {
    getContent().addClassNames("gt-dot", theme.style());
    getContent().add(Icon.of(theme.icon()));
  }

  /** 28 pixels in place of 36. */
  public ThemeDot small() {
    getContent().addClassName("gt-dot--s");
    return this;
  }

  /** 52 pixels in place of 36. */
  public ThemeDot large() {
    getContent().addClassName("gt-dot--l");
    return this;
  }

  /** Filled with the colour itself, for the one mark of a page. */
  public ThemeDot solid() {
    getContent().addClassName("gt-dot--solid");
    return this;
  }
}

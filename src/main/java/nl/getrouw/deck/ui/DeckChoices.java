package nl.getrouw.deck.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Nav;
import com.vaadin.flow.component.html.Span;
import nl.getrouw.deck.Voice;
import nl.getrouw.kernel.ui.Icon;
import nl.getrouw.theme.Theme;
import nl.getrouw.theme.ui.ThemeDot;

/** Theme and voice as links, so that a choice is an address. */
final class DeckChoices {

  private DeckChoices() {}

  static Nav voices(Selection selection) {
    Nav voices = new Nav();
    voices.addClassName("gt-segments");
    voices.setAriaLabel(voices.getTranslation("deck.voices"));
    for (Voice voice : Voice.values()) {
      voices.add(
          link(
              selection.of(voice),
              selection.isPlain() && selection.voice() == voice,
              Icon.of(voice.icon()),
              new Span(voices.getTranslation(voice.key()))));
    }
    return voices;
  }

  static Nav themes(Selection selection) {
    Nav themes = new Nav();
    themes.addClassName("gt-themes");
    themes.setAriaLabel(themes.getTranslation("deck.themes"));
    for (Theme theme : Theme.values()) {
      Anchor link =
          link(
              selection.of(theme),
              selection.isPlain() && selection.theme() == theme,
              new ThemeDot(theme).small(),
              new Span(themes.getTranslation(theme.key())));
      link.addClassNames("gt-theme", theme.style());
      themes.add(link);
    }
    Anchor kept =
        link(
            selection.ofKept(),
            selection.kept() && selection.search().isBlank(),
            Icon.of("bookmark"),
            new Span(themes.getTranslation("deck.kept")));
    kept.addClassNames("gt-theme", "gt-theme--kept");
    themes.add(kept);
    return themes;
  }

  private static Anchor link(Selection to, boolean here, Component... parts) {
    Anchor link = new Anchor(to.path(), parts);
    if (here) {
      link.getElement().setAttribute("aria-current", "true");
    }
    return link;
  }
}

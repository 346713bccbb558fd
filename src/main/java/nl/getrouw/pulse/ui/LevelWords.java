package nl.getrouw.pulse.ui;

import com.vaadin.flow.component.Component;
import java.math.BigDecimal;
import nl.getrouw.kernel.ui.Formats;
import nl.getrouw.pulse.Level;
import nl.getrouw.pulse.Outcome;
import nl.getrouw.pulse.Talk;
import nl.getrouw.theme.Theme;

/** Levels and talks in words. */
final class LevelWords {

  private final Component page;

  LevelWords(Component page) {
    this.page = page;
  }

  /** "3,5", "4 of hoger", or that there are too few answers. */
  String level(Outcome outcome, Theme theme) {
    BigDecimal level = outcome.levels().get(theme);
    if (level == null) {
      return page.getTranslation("pulse.level.few");
    }
    if (level.compareTo(Level.HIGHEST) >= 0) {
      return page.getTranslation("pulse.level.orMore", Formats.current().number(level, 0));
    }
    return level.compareTo(Level.LOWEST) <= 0
        ? page.getTranslation("pulse.level.orLess", Formats.current().number(level, 0))
        : Formats.current().number(level, 1);
  }

  String talk(Talk talk) {
    return page.getTranslation(talk.kind().key(), name(talk.theme()));
  }

  String name(Theme theme) {
    return page.getTranslation(theme.key());
  }

  String day(Outcome outcome) {
    return Formats.current().shortDate(outcome.closedOn());
  }
}

package nl.getrouw.learning.training.ui;

import static nl.getrouw.learning.training.ui.TrainingWords.text;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import java.time.LocalDate;
import java.util.List;
import nl.getrouw.kernel.ui.Formats;
import nl.getrouw.kernel.ui.Icon;
import nl.getrouw.kernel.ui.StateBadge;
import nl.getrouw.learning.training.Edition;

/** One edition in a list: what, when, where, by whom, and how full it is. */
final class EditionLine extends Composite<ListItem> {

  EditionLine(Edition edition, LocalDate today) {
    Span tile = new Span(Icon.of(TrainingWords.icon(edition.training().kind())));
    tile.addClassName("gt-tile");
    Anchor name = new Anchor(TrainingPaths.edition(edition.id()), TrainingWords.name(edition));
    name.addClassName("gt-strong");
    Span when = new Span(when(edition, today));
    Span where = new Span(text("training.where", edition.place(), edition.trainerName()));
    where.addClassName("gt-caption");
    Div words = new Div(name, when, where);
    words.addClassNames("gt-cell", "gt-grow");
    getContent().addClassNames("gt-line", "gt-line--top");
    getContent().add(tile, words, badge(edition, today));
  }

  private static String when(Edition edition, LocalDate today) {
    Formats formats = Formats.current();
    if (edition.phase(today) == Edition.Phase.RUNNING) {
      return edition.meetings().stream()
          .filter(meeting -> !meeting.on().isBefore(today))
          .findFirst()
          .map(
              next ->
                  text(
                      "training.next",
                      TrainingWords.in(next.part().name()),
                      formats.weekday(next.on())))
          .orElseGet(() -> formats.period(edition.firstOn(), edition.lastOn()));
    }
    return edition.meetings().size() == 1
        ? formats.date(edition.firstOn())
        : text(
            "training.span",
            edition.meetings().size(),
            formats.shortDate(edition.firstOn()),
            formats.shortDate(edition.lastOn()));
  }

  private static Component badge(Edition edition, LocalDate today) {
    Div badges = new Div();
    badges.addClassNames("gt-row", "gt-row--s", "gt-row--wrap");
    switch (edition.phase(today)) {
      case COMING -> {
        boolean full = edition.free() == 0;
        badges.add(
            new StateBadge(
                full ? StateBadge.Kind.ATTENTION : StateBadge.Kind.NEUTRAL,
                full ? "hourglass" : "users",
                TrainingWords.places(edition)));
      }
      case RUNNING, PAST, CANCELLED -> badges.add(TrainingWords.phase(edition, today));
    }
    return badges;
  }

  static UnorderedList list(List<Edition> editions, LocalDate today) {
    UnorderedList list = new UnorderedList();
    list.addClassName("gt-divide");
    list.getElement().setAttribute("role", "list");
    editions.forEach(edition -> list.add(new EditionLine(edition, today)));
    return list;
  }
}

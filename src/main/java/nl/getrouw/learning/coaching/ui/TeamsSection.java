package nl.getrouw.learning.coaching.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import java.time.LocalDate;
import java.util.Comparator;
import nl.getrouw.kernel.ui.Card;
import nl.getrouw.kernel.ui.Icon;
import nl.getrouw.kernel.ui.SectionHead;
import nl.getrouw.kernel.ui.StateBadge;
import nl.getrouw.learning.coaching.CoachContribution.Standing;
import nl.getrouw.learning.coaching.CoachDay;
import nl.getrouw.learning.coaching.CoachDay.TeamLine;
import org.jspecify.annotations.Nullable;

/** The coach's teams: what they had, when they meet again, and what to do. */
final class TeamsSection extends Composite<Section> {

  private static final int MOST_BEADS = 6;

  private final CoachWords words;
  private final LocalDate today;

  TeamsSection(CoachDay day, CoachWords words) {
    this.words = words;
    this.today = day.today();
    UnorderedList list = new UnorderedList();
    list.addClassNames("gt-coached", "gt-divide");
    list.getElement().setAttribute("role", "list");
    day.teams().stream()
        .sorted(
            Comparator.comparing(TeamLine::pace)
                .reversed()
                .thenComparing(line -> line.team().name()))
        .forEach(line -> list.add(row(line)));
    getContent().addClassNames("gt-stack", "gt-stack--s");
    getContent().add(new SectionHead(headline(day)), new Card().with(list));
    getContent().setVisible(!day.teams().isEmpty());
  }

  private String headline(CoachDay day) {
    if (day.teams().size() == 1) {
      return words.text(
          switch (day.teams().getFirst().pace()) {
            case ON_COURSE -> "coaching.teams.one";
            case LATE -> "coaching.teams.late";
            case WAITS -> "coaching.teams.waits";
          });
    }
    if (day.onCourse() == day.teams().size()) {
      return words.text("coaching.teams.all", day.teams().size());
    }
    return words.text("coaching.teams", day.onCourse(), day.teams().size());
  }

  private ListItem row(TeamLine line) {
    ListItem row = new ListItem(team(line), had(line), next(line), act(line));
    row.addClassName("gt-coached__row");
    return row;
  }

  private Component team(TeamLine line) {
    Span name = new Span(line.team().name());
    name.addClassName("gt-strong");
    Span setting = new Span(words.text(line.team().setting().key()));
    setting.addClassName("gt-caption");
    Div cell = new Div(name, setting);
    cell.addClassName("gt-cell");
    if (line.ownTeam()) {
      cell.add(new StateBadge(StateBadge.Kind.NEUTRAL, "house", words.text("coaching.ownTeam")));
    }
    return cell;
  }

  private Component had(TeamLine line) {
    Div cell = new Div();
    cell.addClassName("gt-cell");
    Standing intervision = line.intervision();
    if (intervision != null) {
      cell.add(beads(intervision));
      cell.add(caption(last("coaching.intervision", intervision.last())));
    }
    cell.add(caption(last("coaching.coached", line.last())));
    return cell;
  }

  private String last(String key, @Nullable LocalDate day) {
    return day == null ? words.text(key + ".never") : words.text(key, words.day(day, today));
  }

  private Span beads(Standing standing) {
    int shown = Math.min(MOST_BEADS, Math.max(standing.held(), standing.expected()));
    Span beads = new Span();
    beads.addClassName("gt-turns");
    beads
        .getElement()
        .setAttribute("role", "img")
        .setAttribute(
            "aria-label",
            words.text("coaching.intervision.held", standing.held(), standing.expected()));
    for (int at = 0; at < shown; at++) {
      Span bead = new Span();
      bead.addClassName("gt-turn");
      if (at < standing.held()) {
        bead.addClassName("gt-turn--held");
        bead.add(Icon.of("check"));
      }
      beads.add(bead);
    }
    return beads;
  }

  private Component next(TeamLine line) {
    Div cell = new Div();
    cell.addClassName("gt-cell");
    LocalDate next = earliest(line);
    cell.add(
        new Span(
            next == null
                ? words.text("coaching.next.none")
                : words.text("coaching.next", words.day(next, today))));
    return cell;
  }

  private static @Nullable LocalDate earliest(TeamLine line) {
    LocalDate own = line.next();
    LocalDate other = line.intervision() == null ? null : line.intervision().next();
    if (own == null || other == null) {
      return own == null ? other : own;
    }
    return own.isBefore(other) ? own : other;
  }

  private Component act(TeamLine line) {
    if (!line.waits() && earliest(line) != null) {
      return badge(line.pace(), words);
    }
    Anchor plan = new Anchor(CoachPaths.planWith(line.team().id()), words.text("coaching.plan"));
    plan.addClassName("gt-link");
    plan.getElement()
        .setAttribute("aria-label", words.text("coaching.plan.with", line.team().name()));
    return plan;
  }

  /** For who has a date: in time, or later than was agreed. */
  static StateBadge badge(CoachDay.Pace pace, CoachWords words) {
    return pace == CoachDay.Pace.ON_COURSE
        ? new StateBadge(StateBadge.Kind.POSITIVE, "circle-check", words.text("coaching.onCourse"))
        : new StateBadge(StateBadge.Kind.ATTENTION, "clock", words.text("coaching.late"));
  }

  private static Span caption(String text) {
    Span caption = new Span(text);
    caption.addClassName("gt-caption");
    return caption;
  }
}

package nl.getrouw.learning.coaching.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import java.time.LocalDate;
import nl.getrouw.kernel.ui.Card;
import nl.getrouw.kernel.ui.PersonLine;
import nl.getrouw.kernel.ui.SectionHead;
import nl.getrouw.kernel.ui.StateBadge;
import nl.getrouw.learning.coaching.Allocation;
import nl.getrouw.learning.coaching.CoachDay;
import nl.getrouw.learning.coaching.Coachee;

/** The people whom a coach was asked to coach in person. */
final class PeopleSection extends Composite<Section> {

  private final CoachWords words;
  private final LocalDate today;

  PeopleSection(CoachDay day, CoachWords words) {
    this.words = words;
    this.today = day.today();
    UnorderedList list = new UnorderedList();
    list.addClassNames("gt-coached", "gt-divide");
    list.getElement().setAttribute("role", "list");
    day.people().forEach(line -> list.add(row(line)));
    getContent().addClassNames("gt-stack", "gt-stack--s");
    getContent()
        .add(
            new SectionHead(words.text("coaching.people", day.people().size())),
            new Card().with(list));
  }

  private ListItem row(CoachDay.PersonLine line) {
    Allocation about = line.about();
    Div last =
        new Div(
            new Span(
                line.last() == null
                    ? words.text("coaching.coached.never")
                    : words.text("coaching.coached", words.day(line.last(), today))));
    Div next =
        new Div(
            new Span(
                line.next() == null
                    ? words.text("coaching.next.none")
                    : words.text("coaching.next", words.day(line.next(), today))));
    last.addClassName("gt-cell");
    next.addClassName("gt-cell");
    Div who = new Div(new PersonLine(about.about(), words.kind(about.kind())));
    who.addClassName("gt-cell");
    if (about.ownTeam()) {
      who.add(new StateBadge(StateBadge.Kind.NEUTRAL, "house", words.text("coaching.ownTeam")));
    }
    ListItem row = new ListItem(who, last, next);
    Coachee person = about.person();
    if (person != null && line.next() == null) {
      Anchor plan =
          new Anchor(CoachPaths.planWith(about.kind(), person.id()), words.text("coaching.plan"));
      plan.addClassName("gt-link");
      plan.getElement().setAttribute("aria-label", words.text("coaching.plan.with", person.name()));
      row.add(plan);
    } else {
      row.add(TeamsSection.badge(line.pace(), words));
    }
    row.addClassName("gt-coached__row");
    return row;
  }
}

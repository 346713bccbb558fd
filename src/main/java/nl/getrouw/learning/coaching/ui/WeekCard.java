package nl.getrouw.learning.coaching.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import java.time.LocalDate;
import java.util.List;
import nl.getrouw.kernel.ui.SectionHead;
import nl.getrouw.learning.calendar.CalendarItem;
import nl.getrouw.learning.calendar.Calendars;
import nl.getrouw.post.Appointment.Span.Hours;

/** What stands in the calendar of the coming seven days. */
final class WeekCard extends Composite<Section> {

  private final CoachWords words = new CoachWords(this);

  WeekCard(List<CalendarItem> items, LocalDate today) {
    getContent().addClassNames("gt-stack", "gt-stack--s");
    Anchor calendar = new Anchor("leren/agenda", getTranslation("coaching.calendar"));
    calendar.addClassName("gt-link");
    getContent().add(new SectionHead(getTranslation("coaching.week"), calendar));
    if (items.isEmpty()) {
      Paragraph free = new Paragraph(getTranslation("coaching.week.free"));
      free.addClassName("gt-muted");
      getContent().add(free);
      return;
    }
    UnorderedList list = new UnorderedList();
    list.addClassNames("gt-week", "gt-divide");
    list.getElement().setAttribute("role", "list");
    items.forEach(item -> list.add(line(item, today)));
    getContent().add(list);
  }

  private ListItem line(CalendarItem item, LocalDate today) {
    LocalDate day = Calendars.start(item).toLocalDate();
    Span when = new Span(words.day(day, today));
    when.addClassName("gt-caption");
    Span time =
        new Span(
            item.span() instanceof Hours hours
                ? CoachWords.time(hours.from().toLocalTime())
                : getTranslation("coaching.week.day"));
    time.addClassName("gt-strong");
    String title = getTranslation(item.key(), item.values().toArray());
    Anchor link = new Anchor(item.path(), title);
    link.addClassName("gt-strong");
    Span team = new Span(item.team());
    team.addClassName("gt-caption");
    Div moment = new Div(time, when);
    moment.addClassName("gt-cell");
    Div what = new Div(link, team);
    what.addClassName("gt-cell");
    ListItem line = new ListItem(moment, what);
    line.addClassName("gt-week__line");
    return line;
  }
}

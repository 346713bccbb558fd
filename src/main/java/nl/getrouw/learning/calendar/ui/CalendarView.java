package nl.getrouw.learning.calendar.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Aside;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Optional;
import nl.getrouw.kernel.Moments;
import nl.getrouw.kernel.ui.Card;
import nl.getrouw.kernel.ui.EmptyState;
import nl.getrouw.kernel.ui.Formats;
import nl.getrouw.kernel.ui.Icon;
import nl.getrouw.kernel.ui.Note;
import nl.getrouw.kernel.ui.PageHeader;
import nl.getrouw.kernel.ui.PageTitles;
import nl.getrouw.kernel.ui.Toast;
import nl.getrouw.learning.calendar.CalendarFeeds;
import nl.getrouw.learning.calendar.CalendarItem;
import nl.getrouw.learning.calendar.Calendars;
import nl.getrouw.post.Appointment;
import nl.getrouw.security.Actor;
import nl.getrouw.security.CurrentUser;
import org.springframework.beans.factory.annotation.Value;

/** What is coming, and the link with which it comes into one's own calendar. */
@Route("leren/agenda")
@PermitAll
class CalendarView extends Composite<Main> implements BeforeEnterObserver, HasDynamicTitle {

  private static final int DAYS_SHOWN = 91;

  private final CalendarFeeds feeds;
  private final Calendars calendars;
  private final CurrentUser currentUser;
  private final Clock clock;
  private final String url;
  private final Div link = new Div();

  CalendarView(
      CalendarFeeds feeds,
      Calendars calendars,
      CurrentUser currentUser,
      Clock clock,
      @Value("${getrouw.url:http://localhost:${server.port:8080}}") String url) {
    this.feeds = feeds;
    this.calendars = calendars;
    this.currentUser = currentUser;
    this.clock = clock;
    this.url = url.replaceAll("/+$", "");
    getContent().addClassName("gt-page");
  }

  @Override
  public void beforeEnter(BeforeEnterEvent event) {
    Actor actor = currentUser.actor();
    LocalDate today = LocalDate.now(clock);
    Div main = new Div(coming(calendars.items(actor, today, today.plusDays(DAYS_SHOWN))));
    main.addClassName("gt-stack");
    Card subscribe =
        new Card(getTranslation("calendar.link")).intro(getTranslation("calendar.link.intro"));
    link.addClassNames("gt-stack", "gt-stack--s");
    subscribe.with(link);
    standing();
    Aside side =
        new Aside(subscribe, new Note("lock", new Span(getTranslation("calendar.private"))));
    side.addClassName("gt-stack");
    Div columns = new Div(main, side);
    columns.addClassName("gt-columns");
    getContent().removeAll();
    getContent()
        .add(
            new PageHeader(getTranslation("calendar.title")).lead(getTranslation("calendar.lead")),
            columns);
  }

  private Component coming(List<CalendarItem> items) {
    if (items.isEmpty()) {
      return new EmptyState(
          "calendar-days", getTranslation("calendar.none"), getTranslation("calendar.none.text"));
    }
    UnorderedList list = new UnorderedList();
    list.addClassNames("gt-week", "gt-divide");
    list.getElement().setAttribute("role", "list");
    items.forEach(item -> list.add(line(item)));
    return new Card(getTranslation("calendar.coming", items.size())).with(list);
  }

  private ListItem line(CalendarItem item) {
    Span day = new Span(Formats.current().weekday(Calendars.start(item).toLocalDate()));
    day.addClassName("gt-strong");
    Span time =
        new Span(
            item.span() instanceof Appointment.Span.Hours hours
                ? hours.from().format(DateTimeFormatter.ofPattern("HH.mm"))
                    + " – "
                    + hours.to().format(DateTimeFormatter.ofPattern("HH.mm"))
                : getTranslation("calendar.day"));
    time.addClassName("gt-caption");
    Anchor title = new Anchor(item.path(), getTranslation(item.key(), item.values().toArray()));
    title.addClassName("gt-strong");
    Span team = new Span(item.team());
    team.addClassName("gt-caption");
    Div when = new Div(day, time);
    when.addClassName("gt-cell");
    Div what = new Div(title, team);
    what.addClassName("gt-cell");
    ListItem line = new ListItem(when, what);
    line.addClassName("gt-week__line");
    return line;
  }

  private void standing() {
    link.removeAll();
    Optional<Instant> since = feeds.since(currentUser.actor());
    if (since.isEmpty()) {
      Button make = new Button(getTranslation("calendar.make"), Icon.of("link"), click -> renew());
      make.addThemeVariants(ButtonVariant.PRIMARY);
      link.add(make);
      return;
    }
    Span text =
        new Span(
            getTranslation(
                "calendar.since",
                Formats.current().date(since.get().atZone(Moments.ZONE).toLocalDate())));
    Button renew =
        new Button(getTranslation("calendar.renew"), Icon.of("refresh-cw"), click -> renew());
    Button remove = new Button(getTranslation("calendar.remove"), click -> remove());
    remove.addThemeVariants(ButtonVariant.TERTIARY);
    link.add(text, renew, remove);
  }

  private void renew() {
    String address = url + "/" + feeds.renew(currentUser.actor());
    standing();
    TextField shown = new TextField(getTranslation("calendar.address"));
    shown.setValue(address);
    shown.setReadOnly(true);
    shown.setHelperText(getTranslation("calendar.once"));
    shown.addClassName("gt-wide");
    Button copy = new Button(getTranslation("calendar.copy"), Icon.of("copy"));
    copy.addThemeVariants(ButtonVariant.PRIMARY);
    copy.addClickListener(
        click -> {
          UI.getCurrent().getPage().executeJs("navigator.clipboard.writeText($0)", address);
          Toast.show(getTranslation("calendar.copied"));
        });
    Anchor open = new Anchor();
    open.setText(getTranslation("calendar.open"));
    open.setUnsafeHref(address.replaceFirst("^https?:", "webcal:")); // our own address
    link.addComponentAsFirst(open);
    link.addComponentAsFirst(copy);
    link.addComponentAsFirst(shown);
    shown.focus();
  }

  private void remove() {
    feeds.remove(currentUser.actor());
    Toast.show(getTranslation("calendar.removed"));
    standing();
  }

  @Override
  public String getPageTitle() {
    return PageTitles.of(getTranslation("calendar.title"));
  }
}

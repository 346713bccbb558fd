package nl.getrouw.preparation.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.server.streams.DownloadHandler;
import com.vaadin.flow.server.streams.DownloadResponse;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.getrouw.kernel.AuditId;
import nl.getrouw.kernel.NotFound;
import nl.getrouw.kernel.ui.Banner;
import nl.getrouw.kernel.ui.Card;
import nl.getrouw.kernel.ui.EmptyState;
import nl.getrouw.kernel.ui.Formats;
import nl.getrouw.kernel.ui.Icon;
import nl.getrouw.kernel.ui.StateBadge;
import nl.getrouw.kernel.ui.Toast;
import nl.getrouw.preparation.Programme;
import nl.getrouw.preparation.Programmes;
import nl.getrouw.preparation.VisitItem;
import nl.getrouw.security.CurrentUser;
import nl.getrouw.security.SignedOut;
import org.jspecify.annotations.Nullable;

/** The programme of the visit, day by day; goes to a calendar and on paper. */
final class ProgrammeCard extends Composite<Div> {

  private static final int NOT_FOUND = 404;

  private final Programmes programmes;
  private final CurrentUser currentUser;
  private final AuditId audit;
  private final Runnable changed;
  private final Programme programme;

  ProgrammeCard(Programmes programmes, CurrentUser currentUser, AuditId audit, Runnable changed) {
    this.programmes = programmes;
    this.currentUser = currentUser;
    this.audit = audit;
    this.changed = changed;
    this.programme = programmes.of(currentUser.actor(), audit);
    getContent().setId("programma");
    Card card =
        new Card(getTranslation("preparation.programme"), add())
            .intro(getTranslation("preparation.programme.intro"));
    if (programme.items().isEmpty()) {
      card.with(
          new EmptyState(
              "calendar-days",
              getTranslation("preparation.programme.empty"),
              getTranslation(
                  programme.mayArrange()
                      ? "preparation.programme.empty.text"
                      : "preparation.programme.empty.wait")));
    } else {
      Div content = new Div(move(), days(), takeAlong());
      content.addClassName("gt-stack");
      card.with(content);
    }
    getContent().add(card);
  }

  private Component[] add() {
    if (!programme.mayArrange()) {
      return new Component[0];
    }
    Button add =
        new Button(
            getTranslation("preparation.programme.add"), Icon.of("plus"), click -> edit(null));
    return new Component[] {add};
  }

  private void edit(@Nullable VisitItem item) {
    new ItemDialog(programmes, currentUser, audit, programme, item, changed).open();
  }

  private Component move() {
    Div box = new Div();
    if (programme.mayArrange() && programme.daysToMove() != 0) {
      Button move =
          new Button(
              getTranslation("preparation.programme.move"),
              click -> {
                programmes.move(currentUser.actor(), audit);
                Toast.show(getTranslation("preparation.programme.moved"));
                changed.run();
              });
      box.add(
          new Banner(
              Banner.Kind.ATTENTION,
              "calendar-days",
              getTranslation("preparation.programme.moveHead"),
              getTranslation(
                  "preparation.programme.moveText",
                  Formats.current().weekday(programme.firstDay())),
              move));
    }
    box.setVisible(box.getComponentCount() > 0);
    return box;
  }

  private Component days() {
    Div days = new Div();
    days.addClassName("gt-stack");
    programme
        .days()
        .forEach(
            (day, items) -> {
              UnorderedList list = new UnorderedList();
              list.addClassName("gt-divide");
              list.getElement().setAttribute("role", "list");
              items.forEach(item -> list.add(line(item)));
              days.add(new Div(new H3(capital(Formats.current().weekday(day))), list));
            });
    return days;
  }

  private String capital(String text) {
    return text.substring(0, 1).toUpperCase(getLocale()) + text.substring(1);
  }

  private ListItem line(VisitItem item) {
    Span hours = new Span(hours(item));
    hours.addClassNames("gt-visit__hours", "gt-number");
    Span what = new Span(item.what());
    what.addClassName("gt-strong");
    Span where =
        new Span(
            Stream.of(item.who(), item.place())
                .filter(part -> !part.isEmpty())
                .collect(Collectors.joining(" · ")));
    where.addClassName("gt-caption");
    Div cell = new Div(what, where);
    cell.addClassNames("gt-cell", "gt-grow");
    ListItem line = new ListItem(hours, cell);
    line.addClassNames("gt-line", "gt-visit");
    warnings(item).forEach(line::add);
    if (programme.mayArrange()) {
      Button change =
          new Button(getTranslation("preparation.list.changeShort"), click -> edit(item));
      change.addThemeVariants(ButtonVariant.TERTIARY);
      change.setAriaLabel(
          getTranslation("preparation.programme.changeItem", item.what(), hours(item)));
      line.add(change);
    }
    return line;
  }

  private List<Component> warnings(VisitItem item) {
    if (programme.isOutside(item)) {
      return List.of(attention("preparation.programme.outside"));
    }
    return programme.isDouble(item)
        ? List.of(attention("preparation.programme.double"))
        : List.of();
  }

  private Component attention(String key) {
    return new StateBadge(StateBadge.Kind.ATTENTION, getTranslation(key));
  }

  private String hours(VisitItem item) {
    return getTranslation(
        "preparation.programme.hours", Hours.of(item.from()), Hours.of(item.to()));
  }

  private Component takeAlong() {
    Anchor calendar =
        new Anchor(
            DownloadHandler.fromInputStream(
                event -> {
                  try {
                    byte[] bytes =
                        programmes
                            .calendar(currentUser.actor(), audit)
                            .getBytes(StandardCharsets.UTF_8);
                    return new DownloadResponse(
                        new ByteArrayInputStream(bytes),
                        "bezoek-" + audit + ".ics",
                        "text/calendar",
                        bytes.length);
                  } catch (NotFound | SignedOut gone) {
                    return DownloadResponse.error(NOT_FOUND);
                  }
                }),
            getTranslation("preparation.programme.calendar"));
    Button print =
        new Button(
            getTranslation("preparation.programme.print"),
            Icon.of("printer"),
            click -> UI.getCurrent().getPage().executeJs("window.print()"));
    print.addThemeVariants(ButtonVariant.TERTIARY);
    Div row = new Div(Icon.of("calendar-plus"), calendar, print);
    row.addClassNames("gt-row", "gt-row--s", "gt-row--wrap", "gt-no-print");
    return row;
  }
}

package nl.getrouw.inquiry.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import nl.getrouw.inquiry.Inquiries;
import nl.getrouw.inquiry.InquiryResults;
import nl.getrouw.inquiry.InquiryRow;
import nl.getrouw.inquiry.Response;
import nl.getrouw.kernel.NotFound;
import nl.getrouw.kernel.ui.Card;
import nl.getrouw.kernel.ui.EmptyState;
import nl.getrouw.kernel.ui.Formats;
import nl.getrouw.kernel.ui.Icon;
import nl.getrouw.kernel.ui.PageHeader;
import nl.getrouw.kernel.ui.PageTitles;
import nl.getrouw.security.Actor;
import nl.getrouw.security.CurrentUser;

/** The rounds that run and that were, and how the figures went over them. */
@Route(InquiryPaths.LIST)
@PermitAll
class InquiryListView extends Composite<Main> implements BeforeEnterObserver, HasDynamicTitle {

  private static final int MOST_TEAMS = 3;

  private final Inquiries inquiries;
  private final InquiryResults results;
  private final CurrentUser currentUser;
  private final InquiryWords words = new InquiryWords(this);

  InquiryListView(Inquiries inquiries, InquiryResults results, CurrentUser currentUser) {
    this.inquiries = inquiries;
    this.results = results;
    this.currentUser = currentUser;
    getContent().addClassName("gt-page");
  }

  @Override
  public void beforeEnter(BeforeEnterEvent event) {
    Actor actor = currentUser.actor();
    List<InquiryRow> rows = inquiries.list(actor);
    if (rows.isEmpty() && !inquiries.mayOpen(actor)) {
      throw new NotFound();
    }
    Div cards = new Div();
    cards.addClassName("gt-stack");
    getContent().removeAll();
    getContent().add(head(actor, rows), cards);
    if (rows.isEmpty()) {
      cards.add(new Card().with(nothing()));
      return;
    }
    List<InquiryRow> open = rows.stream().filter(InquiryRow::isOpen).toList();
    List<InquiryRow> closed = rows.stream().filter(row -> !row.isOpen()).toList();
    if (!open.isEmpty()) {
      cards.add(new Card(words.text("list.open")).raised().with(lines(open)));
    }
    if (!closed.isEmpty()) {
      cards.add(
          new CourseCard(
              results,
              currentUser,
              new Parts(this, inquiries.parts(actor)),
              event.getLocation().getQueryParameters()),
          new Card(words.text("list.closed")).with(lines(closed)));
    }
  }

  private PageHeader head(Actor actor, List<InquiryRow> rows) {
    long open = rows.stream().filter(InquiryRow::isOpen).count();
    PageHeader head =
        new PageHeader(words.text("title"))
            .headline(
                open == 0 ? words.text("list.headline") : words.text("list.headline.open", open))
            .lead(words.text("list.lead"));
    if (inquiries.mayOpen(actor)) {
      Button send =
          new Button(
              words.text("new"),
              Icon.of("plus"),
              click -> UI.getCurrentOrThrow().navigate(InquiryPaths.NEW));
      send.addThemeVariants(ButtonVariant.PRIMARY);
      Anchor content = new Anchor(InquiryPaths.CONTENT, words.text("content.link"));
      head.actions(content, send);
    }
    return head;
  }

  private EmptyState nothing() {
    Button send =
        new Button(words.text("new"), click -> UI.getCurrentOrThrow().navigate(InquiryPaths.NEW));
    return new EmptyState(
            "message-circle-question-mark",
            words.text("list.none.headline"),
            words.text("list.none"))
        .actions(send);
  }

  private Component lines(List<InquiryRow> rows) {
    UnorderedList list = new UnorderedList();
    list.addClassNames("gt-items", "gt-divide");
    list.getElement().setAttribute("role", "list");
    rows.forEach(row -> list.add(line(row)));
    return list;
  }

  private ListItem line(InquiryRow row) {
    Formats formats = Formats.current();
    Anchor name = new Anchor(InquiryPaths.inquiry(row.id()), row.name());
    name.addClassName("gt-strong");
    String titles =
        row.questionnaires().stream()
            .map(title -> title.in(formats.locale()))
            .collect(Collectors.joining(", "));
    Span about =
        new Span(
            (row.isOpen()
                    ? words.text("list.until", formats.weekday(row.closesOn()))
                    : words.text(
                        "list.closedOn", formats.date(Objects.requireNonNull(row.closedOn()))))
                + " · "
                + teams(row)
                + " · "
                + titles);
    about.addClassName("gt-caption");
    Div text = new Div(name, about);
    text.addClassNames("gt-stack", "gt-stack--xs");
    ListItem line = new ListItem(Icon.of(row.isOpen() ? "door-open" : "lock"), text);
    Response response = row.response();
    if (response != null) {
      Span answered = new Span(words.response(response));
      answered.addClassNames("gt-end", "gt-number", "gt-inquiry__response");
      line.add(answered);
    }
    line.addClassNames("gt-item", "gt-inquiry__line");
    return line;
  }

  private String teams(InquiryRow row) {
    return row.teams().size() > MOST_TEAMS
        ? words.text("list.teams", row.teams().size())
        : String.join(", ", row.teams());
  }

  @Override
  public String getPageTitle() {
    return PageTitles.of(words.text("title"));
  }
}

package nl.getrouw.inquiry.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Aside;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import java.time.Clock;
import java.util.Objects;
import nl.getrouw.inquiry.Inquiries;
import nl.getrouw.inquiry.InquiryPage;
import nl.getrouw.kernel.InquiryId;
import nl.getrouw.kernel.ui.Crumb;
import nl.getrouw.kernel.ui.Formats;
import nl.getrouw.kernel.ui.PageHeader;
import nl.getrouw.kernel.ui.PageTitles;
import nl.getrouw.kernel.ui.StateBadge;
import nl.getrouw.security.CurrentUser;

/** A round: while it is open how people answer, afterwards what came out. */
@Route(InquiryPaths.INQUIRY)
@PermitAll
class InquiryView extends Composite<Main> implements BeforeEnterObserver, HasDynamicTitle {

  private final Inquiries inquiries;
  private final CurrentUser currentUser;
  private final Clock clock;
  private String title = "";

  InquiryView(Inquiries inquiries, CurrentUser currentUser, Clock clock) {
    this.inquiries = inquiries;
    this.currentUser = currentUser;
    this.clock = clock;
    getContent().addClassName("gt-page");
  }

  @Override
  public void beforeEnter(BeforeEnterEvent event) {
    show(InquiryPaths.inquiry(event));
  }

  private void show(InquiryId id) {
    InquiryPage page = inquiries.page(currentUser.actor(), id);
    title = page.name();
    Div main = new Div();
    main.addClassName("gt-stack");
    Aside side = new Aside();
    side.addClassName("gt-stack");
    if (page.isOpen()) {
      main.add(
          new ResponseCard(page),
          new RunningCard(page, inquiries, currentUser, clock, () -> show(id)));
      if (page.code() != null) {
        main.add(new ShareCard(page, page.code()));
      }
      side.add(new KnownCard(), new AskedCard(page));
    } else {
      main.add(new ResultCard(page, inquiries, currentUser));
      side.add(new ResponseCard(page), new AskedCard(page), new ReadingCard(page));
    }
    Div columns = new Div(main, side);
    columns.addClassName("gt-columns");
    getContent().removeAll();
    getContent().add(head(page), columns);
  }

  private PageHeader head(InquiryPage page) {
    Formats formats = Formats.current();
    StateBadge state =
        page.isOpen()
            ? new StateBadge(
                StateBadge.Kind.ACCENT, "door-open", getTranslation("inquiry.state.open"))
            : new StateBadge(
                StateBadge.Kind.NEUTRAL, "lock", getTranslation("inquiry.state.closed"));
    String lead =
        page.isOpen()
            ? getTranslation(
                "inquiry.page.until",
                String.join(", ", page.teams()),
                formats.weekday(page.closesOn()))
            : getTranslation(
                page.openedOn().equals(page.closedOn())
                    ? "inquiry.page.closed.sameDay"
                    : "inquiry.page.closed",
                String.join(", ", page.teams()),
                formats.period(page.openedOn(), Objects.requireNonNull(page.closedOn())));
    return new PageHeader(page.name())
        .crumbs(new Crumb(getTranslation("inquiry.title"), InquiryPaths.LIST))
        .headline(page.name())
        .lead(lead)
        .badges(state);
  }

  @Override
  public String getPageTitle() {
    return PageTitles.of(title);
  }
}

package nl.getrouw.inquiry.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import nl.getrouw.guest.JoinCode;
import nl.getrouw.guest.ui.QrCode;
import nl.getrouw.inquiry.Inquiries;
import nl.getrouw.inquiry.InquiryPage;
import nl.getrouw.kernel.NotFound;
import nl.getrouw.kernel.ui.Formats;
import nl.getrouw.kernel.ui.Icon;
import nl.getrouw.kernel.ui.PageTitles;
import nl.getrouw.security.CurrentUser;

/** A poster of one A4: what, how to answer, and that it is without a name. */
@Route(value = InquiryPaths.POSTER, autoLayout = false)
@PermitAll
class PosterView extends Composite<Div> implements BeforeEnterObserver, HasDynamicTitle {

  private final Inquiries inquiries;
  private final CurrentUser currentUser;

  PosterView(Inquiries inquiries, CurrentUser currentUser) {
    this.inquiries = inquiries;
    this.currentUser = currentUser;
    getContent().addClassName("gt-poster-page");
  }

  @Override
  public void beforeEnter(BeforeEnterEvent event) {
    InquiryPage page = inquiries.page(currentUser.actor(), InquiryPaths.inquiry(event));
    JoinCode code = page.code();
    if (code == null) {
      throw new NotFound();
    }
    getContent().removeAll();
    getContent().add(acts(page), poster(page, code));
  }

  private Div acts(InquiryPage page) {
    Button print =
        new Button(
            getTranslation("inquiry.poster.print"),
            Icon.of("printer"),
            click -> UI.getCurrentOrThrow().getPage().executeJs("window.print()"));
    print.addThemeVariants(ButtonVariant.PRIMARY);
    Div acts = new Div(new Anchor(InquiryPaths.inquiry(page.id()), page.name()), print);
    acts.addClassNames("gt-row", "gt-no-print", "gt-poster__acts");
    return acts;
  }

  private Main poster(InquiryPage page, JoinCode code) {
    Span printed = new Span(code.printed());
    printed.addClassName("gt-poster__code");
    String address = InquiryPaths.full(InquiryPaths.ANSWER).replaceFirst("^https?://", "");
    OrderedList steps =
        new OrderedList(
            new ListItem(getTranslation("inquiry.poster.step1")),
            new ListItem(getTranslation("inquiry.poster.step2")),
            new ListItem(getTranslation("inquiry.poster.step3", address)));
    steps.addClassName("gt-poster__steps");
    Div join =
        new Div(
            QrCode.of(
                InquiryPaths.full(InquiryPaths.answer(code)), getTranslation("inquiry.share.qr")),
            printed);
    join.addClassName("gt-poster__join");
    Main poster =
        new Main(
            new H1(getTranslation("inquiry.poster.headline")),
            lead(getTranslation("inquiry.poster.lead", page.items())),
            join,
            steps,
            lead(getTranslation("inquiry.poster.promise")),
            new Paragraph(getTranslation("inquiry.poster.account")),
            new Paragraph(
                getTranslation("inquiry.poster.until", Formats.current().date(page.closesOn()))));
    poster.addClassName("gt-poster");
    return poster;
  }

  private static Paragraph lead(String text) {
    Paragraph lead = new Paragraph(text);
    lead.addClassName("gt-poster__lead");
    return lead;
  }

  @Override
  public String getPageTitle() {
    return PageTitles.of(getTranslation("inquiry.poster.title"));
  }
}

package nl.getrouw.inquiry.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import nl.getrouw.inquiry.Draft;
import nl.getrouw.inquiry.Inquiries;
import nl.getrouw.inquiry.Inquiries.Choices;
import nl.getrouw.kernel.InquiryId;
import nl.getrouw.kernel.ui.Card;
import nl.getrouw.kernel.ui.Crumb;
import nl.getrouw.kernel.ui.EmptyState;
import nl.getrouw.kernel.ui.PageHeader;
import nl.getrouw.kernel.ui.PageTitles;
import nl.getrouw.kernel.ui.Toast;
import nl.getrouw.organisation.Problem;
import nl.getrouw.security.Actor;
import nl.getrouw.security.CurrentUser;

/** Opens a round. */
@Route(InquiryPaths.NEW)
@PermitAll
class NewInquiryView extends Composite<Main> implements HasDynamicTitle {

  private final Inquiries inquiries;
  private final CurrentUser currentUser;

  NewInquiryView(Inquiries inquiries, CurrentUser currentUser, Clock clock) {
    this.inquiries = inquiries;
    this.currentUser = currentUser;
    Choices choices = inquiries.choices(currentUser.actor());
    PageHeader head =
        new PageHeader(getTranslation("inquiry.new"))
            .crumbs(new Crumb(getTranslation("inquiry.title"), InquiryPaths.LIST))
            .headline(getTranslation("inquiry.new.headline"))
            .lead(getTranslation("inquiry.new.lead"));
    getContent().addClassNames("gt-page", "gt-page--form");
    getContent().add(head);
    if (choices.teams().isEmpty()) {
      getContent()
          .add(
              new Card()
                  .with(
                      new EmptyState(
                          "users-round",
                          getTranslation("inquiry.new.noTeams.headline"),
                          getTranslation("inquiry.new.noTeams"))));
      return;
    }
    InquiryForm form = new InquiryForm(choices, LocalDate.now(clock));
    getContent().add(form, new KnownCard(), acts(form));
  }

  private Div acts(InquiryForm form) {
    Button open = new Button(getTranslation("inquiry.new.open"), click -> open(form));
    open.addThemeVariants(ButtonVariant.PRIMARY);
    Button cancel =
        new Button(
            getTranslation("inquiry.cancel"),
            click -> UI.getCurrentOrThrow().navigate(InquiryPaths.LIST));
    cancel.addThemeVariants(ButtonVariant.TERTIARY);
    Div acts = new Div(open, cancel);
    acts.addClassName("gt-form__actions");
    return acts;
  }

  private void open(InquiryForm form) {
    Actor actor = currentUser.actor();
    Draft draft = form.draft();
    List<Problem<Draft.Field>> problems = inquiries.problems(actor, draft);
    form.show(problems);
    if (problems.isEmpty()) {
      InquiryId id = inquiries.open(actor, draft);
      UI.getCurrentOrThrow().navigate(InquiryPaths.inquiry(id));
      Toast.show(getTranslation("inquiry.opened"));
    }
  }

  @Override
  public String getPageTitle() {
    return PageTitles.of(getTranslation("inquiry.new"));
  }
}

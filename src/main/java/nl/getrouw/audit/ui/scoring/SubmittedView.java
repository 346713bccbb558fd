package nl.getrouw.audit.ui.scoring;

import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.DetachEvent;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Future;
import nl.getrouw.audit.AuditPage;
import nl.getrouw.audit.AuditState;
import nl.getrouw.audit.Audits;
import nl.getrouw.audit.SheetPage;
import nl.getrouw.audit.Sheets;
import nl.getrouw.kernel.AuditId;
import nl.getrouw.kernel.ui.Card;
import nl.getrouw.kernel.ui.FocusLayout;
import nl.getrouw.kernel.ui.Formats;
import nl.getrouw.kernel.ui.PageHeader;
import nl.getrouw.kernel.ui.PageTitles;
import nl.getrouw.kernel.ui.PersonLine;
import nl.getrouw.live.LiveNews;
import nl.getrouw.security.Actor;
import nl.getrouw.security.CurrentUser;
import org.jspecify.annotations.Nullable;

/** After submitting: what happens next, and who still scores. Follows the others as they submit. */
@Route(value = SheetPaths.SUBMITTED, autoLayout = false)
@PermitAll
class SubmittedView extends Composite<FocusLayout> implements BeforeEnterObserver, HasDynamicTitle {

  private final Sheets sheets;
  private final Audits audits;
  private final LiveNews news;
  private final CurrentUser currentUser;
  private @Nullable AuditId audit;
  private LiveNews.@Nullable Subscription listening;

  SubmittedView(Sheets sheets, Audits audits, LiveNews news, CurrentUser currentUser) {
    this.sheets = sheets;
    this.audits = audits;
    this.news = news;
    this.currentUser = currentUser;
  }

  @Override
  public void beforeEnter(BeforeEnterEvent event) {
    AuditId id = SheetPaths.audit(event.getRouteParameters());
    audit = id;
    Actor actor = currentUser.actor();
    SheetPage sheet = sheets.sheet(actor, id);
    if (sheet.isOpen()) {
      ResumeScoringView.forward(event, sheet);
      return;
    }
    show(actor, sheet);
  }

  private void show(Actor actor, SheetPage sheet) {
    AuditPage page = audits.page(actor, sheet.audit());
    Div stack = new Div(header(sheet), whatNext(page), whoScores(page));
    stack.addClassName("gt-stack");
    Div content = new Div(stack);
    content.addClassNames("gt-page", "gt-page--form");
    getContent().top(SheetTop.of(sheet, actor));
    getContent().panel(new ProgressThread(sheet, null, getLocale()), content, foot(page));
  }

  private PageHeader header(SheetPage sheet) {
    return new PageHeader(getTranslation("scoring.submitted"))
        .lead(getTranslation("scoring.submitted.lead"))
        .badges(new SubmittedBadge(sheet));
  }

  private Card whatNext(AuditPage page) {
    return new Card(getTranslation("scoring.next.head")).raised().intro(nextWords(page));
  }

  private String nextWords(AuditPage page) {
    String lead = page.leadName() == null ? "" : page.leadName();
    if (page.state() == AuditState.FINAL) {
      return getTranslation("scoring.next.final");
    }
    if (page.state() == AuditState.CONCEPT) {
      return getTranslation("scoring.next.concept");
    }
    if (page.state() != AuditState.SCORING) {
      return getTranslation("scoring.next.consensus");
    }
    boolean leads = currentUser.actor().id().equals(page.lead());
    boolean allIn = waiting(page).isEmpty();
    return getTranslation(
        (allIn ? "scoring.next.allIn" : "scoring.next.waiting") + (leads ? "You" : ""), lead);
  }

  private static List<AuditPage.Auditor> waiting(AuditPage page) {
    return page.auditors().stream().filter(auditor -> auditor.submittedAt() == null).toList();
  }

  private Card whoScores(AuditPage page) {
    UnorderedList people = new UnorderedList();
    people.addClassNames("gt-divide", "gt-people-list");
    people.getElement().setAttribute("role", "list");
    page.auditors()
        .forEach(
            auditor ->
                people.add(new ListItem(new PersonLine(auditor.name(), progress(page, auditor)))));
    return new Card(getTranslation("scoring.next.who")).with(people);
  }

  private String progress(AuditPage page, AuditPage.Auditor auditor) {
    return auditor.submittedAt() == null
        ? getTranslation("scoring.next.scoring", auditor.answered(), page.items())
        : getTranslation("scoring.submitted.at", Formats.current().moment(auditor.submittedAt()));
  }

  private Component[] foot(AuditPage page) {
    Button answers =
        new Button(
            getTranslation("scoring.next.answers"), click -> open(SheetPaths.overview(page.id())));
    boolean agreeing = page.maySeeConsensus();
    Button on =
        new Button(
            getTranslation(agreeing ? "scoring.next.toConsensus" : "scoring.next.toAudit"),
            click -> open(SheetPaths.audit(page.id()) + (agreeing ? "/consensus" : "")));
    on.addThemeVariants(ButtonVariant.PRIMARY);
    on.addClassName("gt-end");
    return new Component[] {answers, on};
  }

  private static void open(String path) {
    UI.getCurrent().navigate(path);
  }

  @Override
  protected void onAttach(AttachEvent attached) {
    if (audit != null) {
      UI ui = attached.getUI();
      AuditId id = audit;
      listening =
          news.listen(
              Audits.channel(id),
              message -> {
                Future<?> _ = ui.access(() -> refresh(id));
              });
    }
  }

  private void refresh(AuditId id) {
    Actor actor = currentUser.actor();
    show(actor, sheets.sheet(actor, id));
  }

  @Override
  protected void onDetach(DetachEvent detached) {
    Optional.ofNullable(listening).ifPresent(LiveNews.Subscription::close);
    listening = null;
  }

  @Override
  public String getPageTitle() {
    return PageTitles.of(getTranslation("scoring.submitted"));
  }
}

package nl.getrouw.audit.ui.scoring;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.confirmdialog.ConfirmDialog;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import java.util.ArrayList;
import java.util.List;
import nl.getrouw.audit.SheetPage;
import nl.getrouw.audit.Sheets;
import nl.getrouw.instrument.Domain;
import nl.getrouw.instrument.Item;
import nl.getrouw.kernel.AuditId;
import nl.getrouw.kernel.Refusal;
import nl.getrouw.kernel.ui.Card;
import nl.getrouw.kernel.ui.ErrorSummary;
import nl.getrouw.kernel.ui.ErrorSummary.Problem;
import nl.getrouw.kernel.ui.FocusLayout;
import nl.getrouw.kernel.ui.Icon;
import nl.getrouw.kernel.ui.PageHeader;
import nl.getrouw.kernel.ui.PageTitles;
import nl.getrouw.kernel.ui.Toast;
import nl.getrouw.security.Actor;
import nl.getrouw.security.CurrentUser;

/** All answers once more, what is still open first, and then: submitting. */
@Route(value = SheetPaths.REVIEW, autoLayout = false)
@PermitAll
class SheetReviewView extends Composite<FocusLayout>
    implements BeforeEnterObserver, HasDynamicTitle {

  private static final int NAMED_GAPS = 5;

  private final Sheets sheets;
  private final CurrentUser currentUser;

  SheetReviewView(Sheets sheets, CurrentUser currentUser) {
    this.sheets = sheets;
    this.currentUser = currentUser;
  }

  @Override
  public void beforeEnter(BeforeEnterEvent event) {
    Actor actor = currentUser.actor();
    SheetPage sheet = sheets.sheet(actor, SheetPaths.audit(event.getRouteParameters()));
    if (!sheet.isOpen()) {
      event.forwardTo(SubmittedView.class, event.getRouteParameters());
      return;
    }
    ErrorSummary problems = new ErrorSummary();
    AnswerList gaps =
        new AnswerList(sheet, getLocale())
            .returning(sheet.gaps(), getTranslation("scoring.review.fill"));
    Div list = new Div(header(sheet), problems);
    list.addClassName("gt-stack");
    Div page = new Div(list);
    page.addClassNames("gt-page", "gt-page--form");
    if (!sheet.gaps().isEmpty()) {
      list.add(gapCard(sheet, gaps));
    }
    sheet.instrument().domains().forEach(domain -> addAnswers(list, sheet, domain));
    getContent().top(SheetTop.of(sheet, actor));
    getContent()
        .panel(
            new ProgressThread(sheet, null, getLocale()),
            page,
            privacy(),
            submit(sheet, gaps.links(), problems));
  }

  private PageHeader header(SheetPage sheet) {
    int gaps = sheet.gaps().size();
    return new PageHeader(
            getTranslation(gaps == 0 ? "scoring.review" : "scoring.review.gaps", gaps))
        .lead(getTranslation(gaps == 0 ? "scoring.review.lead" : "scoring.review.gapsLead"));
  }

  private Card gapCard(SheetPage sheet, AnswerList gaps) {
    return new Card(getTranslation("scoring.review.open", sheet.gaps().size())).raised().with(gaps);
  }

  private void addAnswers(Div list, SheetPage sheet, Domain domain) {
    List<Item> answered =
        DomainCard.applicable(sheet, domain).stream()
            .filter(item -> sheet.answer(item.code()).isComplete())
            .toList();
    if (!answered.isEmpty()) {
      AnswerList answers =
          new AnswerList(sheet, getLocale())
              .returning(answered, getTranslation("scoring.review.change"));
      list.add(new DomainCard(sheet, domain, getLocale(), answers));
    }
  }

  private Span privacy() {
    Span who = new Span(Icon.of("eye-off"), new Span(getTranslation("scoring.private.all")));
    who.addClassNames("gt-private", "gt-end");
    return who;
  }

  private Button submit(SheetPage sheet, List<Anchor> gaps, ErrorSummary problems) {
    Button submit = new Button(getTranslation("scoring.submit"), Icon.of("send"));
    submit.addThemeVariants(ButtonVariant.PRIMARY);
    submit.addClickListener(
        click -> {
          if (gaps.isEmpty()) {
            confirm(sheet.audit());
          } else {
            problems.show(getTranslation("scoring.review.first"), lines(sheet, gaps));
          }
        });
    return submit;
  }

  /** The first gaps by name; of many, how many more there are. */
  private List<Problem> lines(SheetPage sheet, List<Anchor> gaps) {
    List<Problem> lines = new ArrayList<>();
    for (int place = 0; place < Math.min(NAMED_GAPS, gaps.size()); place++) {
      Item item = sheet.gaps().get(place);
      lines.add(new Problem(item.code() + " " + item.name().in(getLocale()), gaps.get(place)));
    }
    int more = gaps.size() - NAMED_GAPS;
    if (more > 0) {
      lines.add(new Problem(getTranslation("scoring.review.more", more), gaps.get(NAMED_GAPS)));
    }
    return lines;
  }

  private void confirm(AuditId audit) {
    ConfirmDialog dialog =
        new ConfirmDialog(
            getTranslation("scoring.submit.sure"),
            getTranslation("scoring.submit.text"),
            getTranslation("scoring.submit.confirm"),
            confirmed -> submit(audit));
    dialog.setCancelable(true);
    dialog.setCancelText(getTranslation("scoring.submit.cancel"));
    dialog.open();
  }

  private void submit(AuditId audit) {
    try {
      sheets.submit(currentUser.actor(), audit);
    } catch (Refusal refusal) {
      Toast.refuse(getTranslation(refusal.key(), refusal.arguments()));
      UI.getCurrent().refreshCurrentRoute(false);
      return;
    }
    UI.getCurrent().navigate(SheetPaths.submitted(audit));
  }

  @Override
  public String getPageTitle() {
    return PageTitles.of(getTranslation("scoring.check"));
  }
}

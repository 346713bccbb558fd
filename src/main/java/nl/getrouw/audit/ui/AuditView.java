package nl.getrouw.audit.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.confirmdialog.ConfirmDialog;
import com.vaadin.flow.component.dependency.Uses;
import com.vaadin.flow.component.details.Details;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Aside;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.component.progressbar.ProgressBar;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import nl.getrouw.audit.AuditPage;
import nl.getrouw.audit.AuditState;
import nl.getrouw.audit.Audits;
import nl.getrouw.kernel.AuditId;
import nl.getrouw.kernel.ui.PageTitles;
import nl.getrouw.live.LiveNews;
import nl.getrouw.live.ui.LivePage;
import nl.getrouw.security.Actor;
import nl.getrouw.security.CurrentUser;
import org.jspecify.annotations.Nullable;

/** One audit: how far it is, who scores, what comes next and who may do it. */
@Route(AuditPaths.AUDIT)
@PermitAll
// what contributions bring along: the browser's bundle is cut along routes, and does not see them
@Uses(ConfirmDialog.class)
@Uses(Details.class)
@Uses(Dialog.class)
@Uses(ProgressBar.class)
@Uses(TextArea.class)
class AuditView extends Composite<Main> implements BeforeEnterObserver, HasDynamicTitle {

  private final Audits audits;
  private final CurrentUser currentUser;
  private final List<AuditPageContribution> contributions;
  private @Nullable AuditPage page;

  AuditView(
      Audits audits,
      CurrentUser currentUser,
      LiveNews news,
      List<AuditPageContribution> contributions) {
    this.audits = audits;
    this.currentUser = currentUser;
    this.contributions =
        contributions.stream()
            .sorted(Comparator.comparingInt(AuditPageContribution::order))
            .toList();
    getContent().addClassName("gt-page");
    LivePage.keep(
        this, news, () -> Audits.channel(page().id()), AuditView::changesThisPage, this::refresh);
  }

  @Override
  public void beforeEnter(BeforeEnterEvent event) {
    show(AuditPaths.audit(event));
  }

  private void show(AuditId id) {
    Actor actor = currentUser.actor();
    AuditPage shown = audits.page(actor, id);
    page = shown;
    AuditSteps steps = new AuditSteps(audits, currentUser, shown, this::refresh);
    Div main = new Div();
    main.addClassName("gt-stack");
    contributions.forEach(contribution -> main.add(contribution.first(actor, shown)));
    main.add(next(shown, steps), new AuditorsCard(shown));
    Aside side = new Aside(new AuditFactsCard(shown, steps));
    side.addClassName("gt-stack");
    Div columns = new Div(main, side);
    columns.addClassName("gt-columns");
    for (AuditPageContribution contribution : contributions) {
      main.add(contribution.cards(actor, shown));
      side.add(contribution.side(actor, shown));
    }
    getContent().removeAll();
    getContent().add(new AuditHead(shown), columns);
  }

  private static Component next(AuditPage page, AuditSteps steps) {
    return page.state() == AuditState.CANCELLED
        ? new CancelledCard(page)
        : new NextStepCard(page, steps);
  }

  private AuditPage page() {
    return Objects.requireNonNull(page);
  }

  private void refresh() {
    show(page().id());
  }

  private static boolean changesThisPage(String message) {
    return !message.startsWith("writing ") && !message.startsWith("present ");
  }

  @Override
  public String getPageTitle() {
    return PageTitles.of(
        page().teamName() + ", " + getTranslation(page().moment().key()).toLowerCase(getLocale()));
  }
}

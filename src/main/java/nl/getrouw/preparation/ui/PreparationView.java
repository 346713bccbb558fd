package nl.getrouw.preparation.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import java.time.Clock;
import java.util.Objects;
import nl.getrouw.audit.AuditState;
import nl.getrouw.audit.Audits;
import nl.getrouw.audit.Visit;
import nl.getrouw.audit.Visits;
import nl.getrouw.audit.ui.AuditPaths;
import nl.getrouw.kernel.ui.Crumb;
import nl.getrouw.kernel.ui.Formats;
import nl.getrouw.kernel.ui.PageHeader;
import nl.getrouw.kernel.ui.PageTitles;
import nl.getrouw.live.LiveNews;
import nl.getrouw.live.ui.LivePage;
import nl.getrouw.preparation.Checklists;
import nl.getrouw.preparation.Programmes;
import nl.getrouw.preparation.TeamFigures;
import nl.getrouw.security.Actor;
import nl.getrouw.security.CurrentUser;
import org.jspecify.annotations.Nullable;

/** What happens before a visit: what has to be ready, the team's figures, the programme. */
@Route(PreparationPaths.PREPARATION)
@PermitAll
class PreparationView extends Composite<Main> implements BeforeEnterObserver, HasDynamicTitle {

  private final Visits visits;
  private final Checklists checklists;
  private final TeamFigures figures;
  private final Programmes programmes;
  private final CurrentUser currentUser;
  private final Clock clock;
  private final Div list = new Div();
  private final Div programme = new Div();
  private @Nullable Visit visit;

  PreparationView(
      Visits visits,
      Checklists checklists,
      TeamFigures figures,
      Programmes programmes,
      CurrentUser currentUser,
      LiveNews news,
      Clock clock) {
    this.visits = visits;
    this.checklists = checklists;
    this.figures = figures;
    this.programmes = programmes;
    this.currentUser = currentUser;
    this.clock = clock;
    getContent().addClassName("gt-page");
    LivePage.keep(
        this, news, () -> Audits.channel(visit().audit()), Checklists.NEWS::equals, this::refresh);
    list.addClassName("gt-no-print");
  }

  @Override
  public void beforeEnter(BeforeEnterEvent event) {
    Actor actor = currentUser.actor();
    visit = visits.seen(actor, AuditPaths.audit(event));
    Div figuresPart = new Div();
    figuresPart.addClassName("gt-no-print");
    figures
        .of(actor, visit().audit())
        .ifPresent(
            page ->
                figuresPart.add(new FiguresCard(figures, currentUser, visit(), this::showList)));
    Div parts = new Div(list, figuresPart, programme);
    parts.addClassNames("gt-stack", "gt-stack--l");
    getContent().removeAll();
    getContent().add(header(), parts);
    figuresPart.setVisible(figuresPart.getComponentCount() > 0);
    refresh();
  }

  private PageHeader header() {
    boolean open = visit().state() == AuditState.PLANNED || visit().state() == AuditState.SCORING;
    return new PageHeader(getTranslation("preparation.title"))
        .crumbs(
            new Crumb(getTranslation("planning.audits"), AuditPaths.LIST),
            new Crumb(visit().teamName(), AuditPaths.audit(visit().audit())))
        .headline(getTranslation("preparation.head", visit().teamName()))
        .lead(
            open
                ? getTranslation("preparation.lead", Formats.current().weekday(visit().startsOn()))
                : getTranslation("preparation.lead.over"));
  }

  private void refresh() {
    showList();
    programme.removeAll();
    programme.add(new ProgrammeCard(programmes, currentUser, visit().audit(), this::refresh));
  }

  private void showList() {
    list.removeAll();
    checklists
        .of(currentUser.actor(), visit().audit())
        .ifPresent(
            shown ->
                list.add(
                    new ChecklistCard(
                        new ChecklistDesk(checklists, currentUser, visit(), this::showList),
                        shown,
                        clock)));
    list.setVisible(list.getComponentCount() > 0);
  }

  private Visit visit() {
    return Objects.requireNonNull(visit);
  }

  @Override
  public String getPageTitle() {
    return PageTitles.of(visit().teamName() + ", " + getTranslation("preparation.title"));
  }
}

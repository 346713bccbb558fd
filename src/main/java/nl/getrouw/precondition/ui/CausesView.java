package nl.getrouw.precondition.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import java.time.Clock;
import java.time.YearMonth;
import java.util.List;
import nl.getrouw.audit.Results;
import nl.getrouw.audit.TeamMoment;
import nl.getrouw.kernel.Conflict;
import nl.getrouw.kernel.NotFound;
import nl.getrouw.kernel.TeamId;
import nl.getrouw.kernel.ui.Card;
import nl.getrouw.kernel.ui.Crumb;
import nl.getrouw.kernel.ui.EmptyState;
import nl.getrouw.kernel.ui.Icon;
import nl.getrouw.kernel.ui.Note;
import nl.getrouw.kernel.ui.PageHeader;
import nl.getrouw.kernel.ui.PageTitles;
import nl.getrouw.kernel.ui.Toast;
import nl.getrouw.organisation.Directory;
import nl.getrouw.organisation.TeamRef;
import nl.getrouw.precondition.Cause;
import nl.getrouw.precondition.Causes;
import nl.getrouw.security.Actor;
import nl.getrouw.security.CurrentUser;

/** What stood in the way of a team, beside its fidelity: context, no explanation. */
@Route(PreconditionPaths.CAUSES)
@PermitAll
class CausesView extends Composite<Main> implements BeforeEnterObserver, HasDynamicTitle {

  private static final int MONTHS = 36;

  private final Causes causes;
  private final Results results;
  private final Directory directory;
  private final CurrentUser currentUser;
  private final Clock clock;

  CausesView(
      Causes causes, Results results, Directory directory, CurrentUser currentUser, Clock clock) {
    this.causes = causes;
    this.results = results;
    this.directory = directory;
    this.currentUser = currentUser;
    this.clock = clock;
    getContent().addClassName("gt-page");
  }

  @Override
  public void beforeEnter(BeforeEnterEvent event) {
    TeamId team = PreconditionPaths.team(event);
    if (team == null) {
      throw new NotFound();
    }
    show(team);
  }

  private void show(TeamId id) {
    Actor actor = currentUser.actor();
    TeamRef team = directory.team(id);
    YearMonth now = YearMonth.now(clock);
    List<Cause> known = causes.of(actor, id, now.minusMonths(MONTHS - 1L), now);
    boolean writes = causes.mayWrite(actor, team);
    getContent().removeAll();
    getContent().add(head(team, known));
    List<TeamMoment> moments = results.history(actor, id);
    Div cards = new Div();
    cards.addClassName("gt-stack");
    if (moments.stream().anyMatch(one -> one.total() != null)) {
      cards.add(new BesideFidelity(team.name(), moments, known));
    }
    if (writes) {
      cards.add(new CauseForm(id, causes, currentUser, now, () -> show(id)));
    }
    cards.add(list(known, writes, id), new Note(getTranslation("precondition.causes.context")));
    getContent().add(cards);
  }

  private PageHeader head(TeamRef team, List<Cause> known) {
    return new PageHeader(getTranslation("precondition.causes"))
        .crumbs(new Crumb(team.name(), "teams/" + team.id()))
        .headline(
            known.isEmpty()
                ? getTranslation("precondition.causes.headline.none", team.name())
                : getTranslation(
                    "precondition.causes.headline",
                    team.name(),
                    known.stream().map(Cause::month).distinct().count()))
        .lead(getTranslation("precondition.causes.lead"));
  }

  private Card list(List<Cause> known, boolean writes, TeamId team) {
    Card card = new Card(getTranslation("precondition.causes.list"));
    return known.isEmpty()
        ? card.with(
            new EmptyState(
                "umbrella",
                getTranslation("precondition.causes.none"),
                getTranslation("precondition.causes.none.text")))
        : card.with(
            new CauseList(
                known.reversed(), cause -> writes ? acts(cause, team) : new Component[0]));
  }

  private Component[] acts(Cause cause, TeamId team) {
    String name = getTranslation(cause.kind().key());
    Button change =
        new Button(
            Icon.of("pencil"),
            click -> new CauseDialog(cause, causes, currentUser, () -> show(team)).open());
    change.setAriaLabel(getTranslation("precondition.cause.change.aria", name));
    change.setTooltipText(getTranslation("precondition.cause.change"));
    change.addThemeVariants(ButtonVariant.TERTIARY);
    Button remove = new Button(Icon.of("trash-2"), click -> remove(cause, team));
    remove.setAriaLabel(getTranslation("precondition.cause.remove.aria", name));
    remove.setTooltipText(getTranslation("precondition.cause.remove"));
    remove.addThemeVariants(ButtonVariant.TERTIARY);
    return new Component[] {change, remove};
  }

  private void remove(Cause cause, TeamId team) {
    try {
      causes.remove(currentUser.actor(), cause.id(), cause.version());
      Toast.show(
          getTranslation("precondition.cause.removed"),
          () -> {
            causes.enter(
                currentUser.actor(),
                team,
                new Cause.Draft(cause.month(), cause.kind(), cause.amount(), cause.note()));
            show(team);
          });
    } catch (Conflict meanwhile) {
      Toast.refuse(getTranslation("precondition.cause.meanwhile"));
    }
    show(team);
  }

  @Override
  public String getPageTitle() {
    return PageTitles.of(getTranslation("precondition.causes"));
  }
}

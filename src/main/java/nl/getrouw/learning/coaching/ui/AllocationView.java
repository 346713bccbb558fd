package nl.getrouw.learning.coaching.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import nl.getrouw.kernel.ui.Card;
import nl.getrouw.kernel.ui.EmptyState;
import nl.getrouw.kernel.ui.Icon;
import nl.getrouw.kernel.ui.KeyFigure;
import nl.getrouw.kernel.ui.KeyFigures;
import nl.getrouw.kernel.ui.PageHeader;
import nl.getrouw.kernel.ui.PageTitles;
import nl.getrouw.kernel.ui.Toast;
import nl.getrouw.learning.coaching.Allocation;
import nl.getrouw.learning.coaching.Allocations;
import nl.getrouw.learning.coaching.CoachingOutcomes;
import nl.getrouw.learning.coaching.Coverage;
import nl.getrouw.learning.coaching.Quarter;
import nl.getrouw.security.Actor;
import nl.getrouw.security.CurrentUser;

/** Who coaches whom, and how much: hours and counts, for who decides it. */
@Route(CoachPaths.ALLOCATION)
@PermitAll
class AllocationView extends Composite<Main> implements BeforeEnterObserver, HasDynamicTitle {

  private final Allocations allocations;
  private final CoachingOutcomes outcomes;
  private final CurrentUser currentUser;
  private final Clock clock;
  private final CoachWords words = new CoachWords(this);

  AllocationView(
      Allocations allocations, CoachingOutcomes outcomes, CurrentUser currentUser, Clock clock) {
    this.allocations = allocations;
    this.outcomes = outcomes;
    this.currentUser = currentUser;
    this.clock = clock;
    getContent().addClassName("gt-page");
  }

  @Override
  public void beforeEnter(BeforeEnterEvent event) {
    show();
  }

  private void show() {
    Actor actor = currentUser.actor();
    LocalDate today = LocalDate.now(clock);
    Quarter quarter = Quarter.of(today);
    List<Allocation> agreed = allocations.list(actor);
    Div content = new Div();
    content.addClassNames("gt-stack", "gt-stack--l");
    if (agreed.isEmpty()) {
      content.add(
          new EmptyState(
              "message-circle-heart",
              getTranslation("coaching.allocation.none"),
              getTranslation("coaching.allocation.none.text")));
    } else {
      content.add(
          figures(agreed, outcomes.guidance(actor)),
          new LoadTable(outcomes.load(actor, quarter), words),
          new TeamHoursTable(
              outcomes.hours(actor, quarter), outcomes.topics(actor, quarter), words),
          list(agreed));
    }
    Button add =
        new Button(getTranslation("coaching.allocation.new"), Icon.of("plus"), click -> make());
    add.addThemeVariants(ButtonVariant.PRIMARY);
    getContent().removeAll();
    getContent()
        .add(
            new PageHeader(getTranslation("coaching.allocation"))
                .lead(getTranslation("coaching.allocation.lead"))
                .actions(
                    new Anchor(CoachPaths.HOURS, getTranslation("coaching.hoursOf.title")), add),
            content);
  }

  private Component figures(List<Allocation> agreed, Coverage coverage) {
    long coaches = agreed.stream().map(Allocation::coach).distinct().count();
    long teams =
        agreed.stream().filter(one -> one.team() != null).map(Allocation::team).distinct().count();
    long own = agreed.stream().filter(Allocation::ownTeam).count();
    String covered =
        coverage.tooFew()
            ? "–"
            : coverage.denominator() == 0
                ? getTranslation("coaching.na")
                : getTranslation(
                    "coaching.coverage.of", coverage.numerator(), coverage.denominator());
    return new KeyFigures(
            new KeyFigure(getTranslation("coaching.figure.coaches"), String.valueOf(coaches)),
            new KeyFigure(getTranslation("coaching.figure.teams"), String.valueOf(teams)),
            new KeyFigure(getTranslation("coaching.figure.coverage"), covered)
                .note(
                    getTranslation(
                        coverage.tooFew() ? "coaching.tooFew" : "coaching.figure.coverage.note")),
            new KeyFigure(getTranslation("coaching.figure.own"), String.valueOf(own))
                .note(getTranslation("coaching.figure.own.note")))
        .equal();
  }

  private Card list(List<Allocation> agreed) {
    return new Card(getTranslation("coaching.allocation.list", agreed.size()))
        .with(new AllocationList(agreed, words, this::end));
  }

  private void make() {
    new AllocationDialog(
            allocations,
            currentUser,
            LocalDate.now(clock),
            () -> {
              Toast.show(getTranslation("coaching.allocation.made"));
              show();
            })
        .open();
  }

  private void end(Allocation one) {
    allocations.end(currentUser.actor(), one.id(), one.version(), LocalDate.now(clock));
    Toast.show(getTranslation("coaching.allocation.ended"));
    show();
  }

  @Override
  public String getPageTitle() {
    return PageTitles.of(getTranslation("coaching.allocation"));
  }
}

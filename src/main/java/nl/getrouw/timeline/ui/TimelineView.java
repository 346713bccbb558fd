package nl.getrouw.timeline.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.router.RouteAlias;
import jakarta.annotation.security.PermitAll;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import nl.getrouw.kernel.TeamId;
import nl.getrouw.kernel.ui.Card;
import nl.getrouw.kernel.ui.EmptyState;
import nl.getrouw.kernel.ui.Icon;
import nl.getrouw.kernel.ui.Note;
import nl.getrouw.kernel.ui.PageHeader;
import nl.getrouw.kernel.ui.PageTitles;
import nl.getrouw.organisation.TeamRef;
import nl.getrouw.security.CurrentUser;
import nl.getrouw.timeline.Line;
import nl.getrouw.timeline.Phase;
import nl.getrouw.timeline.Timelines;
import org.jspecify.annotations.Nullable;

/** The implementation on one line: phases, milestones, decisions and what was logged. */
@Route(TimelinePaths.LINE)
@RouteAlias(TimelinePaths.OF_TEAM)
@PermitAll
class TimelineView extends Composite<Main> implements BeforeEnterObserver, HasDynamicTitle {

  private final Timelines timelines;
  private final CurrentUser currentUser;
  private final LocalDate today;

  TimelineView(Timelines timelines, CurrentUser currentUser, Clock clock) {
    this.timelines = timelines;
    this.currentUser = currentUser;
    this.today = LocalDate.now(clock);
    getContent().addClassName("gt-page");
  }

  @Override
  public void beforeEnter(BeforeEnterEvent event) {
    show(TimelinePaths.team(event));
  }

  private void show(@Nullable TeamId team) {
    Line line = timelines.line(currentUser.actor(), team);
    Div shown = new Div();
    shown.addClassName("gt-stack");
    if (line.phases().isEmpty() && line.moments().isEmpty()) {
      shown.add(
          new Card()
              .with(
                  new EmptyState(
                      "milestone",
                      getTranslation("timeline.none"),
                      getTranslation(
                          line.mayChange() ? "timeline.none.text" : "timeline.none.wait"))));
    } else {
      shown.add(new DrawnLine(line, today));
    }
    Runnable changed = () -> show(team);
    shown.add(
        new PhasesCard(line, timelines, currentUser, today, changed),
        new MomentsCard(line, timelines, currentUser, today, changed),
        new Note(getTranslation("timeline.reading")));
    getContent().removeAll();
    getContent().add(head(line), filter(line), shown);
  }

  private PageHeader head(Line line) {
    Button print =
        new Button(
            getTranslation("timeline.print"),
            Icon.of("printer"),
            click -> UI.getCurrent().getPage().executeJs("window.print()"));
    return new PageHeader(getTranslation("timeline.title"))
        .headline(headline(line))
        .lead(getTranslation(line.inherited() ? "timeline.lead.inherited" : "timeline.lead"))
        .actions(print);
  }

  /** In which phases this line is today. */
  private String headline(Line line) {
    List<String> now =
        line.phases().stream()
            .filter(phase -> phase.period().includes(today))
            .map(phase -> getTranslation(phase.kind().key() + ".in"))
            .distinct()
            .toList();
    return now.isEmpty()
        ? getTranslation("timeline.headline.none", line.name())
        : getTranslation(
            "timeline.headline",
            line.name(),
            String.join(" " + getTranslation("timeline.and") + " ", now));
  }

  private Div filter(Line line) {
    Select<TeamRef> team = new Select<>();
    List<TeamRef> teams = timelines.teams(currentUser.actor());
    team.setLabel(getTranslation("timeline.of"));
    team.setItems(teams);
    team.setItemLabelGenerator(
        ref -> ref == null ? getTranslation("timeline.organisation") : ref.name());
    team.setEmptySelectionAllowed(true);
    team.setEmptySelectionCaption(getTranslation("timeline.organisation"));
    TeamRef chosen = line.team();
    if (chosen != null) {
      teams.stream()
          .filter(ref -> ref.id().equals(chosen.id()))
          .findFirst()
          .ifPresent(team::setValue);
    }
    team.addValueChangeListener(
        change -> {
          TeamRef ref = change.getValue();
          UI.getCurrent().navigate(TimelinePaths.of(ref == null ? null : ref.id()));
        });
    Div filters = new Div(team);
    filters.addClassNames("gt-filters", "gt-no-print");
    return filters;
  }

  static boolean isOwn(Line line, Phase phase) {
    return Objects.equals(phase.team(), line.team() == null ? null : line.team().id());
  }

  @Override
  public String getPageTitle() {
    return PageTitles.of(getTranslation("timeline.title"));
  }
}

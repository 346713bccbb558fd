package nl.getrouw.learning.training.ui;

import static nl.getrouw.learning.training.ui.TrainingWords.text;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import java.time.Clock;
import java.time.LocalDate;
import nl.getrouw.kernel.NotFound;
import nl.getrouw.kernel.TeamId;
import nl.getrouw.kernel.ui.Crumb;
import nl.getrouw.kernel.ui.PageHeader;
import nl.getrouw.kernel.ui.PageTitles;
import nl.getrouw.learning.training.LearningLine;
import nl.getrouw.learning.training.LearningLines;
import nl.getrouw.security.CurrentUser;

/** The learning line of a team: one module in each team meeting. */
@Route(TrainingPaths.LINE)
@PermitAll
class LineView extends Composite<Main> implements BeforeEnterObserver, HasDynamicTitle {

  private final LearningLines lines;
  private final CurrentUser currentUser;
  private final LocalDate today;
  private String team = "";

  LineView(LearningLines lines, CurrentUser currentUser, Clock clock) {
    this.lines = lines;
    this.currentUser = currentUser;
    this.today = LocalDate.now(clock);
    getContent().addClassName("gt-page");
  }

  @Override
  public void beforeEnter(BeforeEnterEvent event) {
    TeamId id =
        event.getRouteParameters().getLong("team").map(TeamId::new).orElseThrow(NotFound::new);
    show(id);
  }

  private void show(TeamId id) {
    LearningLine line = lines.of(currentUser.actor(), id);
    team = line.team().name();
    getContent().removeAll();
    getContent()
        .add(
            new PageHeader(text("training.line"))
                .crumbs(new Crumb(team, "teams/" + id))
                .headline(text("training.line.of", team))
                .lead(
                    line.steps().isEmpty()
                        ? text("training.line.lead")
                        : text("training.line.count", line.held(), line.steps().size())),
            new LineCard(lines, currentUser, line, today, () -> show(id)));
  }

  @Override
  public String getPageTitle() {
    return PageTitles.of(team + ", " + text("training.line"));
  }
}

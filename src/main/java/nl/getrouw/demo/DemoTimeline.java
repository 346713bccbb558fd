package nl.getrouw.demo;

import java.time.Clock;
import java.time.LocalDate;
import nl.getrouw.demo.DemoPeople.Staff;
import nl.getrouw.kernel.TeamId;
import nl.getrouw.security.Actor;
import nl.getrouw.timeline.Moment;
import nl.getrouw.timeline.MomentKind;
import nl.getrouw.timeline.Phase;
import nl.getrouw.timeline.PhaseKind;
import nl.getrouw.timeline.Timelines;
import org.jspecify.annotations.Nullable;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;

/** The phases of the organisation, with what was decided and reached. */
@Component
@Profile("demo")
class DemoTimeline implements DemoFeature {

  private final Timelines timelines;
  private final Clock clock;

  DemoTimeline(Timelines timelines, Clock clock) {
    this.timelines = timelines;
    this.clock = clock;
  }

  @Override
  public int order() {
    return 80;
  }

  @Override
  public void load(Staff staff) {
    Actor peterJan = staff.actor("Peter-Jan Wolters");
    TeamId wilgenhof = staff.team("Wilgenhof");
    phase(peterJan, PhaseKind.DEVELOP, 30, 22, "Visie, werkgroep en plan");
    phase(peterJan, PhaseKind.TRAIN, 22, 4, "Alle teams om de beurt");
    phase(peterJan, PhaseKind.SECURE, 9, 0, "");
    moment(peterJan, null, MomentKind.DECISION, 29, "Bestuur kiest voor de methode");
    moment(peterJan, null, MomentKind.MILESTONE, 22, "Eerste team begint");
    moment(peterJan, null, MomentKind.DECISION, 12, "Vier uur leertijd per maand in elk rooster");
    moment(peterJan, null, MomentKind.MILESTONE, 4, "Laatste team geschoold");
    moment(peterJan, wilgenhof, MomentKind.MILESTONE, 14, "Panel met cliënten van start");
    moment(peterJan, wilgenhof, MomentKind.MILESTONE, 5, "Tweede ervaringsdeskundige in het team");
  }

  private LocalDate ago(int months) {
    return LocalDate.now(clock).minusMonths(months);
  }

  private void phase(Actor actor, PhaseKind kind, int from, int to, String note) {
    timelines.enter(actor, null, new Phase.Draft(kind, ago(from), to == 0 ? null : ago(to), note));
  }

  private void moment(Actor actor, @Nullable TeamId team, MomentKind kind, int ago, String text) {
    timelines.enter(actor, team, new Moment.Draft(kind, ago(ago), text));
  }
}

package nl.getrouw.demo;

import java.math.BigDecimal;
import java.time.Clock;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import nl.getrouw.audit.AuditFilter;
import nl.getrouw.audit.AuditSort;
import nl.getrouw.audit.AuditState;
import nl.getrouw.audit.Audits;
import nl.getrouw.audit.Visit;
import nl.getrouw.audit.Visits;
import nl.getrouw.demo.DemoPeople.Staff;
import nl.getrouw.kernel.AuditId;
import nl.getrouw.kernel.PageRequest;
import nl.getrouw.preparation.Checklists;
import nl.getrouw.preparation.Figure;
import nl.getrouw.preparation.Programmes;
import nl.getrouw.preparation.StandardTask;
import nl.getrouw.preparation.Task;
import nl.getrouw.preparation.TeamFigures;
import nl.getrouw.preparation.VisitItem;
import nl.getrouw.security.Actor;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;

/**
 * The planned audit is well on its way: most is ticked off, figures handed in, a programme made.
 */
@Component
@Profile("demo")
class DemoPreparation implements DemoFeature {

  private static final Map<Figure, String> FIGURES = new EnumMap<>(Figure.class);

  static {
    FIGURES.put(Figure.STAFF, "13");
    FIGURES.put(Figure.FTE, "10.2");
    FIGURES.put(Figure.VACANCIES, "1.4");
    FIGURES.put(Figure.CLIENTS, "38");
    FIGURES.put(Figure.CASELOAD, "4.2");
    FIGURES.put(Figure.TRAINED, "9");
    FIGURES.put(Figure.COACHES, "1");
    FIGURES.put(Figure.EXPERTS, "2");
    FIGURES.put(Figure.LEFT, "3");
    FIGURES.put(Figure.JOINED, "2");
    FIGURES.put(Figure.PLANS, "31");
  }

  private final Audits audits;
  private final Visits visits;
  private final Checklists checklists;
  private final TeamFigures figures;
  private final Programmes programmes;
  private final Clock clock;

  DemoPreparation(
      Audits audits,
      Visits visits,
      Checklists checklists,
      TeamFigures figures,
      Programmes programmes,
      Clock clock) {
    this.audits = audits;
    this.visits = visits;
    this.checklists = checklists;
    this.figures = figures;
    this.programmes = programmes;
    this.clock = clock;
  }

  @Override
  public int order() {
    return 40;
  }

  @Override
  public void load(Staff staff) {
    Actor karin = staff.actor("Karin Postma");
    AuditFilter planned = new AuditFilter("", Set.of(AuditState.PLANNED), null, null, false);
    audits
        .list(karin, planned, AuditSort.STARTS_ON.ascending(), new PageRequest(0, 10))
        .forEach(row -> prepare(staff, row.id(), row.teamName()));
  }

  private void prepare(Staff staff, AuditId audit, String team) {
    Actor lead =
        staff.actor(
            DemoTeam.ALL.stream()
                .filter(one -> one.name().equals(team))
                .findFirst()
                .orElseThrow()
                .lead());
    Visit visit = visits.of(audit);
    FIGURES.forEach(
        (figure, value) -> figures.save(lead, audit, figure, null, new BigDecimal(value)));
    figures.remark(
        lead,
        audit,
        "",
        "Sinds de zomer werken we in twee huizen. Twee collega’s zijn net begonnen.");
    figures.submit(lead, audit);
    LocalDate today = LocalDate.now(clock);
    for (Task task : checklists.of(lead, audit).orElseThrow().tasks()) {
      boolean left = task.standard() == StandardTask.PERMISSION;
      if (task.dueOn().isBefore(today) && !task.isDone() && !left) {
        checklists.tick(lead, audit, task.code(), task.version(), true);
      }
    }
    programme(lead, audit, visit.startsOn());
  }

  private void programme(Actor lead, AuditId audit, LocalDate first) {
    LocalDate second = first.plusDays(1);
    List<VisitItem> items =
        List.of(
            item(first, "09:00", "09:30", "Ontvangst en rondleiding", "Het team", "Keuken"),
            item(
                first,
                "09:45",
                "11:15",
                "Gesprekken met medewerkers",
                "Drie begeleiders",
                "Spreekkamer 1"),
            item(first, "10:30", "12:00", "Plannen inzien", "Stefan Kuiper", "Spreekkamer 2"),
            item(
                first,
                "13:00",
                "14:15",
                "Panel met cliënten",
                "Zes cliënten en een ervaringsdeskundige",
                "Huiskamer"),
            item(
                second,
                "09:30",
                "10:30",
                "Meelopen met de ochtend",
                "Joris van den Heuvel",
                "Huis 2"),
            item(
                second,
                "11:00",
                "12:00",
                "Gesprek met de teamleider",
                lead.name(),
                "Spreekkamer 1"),
            item(second, "13:30", "14:00", "Afronden: wat viel ons op", "Het team", "Huiskamer"));
    items.forEach(item -> programmes.add(lead, audit, item));
  }

  private static VisitItem item(
      LocalDate day, String from, String to, String what, String who, String place) {
    return new VisitItem(0, day, LocalTime.parse(from), LocalTime.parse(to), what, who, place, 0);
  }
}

package nl.getrouw.demo;

import static nl.getrouw.db.Tables.PRECONDITION_CHECK;

import java.math.BigDecimal;
import java.time.Clock;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import nl.getrouw.action.Draft.Words;
import nl.getrouw.demo.DemoPeople.Staff;
import nl.getrouw.kernel.TeamId;
import nl.getrouw.precondition.Aspect;
import nl.getrouw.precondition.Cause;
import nl.getrouw.precondition.CauseKind;
import nl.getrouw.precondition.Causes;
import nl.getrouw.precondition.PreconditionActions;
import nl.getrouw.precondition.Preconditions;
import nl.getrouw.precondition.Voice;
import nl.getrouw.security.Actor;
import org.jooq.DSLContext;
import org.jspecify.annotations.Nullable;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;

/** Two finished checks with three voices, an action that came of one, and what stood in the way. */
@Component
@Profile("demo")
class DemoPreconditions implements DemoFeature {

  /** Scores of management, the team and the council, in the order of the aspects. */
  private record Line(int management, int team, int council, String why, String teamWhy) {}

  private static final List<Line> LAST_YEAR =
      List.of(
          new Line(4, 2, 2, "De visie staat in het jaarplan.", "Wij lezen het plan niet."),
          new Line(3, 3, 2, "De scholing loopt.", "Coaching valt weg als het druk is."),
          new Line(3, 2, 3, "Twee van de drie is geschoold.", "De avondploeg nog niet."),
          new Line(3, 1, 2, "Het verzuim daalt.", "Er zijn twee vacatures."),
          new Line(2, 2, 3, "Intervisie is er nog niet overal.", "Wij willen wel."),
          new Line(4, 3, 2, "Het plan loopt drie jaar.", "Wij zien alleen dit jaar."),
          new Line(4, 3, 3, "Wij vragen ernaar.", "Soms komt er iemand."),
          new Line(3, 2, 2, "De lijnen zijn er.", "Los zand."),
          new Line(2, 2, 2, "Functies worden herschreven.", "De tekst is van vroeger."),
          new Line(3, 1, 2, "Vier uur per maand.", "Staat in het rooster, gaat vaak niet door."),
          new Line(3, 3, 2, "De eerste audits zijn gedaan.", "De nulmeting was leerzaam."));

  private static final List<Line> THIS_YEAR =
      List.of(
          new Line(
              4, 3, 3, "De visie is met alle teams besproken.", "We merken het in de visitatie."),
          new Line(4, 4, 3, "Elke geschoolde heeft een coach.", "Onze coach komt om de week."),
          new Line(4, 4, 4, "Negen van de tien is geschoold.", "Iedereen, ook de avondploeg."),
          new Line(
              4,
              2,
              2,
              "De vacatures zijn bijna vervuld.",
              "Twee collega’s gingen weg in een half jaar."),
          new Line(3, 4, 3, "Reflectie staat in het jaargesprek.", "Intervisie gaat altijd door."),
          new Line(4, 4, 3, "Geld voor drie jaar ligt vast.", "Het plan hangt in de teamkamer."),
          new Line(4, 4, 4, "Wij lopen elk kwartaal een dag mee.", "De manager zat bij het panel."),
          new Line(4, 3, 3, "Scholing en coaching sluiten aan.", "De modules komen soms te vroeg."),
          new Line(3, 3, 3, "De nieuwe functies gelden.", "Het staat er nu in."),
          new Line(
              4,
              2,
              3,
              "Er is tijd voor ingeroosterd.",
              "Bij ziekte vervalt de leertijd als eerste."),
          new Line(
              4,
              4,
              3,
              "Audits, panel en vragenlijsten.",
              "De uitkomsten komen terug in het overleg."));

  private final Preconditions preconditions;
  private final PreconditionActions actions;
  private final Causes causes;
  private final DSLContext db;
  private final Clock clock;

  DemoPreconditions(
      Preconditions preconditions,
      PreconditionActions actions,
      Causes causes,
      DSLContext db,
      Clock clock) {
    this.preconditions = preconditions;
    this.actions = actions;
    this.causes = causes;
    this.db = db;
    this.clock = clock;
  }

  @Override
  public int order() {
    return 70;
  }

  @Override
  public void load(Staff staff) {
    Actor peterJan = staff.actor("Peter-Jan Wolters");
    Actor marijke = staff.actor("Marijke Hoekstra");
    TeamId wilgenhof = staff.team("Wilgenhof");
    check(peterJan, marijke, wilgenhof, LAST_YEAR);
    aYearAgo();
    int year = check(peterJan, marijke, wilgenhof, THIS_YEAR);
    actions.start(
        marijke,
        year,
        Aspect.TIME,
        wilgenhof,
        new Words(
            "Leertijd vervalt niet meer bij ziekte: wij spreken af wie dan invalt.",
            "",
            marijke.id(),
            LocalDate.now(clock).plusMonths(2)),
        "Tijd voor medewerkers (" + year + ")");
    circumstances(marijke, wilgenhof);
  }

  private int check(Actor manager, Actor lead, TeamId team, List<Line> lines) {
    int year = preconditions.open(manager);
    preconditions.nameCouncil(manager, year, 0, "Cliëntenraad Oeverwaard");
    for (Aspect aspect : Aspect.values()) {
      Line line = lines.get(List.of(Aspect.values()).indexOf(aspect));
      score(manager, year, Voice.MANAGEMENT, null, aspect, line.management(), line.why());
      score(lead, year, Voice.TEAMS, team, aspect, line.team(), line.teamWhy());
      score(manager, year, Voice.COUNCIL, null, aspect, line.council(), "");
    }
    preconditions.close(manager, year);
    return year;
  }

  private void score(
      Actor actor,
      int year,
      Voice voice,
      @Nullable TeamId team,
      Aspect aspect,
      int score,
      String why) {
    preconditions.score(actor, year, voice, team, aspect, null, score, why);
  }

  private void aYearAgo() {
    db.update(PRECONDITION_CHECK)
        .set(PRECONDITION_CHECK.YEAR, PRECONDITION_CHECK.YEAR.minus((short) 1))
        .set(PRECONDITION_CHECK.CLOSED_AT, clock.instant().minus(java.time.Duration.ofDays(365)))
        .execute();
  }

  private void circumstances(Actor lead, TeamId team) {
    enter(lead, team, 15, CauseKind.REORGANISATION, "2", "Twee locaties werden één");
    enter(lead, team, 14, CauseKind.REORGANISATION, "1", "");
    enter(lead, team, 8, CauseKind.VACANCIES, "1.5", "");
    enter(lead, team, 7, CauseKind.VACANCIES, "2", "");
    enter(lead, team, 7, CauseKind.TURNOVER, "2", "");
    enter(lead, team, 6, CauseKind.VACANCIES, "0.8", "Een collega begon");
  }

  private void enter(Actor lead, TeamId team, int ago, CauseKind kind, String amount, String note) {
    causes.enter(
        lead,
        team,
        new Cause.Draft(YearMonth.now(clock).minusMonths(ago), kind, new BigDecimal(amount), note));
  }
}

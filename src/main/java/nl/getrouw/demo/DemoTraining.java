package nl.getrouw.demo;

import static nl.getrouw.db.Tables.TRAINING_MEETING;

import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import nl.getrouw.demo.DemoPeople.Staff;
import nl.getrouw.kernel.Bilingual;
import nl.getrouw.kernel.EditionId;
import nl.getrouw.kernel.ReceivedFile;
import nl.getrouw.kernel.TeamId;
import nl.getrouw.learning.training.AttendanceList;
import nl.getrouw.learning.training.Catalogue;
import nl.getrouw.learning.training.EditionDraft;
import nl.getrouw.learning.training.Editions;
import nl.getrouw.learning.training.LearningLines;
import nl.getrouw.learning.training.LearningStep;
import nl.getrouw.learning.training.PartKind;
import nl.getrouw.learning.training.Participant;
import nl.getrouw.learning.training.Registrations;
import nl.getrouw.learning.training.Training;
import nl.getrouw.learning.training.TrainingCertificates;
import nl.getrouw.learning.training.TrainingDraft;
import nl.getrouw.learning.training.TrainingImports;
import nl.getrouw.learning.training.TrainingKind;
import nl.getrouw.security.Actor;
import nl.getrouw.security.Role;
import org.jooq.DSLContext;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;

/**
 * Training in full swing: older certificates that came in from a file, some of them about to lapse,
 * an edition that is over, one that runs, one that is full, and a learning line.
 */
@Component
@Profile("demo")
class DemoTraining implements DemoFeature {

  private static final String BASIC = "basisopleiding";
  private static final int THIRD = 2;
  private static final int FOURTH = 3;
  private static final int ALL_MEETINGS = 7;
  private static final int DAYS_AHEAD = 10;

  private final Catalogue catalogue;
  private final Editions editions;
  private final Registrations registrations;
  private final AttendanceList attendance;
  private final TrainingCertificates certificates;
  private final TrainingImports imports;
  private final LearningLines lines;
  private final DSLContext db;
  private final Clock clock;

  DemoTraining(
      Catalogue catalogue,
      Editions editions,
      Registrations registrations,
      AttendanceList attendance,
      TrainingCertificates certificates,
      TrainingImports imports,
      LearningLines lines,
      DSLContext db,
      Clock clock) {
    this.catalogue = catalogue;
    this.editions = editions;
    this.registrations = registrations;
    this.attendance = attendance;
    this.certificates = certificates;
    this.imports = imports;
    this.lines = lines;
    this.db = db;
    this.clock = clock;
  }

  @Override
  public int order() {
    return 60;
  }

  @Override
  public void load(Staff staff) {
    Actor karin = staff.actor("Karin Postma");
    Actor naima = staff.actor("Naima Chaoui");
    imports.run(
        karin,
        new ReceivedFile("opleidingen-tot-nu-toe.csv", records().getBytes(StandardCharsets.UTF_8)));
    own(karin);
    EditionId past = planned(naima, "vorige ronde", 10, "De Kweekvijver, zaal 2");
    members(THIRD, 0, 8).forEach(name -> registrations.register(karin, past, staff.person(name)));
    shift(past, -230);
    attend(naima, past, ALL_MEETINGS, 2);
    certificates.give(naima, past);
    EditionId running = planned(naima, "deze herfst", 12, "De Kweekvijver, zaal 2");
    members(FOURTH, 0, 7)
        .forEach(name -> registrations.register(karin, running, staff.person(name)));
    shift(running, -(DAYS_AHEAD + 36));
    attend(naima, running, 3, 5);
    EditionId coming = planned(naima, "nieuwe ronde", 6, "Buurthuis De Linde");
    List<String> next = new ArrayList<>(members(FOURTH, 7, 12));
    next.addAll(members(THIRD, 8, 11));
    next.forEach(name -> registrations.register(karin, coming, staff.person(name)));
    line(staff);
  }

  /** What was kept in a spreadsheet so far: two or three of each team are trained. */
  private String records() {
    LocalDate today = LocalDate.now(clock);
    int[] monthsAgo = {35, 12, 28, 41, 20, 35, 8, 31, 16, 35, 24, 38};
    String[] fte = {"0,89", "1", "0,67", "0,78", "0,89", "0,56"};
    StringBuilder file = new StringBuilder("naam;opleiding;gehaald op;team;fte;in dienst\n");
    for (int i = 0; i < DemoTeam.ALL.size(); i++) {
      DemoTeam team = DemoTeam.ALL.get(i);
      String basic =
          team.setting().equals("YOUTH") ? "Basisopleiding SRH, jeugd" : "Basisopleiding SRH";
      List<String> people = new ArrayList<>(List.of(team.lead()));
      people.addAll(team.members());
      for (int p = 0; p < people.size(); p++) {
        LocalDate start = today.minusMonths(14L + (i * 7 + p * 11) % 60).withDayOfMonth(1);
        boolean trained = p <= THIRD && (i + p) % 4 != 3;
        LocalDate completed = today.minusMonths(monthsAgo[(i + p * 5) % 12]).plusDays(9 + p);
        file.append(people.get(p))
            .append(';')
            .append(trained ? basic : "")
            .append(';')
            .append(trained ? completed : "")
            .append(';')
            .append(team.name())
            .append(';')
            .append(fte[(i + p) % fte.length])
            .append(';')
            .append(trained && start.isAfter(completed) ? completed.minusMonths(7) : start)
            .append('\n');
      }
    }
    file.append("Naima Chaoui;Basisopleiding SRH;").append(today.minusMonths(30)).append(";;;\n");
    file.append("Naima Chaoui;Opleiding tot SRH-coach;")
        .append(today.minusMonths(22))
        .append(";;;\n");
    DemoTeam.ALL.stream()
        .limit(6)
        .forEach(
            team ->
                file.append(team.members().getFirst())
                    .append(";Verdieping: het krachtenprofiel;")
                    .append(today.minusMonths(9))
                    .append(";;;\n"));
    return file.toString();
  }

  private void own(Actor karin) {
    catalogue.add(
        karin,
        new TrainingDraft(
            TrainingKind.DEEPENING,
            new Bilingual("Kennismaken met de herstelwerkplaats", "Meeting the recovery workshop"),
            new Bilingual(
                "Een ochtend meelopen met ervaringsdeskundigen, en samen bedenken wat je meeneemt.",
                "A morning along with experts by experience, and thinking together about what to"
                    + " take home."),
            null,
            null,
            Set.of(Role.TEAM_MEMBER, Role.TEAM_LEAD),
            null,
            100,
            List.of(
                new TrainingDraft.PartDraft(
                    new Bilingual("De ochtend", "The morning"),
                    BigDecimal.valueOf(4),
                    PartKind.DAY,
                    true))));
  }

  private Training basic(Actor actor) {
    return catalogue.list(actor).stream()
        .filter(training -> training.code().equals(BASIC))
        .findFirst()
        .orElseThrow();
  }

  private EditionId planned(Actor naima, String label, int capacity, String place) {
    Training basic = basic(naima);
    LocalDate first = LocalDate.now(clock).plusDays(DAYS_AHEAD);
    List<EditionDraft.Time> times =
        IntStream.range(0, basic.parts().size())
            .mapToObj(
                i ->
                    new EditionDraft.Time(
                        first.plusWeeks(2L * i),
                        i < 3 ? LocalTime.of(9, 30) : LocalTime.of(13, 0),
                        i < 3 ? LocalTime.of(16, 30) : LocalTime.of(16, 0)))
            .toList();
    return editions.plan(
        naima, new EditionDraft(basic.id(), label, place, naima.id(), "", capacity, times));
  }

  private static List<String> members(int index, int from, int to) {
    return DemoTeam.ALL.subList(from, to).stream().map(team -> team.members().get(index)).toList();
  }

  /** People register before an edition begins; what is over was planned then too. */
  private void shift(EditionId edition, int days) {
    db.select(TRAINING_MEETING.PART_ID, TRAINING_MEETING.ON_DATE)
        .from(TRAINING_MEETING)
        .where(TRAINING_MEETING.EDITION_ID.eq(edition.value()))
        .forEach(
            meeting ->
                db.update(TRAINING_MEETING)
                    .set(TRAINING_MEETING.ON_DATE, meeting.value2().plusDays(days))
                    .where(TRAINING_MEETING.EDITION_ID.eq(edition.value()))
                    .and(TRAINING_MEETING.PART_ID.eq(meeting.value1()))
                    .execute());
  }

  /**
   * Everybody was there, save one who missed a day and one who missed a session of guidance.
   *
   * @param absent who missed a day, in the order of the list
   */
  private void attend(Actor naima, EditionId edition, int meetings, int absent) {
    Training basic = basic(naima);
    List<Participant> people = registrations.page(naima, edition).placed();
    for (int m = 0; m < meetings; m++) {
      for (int p = 0; p < people.size(); p++) {
        boolean missed = (p == absent && m == 1) || (p == absent + 1 && m == 4);
        attendance.note(
            naima, edition, people.get(p).registration(), basic.parts().get(m).id(), !missed);
      }
    }
  }

  private void line(Staff staff) {
    Actor marijke = staff.actor("Marijke Hoekstra");
    TeamId wilgenhof = staff.team("Wilgenhof");
    LocalDate today = LocalDate.now(clock);
    List<Training> modules =
        catalogue.list(marijke).stream()
            .filter(training -> training.kind() == TrainingKind.LEARNING_LINE)
            .toList();
    for (int i = 0; i < 6; i++) {
      lines.add(marijke, wilgenhof, modules.get(i).id(), today.plusDays(-51L + 14L * i));
    }
    List<LearningStep> steps = lines.of(marijke, wilgenhof).steps();
    for (LearningStep step : steps.subList(0, 3)) {
      lines.hold(marijke, wilgenhof, step.id(), step.version(), step.plannedOn());
    }
  }
}

package nl.getrouw.preparation;

import static nl.getrouw.db.Tables.LETTER;
import static nl.getrouw.db.Tables.TRAIL;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.StringReader;
import java.math.BigDecimal;
import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import net.fortuna.ical4j.data.CalendarBuilder;
import net.fortuna.ical4j.model.Calendar;
import net.fortuna.ical4j.model.component.VEvent;
import nl.getrouw.audit.AuditPlan;
import nl.getrouw.audit.AuditScene;
import nl.getrouw.audit.Audits;
import nl.getrouw.audit.Consensus;
import nl.getrouw.audit.Sheets;
import nl.getrouw.instrument.InstrumentLibrary;
import nl.getrouw.kernel.AuditId;
import nl.getrouw.kernel.Conflict;
import nl.getrouw.kernel.NotFound;
import nl.getrouw.kernel.PersonId;
import nl.getrouw.kernel.Refusal;
import nl.getrouw.post.Reminders.Reminder;
import nl.getrouw.security.Actor;
import nl.getrouw.security.Role;
import nl.getrouw.testing.DatabaseTest;
import nl.getrouw.testing.Fixture;
import nl.getrouw.testing.MovableClock;
import org.jooq.DSLContext;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** Preparing a visit: checklist, figures, programme, invitations and reminders. */
@DatabaseTest
class PreparationTest {

  @Autowired Fixture fixture;
  @Autowired Audits audits;
  @Autowired Sheets sheets;
  @Autowired Consensus consensus;
  @Autowired InstrumentLibrary instruments;
  @Autowired Checklists checklists;
  @Autowired TeamFigures figures;
  @Autowired Programmes programmes;
  @Autowired PreparationReminders reminders;
  @Autowired DSLContext db;
  @Autowired MovableClock clock;

  private AuditScene.Cast cast;
  private Actor marijke;
  private Actor joris;
  private Actor fatima;
  private LocalDate firstDay;
  private AuditId audit;

  @BeforeEach
  void planned() {
    cast = new AuditScene(fixture, audits, sheets, consensus, instruments).cast();
    marijke = cast.actor(cast.marijke);
    joris = cast.actor(cast.joris);
    fatima = cast.actor(cast.fatima);
    firstDay = LocalDate.now(clock).plusDays(60);
    audit = audits.plan(marijke, plan(firstDay, cast.joris, cast.fatima));
  }

  @AfterEach
  void back() {
    clock.reset();
  }

  private AuditPlan plan(LocalDate day, PersonId lead, PersonId other) {
    AuditPlan usual = cast.plan();
    return new AuditPlan(
        usual.team(),
        usual.instrument(),
        usual.kind(),
        usual.moment(),
        lead,
        Set.of(lead, other),
        day,
        day.plusDays(14));
  }

  private Task task(String code) {
    return checklists.of(marijke, audit).orElseThrow().tasks().stream()
        .filter(task -> task.code().equals(code))
        .findFirst()
        .orElseThrow();
  }

  private Task sample() {
    return task(StandardTask.SAMPLE.code());
  }

  // checklist

  @Test
  void theListCountsBackFromTheVisitAndMovesAlongExceptWhereADateWasChosen() {
    List<Task> tasks = checklists.of(marijke, audit).orElseThrow().tasks();
    assertThat(tasks)
        .hasSize(StandardTask.values().length)
        .isSortedAccordingTo(Comparator.comparing(Task::dueOn));
    assertThat(sample().dueOn()).isEqualTo(firstDay.minusDays(21));
    LocalDate chosen = firstDay.minusDays(2);
    checklists.change(
        joris, audit, "ROOM", 0, new TaskDraft(null, Responsible.LEAD_AUDITOR, chosen));

    audits.revise(marijke, audit, 0, plan(firstDay.plusDays(7), cast.joris, cast.fatima));

    assertThat(sample().dueOn()).isEqualTo(firstDay.minusDays(14));
    assertThat(task("ROOM").dueOn()).isEqualTo(chosen);
    assertThat(task("ROOM").responsible()).isEqualTo(Responsible.LEAD_AUDITOR);
  }

  @Test
  void aTaskIsTickedOffWithNameAndMomentAndTicksOfTwoPeopleNeverOverwriteEachOther() {
    checklists.tick(joris, audit, "SAMPLE", 0, true);
    assertThat(sample().doneBy()).isEqualTo("Joris van den Heuvel");
    assertThat(sample().isDone()).isTrue();
    assertThatThrownBy(() -> checklists.tick(marijke, audit, "SAMPLE", 0, true))
        .isInstanceOf(Conflict.class);
    checklists.tick(marijke, audit, "SAMPLE", 1, false);
    assertThat(sample().isDone()).isFalse();
    assertThat(
            db.select(TRAIL.ACTION)
                .from(TRAIL)
                .where(TRAIL.OBJECT_ID.eq(audit.value()))
                .and(TRAIL.ORGANISATION_ID.eq(cast.spil.id().value()))
                .fetch(TRAIL.ACTION))
        .contains("preparation.taskDone", "preparation.taskReopened");
  }

  @Test
  void ownTasksAreAddedChangedAndTakenOffTheList() {
    String code =
        checklists.add(
            marijke,
            audit,
            new TaskDraft("  Taart bestellen ", Responsible.TEAM_LEAD, firstDay.minusDays(1)));
    assertThat(task(code).text()).isEqualTo("Taart bestellen");
    int version = checklists.remove(marijke, audit, code, 1, true);
    assertThat(checklists.of(marijke, audit).orElseThrow().tasks())
        .extracting(Task::code)
        .doesNotContain(code);
    checklists.remove(marijke, audit, code, version, false);
    assertThat(task(code).text()).isEqualTo("Taart bestellen");
    for (TaskDraft bad :
        List.of(
            new TaskDraft(" ", Responsible.TEAM_LEAD, firstDay),
            new TaskDraft("x".repeat(201), Responsible.TEAM_LEAD, firstDay),
            new TaskDraft("Zonder datum", Responsible.TEAM_LEAD, null))) {
      assertThatThrownBy(() -> checklists.add(marijke, audit, bad)).isInstanceOf(Refusal.class);
    }
    assertThatThrownBy(() -> checklists.tick(marijke, audit, "own-no-such", 0, true))
        .isInstanceOf(NotFound.class);
  }

  @Test
  void everybodySeesTheirOwnTasksInOrderOfDate() {
    assertThat(checklists.mine(marijke))
        .hasSize(7)
        .allSatisfy(mine -> assertThat(mine.task().responsible()).isEqualTo(Responsible.TEAM_LEAD));
    assertThat(checklists.mine(joris))
        .extracting(mine -> mine.task().code())
        .containsExactly("SAMPLE", "PROGRAMME", "READ", "CONFIRM");
    assertThat(checklists.mine(fatima)).isEmpty();
    checklists.tick(joris, audit, "SAMPLE", 0, true);
    assertThat(checklists.mine(joris)).hasSize(3);
    audits.cancel(marijke, audit, 0, "Het team verhuist.");
    assertThat(checklists.mine(marijke)).isEmpty();
  }

  @Test
  void nobodyIsChasedForWhatTheVisitHasOvertaken() {
    clock.move(Duration.ofDays(60));
    audits.startScoring(joris, audit, 0);
    assertThat(checklists.mine(joris)).as("on the first day").isNotEmpty();
    clock.move(Duration.ofDays(1));
    assertThat(checklists.mine(joris)).isEmpty();
    assertThat(checklists.mine(marijke)).isEmpty();
  }

  @Test
  void preparingEndsWithTheConsensus() {
    AuditId later = cast.inConsensus();
    assertThat(checklists.of(marijke, later).orElseThrow().mayArrange()).isFalse();
    assertThatThrownBy(() -> checklists.tick(marijke, later, "SAMPLE", 0, true))
        .isInstanceOf(Refusal.class);
    assertThatThrownBy(() -> figures.submit(marijke, later)).isInstanceOf(Refusal.class);
  }

  // figures

  private static final Map<Figure, String> SOUND = new EnumMap<>(Figure.class);

  static {
    SOUND.put(Figure.STAFF, "14");
    SOUND.put(Figure.FTE, "10.67");
    SOUND.put(Figure.VACANCIES, "1.5");
    SOUND.put(Figure.CLIENTS, "41");
    SOUND.put(Figure.CASELOAD, "3.9");
    SOUND.put(Figure.TRAINED, "11");
    SOUND.put(Figure.COACHES, "1");
    SOUND.put(Figure.EXPERTS, "2");
    SOUND.put(Figure.LEFT, "3");
    SOUND.put(Figure.JOINED, "2");
    SOUND.put(Figure.PLANS, "36");
  }

  private void fill() {
    SOUND.forEach(
        (figure, value) -> figures.save(marijke, audit, figure, null, new BigDecimal(value)));
  }

  @Test
  void figuresAreStoredAsTypedAndReadByTheAuditorsOnceHandedIn() {
    fill();
    assertThat(figures.of(joris, audit).orElseThrow().values()).isEmpty();
    figures.remark(marijke, audit, "", "Wij verhuizen in maart.");
    figures.submit(marijke, audit);

    FiguresPage read = figures.of(fatima, audit).orElseThrow();
    assertThat(read.values().get(Figure.FTE)).isEqualTo("10.67");
    assertThat(read.remark()).isEqualTo("Wij verhuizen in maart.");
    assertThat(read.mayFill()).isFalse();
    assertThat(task("FIGURES").isDone()).isTrue();
    assertThatThrownBy(
            () -> figures.save(marijke, audit, Figure.STAFF, new BigDecimal(14), BigDecimal.TEN))
        .isInstanceOf(Refusal.class);
    figures.reopen(marijke, audit);
    assertThat(task("FIGURES").isDone()).isFalse();
    assertThat(figures.of(fatima, audit).orElseThrow().values()).isEmpty();
  }

  @Test
  void figuresThatCannotBeAreRefusedWithTheReason() {
    assertThatThrownBy(
            () -> figures.save(marijke, audit, Figure.STAFF, null, new BigDecimal("201")))
        .hasMessageContaining("preparation.refused.range");
    assertThatThrownBy(
            () -> figures.save(marijke, audit, Figure.STAFF, null, new BigDecimal("7.5")))
        .hasMessageContaining("preparation.refused.whole");
    assertThatThrownBy(
            () -> figures.save(marijke, audit, Figure.FTE, null, new BigDecimal("7.123")))
        .hasMessageContaining("preparation.refused.decimals");
    assertThatThrownBy(() -> figures.submit(marijke, audit))
        .hasMessageContaining("preparation.refused.missing.STAFF");
    fill();
    figures.save(marijke, audit, Figure.TRAINED, new BigDecimal(11), new BigDecimal(15));
    figures.save(marijke, audit, Figure.PLANS, new BigDecimal(36), new BigDecimal(42));
    assertThat(figures.problems(marijke, audit))
        .extracting(problem -> problem.refusal().key())
        .containsExactly(
            "preparation.refused.trainedAboveStaff", "preparation.refused.plansAboveClients");
    assertThatThrownBy(() -> figures.submit(marijke, audit)).isInstanceOf(Refusal.class);
  }

  @Test
  void twoWhoFillInTheSameFigureNeverOverwriteEachOther() {
    figures.save(marijke, audit, Figure.STAFF, null, new BigDecimal(14));
    assertThatThrownBy(() -> figures.save(marijke, audit, Figure.STAFF, null, new BigDecimal(12)))
        .isInstanceOfSatisfying(
            FigureConflict.class, conflict -> assertThat(conflict.theirs()).isEqualTo("14"));
    figures.save(marijke, audit, Figure.STAFF, null, new BigDecimal(14)); // the same twice is fine
    figures.remark(marijke, audit, "", "Eerst dit");
    assertThatThrownBy(() -> figures.remark(marijke, audit, "", "Nee, dit"))
        .isInstanceOf(FigureConflict.class);
  }

  // programme

  private VisitItem item(LocalDate day, int from, int to, String what) {
    return new VisitItem(
        0, day, LocalTime.of(from, 0), LocalTime.of(to, 0), what, "Joris", "Zaal 2", 0);
  }

  @Test
  void theProgrammeWarnsOfWhatHappensAtOnceAndMovesWithTheAudit() {
    programmes.add(joris, audit, item(firstDay, 9, 10, "Ontvangst"));
    programmes.add(joris, audit, item(firstDay, 10, 12, "Interviews"));
    programmes.add(marijke, audit, item(firstDay, 11, 12, "Plannen inzien"));
    programmes.add(marijke, audit, item(firstDay.plusDays(1), 9, 10, "Panel"));
    Programme programme = programmes.of(fatima, audit);
    assertThat(programme.items().stream().filter(programme::isDouble))
        .extracting(VisitItem::what)
        .containsExactly("Interviews", "Plannen inzien");
    assertThat(programme.daysToMove()).isZero();

    audits.revise(marijke, audit, 0, plan(firstDay.plusDays(20), cast.joris, cast.fatima));
    assertThat(programmes.of(joris, audit).daysToMove()).isEqualTo(20);
    programmes.move(joris, audit);
    assertThat(programmes.of(joris, audit).items())
        .extracting(VisitItem::day)
        .contains(firstDay.plusDays(20), firstDay.plusDays(21))
        .doesNotContain(firstDay);
  }

  @Test
  void anItemThatCannotBeIsRefusedAndAnOldVersionConflicts() {
    for (VisitItem bad :
        List.of(
            item(firstDay, 10, 10, "Niets"),
            item(firstDay, 9, 10, "  "),
            item(firstDay, 9, 10, "x".repeat(201)),
            item(firstDay.minusDays(1), 9, 10, "Te vroeg"),
            item(firstDay.plusDays(15), 9, 10, "Te laat"))) {
      assertThatThrownBy(() -> programmes.add(joris, audit, bad)).isInstanceOf(Refusal.class);
    }
    programmes.add(joris, audit, item(firstDay, 9, 10, "Ontvangst"));
    VisitItem stored = programmes.of(joris, audit).items().getFirst();
    programmes.change(marijke, audit, stored);
    assertThatThrownBy(() -> programmes.change(joris, audit, stored)).isInstanceOf(Conflict.class);
    assertThatThrownBy(() -> programmes.remove(joris, audit, stored.id(), stored.version()))
        .isInstanceOf(Conflict.class);
    AuditId other = cast.planned();
    assertThatThrownBy(() -> programmes.remove(joris, other, stored.id(), 1))
        .as("an item of another audit")
        .isInstanceOf(NotFound.class);
  }

  @Test
  void theCalendarHoldsEveryItem() throws Exception {
    programmes.add(joris, audit, item(firstDay, 9, 10, "Ontvangst, met koffie"));
    Calendar calendar =
        new CalendarBuilder().build(new StringReader(programmes.calendar(fatima, audit)));
    VEvent event = calendar.<VEvent>getComponents("VEVENT").getFirst();
    assertThat(event.getProperty("SUMMARY").orElseThrow().getValue())
        .isEqualTo("Wilgenhof: Ontvangst, met koffie");
    assertThat(event.getProperty("LOCATION").orElseThrow().getValue()).isEqualTo("Zaal 2");
  }

  // invitations

  /** What went to somebody's calendar, oldest first: method, sequence, first day. */
  private List<String> calendars(PersonId person) {
    return db.select(LETTER.CALENDAR_METHOD, LETTER.CALENDAR)
        .from(LETTER)
        .where(LETTER.PERSON_ID.eq(person.value()))
        .and(LETTER.CALENDAR.isNotNull())
        .orderBy(LETTER.ID)
        .fetch(
            row ->
                row.value1()
                    + " "
                    + line(row.value2(), "SEQUENCE:")
                    + " "
                    + line(row.value2(), "DTSTART;VALUE=DATE:"));
  }

  private List<String> uids(PersonId person) {
    return db
        .select(LETTER.CALENDAR)
        .from(LETTER)
        .where(LETTER.PERSON_ID.eq(person.value()))
        .fetch(row -> line(row.value1(), "UID:"))
        .stream()
        .distinct()
        .toList();
  }

  private static String line(String calendar, String start) {
    return calendar
        .lines()
        .filter(line -> line.startsWith(start))
        .findFirst()
        .map(line -> line.substring(start.length()))
        .orElse("?");
  }

  private static String basic(LocalDate day) {
    return day.toString().replace("-", "");
  }

  @Test
  void invitationsFollowThePlanWithTheSameUidAndAHigherSequence() {
    LocalDate moved = firstDay.plusDays(3);
    assertThat(calendars(cast.marijke)).containsExactly("REQUEST 0 " + basic(firstDay));
    assertThat(calendars(cast.fatima)).hasSize(1);
    PersonId bea = cast.spil.person("Bea Terpstra", Role.AUDITOR);

    audits.revise(marijke, audit, 0, plan(moved, cast.joris, bea));
    audits.cancel(marijke, audit, 1, "Het team verhuist.");

    assertThat(calendars(cast.joris))
        .containsExactly(
            "REQUEST 0 " + basic(firstDay),
            "REQUEST 1 " + basic(moved),
            "CANCEL 2 " + basic(moved));
    assertThat(calendars(cast.fatima))
        .containsExactly("REQUEST 0 " + basic(firstDay), "CANCEL 1 " + basic(firstDay));
    assertThat(calendars(bea))
        .containsExactly("REQUEST 0 " + basic(moved), "CANCEL 1 " + basic(moved));
    assertThat(uids(cast.joris)).hasSize(1);
    assertThat(uids(cast.joris)).isNotEqualTo(uids(cast.fatima));
  }

  @Test
  void aPlanThatIsRefusedInvitesNobody() {
    int before = db.fetchCount(LETTER);
    assertThatThrownBy(() -> audits.plan(marijke, plan(firstDay, cast.esra, cast.joris)))
        .isInstanceOf(Refusal.class);
    assertThatThrownBy(
            () ->
                audits.revise(
                    marijke, audit, 9, plan(firstDay.plusDays(1), cast.joris, cast.fatima)))
        .isInstanceOf(Conflict.class);
    assertThat(db.fetchCount(LETTER)).isEqualTo(before);
  }

  @Test
  void aChangeThatLeavesTheDaysAloneTellsNobodyWhoIsStillIn() {
    audits.revise(marijke, audit, 0, plan(firstDay, cast.fatima, cast.joris));
    assertThat(calendars(cast.joris)).hasSize(1);
    assertThat(calendars(cast.marijke)).hasSize(1);
  }

  // reminders

  private List<String> keys(LocalDate today) {
    return reminders.due(today).stream()
        .map(Reminder::key)
        .filter(key -> key.matches("preparation-[a-z]+-" + audit + "-.*"))
        .toList();
  }

  @Test
  void tasksAreRemindedOfAWeekAheadInOneLetterForEachDay() {
    LocalDate due = firstDay.minusDays(21);
    assertThat(keys(due.minusDays(8))).noneMatch(key -> key.contains(due.toString()));
    assertThat(keys(due.minusDays(7)))
        .filteredOn(key -> key.contains(due.toString()))
        .containsExactlyInAnyOrder(
            "preparation-tasks-%s-LEAD_AUDITOR-%s-%s".formatted(audit, due, cast.joris),
            "preparation-tasks-%s-TEAM_LEAD-%s-%s".formatted(audit, due, cast.marijke));
    checklists.tick(joris, audit, "SAMPLE", 0, true);
    assertThat(keys(due)).noneMatch(key -> key.contains("LEAD_AUDITOR-" + due));
    assertThat(keys(due.plusDays(1))).noneMatch(key -> key.contains(due.toString()));
  }

  @Test
  void whoHasNotHandedInScoresIsRemindedThreeDaysBeforeTheLastDay() {
    clock.move(Duration.ofDays(60));
    audits.startScoring(joris, audit, 0);
    LocalDate last = firstDay.plusDays(14);
    assertThat(keys(last.minusDays(4))).noneMatch(key -> key.contains("scores"));
    assertThat(keys(last.minusDays(3))).filteredOn(key -> key.contains("scores")).hasSize(2);
  }
}

package nl.getrouw.learning.training;

import static nl.getrouw.db.Tables.LETTER;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import nl.getrouw.kernel.Conflict;
import nl.getrouw.kernel.EditionId;
import nl.getrouw.kernel.NotFound;
import nl.getrouw.kernel.PersonId;
import nl.getrouw.kernel.Refusal;
import nl.getrouw.kernel.TeamId;
import nl.getrouw.security.Actor;
import nl.getrouw.security.Role;
import nl.getrouw.testing.DatabaseTest;
import nl.getrouw.testing.Fixture;
import nl.getrouw.testing.Fixture.Organisation;
import nl.getrouw.testing.MovableClock;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.jooq.DSLContext;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** Naima gives the basic training with three places; Marijke's team has five people. */
@DatabaseTest
class EditionsTest {

  @Autowired Fixture fixture;
  @Autowired Catalogue catalogue;
  @Autowired Editions editions;
  @Autowired Registrations registrations;
  @Autowired AttendanceList attendance;
  @Autowired TrainingCertificates certificates;
  @Autowired MovableClock clock;
  @Autowired DSLContext db;

  private Organisation spil;
  private TeamId wilgenhof;
  private Actor naima;
  private Actor marijke;
  private Actor karin;
  private List<PersonId> team;

  @BeforeEach
  void people() {
    spil = fixture.organisation();
    wilgenhof = spil.team("Wilgenhof");
    marijke = spil.actor(spil.person("Marijke Hoekstra", Role.TEAM_LEAD, wilgenhof));
    team =
        new ArrayList<>(
            List.of("Anouk", "Esra", "Sanne", "Tom", "Yara").stream()
                .map(name -> spil.person(name, Role.TEAM_MEMBER, wilgenhof))
                .toList());
    naima = spil.actor(spil.person("Naima Chaoui", Role.COACH, wilgenhof));
    karin = spil.actor(spil.person("Karin Postma", Role.ADMINISTRATOR));
  }

  @AfterEach
  void now() {
    clock.reset();
  }

  private Training basic() {
    return catalogue.list(karin).stream()
        .filter(one -> one.code().equals("basisopleiding"))
        .findFirst()
        .orElseThrow();
  }

  private Training coachTraining() {
    return catalogue.list(karin).stream()
        .filter(one -> one.code().equals("srh-coach"))
        .findFirst()
        .orElseThrow();
  }

  private LocalDate today() {
    return LocalDate.now(clock);
  }

  private EditionDraft draft(Training training, int capacity) {
    List<EditionDraft.Time> times = new ArrayList<>();
    for (int i = 0; i < training.parts().size(); i++) {
      times.add(
          new EditionDraft.Time(
              today().plusDays(10 + 7L * i), LocalTime.of(9, 30), LocalTime.of(16, 30)));
    }
    return new EditionDraft(training.id(), "voorjaar", "De Spil", naima.id(), "", capacity, times);
  }

  private EditionId planned() {
    return editions.plan(naima, draft(basic(), 3));
  }

  private static String refused(ThrowingCallable deed) {
    return Objects.requireNonNull(catchThrowableOfType(Refusal.class, deed)).key();
  }

  private List<String> subjects(PersonId person) {
    return db.select(LETTER.SUBJECT)
        .from(LETTER)
        .where(LETTER.PERSON_ID.eq(person.value()))
        .orderBy(LETTER.ID)
        .fetch(LETTER.SUBJECT);
  }

  @Test
  void theCatalogueThatShipsHasWhatTheFieldTeaches() {
    Training basic = basic();
    assertThat(basic.parts()).extracting(Part::kind).filteredOn(PartKind.DAY::equals).hasSize(3);
    assertThat(basic.parts())
        .extracting(Part::kind)
        .filteredOn(PartKind.GUIDANCE::equals)
        .hasSize(4);
    assertThat(basic.hours()).isEqualByComparingTo("30");
    assertThat(coachTraining().prerequisite()).isEqualTo(basic.id());
    assertThat(catalogue.list(karin))
        .extracting(Training::kind)
        .contains(TrainingKind.values())
        .hasSizeGreaterThan(15);
  }

  @Test
  void whoComesWhenItIsFullWaitsAndMovesUpInOrder() {
    EditionId id = planned();
    for (PersonId person : team.subList(0, 3)) {
      assertThat(registrations.register(marijke, id, person)).isTrue();
    }
    assertThat(registrations.register(marijke, id, team.get(4))).isFalse();
    clock.move(Duration.ofMinutes(1));
    assertThat(registrations.register(marijke, id, team.get(3))).isFalse();
    EditionPage full = registrations.page(marijke, id);
    assertThat(full.waiting()).extracting(Participant::name).containsExactly("Yara", "Tom");

    registrations.withdraw(marijke, full.of(team.getFirst()).orElseThrow().registration());

    EditionPage page = registrations.page(marijke, id);
    assertThat(page.placed())
        .extracting(Participant::name)
        .containsExactly("Esra", "Sanne", "Yara");
    assertThat(page.waiting()).extracting(Participant::queue).containsExactly(1);
    assertThat(subjects(team.get(4))).hasSize(2).last().asString().contains("plaats vrij");
    assertThat(subjects(team.get(0))).last().asString().contains("Uitgeschreven");
  }

  /** One letter, one file, and every meeting in it; the same names again when it is over. */
  @Test
  void aLetterBringsAllMeetingsForTheCalendar() {
    EditionId id = planned();
    PersonId esra = team.get(1);
    registrations.register(marijke, id, esra);
    List<String> placed = calendars(esra);
    assertThat(placed).hasSize(1);
    assertThat(placed.getFirst()).contains("METHOD:PUBLISH", "STATUS:CONFIRMED");
    assertThat(names(placed.getFirst())).hasSize(basic().parts().size()).doesNotHaveDuplicates();

    clock.move(Duration.ofDays(12));
    registrations.withdraw(
        marijke, registrations.page(marijke, id).of(esra).orElseThrow().registration());

    String over = calendars(esra).getLast();
    assertThat(over).contains("METHOD:PUBLISH", "STATUS:CANCELLED").doesNotContain("CONFIRMED");
    assertThat(names(over))
        .hasSize(basic().parts().size() - 1)
        .allMatch(name -> names(placed.getFirst()).contains(name));
  }

  private List<String> calendars(PersonId person) {
    return db.select(LETTER.CALENDAR)
        .from(LETTER)
        .where(LETTER.PERSON_ID.eq(person.value()))
        .and(LETTER.CALENDAR.isNotNull())
        .orderBy(LETTER.ID)
        .fetch(LETTER.CALENDAR);
  }

  private static List<String> names(String calendar) {
    return calendar.lines().filter(line -> line.startsWith("UID:")).toList();
  }

  @Test
  void aPlaceThatIsAddedGoesToWhoWaits() {
    EditionId id = planned();
    team.subList(0, 4).forEach(person -> registrations.register(marijke, id, person));

    editions.change(naima, id, 0, draft(basic(), 4));

    assertThat(registrations.page(naima, id).waiting()).isEmpty();
    assertThatThrownBy(() -> editions.change(naima, id, 0, draft(basic(), 5)))
        .isInstanceOf(Conflict.class);
    assertThat(refused(() -> editions.change(naima, id, 1, draft(basic(), 3))))
        .isEqualTo("training.refused.capacityTaken");
  }

  @Test
  void nobodyMovesUpOnceItHasBegun() {
    EditionId id = planned();
    team.subList(0, 4).forEach(person -> registrations.register(marijke, id, person));
    clock.move(Duration.ofDays(11));

    registrations.withdraw(
        marijke, registrations.page(marijke, id).of(team.getFirst()).orElseThrow().registration());

    assertThat(registrations.page(naima, id).waiting()).hasSize(1);
    assertThat(refused(() -> registrations.register(marijke, id, team.getFirst())))
        .isEqualTo("training.refused.begun");
  }

  @Test
  void theLastPlaceGoesToOneOfThoseWhoAskAtOnce() throws Exception {
    EditionId id = planned();
    try (var threads = Executors.newFixedThreadPool(5)) {
      List<Callable<Boolean>> asks =
          team.stream()
              .map(person -> (Callable<Boolean>) () -> registrations.register(marijke, id, person))
              .toList();
      int placed = 0;
      for (var answer : threads.invokeAll(asks)) {
        placed += answer.get() ? 1 : 0;
      }
      assertThat(placed).isEqualTo(3);
    }
    assertThat(registrations.page(naima, id).waiting())
        .extracting(Participant::queue)
        .containsExactly(1, 2);
  }

  @Test
  void whoWasThereOftenEnoughGetsANumberedCertificate() {
    EditionId id = planned();
    team.subList(0, 3).forEach(person -> registrations.register(marijke, id, person));
    assertThat(refused(() -> note(id, team.get(0), 0, true))).isEqualTo("training.refused.notYet");
    clock.move(Duration.ofDays(80));
    for (int part = 0; part < 7; part++) {
      note(id, team.get(0), part, true);
      note(id, team.get(1), part, part != 5);
      note(id, team.get(2), part, part != 1);
    }

    assertThat(certificates.give(naima, id)).isEqualTo(2);

    EditionPage page = registrations.page(naima, id);
    TrainingCertificate first =
        Objects.requireNonNull(page.of(team.get(0)).orElseThrow().certificate());
    LocalDate lastDay = page.edition().lastOn();
    assertThat(first.number()).isEqualTo("OPL-" + today().getYear() + "-0001");
    assertThat(first.completedOn()).isEqualTo(lastDay);
    assertThat(first.expiresOn()).isEqualTo(lastDay.plusMonths(36));
    assertThat(page.of(team.get(1)).orElseThrow().certificate()).isNotNull();
    assertThat(page.of(team.get(2)).orElseThrow().completion().outcome())
        .isEqualTo(Completion.Outcome.OUT_OF_REACH);
    assertThat(refused(() -> certificates.give(naima, id)))
        .isEqualTo("training.refused.nobodyEarned");
    assertThat(refused(() -> note(id, team.get(0), 0, false)))
        .isEqualTo("training.refused.certifiedAttendance");
    assertThat(subjects(team.get(0))).last().asString().contains("Je certificaat");
  }

  private void note(EditionId id, PersonId person, int part, boolean present) {
    attendance.note(
        naima,
        id,
        registrations.page(naima, id).of(person).orElseThrow().registration(),
        basic().parts().get(part).id(),
        present);
  }

  @Test
  void theCertificateIsForTheHolderAndThoseWhoAnswerForHer() {
    EditionId id = planned();
    registrations.register(marijke, id, team.getFirst());
    clock.move(Duration.ofDays(80));
    for (int part = 0; part < 7; part++) {
      note(id, team.getFirst(), part, true);
    }
    certificates.give(naima, id);
    Actor anouk = spil.actor(team.getFirst());
    long certificate = certificates.mine(anouk).getFirst().id();

    assertThat(certificates.paper(anouk, certificate).personName()).isEqualTo("Anouk");
    assertThat(certificates.paper(marijke, certificate).number()).isNotBlank();
    assertThatThrownBy(() -> certificates.paper(spil.actor(team.get(1)), certificate))
        .isInstanceOf(NotFound.class);
    Actor foreign = fixtureAdmin();
    assertThatThrownBy(() -> certificates.paper(foreign, certificate)).isInstanceOf(NotFound.class);
    assertThat(refused(() -> certificates.revoke(marijke, certificate, "Klopt niet.")))
        .isEqualTo("training.refused.revokeNotYours");
    certificates.revoke(karin, certificate, "De naam klopte niet.");
    assertThatThrownBy(() -> certificates.paper(anouk, certificate)).isInstanceOf(NotFound.class);
  }

  private Actor fixtureAdmin() {
    Organisation other = fixture.organisation();
    return other.actor(other.person("Bert Vink", Role.ADMINISTRATOR));
  }

  @Test
  void whatIsNeededBeforeComesFirst() {
    EditionId coach = editions.plan(karin, draft(coachTraining(), 3));

    assertThat(refused(() -> registrations.register(karin, coach, naima.id())))
        .isEqualTo("training.refused.before");
  }

  @Test
  void cancellingTellsEverybody() {
    EditionId id = planned();
    team.subList(0, 4).forEach(person -> registrations.register(marijke, id, person));

    editions.cancel(naima, id, 0);

    assertThat(subjects(team.get(3))).last().asString().contains("Afgelast");
    assertThat(editions.get(marijke, id).phase(today())).isEqualTo(Edition.Phase.CANCELLED);
    assertThat(refused(() -> registrations.register(marijke, id, team.get(4))))
        .isEqualTo("training.refused.cancelled");
  }
}

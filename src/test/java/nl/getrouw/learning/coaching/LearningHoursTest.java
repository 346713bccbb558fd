package nl.getrouw.learning.coaching;

import static nl.getrouw.db.Tables.TRAIL;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import nl.getrouw.disclosure.CrossTable;
import nl.getrouw.kernel.Moments;
import nl.getrouw.kernel.NotFound;
import nl.getrouw.kernel.PersonId;
import nl.getrouw.kernel.TeamId;
import nl.getrouw.learning.coaching.OutcomeQueries.Counted;
import nl.getrouw.learning.coaching.OutcomeQueries.Raw;
import nl.getrouw.learning.intervision.GroupDraft;
import nl.getrouw.learning.intervision.IntervisionGroups;
import nl.getrouw.learning.intervision.IntervisionSessions;
import nl.getrouw.security.Actor;
import nl.getrouw.security.Role;
import nl.getrouw.testing.DatabaseTest;
import nl.getrouw.testing.Fixture;
import org.jooq.DSLContext;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** Hours by coach, team and kind beside what was agreed, and what of them is not told. */
@DatabaseTest
class LearningHoursTest {

  @Autowired Fixture fixture;
  @Autowired LearningHours hours;
  @Autowired Coaching coaching;
  @Autowired Allocations allocations;
  @Autowired IntervisionGroups groups;
  @Autowired IntervisionSessions sessions;
  @Autowired DSLContext db;

  private final LocalDate today = LocalDate.now(Moments.ZONE);
  private final Quarter quarter = Quarter.of(today);
  private Fixture.Organisation spil;
  private TeamId wilgenhof;
  private TeamId kade;
  private List<PersonId> five;
  private PersonId naimaId;
  private Actor naima;
  private Actor manager;

  @BeforeEach
  void aCoachOfTwoTeams() {
    spil = fixture.organisation();
    wilgenhof = spil.team("Wilgenhof");
    kade = spil.team("De Kade");
    five = new ArrayList<>();
    for (String name : List.of("Esra Demir", "Tom Willems", "Anouk Bos", "Sanne Kok", "Ria Vos")) {
      five.add(spil.person(name, Role.TEAM_MEMBER, wilgenhof));
    }
    naimaId = spil.person("Naima Chaoui", Role.COACH, wilgenhof);
    naima = spil.actor(naimaId);
    manager = spil.actor(spil.person("Peter-Jan Wolters", Role.MANAGER));
  }

  private void agree(TeamId team) {
    allocations.make(
        manager,
        new AllocationDraft(
            naimaId, Kind.GROUP_COACHING, team, null, quarter.first(), null, 480, 4));
  }

  private void log(List<PersonId> people) {
    coaching.log(
        naima, new SessionDraft(Kind.GROUP_COACHING, wilgenhof, people, today, null, 90, null));
  }

  @Test
  void whatWasAgreedStandsBesideWhatWasHeld() {
    agree(wilgenhof);
    log(five);
    log(five);
    var group =
        groups.create(
            naima,
            new GroupDraft(
                "Intervisie",
                wilgenhof,
                new HashSet<>(five),
                naimaId,
                "succes",
                4,
                today.plusDays(7),
                java.time.LocalTime.of(14, 0),
                60,
                "",
                2));
    sessions.log(naima, group, today, 75, "succes", new HashSet<>(five), true);

    assertThat(hours.of(manager, quarter))
        .containsExactly(
            new HoursRow(
                "Naima Chaoui",
                "Wilgenhof",
                "coaching.intervision.name",
                null,
                new Figure.Shown(1, 75)),
            new HoursRow(
                "Naima Chaoui",
                "Wilgenhof",
                Kind.GROUP_COACHING.key(),
                480,
                new Figure.Shown(2, 180)));
    assertThat(hours.of(manager, quarter.before())).isEmpty();
  }

  @Test
  void fourPeopleAreTooFewToTell() {
    agree(wilgenhof);
    log(five.subList(0, 4));

    assertThat(hours.of(manager, quarter))
        .singleElement()
        .matches(row -> row.held() instanceof Figure.TooFew && row.minutes() == 0);
  }

  @Test
  void onlyWhoOverseesReadsIt() {
    agree(wilgenhof);
    agree(kade);

    assertThatThrownBy(() -> hours.of(naima, quarter)).isInstanceOf(NotFound.class);
    assertThatThrownBy(() -> hours.of(spil.actor(five.getFirst()), quarter))
        .isInstanceOf(NotFound.class);
    Actor ofKade = spil.actor(spil.person("Wim Kort", Role.MANAGER, kade));
    assertThat(hours.of(ofKade, quarter)).extracting(HoursRow::team).containsExactly("De Kade");
    Actor elsewhere =
        fixture.organisation().actor(fixture.organisation().person("Els", Role.MANAGER));
    assertThat(hours.of(elsewhere, quarter)).isEmpty();
  }

  @Test
  void aFileIsRecorded() {
    agree(wilgenhof);

    hours.export(manager, quarter);

    assertThat(
            db.select(TRAIL.ACTION)
                .from(TRAIL)
                .where(TRAIL.ORGANISATION_ID.eq(spil.id().value()))
                .fetch(TRAIL.ACTION))
        .contains("coaching.hours.exported");
  }

  /**
   * Tables of any size with their sums known: of no hidden cell the minutes can be computed, by
   * solving rows and columns until nothing new is found; and no raised threshold is passed over.
   */
  @Test
  void noSubtractionTellsAHiddenCell() {
    Random random = new Random(20261122);
    for (int run = 0; run < 500; run++) {
      int fewest = 5 + random.nextInt(4);
      List<Raw> raw = new ArrayList<>();
      int rows = 1 + random.nextInt(5);
      int columns = 1 + random.nextInt(5);
      for (int row = 0; row < rows; row++) {
        for (int column = 0; column < columns; column++) {
          if (random.nextInt(4) > 0) {
            raw.add(
                new Raw(
                    new CrossTable.Cell("t" + row, "c" + column, 1 + random.nextInt(14)), 1, 60));
          }
        }
      }
      Set<String> unknown = new HashSet<>();
      for (Counted one : OutcomeQueries.shown(raw, fewest)) {
        if (one.figure() instanceof Figure.TooFew) {
          unknown.add(one.row() + " " + one.column());
        }
      }
      for (Raw one : raw) {
        if (one.cell().people() < fewest) {
          assertThat(unknown).contains(one.cell().row() + " " + one.cell().column());
        }
      }
      if (raw.stream().mapToInt(one -> one.cell().people()).sum() >= 3 * fewest
          && rows > 1
          && columns > 1
          && raw.size() == rows * columns) {
        assertThat(computable(unknown)).as("run %d, fewest %d: %s", run, fewest, raw).isEmpty();
      }
    }
  }

  /** Where one cell of a row or column is the only unknown one, subtraction gives it. */
  private static Set<String> computable(Set<String> unknown) {
    Set<String> found = new HashSet<>();
    for (int at : new int[] {0, 1}) {
      for (String cell : unknown) {
        String line = List.of(cell.split(" ")).get(at);
        if (unknown.stream().filter(one -> List.of(one.split(" ")).get(at).equals(line)).count()
            == 1) {
          found.add(cell);
        }
      }
    }
    return found;
  }
}

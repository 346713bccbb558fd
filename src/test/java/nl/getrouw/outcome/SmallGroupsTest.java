package nl.getrouw.outcome;

import static nl.getrouw.outcome.OutcomeIndicator.ACCEPTABILITY_MEAN;
import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import nl.getrouw.disclosure.Fewest;
import nl.getrouw.instrument.InstrumentLibrary;
import nl.getrouw.kernel.LocationId;
import nl.getrouw.kernel.TeamId;
import nl.getrouw.security.Scope;
import nl.getrouw.testing.DatabaseTest;
import nl.getrouw.testing.Fixture;
import org.jooq.DSLContext;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/**
 * Whatever is read of a figure about people, for any place and period, and however it is subtracted
 * from what else can be read: it is never about fewer than five.
 *
 * <p>Each team's numerator is a power of two, so that a sum tells exactly which teams are in it.
 */
@DatabaseTest
class SmallGroupsTest {

  private static final int FEWEST = Fewest.RULES.staff();
  private static final int ORGANISATIONS = 40;

  @Autowired Fixture fixture;
  @Autowired DSLContext db;
  @Autowired InstrumentLibrary instruments;
  @Autowired OutcomeFacts facts;

  private record Team(TeamId id, LocationId location) {}

  /** An organisation of up to four locations with up to five teams each, in two months. */
  private final class World {
    final Fixture.Organisation organisation = fixture.organisation();
    final List<Team> teams = new ArrayList<>();
    final List<LocationId> locations = new ArrayList<>(List.of(organisation.location()));
    final YearMonth month = YearMonth.of(2026, 3);
    final Map<YearMonth, int[]> people = new HashMap<>();

    World(Random random) {
      for (int l = 1 + random.nextInt(3); l > 0; l--) {
        locations.add(organisation.location("Locatie " + l));
      }
      for (LocationId location : locations) {
        for (int t = random.nextInt(5); t >= 0 && teams.size() < 15; t--) {
          teams.add(new Team(organisation.team("Team " + teams.size(), location), location));
        }
      }
      List<Fact> all = new ArrayList<>();
      for (YearMonth each : List.of(month, month.plusMonths(1))) {
        int[] sizes = new int[teams.size()];
        List<TeamFigure> figures = new ArrayList<>();
        for (int i = 0; i < sizes.length; i++) {
          sizes[i] = random.nextInt(12);
          if (sizes[i] > 0) {
            figures.add(
                new TeamFigure(
                    teams.get(i).id(),
                    ACCEPTABILITY_MEAN,
                    each,
                    BigDecimal.valueOf(1L << i),
                    BigDecimal.valueOf(sizes[i]),
                    sizes[i]));
          }
        }
        people.put(each, sizes);
        if (!figures.isEmpty()) {
          all.addAll(Veil.over(figures, this::locationOf, Fewest.RULES));
        }
      }
      facts.replace(
          organisation.id(),
          new Months(month, month.plusMonths(1), LocalDate.of(2026, 4, 30)),
          all);
    }

    private LocationId locationOf(TeamId id) {
      return teams.stream().filter(one -> one.id().equals(id)).findFirst().orElseThrow().location();
    }

    List<Scope> places() {
      List<Scope> places = new ArrayList<>(List.of(new Scope.Organisation()));
      locations.forEach(one -> places.add(new Scope.Location(one)));
      teams.forEach(one -> places.add(new Scope.Team(one.id())));
      return places;
    }

    /** Everything that can be read of one month: each a set of teams, as bits. */
    List<Long> read(YearMonth each) {
      List<Long> read = new ArrayList<>();
      for (Scope place : places()) {
        facts.sums(organisation.id(), place, each, each).stream()
            .filter(sum -> sum.figure().isShown())
            .forEach(sum -> read.add(sum.numerator().longValueExact()));
      }
      return read;
    }

    int people(YearMonth each, long set) {
      int[] sizes = people.get(each);
      int sum = 0;
      for (int i = 0; i < sizes.length; i++) {
        sum += (set >> i & 1) == 1 ? sizes[i] : 0;
      }
      return sum;
    }
  }

  /** Every set that can be told from the sets read is a union of the finest parts of them. */
  @Test
  void noSumAndNoDifferenceIsAboutFewerThanFive() {
    Random random = new Random(19);
    int shown = 0;
    for (int i = 0; i < ORGANISATIONS; i++) {
      World world = new World(random);
      for (YearMonth month : world.people.keySet()) {
        List<Long> read = world.read(month);
        shown += read.size();
        for (long one : read) {
          assertThat(world.people(month, one)).isGreaterThanOrEqualTo(FEWEST);
          for (long other : read) {
            smallest(world, month, one & ~other);
          }
        }
        // what all but one of the parts leave of a sum
        for (long whole : read) {
          long rest = whole;
          for (long part : read) {
            if (part != whole && (part & ~rest) == 0) {
              rest &= ~part;
              smallest(world, month, rest);
            }
          }
        }
      }
    }
    assertThat(shown).isGreaterThan(ORGANISATIONS * 4);
  }

  private static void smallest(World world, YearMonth month, long set) {
    if (set != 0) {
      assertThat(world.people(month, set))
          .as(Long.toBinaryString(set))
          .isGreaterThanOrEqualTo(FEWEST);
    }
  }

  /** Over both months a place says what each of the months says, added up, and nothing else. */
  @Test
  void aLongerPeriodIsTheUnionOfItsMonths() {
    Random random = new Random(23);
    for (int i = 0; i < ORGANISATIONS / 2; i++) {
      World world = new World(random);
      for (Scope place : world.places()) {
        List<OutcomeSum> sums =
            facts.sums(world.organisation.id(), place, world.month, world.month.plusMonths(1));
        BigDecimal apart = BigDecimal.ZERO;
        for (OutcomeSum sum : sums) {
          apart = apart.add(sum.figure().numerator());
        }
        OutcomeFigure both =
            new Reader(ACCEPTABILITY_MEAN, true, sums).key(world.month.plusMonths(1));
        assertThat(both.numerator()).isEqualByComparingTo(apart);
      }
    }
  }

  /** The drill-down by team shows no more than the page of that team. */
  @Test
  void theListOfTeamsShowsNoMoreThanTheTeams() {
    Random random = new Random(29);
    for (int i = 0; i < ORGANISATIONS / 4; i++) {
      World world = new World(random);
      var listed =
          facts.teams(
              world.organisation.id(),
              ACCEPTABILITY_MEAN,
              world.teams.stream().map(Team::id).toList(),
              world.month,
              world.month);
      for (Team team : world.teams) {
        List<OutcomeSum> alone =
            facts.sums(
                world.organisation.id(), new Scope.Team(team.id()), world.month, world.month);
        assertThat(listed.getOrDefault(team.id(), List.of()).stream().map(OutcomeSum::figure))
            .isEqualTo(alone.stream().map(OutcomeSum::figure).toList());
      }
    }
  }
}

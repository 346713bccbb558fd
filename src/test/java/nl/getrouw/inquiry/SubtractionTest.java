package nl.getrouw.inquiry;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import nl.getrouw.inquiry.StoredInquiry.Team;
import nl.getrouw.instrument.Instruments;
import nl.getrouw.kernel.InquiryId;
import nl.getrouw.kernel.LocationId;
import nl.getrouw.kernel.OrganisationId;
import nl.getrouw.kernel.TeamId;
import org.junit.jupiter.api.Test;

/**
 * Whatever is subtracted from whatever, within a round and between rounds, is about five people or
 * more, or about nobody. Each team scores a power of two, so that a sum tells which teams are in
 * it.
 */
class SubtractionTest {

  private static final int FEWEST = 5;
  private static final Construct CONSTRUCT =
      Construct.of(Instruments.shipped("feasibility-1.0.yaml")).getFirst();

  @Test
  void noDifferenceOfFiguresOfARoundIsAboutFewPeople() {
    Random chance = new Random(62);
    for (int trial = 0; trial < 3000; trial++) {
      List<Team> teams = teams(chance);
      List<Set<Team>> shown = shown(round(teams));
      for (Set<Team> one : shown) {
        assertThat(people(one)).isGreaterThanOrEqualTo(FEWEST);
        for (Set<Team> other : shown) {
          assertEnough(one, other);
        }
      }
      // all parts of a location together, taken from that location or from the whole
      for (Set<Team> one : shown) {
        Set<Team> parts = new HashSet<>();
        shown.stream()
            .filter(part -> one.containsAll(part) && !part.equals(one))
            .forEach(parts::addAll);
        assertEnough(one, parts);
      }
    }
  }

  private static void assertEnough(Set<Team> one, Set<Team> other) {
    Set<Team> difference = new HashSet<>(one);
    difference.removeAll(other);
    if (one.containsAll(other)) {
      assertThat(people(difference))
          .satisfiesAnyOf(
              people -> assertThat(people).isZero(),
              people -> assertThat(people).isGreaterThanOrEqualTo(FEWEST));
    }
  }

  /** Which teams stand behind each figure that is shown. */
  private static List<Set<Team>> shown(StoredInquiry round) {
    Map<TeamId, Strokes> strokes = new HashMap<>();
    for (Team team : round.teams()) {
      if (team.byTicket() > 0) {
        strokes.put(
            team.id(),
            new Strokes(team.byTicket(), BigDecimal.valueOf(1L << team.id().value()), 0));
      }
    }
    Disclosed disclosed = new Disclosed(round, strokes, FEWEST);
    List<Optional<Strokes>> figures = new ArrayList<>(List.of(disclosed.whole()));
    round.teams().forEach(team -> figures.add(disclosed.team(team.id())));
    round.teams().stream()
        .map(Team::location)
        .distinct()
        .forEach(location -> figures.add(disclosed.location(location)));
    List<Set<Team>> shown = new ArrayList<>();
    figures.forEach(figure -> figure.ifPresent(sum -> shown.add(behind(round, sum))));
    return shown;
  }

  private static Set<Team> behind(StoredInquiry round, Strokes sum) {
    long bits = sum.sum().longValueExact();
    Set<Team> teams = new HashSet<>();
    for (Team team : round.teams()) {
      if ((bits & (1L << team.id().value())) != 0) {
        teams.add(team);
      }
    }
    return teams;
  }

  private static int people(Set<Team> teams) {
    return teams.stream().mapToInt(Team::byTicket).sum();
  }

  private static List<Team> teams(Random chance) {
    List<Team> teams = new ArrayList<>();
    int count = 1 + chance.nextInt(8);
    for (int team = 0; team < count; team++) {
      teams.add(
          new Team(new TeamId(team), new LocationId(chance.nextInt(3)), 9, chance.nextInt(9), 0));
    }
    return teams;
  }

  private static StoredInquiry round(List<Team> teams) {
    LocalDate day = LocalDate.of(2026, 3, 2);
    return new StoredInquiry(
        new InquiryId(1),
        new OrganisationId(1),
        "Peiling",
        day,
        day,
        day,
        null,
        0,
        null,
        0,
        0,
        List.of(),
        teams);
  }

  /** One more unhappy person among others who balance her: what is told stays the same. */
  @Test
  void onePersonMoreOrLessIsNotToBeReadFromTheCount() {
    Strokes six = Strokes.of(CONSTRUCT, new BigDecimal("3.000000"), 6);
    Strokes seven = six.plus(Strokes.of(CONSTRUCT, new BigDecimal("3.000000"), 1));

    assertThat(Told.of(CONSTRUCT, six)).isEqualTo(Told.of(CONSTRUCT, seven));
  }
}

package nl.getrouw.learning.training;

import static nl.getrouw.learning.training.TrainingAccess.AS_NUMBERS;

import java.math.BigDecimal;
import java.time.Clock;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.time.temporal.IsoFields;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import nl.getrouw.disclosure.Blocks;
import nl.getrouw.disclosure.Fewest;
import nl.getrouw.disclosure.Respondent;
import nl.getrouw.kernel.NotFound;
import nl.getrouw.kernel.TeamId;
import nl.getrouw.learning.training.LearnerStandings.Now;
import nl.getrouw.learning.training.TrainingCertificateRepository.Held;
import nl.getrouw.organisation.TeamRef;
import nl.getrouw.organisation.Teams;
import nl.getrouw.security.Actor;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * What training comes to, per team and period, as numbers: for team leads, coaches, managers and
 * administrators of the teams they reach. About a small group numbers go only to who sees these
 * people by name anyway; which teams are small is decided for the organisation as a whole, so that
 * no sum of a location gives one away.
 */
@Service
@Transactional(readOnly = true)
public class TrainingFigures {

  private static final int QUARTER = 3;

  private final LearnerStandings standings;
  private final Teams teams;
  private final Fewest fewest;
  private final Clock clock;

  TrainingFigures(LearnerStandings standings, Teams teams, Fewest fewest, Clock clock) {
    this.standings = standings;
    this.teams = teams;
    this.fewest = fewest;
    this.clock = clock;
  }

  /** Whether this person sees the numbers of any team. */
  public boolean sees(Actor reader) {
    return !reader.reach(AS_NUMBERS).isEmpty();
  }

  /** Coverage today of every team that the reader reaches, by name of the team. */
  public List<TeamCoverage> coverage(Actor reader) {
    return coverage(reader, LocalDate.now(clock));
  }

  /**
   * Coverage of every team that the reader reaches, by name of the team.
   *
   * @param on by the roles held and the certificates valid that day; certificates that were revoked
   *     since do not count
   */
  public List<TeamCoverage> coverage(Actor reader, LocalDate on) {
    List<TeamRef> reached = teams.reached(reader, AS_NUMBERS);
    if (reached.isEmpty()) {
      return List.of();
    }
    return coverage(reader, reached, standings.now(reader.organisation(), on));
  }

  List<TeamCoverage> coverage(Actor reader, List<TeamRef> reached, Now now) {
    Blocks blocks = blocks(now);
    return reached.stream().map(team -> coverage(reader, team, now, blocks)).toList();
  }

  /** The teams with those of their people for whom a basic training is meant. */
  private Blocks blocks(Now now) {
    Map<TeamRef, Long> meant =
        now.learners().stream()
            .filter(now::needsBasic)
            .flatMap(learner -> learner.jobs().stream().map(Job::team))
            .collect(Collectors.groupingBy(team -> team, Collectors.counting()));
    return blocks(meant);
  }

  private Blocks blocks(Map<TeamRef, Long> people) {
    return Blocks.of(
        people.entrySet().stream()
            .map(
                one ->
                    new Blocks.Cell(
                        one.getKey().id().toString(),
                        one.getKey().location().toString(),
                        Math.toIntExact(one.getValue())))
            .toList(),
        fewest.of(Respondent.STAFF));
  }

  /** Coverage of one team today; nothing for who does not reach it. */
  public Optional<TeamCoverage> coverage(Actor reader, TeamRef team) {
    if (!reader.holdsAt(team.place(), AS_NUMBERS)) {
      return Optional.empty();
    }
    Now now = standings.now(reader.organisation(), LocalDate.now(clock));
    return Optional.of(coverage(reader, team, now, blocks(now)));
  }

  private static TeamCoverage coverage(Actor reader, TeamRef team, Now now, Blocks blocks) {
    List<Learner> meant =
        now.learners().stream()
            .filter(learner -> learner.jobIn(team.id()).isPresent())
            .filter(now::needsBasic)
            .toList();
    if (isHidden(reader, team, meant.size(), blocks)) {
      return TeamCoverage.tooSmall(team, now.on());
    }
    List<Learner> trained = meant.stream().filter(now::hasBasic).toList();
    int unknown = (int) meant.stream().filter(one -> fte(one, team).isEmpty()).count();
    int expiring =
        (int)
            trained.stream()
                .filter(
                    one ->
                        now.given().stream()
                            .filter(training -> training.kind().isBasic())
                            .map(training -> now.standing(one, training))
                            .noneMatch(standing -> standing == Standing.TRAINED))
                .count();
    return new TeamCoverage(
        team,
        now.on(),
        Ratio.of(trained.size(), meant.size()),
        new Ratio(sum(trained, team), sum(meant, team)),
        unknown,
        expiring);
  }

  private static boolean isHidden(Actor reader, TeamRef team, int people, Blocks blocks) {
    return people > 0
        && !TrainingAccess.seesByName(reader, team)
        && !blocks.showsUnit(team.id().toString());
  }

  private static Optional<BigDecimal> fte(Learner learner, TeamRef team) {
    return learner.jobIn(team.id()).map(Job::fte);
  }

  private static BigDecimal sum(List<Learner> people, TeamRef team) {
    return people.stream()
        .flatMap(one -> fte(one, team).stream())
        .reduce(BigDecimal.ZERO, BigDecimal::add);
  }

  /**
   * How long it took people of a team to their first certificate of the basic training, for the
   * certificates earned in a period of whole quarters, so that no two periods differ by a few
   * people; both days belong to it.
   *
   * @throws NotFound for who does not reach the team
   * @throws IllegalArgumentException unless the days are the first and the last of a quarter
   */
  public TimeToCertificate timeToCertificate(
      Actor reader, TeamId id, LocalDate from, LocalDate to) {
    if (from.get(IsoFields.DAY_OF_QUARTER) != 1
        || to.plusDays(1).get(IsoFields.DAY_OF_QUARTER) != 1) {
      throw new IllegalArgumentException("A period is made of whole quarters");
    }
    TeamRef team = teams.reached(reader, id, AS_NUMBERS);
    boolean byName = TrainingAccess.seesByName(reader, team);
    Now now = standings.now(reader.organisation(), LocalDate.now(clock));
    List<Integer> shown = new ArrayList<>();
    boolean hidden = false;
    int unknown = 0;
    for (LocalDate first = from; first.isBefore(to); first = first.plusMonths(QUARTER)) {
      List<Earned> earned = earned(now, first, first.plusMonths(QUARTER).minusDays(1));
      Blocks blocks =
          blocks(
              earned.stream()
                  .filter(one -> one.days() != null)
                  .collect(Collectors.groupingBy(Earned::team, Collectors.counting())));
      List<Earned> own = earned.stream().filter(one -> one.team().id().equals(id)).toList();
      if (byName || blocks.showsUnit(id.toString())) {
        own.stream().map(Earned::days).filter(Objects::nonNull).forEach(shown::add);
      } else {
        hidden = hidden || !own.isEmpty();
      }
      unknown += (int) own.stream().filter(one -> one.days() == null).count();
    }
    shown.sort(Comparator.naturalOrder());
    return hidden && shown.isEmpty()
        ? new TimeToCertificate(from, to, null, null, 0)
        : new TimeToCertificate(
            from, to, median(shown), shown.size(), byName || !hidden ? unknown : 0);
  }

  /**
   * Somebody's first certificate of the basic training.
   *
   * @param days since the start in the job; null where that is not known
   */
  private record Earned(TeamRef team, @Nullable Integer days) {}

  /** One for each job of who earned it in these days; not of who had it before the job began. */
  private static List<Earned> earned(Now now, LocalDate from, LocalDate to) {
    List<Earned> earned = new ArrayList<>();
    for (Learner learner : now.learners()) {
      now.of(learner.id()).stream()
          .filter(held -> isBasic(now, held))
          .map(Held::completedOn)
          .min(Comparator.naturalOrder())
          .filter(day -> !day.isBefore(from) && !day.isAfter(to))
          .ifPresent(day -> learner.jobs().forEach(job -> add(earned, job, day)));
    }
    return earned;
  }

  private static void add(List<Earned> earned, Job job, LocalDate day) {
    LocalDate start = job.startedOn();
    Integer days = start == null ? null : (int) ChronoUnit.DAYS.between(start, day);
    if (days == null || days >= 0) {
      earned.add(new Earned(job.team(), days));
    }
  }

  private static boolean isBasic(Now now, Held held) {
    Training training = now.catalogue().get(held.training());
    return training != null && training.kind().isBasic();
  }

  /** The middle one, or between the two in the middle, in whole days. */
  static @Nullable Integer median(List<Integer> sorted) {
    int size = sorted.size();
    if (size == 0) {
      return null;
    }
    return size % 2 == 1
        ? sorted.get(size / 2)
        : Integer.valueOf((sorted.get(size / 2 - 1) + sorted.get(size / 2)) / 2);
  }
}

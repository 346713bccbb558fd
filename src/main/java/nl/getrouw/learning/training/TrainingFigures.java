package nl.getrouw.learning.training;

import static nl.getrouw.learning.training.TrainingAccess.AS_NUMBERS;

import java.math.BigDecimal;
import java.time.Clock;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import nl.getrouw.kernel.NotFound;
import nl.getrouw.kernel.PersonId;
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
 * administrators of the teams they reach. About a group of fewer than five people numbers go only
 * to who sees these people by name anyway.
 */
@Service
@Transactional(readOnly = true)
public class TrainingFigures {

  private final LearnerStandings standings;
  private final Teams teams;
  private final Clock clock;

  TrainingFigures(LearnerStandings standings, Teams teams, Clock clock) {
    this.standings = standings;
    this.teams = teams;
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
    Now now = standings.now(reader.organisation(), on);
    return reached.stream().map(team -> coverage(reader, team, now)).toList();
  }

  /** Coverage of one team today; nothing for who does not reach it. */
  public Optional<TeamCoverage> coverage(Actor reader, TeamRef team) {
    return reader.holdsAt(team.place(), AS_NUMBERS)
        ? Optional.of(
            coverage(reader, team, standings.now(reader.organisation(), LocalDate.now(clock))))
        : Optional.empty();
  }

  private static TeamCoverage coverage(Actor reader, TeamRef team, Now now) {
    List<Learner> meant =
        now.learners().stream()
            .filter(learner -> learner.jobIn(team.id()).isPresent())
            .filter(now::needsBasic)
            .toList();
    if (isTooSmall(reader, team, meant.size())) {
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

  private static boolean isTooSmall(Actor reader, TeamRef team, int people) {
    return people < TeamCoverage.LEAST && !TrainingAccess.seesByName(reader, team);
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
   * certificates earned in a period; both days belong to it.
   *
   * @throws NotFound for who does not reach the team
   */
  public TimeToCertificate timeToCertificate(
      Actor reader, TeamId id, LocalDate from, LocalDate to) {
    TeamRef team = teams.reached(reader, id, AS_NUMBERS);
    Now now = standings.now(reader.organisation(), LocalDate.now(clock));
    Map<PersonId, LocalDate> first =
        now.held().values().stream()
            .flatMap(List::stream)
            .filter(held -> isBasic(now, held))
            .collect(
                Collectors.toMap(
                    Held::person,
                    Held::completedOn,
                    (one, other) -> one.isBefore(other) ? one : other));
    List<Learner> earned =
        now.learners().stream()
            .filter(learner -> learner.jobIn(id).isPresent())
            .filter(
                learner -> {
                  LocalDate day = first.get(learner.id());
                  return day != null && !day.isBefore(from) && !day.isAfter(to);
                })
            .toList();
    List<Integer> days =
        earned.stream()
            .flatMap(
                learner ->
                    learner.jobIn(id).map(Job::startedOn).stream()
                        .map(
                            start -> (int) ChronoUnit.DAYS.between(start, first.get(learner.id()))))
            .filter(length -> length >= 0)
            .sorted(Comparator.naturalOrder())
            .toList();
    int unknown =
        (int)
            earned.stream()
                .filter(learner -> learner.jobIn(id).map(Job::startedOn).isEmpty())
                .count();
    return isTooSmall(reader, team, days.size())
        ? new TimeToCertificate(from, to, null, null, 0)
        : new TimeToCertificate(from, to, median(days), days.size(), unknown);
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

package nl.getrouw.learning.training;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import nl.getrouw.kernel.PersonId;
import nl.getrouw.kernel.TeamId;
import nl.getrouw.organisation.Setting;
import nl.getrouw.organisation.TeamRef;
import nl.getrouw.security.Role;
import org.jspecify.annotations.Nullable;

/**
 * Somebody for whom training can be meant.
 *
 * @param roles held on the day that is looked at
 * @param jobs in the teams where the person works, by name of the team
 */
public record Learner(
    PersonId id, String name, @Nullable String functionTitle, Set<Role> roles, List<Job> jobs) {

  public Learner {
    roles = Set.copyOf(roles);
    jobs = List.copyOf(jobs);
  }

  public Optional<Job> jobIn(TeamId team) {
    return jobs.stream().filter(job -> job.team().id().equals(team)).findFirst();
  }

  /** Names of the teams, as people read them; empty for who works in none. */
  public String teams() {
    return jobs.stream().map(Job::team).map(TeamRef::name).collect(Collectors.joining(", "));
  }

  boolean worksOnlyWith(Setting setting) {
    return !jobs.isEmpty() && jobs.stream().allMatch(job -> job.team().setting() == setting);
  }

  boolean worksWith(Setting setting) {
    return jobs.stream().anyMatch(job -> job.team().setting() == setting);
  }
}

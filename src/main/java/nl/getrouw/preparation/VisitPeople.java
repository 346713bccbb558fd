package nl.getrouw.preparation;

import java.time.Clock;
import java.time.LocalDate;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import nl.getrouw.audit.Visit;
import nl.getrouw.kernel.PersonId;
import nl.getrouw.organisation.Colleague;
import nl.getrouw.organisation.Directory;
import nl.getrouw.security.Role;
import org.springframework.stereotype.Component;

/** Who takes part in a visit. */
@Component
class VisitPeople {

  private final Directory directory;
  private final Clock clock;

  VisitPeople(Directory directory, Clock clock) {
    this.directory = directory;
    this.clock = clock;
  }

  /** The auditors, and who leads the team today. */
  Set<PersonId> all(Visit visit) {
    Set<PersonId> people = new LinkedHashSet<>();
    visit.auditors().forEach(auditor -> people.add(auditor.person()));
    people.addAll(teamLeads(visit));
    return people;
  }

  Set<PersonId> responsible(Visit visit, Responsible responsible) {
    return switch (responsible) {
      case TEAM_LEAD -> Set.copyOf(teamLeads(visit));
      case LEAD_AUDITOR -> visit.lead() == null ? Set.of() : Set.of(visit.lead());
    };
  }

  /** Those who lead this very team; not whoever leads a whole location. */
  private List<PersonId> teamLeads(Visit visit) {
    return directory.holders(visit.place(), Role.TEAM_LEAD, LocalDate.now(clock)).stream()
        .filter(colleague -> colleague.worksIn(visit.place().team()))
        .map(Colleague::id)
        .toList();
  }
}

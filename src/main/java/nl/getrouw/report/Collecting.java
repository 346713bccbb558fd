package nl.getrouw.report;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import nl.getrouw.action.ActionEffects;
import nl.getrouw.action.ActionRow;
import nl.getrouw.action.Actions;
import nl.getrouw.action.ActionsAtAudit;
import nl.getrouw.audit.Consensus;
import nl.getrouw.audit.Profile;
import nl.getrouw.audit.Results;
import nl.getrouw.audit.evidence.Evidence;
import nl.getrouw.certificate.Certificates;
import nl.getrouw.certificate.Earned;
import nl.getrouw.guest.GuestRounds;
import nl.getrouw.kernel.ActionId;
import nl.getrouw.kernel.AuditId;
import nl.getrouw.organisation.Colleague;
import nl.getrouw.organisation.Directory;
import nl.getrouw.security.Actor;
import nl.getrouw.security.Role;
import org.springframework.stereotype.Component;

/**
 * Asks every feature what it knows of an audit, always as the reader: each decides for itself what
 * this reader may see, in a report as on its pages.
 */
@Component
class Collecting {

  private final Results results;
  private final Consensus consensus;
  private final Evidence evidence;
  private final GuestRounds guests;
  private final Actions actions;
  private final ActionEffects effects;
  private final Certificates certificates;
  private final Directory directory;
  private final Clock clock;

  Collecting(
      Results results,
      Consensus consensus,
      Evidence evidence,
      GuestRounds guests,
      Actions actions,
      ActionEffects effects,
      Certificates certificates,
      Directory directory,
      Clock clock) {
    this.results = results;
    this.consensus = consensus;
    this.evidence = evidence;
    this.guests = guests;
    this.actions = actions;
    this.effects = effects;
    this.certificates = certificates;
    this.directory = directory;
    this.clock = clock;
  }

  /**
   * What the report is made of; that it was made is recorded.
   *
   * @throws nl.getrouw.kernel.NotFound when there is no such final audit, or not for this reader
   */
  Contents contents(Actor reader, AuditId audit) {
    Profile profile = results.report(reader, audit);
    return new Contents(
        profile,
        leads(profile),
        evidence.coverage(reader, audit),
        guests.voices(reader, audit),
        improvement(reader, profile),
        certificates.earned(reader, audit).map(Earned::certificate).orElse(null),
        clock.instant());
  }

  /** The sheets as their auditors read them in consensus; empty for everybody else. */
  Optional<Contents.Sheets> sheets(Actor reader, AuditId audit) {
    return consensus
        .seen(reader, audit)
        .map(scores -> new Contents.Sheets(scores, evidence.all(reader, audit)));
  }

  private Contents.Improvement improvement(Actor reader, Profile profile) {
    AuditId audit = profile.audit();
    Optional<ActionsAtAudit> before = effects.at(reader, audit);
    List<ActionRow> made = actions.from(reader, audit);
    Set<ActionId> told = new HashSet<>();
    before.ifPresent(at -> at.lines().forEach(line -> told.add(line.action().id())));
    made.forEach(action -> told.add(action.id()));
    Instant finalised = profile.finalisedAt();
    List<ActionRow> open =
        actions.openOf(reader, profile.team()).stream()
            .filter(action -> !told.contains(action.id()))
            .filter(action -> !action.proposed() && action.createdAt().isBefore(finalised))
            .toList();
    return new Contents.Improvement(before, open, made);
  }

  private List<String> leads(Profile profile) {
    return directory
        .holders(directory.team(profile.team()).place(), Role.TEAM_LEAD, LocalDate.now(clock))
        .stream()
        .map(Colleague::name)
        .toList();
  }
}

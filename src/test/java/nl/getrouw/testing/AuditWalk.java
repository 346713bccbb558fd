package nl.getrouw.testing;

import java.time.LocalDate;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import nl.getrouw.audit.AuditKind;
import nl.getrouw.audit.AuditMoment;
import nl.getrouw.audit.AuditPlan;
import nl.getrouw.audit.Audits;
import nl.getrouw.audit.Concept;
import nl.getrouw.audit.Consensus;
import nl.getrouw.audit.ConsensusPage;
import nl.getrouw.audit.SheetPage;
import nl.getrouw.audit.Sheets;
import nl.getrouw.instrument.InstrumentLibrary;
import nl.getrouw.instrument.Item;
import nl.getrouw.instrument.Rating;
import nl.getrouw.kernel.AuditId;
import nl.getrouw.kernel.InstrumentVersionId;
import nl.getrouw.kernel.PersonId;
import nl.getrouw.kernel.TeamId;
import nl.getrouw.security.Actor;
import nl.getrouw.security.Role;
import nl.getrouw.testing.Fixture.Organisation;

/**
 * Takes audits of one team through all their steps by the application's own services: planned by
 * the lead, scored by two auditors, agreed, a concept without remarks and made final.
 */
public final class AuditWalk {

  public final Organisation organisation;
  public final TeamId team;
  public final PersonId lead;
  public final PersonId joris;
  public final PersonId fatima;

  private final Audits audits;
  private final Sheets sheets;
  private final Consensus consensus;
  private final InstrumentLibrary instruments;

  public AuditWalk(
      Organisation organisation,
      String teamName,
      Audits audits,
      Sheets sheets,
      Consensus consensus,
      InstrumentLibrary instruments) {
    this.organisation = organisation;
    this.team = organisation.team(teamName);
    this.lead = organisation.person("Marijke Hoekstra", Role.TEAM_LEAD, team);
    this.joris = organisation.person("Joris van den Heuvel", Role.AUDITOR);
    this.fatima = organisation.person("Fatima Aydin", Role.AUDITOR);
    this.audits = audits;
    this.sheets = sheets;
    this.consensus = consensus;
    this.instruments = instruments;
  }

  /** Another team of the same organisation, with the same auditors. */
  private AuditWalk(AuditWalk first, String teamName, String leadName) {
    this.organisation = first.organisation;
    this.team = organisation.team(teamName);
    this.lead = organisation.person(leadName, Role.TEAM_LEAD, team);
    this.joris = first.joris;
    this.fatima = first.fatima;
    this.audits = first.audits;
    this.sheets = first.sheets;
    this.consensus = first.consensus;
    this.instruments = first.instruments;
  }

  /** Audits of another team of this organisation, by the same auditors. */
  public AuditWalk neighbour(String teamName) {
    return neighbour(teamName, "Ruben Vos");
  }

  /**
   * As {@link #neighbour(String)}, with a lead of another name: an organisation may need several.
   */
  public AuditWalk neighbour(String teamName, String leadName) {
    return new AuditWalk(this, teamName, leadName);
  }

  /** The newest published version of an instrument. */
  public InstrumentVersionId instrument(String code) {
    return instruments.published(organisation.id()).stream()
        .filter(version -> version.code().equals(code))
        .findFirst()
        .orElseThrow()
        .id();
  }

  public AuditId plan(String instrument, AuditMoment moment, LocalDate day) {
    return audits.plan(
        organisation.actor(lead),
        new AuditPlan(
            team,
            instrument(instrument),
            AuditKind.EXTERNAL,
            moment,
            joris,
            Set.of(joris, fatima),
            day,
            day.plusDays(14)));
  }

  /** A final audit in which both auditors gave the same scores. */
  public AuditId finished(
      String instrument, AuditMoment moment, LocalDate day, Function<Item, Rating> scores) {
    return finished(instrument, moment, day, scores, scores, Map.of());
  }

  /**
   * A final audit; where the auditors differed, the first one's rating was agreed.
   *
   * @param reasons why, by item code; a standard sentence for the others
   */
  public AuditId finished(
      String instrument,
      AuditMoment moment,
      LocalDate day,
      Function<Item, Rating> first,
      Function<Item, Rating> second,
      Map<String, String> reasons) {
    AuditId audit = plan(instrument, moment, day);
    Actor leading = organisation.actor(joris);
    audits.startScoring(leading, audit, version(leading, audit));
    score(joris, audit, first);
    score(fatima, audit, second);
    audits.openConsensus(leading, audit, version(leading, audit));
    for (ConsensusPage.Row row : consensus.page(leading, audit).rows()) {
      if (row.agreed() == null || reasons.containsKey(row.item().code())) {
        consensus.agree(
            leading,
            audit,
            row.item().code(),
            first.apply(row.item()),
            reasons.getOrDefault(row.item().code(), "Samen de dossiers nog eens bekeken."),
            row.agreed() == null ? 0 : row.agreed().version());
      }
    }
    audits.makeConcept(leading, audit, version(leading, audit), Concept.USUAL_DAYS);
    organisation.noRemarks(lead, audit);
    audits.finish(leading, audit, version(leading, audit));
    return audit;
  }

  private void score(PersonId auditor, AuditId audit, Function<Item, Rating> scores) {
    Actor actor = organisation.actor(auditor);
    for (SheetPage sheet = sheets.sheet(actor, audit);
        !sheet.gaps().isEmpty();
        sheet = sheets.sheet(actor, audit)) {
      for (Item item : sheet.gaps()) {
        sheets.save(actor, audit, item.code(), scores.apply(item), null, 0);
      }
    }
    sheets.submit(actor, audit);
  }

  private int version(Actor actor, AuditId audit) {
    return audits.page(actor, audit).version();
  }

  /** The same score for every item, as far as its scale goes. */
  public static Function<Item, Rating> all(int score) {
    return item -> new Rating.Scored(Math.clamp(score, item.scale().min(), item.scale().max()));
  }
}

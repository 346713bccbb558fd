package nl.getrouw.audit;

import java.time.LocalDate;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import nl.getrouw.instrument.InstrumentLibrary;
import nl.getrouw.instrument.Rating;
import nl.getrouw.kernel.AuditId;
import nl.getrouw.kernel.InstrumentVersionId;
import nl.getrouw.kernel.Moments;
import nl.getrouw.kernel.PersonId;
import nl.getrouw.kernel.TeamId;
import nl.getrouw.security.Actor;
import nl.getrouw.security.Role;
import nl.getrouw.security.Scope;
import nl.getrouw.testing.Fixture;

/** Takes audits as far as a test wants them, through the services that people use. */
public final class AuditScene {

  /** The shortest of the shipped instruments: thirteen items from 1 to 4. */
  private static final String INSTRUMENT = "imr-fidelity";

  public static final int ITEMS = 13;

  private final Fixture fixture;
  private final Audits audits;
  private final Sheets sheets;
  private final Consensus consensus;
  private final InstrumentLibrary instruments;

  public AuditScene(
      Fixture fixture,
      Audits audits,
      Sheets sheets,
      Consensus consensus,
      InstrumentLibrary instruments) {
    this.fixture = fixture;
    this.audits = audits;
    this.sheets = sheets;
    this.consensus = consensus;
    this.instruments = instruments;
  }

  /** A new organisation with two teams and somebody in every role. */
  public Cast cast() {
    return new Cast(fixture.organisation());
  }

  /** The people of one organisation: Wilgenhof is audited, Lindeplein is another team. */
  public final class Cast {

    public final Fixture.Organisation spil;
    public final TeamId wilgenhof;
    public final TeamId lindeplein;
    public final PersonId marijke;
    public final PersonId esra;
    public final PersonId joris;
    public final PersonId fatima;
    public final PersonId sanne;
    public final PersonId naima;
    public final PersonId peterJan;
    public final PersonId karin;

    private Cast(Fixture.Organisation spil) {
      this.spil = spil;
      wilgenhof = spil.team("Wilgenhof");
      lindeplein = spil.team("Lindeplein");
      marijke = spil.person("Marijke Hoekstra", Role.TEAM_LEAD, wilgenhof);
      esra = spil.person("Esra Demir", Role.TEAM_MEMBER, wilgenhof);
      joris = spil.person("Joris van den Heuvel", Role.AUDITOR);
      fatima = spil.person("Fatima Aydin", Role.TEAM_MEMBER, lindeplein);
      sanne = spil.person("Sanne Bakker", Role.TEAM_LEAD, lindeplein);
      naima = spil.person("Naima el Idrissi", Role.COACH, wilgenhof);
      peterJan = spil.person("Peter-Jan de Wit", Role.MANAGER);
      karin = spil.person("Karin Postma", Role.ADMINISTRATOR);
    }

    public Actor actor(PersonId person) {
      return spil.actor(person);
    }

    public InstrumentVersionId instrument() {
      return instruments.published(spil.id()).stream()
          .filter(version -> version.code().equals(INSTRUMENT))
          .findFirst()
          .orElseThrow()
          .id();
    }

    /**
     * Everybody who could ask for something about Wilgenhof or an audit of it, by what they are to
     * it.
     *
     * @param elsewhere another organisation, of which the administrator asks
     */
    public Map<String, Actor> askers(Cast elsewhere) {
      var far = new Scope.Location(spil.location("Ver weg"));
      return Map.ofEntries(
          Map.entry("leads", actor(joris)),
          Map.entry("scores", actor(fatima)),
          Map.entry("teamlead", actor(marijke)),
          Map.entry("member", actor(spil.person("Tom Willems", Role.TEAM_MEMBER, wilgenhof))),
          Map.entry("coach", actor(naima)),
          Map.entry("manager", actor(peterJan)),
          Map.entry("admin", actor(karin)),
          Map.entry("otherLead", actor(sanne)),
          Map.entry("otherMember", actor(spil.person("Bram Vos", Role.TEAM_MEMBER, lindeplein))),
          Map.entry("unassigned", actor(spil.person("Anouk Verbeek", Role.AUDITOR))),
          Map.entry("farManager", actor(spil.person("Wim Smit", Role.MANAGER, far))),
          Map.entry("noRole", actor(spil.person("Nieuw Hier"))),
          Map.entry("foreign", elsewhere.actor(elsewhere.karin)));
    }

    /** Joris leads and Fatima scores too; two weeks, starting today. */
    public AuditPlan plan() {
      LocalDate today = LocalDate.now(Moments.ZONE);
      return new AuditPlan(
          wilgenhof,
          instrument(),
          AuditKind.EXTERNAL,
          AuditMoment.BASELINE,
          joris,
          Set.of(joris, fatima),
          today,
          today.plusDays(14));
    }

    public AuditId planned() {
      return audits.plan(actor(marijke), plan());
    }

    public AuditId scoring() {
      AuditId audit = planned();
      audits.startScoring(actor(joris), audit, version(audit));
      return audit;
    }

    /** Everybody has submitted; the two differ on the first item only. */
    public AuditId submitted() {
      AuditId audit = scoring();
      score(audit, joris, 2);
      score(audit, fatima, 4);
      return audit;
    }

    public void score(AuditId audit, PersonId auditor, int first) {
      Actor actor = actor(auditor);
      int value = first;
      for (var item : sheets.sheet(actor, audit).instrument().items()) {
        sheets.save(actor, audit, item.code(), new Rating.Scored(value), null, 0);
        value = 3;
      }
      sheets.submit(actor, audit);
    }

    public AuditId inConsensus() {
      AuditId audit = submitted();
      audits.openConsensus(actor(joris), audit, version(audit));
      return audit;
    }

    public AuditId agreed() {
      AuditId audit = inConsensus();
      agree(audit);
      return audit;
    }

    public void agree(AuditId audit) {
      for (var row : consensus.page(actor(joris), audit).open()) {
        consensus.agree(
            actor(joris),
            audit,
            row.item().code(),
            new Rating.Scored(3),
            "In de dossiers staat het vaker dan we dachten.",
            0);
      }
    }

    /** The team has the concept and nothing is said yet. */
    public AuditId concept() {
      AuditId audit = agreed();
      audits.makeConcept(actor(joris), audit, version(audit), Concept.USUAL_DAYS);
      return audit;
    }

    /** The team has no remarks on the concept. */
    public AuditId replied() {
      AuditId audit = concept();
      spil.noRemarks(marijke, audit);
      return audit;
    }

    public AuditId done() {
      AuditId audit = replied();
      audits.finish(actor(joris), audit, version(audit));
      return audit;
    }

    public AuditId cancelled() {
      AuditId audit = planned();
      audits.cancel(actor(marijke), audit, version(audit), "Het team verhuist in die weken.");
      return audit;
    }

    /** An audit in a state. */
    public AuditId in(AuditState state) {
      return switch (state) {
        case PLANNED -> planned();
        case SCORING -> scoring();
        case CONSENSUS -> inConsensus();
        case CONCEPT -> concept();
        case FINAL -> done();
        case CANCELLED -> cancelled();
      };
    }

    public int version(AuditId audit) {
      return Objects.requireNonNull(audits.page(actor(karin), audit)).version();
    }
  }
}

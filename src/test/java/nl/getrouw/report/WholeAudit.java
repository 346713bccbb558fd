package nl.getrouw.report;

import static nl.getrouw.db.Tables.IMPROVEMENT_ACTION;

import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import nl.getrouw.action.Actions;
import nl.getrouw.action.Draft;
import nl.getrouw.action.Origin;
import nl.getrouw.audit.AuditMoment;
import nl.getrouw.audit.Audits;
import nl.getrouw.audit.Concept;
import nl.getrouw.audit.Consensus;
import nl.getrouw.audit.Remark.Decision;
import nl.getrouw.audit.Replies;
import nl.getrouw.audit.Sheets;
import nl.getrouw.audit.evidence.Evidence;
import nl.getrouw.audit.evidence.Source;
import nl.getrouw.audit.evidence.Tally;
import nl.getrouw.certificate.Certificates;
import nl.getrouw.guest.GuestScene;
import nl.getrouw.guest.Voice;
import nl.getrouw.instrument.InstrumentLibrary;
import nl.getrouw.instrument.Rating.Scored;
import nl.getrouw.kernel.ActionId;
import nl.getrouw.kernel.AuditId;
import nl.getrouw.kernel.Moments;
import nl.getrouw.kernel.PersonId;
import nl.getrouw.security.Actor;
import nl.getrouw.security.Role;
import nl.getrouw.testing.AuditWalk;
import nl.getrouw.testing.Fixture;
import org.jooq.DSLContext;
import org.springframework.boot.test.context.TestComponent;

/**
 * A final audit with everything that a report can hold. What people typed begins as a formula of a
 * spreadsheet would.
 */
@TestComponent
class WholeAudit {

  static final String FILE_NOTE = "=SOM(A1:A9) stond in de plannen";
  static final String WATCHED_NOTE = "\tEen rustig begin van de dag";
  static final String REMARK = "-Wij doen dit elke week";
  static final String ANSWER = "@Het verslag laat het zien";
  static final String WORKED_ON = "+Elke week een wandeling";
  static final String IDEA = "\rNaasten bij elk gesprek";

  private static final LocalDate JANUARY = LocalDate.of(2026, 1, 12);

  private final Fixture fixture;
  private final GuestScene scenes;
  private final Audits audits;
  private final Sheets sheets;
  private final Consensus consensus;
  private final InstrumentLibrary instruments;
  private final Replies replies;
  private final Evidence evidence;
  private final Actions actions;
  private final Certificates certificates;
  private final DSLContext db;

  WholeAudit(
      Fixture fixture,
      GuestScene scenes,
      Audits audits,
      Sheets sheets,
      Consensus consensus,
      InstrumentLibrary instruments,
      Replies replies,
      Evidence evidence,
      Actions actions,
      Certificates certificates,
      DSLContext db) {
    this.fixture = fixture;
    this.scenes = scenes;
    this.audits = audits;
    this.sheets = sheets;
    this.consensus = consensus;
    this.instruments = instruments;
    this.replies = replies;
    this.evidence = evidence;
    this.actions = actions;
    this.certificates = certificates;
    this.db = db;
  }

  /** The audit with its people. */
  record Made(AuditWalk walk, AuditId audit, PersonId member) {

    Actor actor(PersonId person) {
      return walk.organisation.actor(person);
    }
  }

  /** Ten clients, nine relatives and five of the team answer; two auditors give 3 to all items. */
  Made make() {
    AuditWalk walk =
        new AuditWalk(fixture.organisation(), "Wilgenhof", audits, sheets, consensus, instruments);
    PersonId esra = walk.organisation.person("Esra Demir", Role.TEAM_MEMBER, walk.team);
    AuditId first = walk.finished("srh-getrouw", AuditMoment.BASELINE, JANUARY, AuditWalk.all(2));
    Actor marijke = walk.organisation.actor(walk.lead);
    ActionId action = act(marijke, walk, esra, Origin.item(first, "1.3", ""), WORKED_ON);
    db.update(IMPROVEMENT_ACTION)
        .set(IMPROVEMENT_ACTION.CREATED_AT, Instant.now().minus(100, ChronoUnit.DAYS))
        .where(IMPROVEMENT_ACTION.ID.eq(action.value()))
        .execute();

    var scene = scenes.scoring(walk);
    Actor joris = scene.lead();
    Actor fatima = walk.organisation.actor(walk.fatima);
    AuditId audit = scene.audit;
    evidence.save(joris, audit, "1.1", Source.FILE_REVIEW, FILE_NOTE, Tally.files(7, 10), 0);
    evidence.save(fatima, audit, "1.1", Source.FILE_REVIEW, null, Tally.files(6, 10), 0);
    evidence.save(fatima, audit, "1.2", Source.OBSERVATION, WATCHED_NOTE, null, 0);
    scene
        .open(Voice.CLIENT, Voice.RELATIVE, Voice.STAFF)
        .answers(Voice.CLIENT, 10)
        .answers(Voice.RELATIVE, 9)
        .answers(Voice.STAFF, 5)
        .close()
        .toConsensus();
    audits.makeConcept(joris, audit, version(joris, audit), Concept.USUAL_DAYS);
    replies.remark(marijke, audit, "1.1", REMARK, 0);
    replies.remark(marijke, audit, null, "Dank voor de zorgvuldige blik.", 0);
    replies.send(marijke, audit, 2);
    replies.answer(joris, audit, "1.1", Decision.CHANGED, new Scored(5), ANSWER, 1);
    replies.answer(joris, audit, null, Decision.NOTED, null, "Graag gedaan.", 1);
    audits.finish(joris, audit, version(joris, audit));
    act(marijke, walk, esra, Origin.item(audit, "5.1", ""), IDEA);
    certificates.issue(joris, audit);
    return new Made(walk, audit, esra);
  }

  private ActionId act(Actor lead, AuditWalk walk, PersonId owner, Origin origin, String goal) {
    LocalDate due = LocalDate.now(Moments.ZONE).plusDays(40);
    return actions.create(
        lead, new Draft(walk.team, origin, new Draft.Words(goal, "", owner, due), List.of()));
  }

  private int version(Actor actor, AuditId audit) {
    return audits.page(actor, audit).version();
  }
}

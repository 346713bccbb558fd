package nl.getrouw.guest;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import nl.getrouw.audit.AuditMoment;
import nl.getrouw.audit.Audits;
import nl.getrouw.audit.Concept;
import nl.getrouw.audit.Consensus;
import nl.getrouw.audit.Sheets;
import nl.getrouw.guest.Guests.Answer;
import nl.getrouw.guest.Guests.Ask;
import nl.getrouw.guest.Guests.Invitation;
import nl.getrouw.instrument.InstrumentLibrary;
import nl.getrouw.instrument.Item;
import nl.getrouw.instrument.Rating;
import nl.getrouw.kernel.AuditId;
import nl.getrouw.kernel.Moments;
import nl.getrouw.kernel.PersonId;
import nl.getrouw.security.Actor;
import nl.getrouw.testing.AuditWalk;
import nl.getrouw.testing.Fixture;
import org.springframework.boot.test.context.TestComponent;

/** Audits that are being scored, and guests who answer as they would with a browser. */
@TestComponent
public class GuestScene {

  private final Fixture fixture;
  private final Audits audits;
  private final Sheets sheets;
  private final Consensus consensus;
  private final InstrumentLibrary instruments;
  private final GuestRounds rounds;
  private final Guests guests;

  GuestScene(
      Fixture fixture,
      Audits audits,
      Sheets sheets,
      Consensus consensus,
      InstrumentLibrary instruments,
      GuestRounds rounds,
      Guests guests) {
    this.fixture = fixture;
    this.audits = audits;
    this.sheets = sheets;
    this.consensus = consensus;
    this.instruments = instruments;
    this.rounds = rounds;
    this.guests = guests;
  }

  static LocalDate today() {
    return LocalDate.now(Moments.ZONE);
  }

  /** A new organisation with one audit of Wilgenhof, led by Joris, scored by Fatima too. */
  public Scene scoring() {
    return scoring(
        new AuditWalk(fixture.organisation(), "Wilgenhof", audits, sheets, consensus, instruments));
  }

  /** One more audit of the same team. */
  public Scene scoring(AuditWalk walk) {
    AuditId audit = walk.plan("srh-getrouw", AuditMoment.PERIODIC, today());
    Actor joris = walk.organisation.actor(walk.joris);
    audits.startScoring(joris, audit, audits.page(joris, audit).version());
    return new Scene(walk, audit);
  }

  /** One audit. */
  public final class Scene {

    public final AuditWalk walk;
    public final AuditId audit;

    private Scene(AuditWalk walk, AuditId audit) {
      this.walk = walk;
      this.audit = audit;
    }

    public Actor actor(PersonId person) {
      return walk.organisation.actor(person);
    }

    public Actor lead() {
      return actor(walk.joris);
    }

    public Scene open(Voice... voices) {
      rounds.open(lead(), audit, Set.of(voices), today().plusDays(14));
      return this;
    }

    public RoundPage.Round round() {
      return rounds.page(lead(), audit).open().orElseThrow();
    }

    public JoinCode code(Voice voice) {
      return round().groups().stream()
          .filter(group -> group.voice() == voice)
          .map(RoundPage.Group::code)
          .findFirst()
          .orElseThrow();
    }

    public Invitation invitation(Voice voice) {
      return guests.open(code(voice).value());
    }

    /** One guest who gives these answers in turn; not handed in. */
    public String begin(Invitation invitation, List<Integer> scores) {
      String secret = guests.begin(invitation);
      int place = 0;
      for (Ask ask : invitation.asks()) {
        Answer answer = new Answer(scores.get(place++ % scores.size()));
        guests.save(invitation, secret, ask.item(), answer);
      }
      return secret;
    }

    /** One guest who gives these answers in turn and hands in. */
    public void answer(Voice voice, Integer... scores) {
      Invitation invitation = invitation(voice);
      guests.handIn(invitation, begin(invitation, List.of(scores)));
    }

    /** So many guests, answering 3 and 4 by turns. */
    public Scene answers(Voice voice, int guests) {
      for (int guest = 0; guest < guests; guest++) {
        answer(voice, 3 + guest % 2);
      }
      return this;
    }

    public Scene close() {
      rounds.close(lead(), audit, round().id());
      return this;
    }

    public Scene toConsensus() {
      score(walk.joris, 3);
      score(walk.fatima, 3);
      audits.openConsensus(lead(), audit, audits.page(lead(), audit).version());
      return this;
    }

    public Scene toFinal() {
      toConsensus();
      audits.makeConcept(lead(), audit, audits.page(lead(), audit).version(), Concept.USUAL_DAYS);
      walk.organisation.noRemarks(walk.lead, audit);
      audits.finish(lead(), audit, audits.page(lead(), audit).version());
      return this;
    }

    private void score(PersonId auditor, int score) {
      for (Item item : sheets.sheet(actor(auditor), audit).instrument().items()) {
        sheets.save(actor(auditor), audit, item.code(), new Rating.Scored(score), null, 0);
      }
      sheets.submit(actor(auditor), audit);
    }

    public Scene another() {
      return scoring(walk);
    }
  }
}

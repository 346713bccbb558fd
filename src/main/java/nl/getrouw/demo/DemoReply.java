package nl.getrouw.demo;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import nl.getrouw.audit.AuditKind;
import nl.getrouw.audit.AuditMoment;
import nl.getrouw.audit.AuditPlan;
import nl.getrouw.audit.Audits;
import nl.getrouw.audit.Concept;
import nl.getrouw.audit.Consensus;
import nl.getrouw.audit.Remark;
import nl.getrouw.audit.Remark.Decision;
import nl.getrouw.audit.Replies;
import nl.getrouw.audit.ReplyPage;
import nl.getrouw.audit.Sheets;
import nl.getrouw.demo.DemoPeople.Staff;
import nl.getrouw.instrument.Instrument;
import nl.getrouw.instrument.InstrumentLibrary;
import nl.getrouw.instrument.InstrumentLibrary.Published;
import nl.getrouw.instrument.Rating;
import nl.getrouw.kernel.AuditId;
import nl.getrouw.security.Actor;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;

/** A concept on which a team remarked; the lead auditor has begun to answer. */
@Component
@Profile("demo")
class DemoReply {

  private static final long SEED = 20311;
  private static final String TEAM = "De Kade";

  private static final List<String> REMARKS =
      List.of(
          "De twee dossiers van de nieuwe cliënten zijn niet bekeken. Daar staat dit wel in.",
          "Dit herkennen we. In de nachtdienst gaat het anders, en die is niet gesproken.",
          "Sinds september doen we dit elke week. Het verslag van het teamoverleg sturen we mee.");

  private final Audits audits;
  private final Sheets sheets;
  private final Consensus consensus;
  private final Replies replies;
  private final InstrumentLibrary instruments;
  private final Clock clock;

  DemoReply(
      Audits audits,
      Sheets sheets,
      Consensus consensus,
      Replies replies,
      InstrumentLibrary instruments,
      Clock clock) {
    this.audits = audits;
    this.sheets = sheets;
    this.consensus = consensus;
    this.replies = replies;
    this.instruments = instruments;
    this.clock = clock;
  }

  void load(Staff staff) {
    DemoTeam team =
        DemoTeam.ALL.stream().filter(one -> one.name().equals(TEAM)).findFirst().orElseThrow();
    Actor joris = staff.actor("Joris van den Heuvel");
    Actor anouk = staff.actor("Anouk Verbeek");
    Actor lead = staff.actor(team.lead());
    Published scale =
        instruments.published(joris.organisation()).stream()
            .filter(version -> version.code().equals("srh-getrouw"))
            .findFirst()
            .orElseThrow();
    LocalDate visit = LocalDate.now(clock).minusDays(12);
    AuditId id =
        audits.plan(
            lead,
            new AuditPlan(
                staff.team(TEAM),
                scale.id(),
                AuditKind.EXTERNAL,
                AuditMoment.MONTH_10,
                joris.id(),
                Set.of(joris.id(), anouk.id()),
                visit,
                visit.plusDays(8)));
    audits.startScoring(joris, id, 0);
    score(team, List.of(joris, anouk), id, instruments.get(scale.id()));
    audits.openConsensus(joris, id, 1);
    agree(joris, id);
    audits.makeConcept(joris, id, 2, Concept.USUAL_DAYS);
    remark(lead, id);
    answer(joris, id);
  }

  private void score(DemoTeam team, List<Actor> auditors, AuditId id, Instrument instrument) {
    DemoScores scores = new DemoScores(instrument, SEED);
    Map<String, Double> reality = scores.reality(team, 1);
    Random texts = new Random(SEED + 1);
    for (Actor auditor : auditors) {
      scores
          .sheet(reality)
          .forEach(
              (item, rating) -> {
                String note =
                    rating instanceof Rating.Scored(int score) && texts.nextInt(3) > 0
                        ? DemoNotes.note(score, texts)
                        : null;
                sheets.save(auditor, id, item, rating, note, 0);
              });
      sheets.submit(auditor, id);
    }
  }

  private void agree(Actor lead, AuditId id) {
    Random texts = new Random(SEED + 2);
    for (var row : consensus.page(lead, id).open()) {
      Rating rating = row.blind().getFirst().rating();
      if (rating instanceof Rating.Scored(int score)) {
        consensus.agree(lead, id, row.item().code(), rating, DemoNotes.reason(score, texts), 0);
      }
    }
  }

  private void remark(Actor teamLead, AuditId id) {
    ReplyPage page = replies.page(teamLead, id);
    List<ReplyPage.Row> low =
        page.rows().stream().filter(row -> scored(row) < 4).limit(REMARKS.size()).toList();
    for (int i = 0; i < low.size(); i++) {
      replies.remark(teamLead, id, low.get(i).item().code(), REMARKS.get(i), 0);
    }
    replies.remark(
        teamLead,
        id,
        null,
        "Dank voor de zorgvuldige blik. Het team herkent het profiel, op een paar punten na.",
        0);
    replies.send(teamLead, id, replies.page(teamLead, id).concept().version());
  }

  private void answer(Actor lead, AuditId id) {
    ReplyPage.Row first = replies.page(lead, id).remarked().getFirst();
    Remark remark = first.remark();
    if (remark != null) {
      replies.answer(
          lead,
          id,
          remark.item(),
          Decision.CHANGED,
          new Rating.Scored(scored(first) + 1),
          "We hebben de twee dossiers alsnog gelezen. Ze laten zien wat het team beschrijft.",
          remark.version());
    }
  }

  private static int scored(ReplyPage.Row row) {
    return row.agreed().rating() instanceof Rating.Scored(int score) ? score : 5;
  }
}

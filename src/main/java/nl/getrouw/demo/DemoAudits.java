package nl.getrouw.demo;

import java.time.Clock;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Random;
import java.util.Set;
import nl.getrouw.audit.AuditKind;
import nl.getrouw.audit.AuditMoment;
import nl.getrouw.audit.AuditPlan;
import nl.getrouw.audit.Audits;
import nl.getrouw.audit.Consensus;
import nl.getrouw.audit.ConsensusPage;
import nl.getrouw.audit.FinishedAudit;
import nl.getrouw.audit.FinishedAudits;
import nl.getrouw.audit.Results;
import nl.getrouw.audit.Sheets;
import nl.getrouw.demo.DemoPeople.Staff;
import nl.getrouw.instrument.Instrument;
import nl.getrouw.instrument.InstrumentLibrary;
import nl.getrouw.instrument.InstrumentLibrary.Published;
import nl.getrouw.instrument.Rating;
import nl.getrouw.kernel.AuditId;
import nl.getrouw.kernel.Moments;
import nl.getrouw.kernel.TeamId;
import nl.getrouw.security.Actor;
import org.jspecify.annotations.Nullable;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;

/** Finished audits over three moments, and one audit in every other state but concept. */
@Component
@Profile("demo")
class DemoAudits {

  private static final List<AuditMoment> MOMENTS =
      List.of(AuditMoment.BASELINE, AuditMoment.MONTH_10, AuditMoment.MONTH_20);
  private static final long SEED = 20211;

  private final Audits audits;
  private final Sheets sheets;
  private final Consensus consensus;
  private final Results results;
  private final FinishedAudits finished;
  private final InstrumentLibrary instruments;
  private final Clock clock;

  DemoAudits(
      Audits audits,
      Sheets sheets,
      Consensus consensus,
      Results results,
      FinishedAudits finished,
      InstrumentLibrary instruments,
      Clock clock) {
    this.audits = audits;
    this.sheets = sheets;
    this.consensus = consensus;
    this.results = results;
    this.finished = finished;
    this.instruments = instruments;
    this.clock = clock;
  }

  /** All of them for the twelve teams. */
  void load(Staff staff) {
    Published scale = ownScale(staff.actor("Karin Postma"));
    for (int number = 0; number < DemoTeam.ALL.size(); number++) {
      DemoTeam team = DemoTeam.ALL.get(number);
      int moments =
          switch (team.name()) {
            case "De Kade" -> 1;
            case "Lindeplein", "Kastanjehof", "De Brug", "Stadspoort" -> 2;
            default -> 3;
          };
      for (int moment = 0; moment < moments; moment++) {
        past(staff, scale, team, number, moment);
      }
    }
    scoring(staff, scale);
    consensus(staff, scale);
    planned(staff, scale);
    cancelled(staff, scale);
    improvementPoints(staff);
  }

  private Published ownScale(Actor actor) {
    return instruments.published(actor.organisation()).stream()
        .filter(version -> version.code().equals("srh-getrouw"))
        .findFirst()
        .orElseThrow();
  }

  private void past(Staff staff, Published scale, DemoTeam team, int number, int moment) {
    LocalDate today = LocalDate.now(clock);
    LocalDate visit =
        switch (moment) {
          case 0 -> today.minusMonths(20).plusDays(number * 3L);
          case 1 -> today.minusMonths(10).plusDays(number * 3L);
          default -> today.minusDays(16 + number * 4L);
        };
    Instrument instrument = instruments.get(scale.id());
    DemoScores scores = new DemoScores(instrument, SEED + 31L * team.name().hashCode() + moment);
    Random texts = new Random(SEED + number * 7L + moment);
    Map<String, Double> reality = scores.reality(team, moment);
    String second = number % 2 == 0 ? "Fatima el Amrani" : "Anouk Verbeek";
    if (team.name().equals("Wilgenhof") || team.name().equals("Lindeplein")) {
      second = "Stefan Kuiper";
    }
    FinishedAudit.Sheet one = sheet(staff, "Joris van den Heuvel", scores, reality, visit, texts);
    FinishedAudit.Sheet other = sheet(staff, second, scores, reality, visit.plusDays(1), texts);
    finished.store(
        staff.actor("Karin Postma"),
        new FinishedAudit(
            staff.team(team.name()),
            scale.id(),
            AuditKind.EXTERNAL,
            MOMENTS.get(moment),
            visit,
            visit.plusDays(8),
            visit.plusDays(8).atTime(LocalTime.of(15, 40)).atZone(Moments.ZONE).toInstant(),
            List.of(one, other),
            agree(reality, one, other, texts),
            null));
  }

  private static FinishedAudit.Sheet sheet(
      Staff staff,
      String auditor,
      DemoScores scores,
      Map<String, Double> reality,
      LocalDate day,
      Random texts) {
    Map<String, Rating> ratings = scores.sheet(reality);
    Map<String, String> notes = new HashMap<>();
    ratings.forEach(
        (item, rating) -> {
          if (texts.nextInt(3) > 0 && rating instanceof Rating.Scored(int score)) {
            notes.put(item, DemoNotes.note(score, texts));
          }
        });
    return new FinishedAudit.Sheet(
        staff.person(auditor),
        day.atTime(LocalTime.of(16, 5)).atZone(Moments.ZONE).toInstant(),
        ratings,
        notes);
  }

  private static Map<String, FinishedAudit.AgreedRating> agree(
      Map<String, Double> reality,
      FinishedAudit.Sheet one,
      FinishedAudit.Sheet other,
      Random texts) {
    Map<String, FinishedAudit.AgreedRating> agreed = new LinkedHashMap<>();
    reality.forEach(
        (item, level) -> {
          int first = score(one.ratings().get(item));
          int second = score(other.ratings().get(item));
          int score = DemoScores.agreed(level, first, second);
          agreed.put(
              item,
              new FinishedAudit.AgreedRating(
                  new Rating.Scored(score),
                  first == second ? null : DemoNotes.reason(score, texts)));
        });
    return agreed;
  }

  private static int score(@Nullable Rating rating) {
    return rating instanceof Rating.Scored(int value) ? value : 0;
  }

  private AuditId plan(
      Staff staff,
      Published scale,
      DemoTeam team,
      AuditKind kind,
      String lead,
      String second,
      LocalDate startsOn) {
    return audits.plan(
        staff.actor(team.lead()),
        new AuditPlan(
            staff.team(team.name()),
            scale.id(),
            kind,
            AuditMoment.MONTH_20,
            staff.person(lead),
            Set.of(staff.person(lead), staff.person(second)),
            startsOn,
            startsOn.plusDays(14)));
  }

  /** Joris is halfway, Anouk has submitted. */
  private void scoring(Staff staff, Published scale) {
    DemoTeam team = team("Lindeplein");
    Actor joris = staff.actor("Joris van den Heuvel");
    Actor anouk = staff.actor("Anouk Verbeek");
    AuditId id =
        plan(
            staff,
            scale,
            team,
            AuditKind.EXTERNAL,
            joris.name(),
            anouk.name(),
            LocalDate.now(clock).minusDays(2));
    audits.startScoring(joris, id, 0);
    DemoScores scores = new DemoScores(instruments.get(scale.id()), SEED + 1);
    Map<String, Double> reality = scores.reality(team, 2);
    fill(joris, id, scores.sheet(reality), 12, new Random(SEED + 2));
    fill(anouk, id, scores.sheet(reality), Integer.MAX_VALUE, new Random(SEED + 3));
    sheets.submit(anouk, id);
  }

  /** Two auditors have begun to talk. */
  private void consensus(Staff staff, Published scale) {
    DemoTeam team = team("Kastanjehof");
    Actor fatima = staff.actor("Fatima el Amrani");
    Actor joris = staff.actor("Joris van den Heuvel");
    AuditId id =
        plan(
            staff,
            scale,
            team,
            AuditKind.INTERNAL,
            fatima.name(),
            joris.name(),
            LocalDate.now(clock).minusDays(9));
    audits.startScoring(fatima, id, 0);
    DemoScores scores = new DemoScores(instruments.get(scale.id()), SEED + 4);
    Map<String, Double> reality = scores.reality(team, 2);
    fill(fatima, id, scores.sheet(reality), Integer.MAX_VALUE, new Random(SEED + 5));
    fill(joris, id, scores.sheet(reality), Integer.MAX_VALUE, new Random(SEED + 6));
    sheets.submit(fatima, id);
    sheets.submit(joris, id);
    audits.openConsensus(fatima, id, 1);
    ConsensusPage page = consensus.page(fatima, id);
    Random texts = new Random(SEED + 7);
    page.open().stream()
        .skip(3)
        .limit(2)
        .forEach(
            row ->
                consensus.agree(
                    fatima,
                    id,
                    row.item().code(),
                    Objects.requireNonNull(row.blind().getFirst().rating()),
                    DemoNotes.reason(score(row.blind().getFirst().rating()), texts),
                    0));
  }

  private void planned(Staff staff, Published scale) {
    plan(
        staff,
        scale,
        team("De Brug"),
        AuditKind.EXTERNAL,
        "Joris van den Heuvel",
        "Stefan Kuiper",
        LocalDate.now(clock).plusDays(11));
  }

  private void cancelled(Staff staff, Published scale) {
    DemoTeam team = team("Stadspoort");
    AuditId id =
        plan(
            staff,
            scale,
            team,
            AuditKind.INTERNAL,
            "Fatima el Amrani",
            "Stefan Kuiper",
            LocalDate.now(clock).minusDays(20));
    audits.cancel(
        staff.actor(team.lead()),
        id,
        0,
        "Het team verhuist deze maand. We plannen opnieuw als iedereen gewend is.");
  }

  private void improvementPoints(Staff staff) {
    DemoTeam wilgenhof = team("Wilgenhof");
    Actor marijke = staff.actor(wilgenhof.lead());
    TeamId team = staff.team(wilgenhof.name());
    AuditId middle = results.history(marijke, team).get(1).audit();
    results.choosePoint(
        marijke, middle, null, "Bij elk plan een netwerkkaart, samen met de cliënt getekend");
    results.choosePoint(
        marijke, middle, null, "Na een conflict binnen een week weer contact zoeken");
  }

  private void fill(
      Actor auditor, AuditId audit, Map<String, Rating> ratings, int most, Random texts) {
    List<Map.Entry<String, Rating>> answers = new ArrayList<>(ratings.entrySet());
    for (var answer : answers.subList(0, Math.min(most, answers.size()))) {
      boolean noted = texts.nextInt(3) > 0;
      String note =
          noted && answer.getValue() instanceof Rating.Scored(int score)
              ? DemoNotes.note(score, texts)
              : null;
      sheets.save(auditor, audit, answer.getKey(), answer.getValue(), note, 0);
    }
  }

  private static DemoTeam team(String name) {
    for (DemoTeam team : DemoTeam.ALL) {
      if (team.name().equals(name)) {
        return team;
      }
    }
    throw new IllegalArgumentException(name);
  }
}

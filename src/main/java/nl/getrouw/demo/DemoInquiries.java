package nl.getrouw.demo;

import static nl.getrouw.db.Tables.INQUIRY;
import static nl.getrouw.db.Tables.INQUIRY_INVITED;
import static nl.getrouw.db.Tables.INQUIRY_QUESTIONNAIRE;
import static nl.getrouw.db.Tables.INQUIRY_TALLY;
import static nl.getrouw.db.Tables.INQUIRY_TEAM;
import static nl.getrouw.db.Tables.INSTRUMENT;
import static nl.getrouw.db.Tables.INSTRUMENT_VERSION;
import static nl.getrouw.db.Tables.PERSON;
import static nl.getrouw.db.Tables.TEAM;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.Stream;
import nl.getrouw.demo.DemoPeople.Staff;
import nl.getrouw.guest.JoinCode;
import nl.getrouw.kernel.TeamId;
import org.jooq.DSLContext;
import org.jspecify.annotations.Nullable;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;

/**
 * Questionnaires: two rounds over all teams that are closed, and one that is open in Oeverzicht.
 * People come to stand behind the method more, and find it easier; a busy week stays hard.
 */
@Component
@Profile("demo")
class DemoInquiries implements DemoFeature {

  private static final List<String> CODES =
      List.of("acceptability", "appropriateness", "feasibility");

  /** How high people score on average in the first round, and how much more in the second. */
  private static final Map<String, List<Double>> LEVELS =
      Map.of(
          "acceptability", List.of(3.5, 0.6),
          "appropriateness", List.of(3.8, 0.2),
          "feasibility", List.of(3.0, 0.4));

  private static final int ITEMS = 4;
  private static final int ANSWERED = 3;
  private static final long SEED = 31108;

  private final DSLContext db;
  private final Clock clock;

  DemoInquiries(DSLContext db, Clock clock) {
    this.db = db;
    this.clock = clock;
  }

  @Override
  public int order() {
    return 62;
  }

  @Override
  public void load(Staff staff) {
    LocalDate today = LocalDate.now(clock);
    long peterJan = staff.person("Peter-Jan Wolters").value();
    Random chance = new Random(SEED);
    long first = round(peterJan, "Peiling voorjaar", today.minusDays(330), null);
    long second = round(peterJan, "Peiling najaar", today.minusDays(140), null);
    long open = round(peterJan, "Peiling winter", today.minusDays(6), new JoinCode("CDFH3467"));
    for (DemoTeam team : DemoTeam.ALL) {
      int invited = team.members().size() + 1;
      TeamId id = staff.team(team.name());
      answers(first, id, invited, invited - (chance.nextInt(3) == 0 ? 0 : 1), 0, chance);
      answers(second, id, invited, invited - chance.nextInt(2), 1, chance);
      if (team.location().equals("Oeverzicht")) {
        open(staff, open, team, id, chance);
      }
    }
  }

  private long round(long by, String name, LocalDate from, @Nullable JoinCode code) {
    LocalDate to = from.plusDays(20);
    long round =
        db.insertInto(INQUIRY)
            .set(
                INQUIRY.ORGANISATION_ID,
                db.select(PERSON.ORGANISATION_ID).from(PERSON).where(PERSON.ID.eq(by)))
            .set(INQUIRY.NAME, name)
            .set(INQUIRY.OPENED_BY, by)
            .set(INQUIRY.OPENED_ON, from)
            .set(INQUIRY.CLOSES_ON, to)
            .set(INQUIRY.CLOSED_ON, code == null ? to : null)
            .set(INQUIRY.CODE, code == null ? null : code.value())
            .set(INQUIRY.PLACES, 10)
            .returning(INQUIRY.ID)
            .fetchSingle()
            .getId();
    short position = 0;
    for (String questionnaire : CODES) {
      db.insertInto(INQUIRY_QUESTIONNAIRE)
          .set(INQUIRY_QUESTIONNAIRE.INQUIRY_ID, round)
          .set(INQUIRY_QUESTIONNAIRE.INSTRUMENT_VERSION_ID, version(questionnaire))
          .set(INQUIRY_QUESTIONNAIRE.POSITION, position++)
          .execute();
    }
    return round;
  }

  private long version(String questionnaire) {
    return db.select(INSTRUMENT_VERSION.ID)
        .from(INSTRUMENT_VERSION)
        .join(INSTRUMENT)
        .on(INSTRUMENT.ID.eq(INSTRUMENT_VERSION.INSTRUMENT_ID))
        .where(INSTRUMENT.CODE.eq(questionnaire))
        .and(INSTRUMENT.ORGANISATION_ID.isNull())
        .fetchSingle()
        .value1();
  }

  private void team(long round, TeamId team, int invited, int answered) {
    db.insertInto(INQUIRY_TEAM)
        .set(INQUIRY_TEAM.INQUIRY_ID, round)
        .set(INQUIRY_TEAM.TEAM_ID, team.value())
        .set(
            INQUIRY_TEAM.LOCATION_ID,
            db.select(TEAM.LOCATION_ID).from(TEAM).where(TEAM.ID.eq(team.value())))
        .set(INQUIRY_TEAM.INVITED, invited)
        .set(INQUIRY_TEAM.BY_TICKET, answered)
        .execute();
  }

  private void answers(long round, TeamId team, int invited, int answered, int nth, Random chance) {
    team(round, team, invited, answered);
    double liking = chance.nextGaussian() * 0.3;
    for (int person = 0; person < answered; person++) {
      double mood = chance.nextGaussian() * 0.5;
      for (String questionnaire : CODES) {
        List<Double> levels = LEVELS.getOrDefault(questionnaire, List.of(3.0, 0.0));
        double level = levels.getFirst() + nth * levels.getLast() + liking + mood;
        int sum = 0;
        for (int item = 0; item < ITEMS; item++) {
          sum += Math.clamp(Math.round(level + chance.nextGaussian() * 0.7), 1, 5);
        }
        stroke(
            round,
            team,
            questionnaire,
            BigDecimal.valueOf(sum).divide(BigDecimal.valueOf(ITEMS), 6, RoundingMode.HALF_UP));
      }
    }
  }

  private void stroke(long round, TeamId team, String questionnaire, BigDecimal score) {
    db.insertInto(INQUIRY_TALLY)
        .set(INQUIRY_TALLY.INQUIRY_ID, round)
        .set(INQUIRY_TALLY.TEAM_ID, team.value())
        .set(INQUIRY_TALLY.INSTRUMENT_VERSION_ID, version(questionnaire))
        .set(INQUIRY_TALLY.CONSTRUCT, questionnaire)
        .set(INQUIRY_TALLY.SCORE, score)
        .set(INQUIRY_TALLY.TIMES, 1)
        .onDuplicateKeyUpdate()
        .set(INQUIRY_TALLY.TIMES, INQUIRY_TALLY.TIMES.plus(1))
        .execute();
  }

  /** Three of a team have answered; the others, who can be signed in as, may still. */
  private void open(Staff staff, long round, DemoTeam team, TeamId id, Random chance) {
    List<String> everybody =
        Stream.concat(Stream.of(team.lead()), team.members().stream()).toList();
    answers(round, id, everybody.size(), ANSWERED, 1, chance);
    Comparator<String> accountsFirst =
        Comparator.comparing((String name) -> !DemoOrganisation.isAccount(name));
    everybody.stream()
        .sorted(accountsFirst)
        .limit(everybody.size() - ANSWERED)
        .forEach(
            name ->
                db.insertInto(INQUIRY_INVITED)
                    .set(INQUIRY_INVITED.INQUIRY_ID, round)
                    .set(INQUIRY_INVITED.TEAM_ID, id.value())
                    .set(INQUIRY_INVITED.PERSON_ID, staff.person(name).value())
                    .execute());
  }
}

package nl.getrouw.demo;

import static nl.getrouw.db.Tables.AUDIT;
import static nl.getrouw.db.Tables.GUEST_GROUP;
import static nl.getrouw.db.Tables.GUEST_ROUND;
import static nl.getrouw.db.Tables.GUEST_TALLY;
import static nl.getrouw.db.Tables.INSTRUMENT_ITEM;
import static org.jooq.impl.DSL.val;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Random;
import nl.getrouw.demo.DemoPeople.Staff;
import nl.getrouw.guest.JoinCode;
import nl.getrouw.guest.Voice;
import org.jooq.DSLContext;
import org.jspecify.annotations.Nullable;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;

/** Guests: a closed round beside Wilgenhof's last audit, and one that is open in Lindeplein. */
@Component
@Profile("demo")
class DemoGuests implements DemoFeature {

  private static final List<String> ITEMS =
      List.of(
          "1.1", "1.4", "2.3", "2.4", "3.1", "3.4", "4.1", "4.3", "5.1", "5.3", "6.2", "6.3", "7.3",
          "7.4");

  /** How high a group answers on average; clients feel less understood, relatives less involved. */
  private static final Map<Voice, List<Double>> LEVELS =
      Map.of(
          Voice.CLIENT, List.of(4.3, 2.6, 3.7, 3.6, 2.6, 2.4, 3.1),
          Voice.RELATIVE, List.of(3.9, 3.3, 3.8, 3.2, 1.9, 2.9, 2.7));

  private static final long SEED = 20214;

  private final DSLContext db;
  private final Clock clock;

  DemoGuests(DSLContext db, Clock clock) {
    this.db = db;
    this.clock = clock;
  }

  @Override
  public int order() {
    return 40;
  }

  @Override
  public void load(Staff staff) {
    LocalDate today = LocalDate.now(clock);
    long lead = staff.person("Marijke Hoekstra").value();
    long last = audit(staff, "Wilgenhof", "FINAL");
    long closed = round(last, lead, today.minusDays(35), today.minusDays(12), true);
    group(closed, Voice.CLIENT, null, 14);
    group(closed, Voice.RELATIVE, null, 11);
    long open =
        round(
            audit(staff, "Lindeplein", "SCORING"),
            staff.person("Joris van den Heuvel").value(),
            today.minusDays(2),
            today.plusDays(18),
            false);
    group(open, Voice.CLIENT, new JoinCode("KMNP4679"), 0);
    group(open, Voice.RELATIVE, new JoinCode("DHRT3469"), 0);
  }

  private long audit(Staff staff, String team, String state) {
    return db.select(AUDIT.ID)
        .from(AUDIT)
        .where(AUDIT.TEAM_ID.eq(staff.team(team).value()))
        .and(AUDIT.STATE.eq(state))
        .orderBy(AUDIT.STARTS_ON.desc())
        .limit(1)
        .fetchSingle()
        .value1();
  }

  private long round(long audit, long lead, LocalDate from, LocalDate to, boolean closed) {
    return db.insertInto(GUEST_ROUND)
        .set(GUEST_ROUND.AUDIT_ID, audit)
        .set(GUEST_ROUND.OPENED_BY, lead)
        .set(GUEST_ROUND.OPENED_ON, from)
        .set(GUEST_ROUND.CLOSES_ON, to)
        .set(GUEST_ROUND.CLOSED_ON, closed ? to : null)
        .returning(GUEST_ROUND.ID)
        .fetchSingle()
        .getId();
  }

  private void group(long round, Voice voice, @Nullable JoinCode code, int finished) {
    long group =
        db.insertInto(GUEST_GROUP)
            .set(GUEST_GROUP.ROUND_ID, round)
            .set(GUEST_GROUP.VOICE, voice.name())
            .set(GUEST_GROUP.CODE, code == null ? null : code.value())
            .set(GUEST_GROUP.FINISHED, finished)
            .returning(GUEST_GROUP.ID)
            .fetchSingle()
            .getId();
    Random chance = new Random(SEED + finished);
    List<Double> levels = LEVELS.getOrDefault(voice, List.of());
    for (int place = 0; finished > 0 && place < ITEMS.size(); place++) {
      int[] strokes = new int[6];
      for (int guest = 0; guest < finished; guest++) {
        double said = levels.get(place / 2) + chance.nextGaussian() * 0.7;
        strokes[Math.clamp(Math.round(said), 1, 5)]++;
      }
      for (int score = 1; score <= 5; score++) {
        if (strokes[score] > 0) {
          tally(round, group, ITEMS.get(place), score, strokes[score]);
        }
      }
    }
  }

  private void tally(long round, long group, String item, int score, int times) {
    db.insertInto(
            GUEST_TALLY,
            GUEST_TALLY.GROUP_ID,
            GUEST_TALLY.ITEM_ID,
            GUEST_TALLY.SCORE,
            GUEST_TALLY.TIMES)
        .select(
            db.select(val(group), INSTRUMENT_ITEM.ID, val(score), val(times))
                .from(INSTRUMENT_ITEM)
                .join(AUDIT)
                .on(AUDIT.INSTRUMENT_VERSION_ID.eq(INSTRUMENT_ITEM.INSTRUMENT_VERSION_ID))
                .join(GUEST_ROUND)
                .on(GUEST_ROUND.AUDIT_ID.eq(AUDIT.ID))
                .where(GUEST_ROUND.ID.eq(round))
                .and(INSTRUMENT_ITEM.CODE.eq(item)))
        .execute();
  }
}

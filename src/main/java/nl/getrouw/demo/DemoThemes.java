package nl.getrouw.demo;

import static nl.getrouw.db.Tables.CARD_FAVOURITE;
import static nl.getrouw.db.Tables.PULSE;
import static nl.getrouw.db.Tables.PULSE_TALLY;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import nl.getrouw.demo.DemoPeople.Staff;
import nl.getrouw.guest.JoinCode;
import nl.getrouw.theme.Theme;
import org.jooq.DSLContext;
import org.jspecify.annotations.Nullable;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;

/** Theme checks of Wilgenhof: three that are closed and one that runs; and cards that are kept. */
@Component
@Profile("demo")
class DemoThemes implements DemoFeature {

  /** What eight people answered, per theme, in each of the three closed checks. */
  private static final Map<Theme, List<List<Integer>>> ANSWERS =
      Map.of(
          Theme.VERBINDING,
          List.of(
              List.of(3, 3, 4, 3, 3, 2, 4, 3),
              List.of(4, 4, 3, 4, 3, 3, 4, 3),
              List.of(4, 4, 4, 4, 3, 4, 5, 3)),
          Theme.HOOP,
          List.of(
              List.of(3, 4, 3, 3, 4, 3, 4, 4),
              List.of(3, 4, 3, 3, 4, 3, 4, 3),
              List.of(3, 2, 2, 3, 3, 2, 3, 2)),
          Theme.IDENTITEIT,
          List.of(
              List.of(2, 3, 2, 2, 3, 2, 3, 3),
              List.of(3, 3, 2, 3, 3, 3, 3, 3),
              List.of(3, 3, 3, 4, 3, 2, 3, 3)),
          Theme.ZINGEVING,
          List.of(
              List.of(3, 3, 2, 3, 4, 3, 3, 3),
              List.of(3, 3, 3, 3, 4, 3, 3, 2),
              List.of(3, 4, 3, 3, 4, 3, 3, 3)),
          Theme.GRIP,
          List.of(
              List.of(2, 2, 3, 2, 2, 3, 3, 2),
              List.of(3, 2, 3, 2, 3, 3, 3, 3),
              List.of(3, 3, 4, 3, 3, 4, 3, 4)),
          Theme.VEILIGHEID,
          List.of(
              List.of(4, 3, 3, 4, 3, 4, 3, 4),
              List.of(4, 4, 4, 3, 4, 4, 3, 4),
              List.of(4, 3, 4, 3, 4, 4, 3, 3)));

  private static final List<Integer> DAYS_AGO = List.of(164, 101, 38);
  private static final List<String> KEPT =
      List.of("hoop-client-1", "grip-client-1", "veiligheid-professional-6", "hoop-reflecting-1");

  private final DSLContext db;
  private final Clock clock;

  DemoThemes(DSLContext db, Clock clock) {
    this.db = db;
    this.clock = clock;
  }

  @Override
  public int order() {
    return 50;
  }

  @Override
  public void load(Staff staff) {
    LocalDate today = LocalDate.now(clock);
    long team = staff.team("Wilgenhof").value();
    long lead = staff.person("Marijke Hoekstra").value();
    for (int check = 0; check < DAYS_AGO.size(); check++) {
      LocalDate closed = today.minusDays(DAYS_AGO.get(check));
      long pulse = pulse(team, lead, closed.minusDays(7), closed, null);
      int place = check;
      ANSWERS.forEach(
          (theme, checks) -> checks.get(place).forEach(one -> stroke(pulse, theme, one)));
    }
    long open = pulse(team, lead, today.minusDays(2), today.plusDays(5), new JoinCode("CHKM4679"));
    for (int person = 0; person < 3; person++) {
      for (Theme theme : Theme.values()) {
        stroke(open, theme, 3 + person % 2);
      }
    }
    db.update(PULSE).set(PULSE.FINISHED, 3).where(PULSE.ID.eq(open)).execute();
    for (String card : KEPT) {
      keep(lead, card);
      keep(staff.person("Esra Demir").value(), card);
    }
  }

  private long pulse(long team, long lead, LocalDate from, LocalDate to, @Nullable JoinCode code) {
    return db.insertInto(PULSE)
        .set(PULSE.TEAM_ID, team)
        .set(PULSE.STARTED_BY, lead)
        .set(PULSE.STARTED_ON, from)
        .set(PULSE.CLOSES_ON, to)
        .set(PULSE.CLOSED_ON, code == null ? to : null)
        .set(PULSE.CODE, code == null ? null : code.value())
        .set(PULSE.FINISHED, 8)
        .returning(PULSE.ID)
        .fetchSingle()
        .getId();
  }

  private void stroke(long pulse, Theme theme, int score) {
    db.insertInto(PULSE_TALLY)
        .set(PULSE_TALLY.PULSE_ID, pulse)
        .set(PULSE_TALLY.THEME, theme.name())
        .set(PULSE_TALLY.SCORE, score)
        .set(PULSE_TALLY.TIMES, 1)
        .onDuplicateKeyUpdate()
        .set(PULSE_TALLY.TIMES, PULSE_TALLY.TIMES.plus(1))
        .execute();
  }

  private void keep(long person, String card) {
    db.insertInto(CARD_FAVOURITE)
        .set(CARD_FAVOURITE.PERSON_ID, person)
        .set(CARD_FAVOURITE.CARD, card)
        .execute();
  }
}

package nl.getrouw.pulse;

import static nl.getrouw.db.Tables.PULSE;
import static nl.getrouw.db.Tables.PULSE_SEAT;
import static nl.getrouw.db.Tables.PULSE_TAKER;
import static nl.getrouw.db.Tables.PULSE_TALLY;
import static nl.getrouw.db.Tables.TEAM;
import static org.jooq.impl.DSL.select;
import static org.jooq.impl.DSL.sum;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.getrouw.guest.JoinCode;
import nl.getrouw.kernel.PulseId;
import nl.getrouw.kernel.TeamId;
import nl.getrouw.security.Actor;
import nl.getrouw.theme.Theme;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.Record;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Repository;

/** Theme checks, who took part while they are open, and strokes. */
@Repository
class PulseRepository {

  private final DSLContext db;

  PulseRepository(DSLContext db) {
    this.db = db;
  }

  /** Lets starting and closing checks of a team happen one after the other. */
  void lockTeam(TeamId team) {
    db.select(TEAM.ID).from(TEAM).where(TEAM.ID.eq(team.value())).forUpdate().fetch();
  }

  PulseId insert(
      TeamId team,
      Actor by,
      LocalDate today,
      LocalDate closesOn,
      boolean onBoard,
      @Nullable JoinCode code) {
    return new PulseId(
        db.insertInto(PULSE)
            .set(PULSE.TEAM_ID, team.value())
            .set(PULSE.STARTED_BY, by.id().value())
            .set(PULSE.STARTED_ON, today)
            .set(PULSE.CLOSES_ON, closesOn)
            .set(PULSE.ON_BOARD, onBoard)
            .set(PULSE.CODE, code == null ? null : code.value())
            .returning(PULSE.ID)
            .fetchSingle()
            .getId());
  }

  Optional<StoredPulse> find(PulseId id) {
    return pulses(PULSE.ID.eq(id.value())).stream().findFirst();
  }

  /** The check of a code that can be used today. */
  Optional<StoredPulse> find(JoinCode code, LocalDate today) {
    return pulses(
            PULSE
                .CODE
                .eq(code.value())
                .and(PULSE.CLOSED_ON.isNull())
                .and(PULSE.CLOSES_ON.ge(today)))
        .stream()
        .findFirst();
  }

  /** The checks of a team, newest first. */
  List<StoredPulse> of(TeamId team) {
    return pulses(PULSE.TEAM_ID.eq(team.value()));
  }

  /** Checks whose last day is over and that were not closed yet. */
  List<StoredPulse> due(LocalDate today) {
    return pulses(PULSE.CLOSED_ON.isNull().and(PULSE.CLOSES_ON.lt(today)));
  }

  private List<StoredPulse> pulses(Condition which) {
    return db.selectFrom(PULSE)
        .where(which)
        .orderBy(PULSE.ID.desc())
        .fetch(PulseRepository::stored);
  }

  private static StoredPulse stored(Record row) {
    String code = row.get(PULSE.CODE);
    return new StoredPulse(
        new PulseId(row.get(PULSE.ID)),
        new TeamId(row.get(PULSE.TEAM_ID)),
        row.get(PULSE.STARTED_ON),
        row.get(PULSE.CLOSES_ON),
        row.get(PULSE.CLOSED_ON),
        row.get(PULSE.ON_BOARD),
        code == null ? null : new JoinCode(code),
        row.get(PULSE.FINISHED));
  }

  /** Takes a check for this transaction alone; false when it is closed, or not there. */
  boolean lockOpen(PulseId id) {
    return db.select(PULSE.ID)
        .from(PULSE)
        .where(PULSE.ID.eq(id.value()))
        .and(PULSE.CLOSED_ON.isNull())
        .forUpdate()
        .fetchOptional()
        .isPresent();
  }

  /** Keeps that somebody took part; false when that was so already. */
  boolean take(PulseId id, Taker taker) {
    return switch (taker) {
          case Taker.Member(Actor person) ->
              db.insertInto(PULSE_TAKER)
                  .set(PULSE_TAKER.PULSE_ID, id.value())
                  .set(PULSE_TAKER.PERSON_ID, person.id().value())
                  .onDuplicateKeyIgnore()
                  .execute();
          case Taker.Guest(String seat) ->
              db.insertInto(PULSE_SEAT)
                  .set(PULSE_SEAT.PULSE_ID, id.value())
                  .set(PULSE_SEAT.SEAT, seat)
                  .onDuplicateKeyIgnore()
                  .execute();
        }
        == 1;
  }

  boolean took(PulseId id, Taker taker) {
    return switch (taker) {
      case Taker.Member(Actor person) ->
          db.fetchExists(
              PULSE_TAKER,
              PULSE_TAKER
                  .PULSE_ID
                  .eq(id.value())
                  .and(PULSE_TAKER.PERSON_ID.eq(person.id().value())));
      case Taker.Guest(String seat) ->
          db.fetchExists(
              PULSE_SEAT, PULSE_SEAT.PULSE_ID.eq(id.value()).and(PULSE_SEAT.SEAT.eq(seat)));
    };
  }

  /** How many took part without an account. */
  int guests(PulseId id) {
    return db.fetchCount(PULSE_SEAT, PULSE_SEAT.PULSE_ID.eq(id.value()));
  }

  /** Adds strokes, in the order of the themes so that two people never wait for each other. */
  void count(PulseId id, Answers answers) {
    new EnumMap<>(answers.scores())
        .forEach(
            (theme, score) ->
                db.insertInto(PULSE_TALLY)
                    .set(PULSE_TALLY.PULSE_ID, id.value())
                    .set(PULSE_TALLY.THEME, theme.name())
                    .set(PULSE_TALLY.SCORE, score)
                    .set(PULSE_TALLY.TIMES, 1)
                    .onDuplicateKeyUpdate()
                    .set(PULSE_TALLY.TIMES, PULSE_TALLY.TIMES.plus(1))
                    .execute());
    db.update(PULSE)
        .set(PULSE.FINISHED, PULSE.FINISHED.plus(1))
        .where(PULSE.ID.eq(id.value()))
        .execute();
  }

  /** From now on it is held on a board. */
  void toBoard(PulseId id) {
    db.update(PULSE).set(PULSE.ON_BOARD, true).where(PULSE.ID.eq(id.value())).execute();
  }

  /** Closes a check for good: the code, who took part, and strokes that are too few are gone. */
  void close(PulseId id, LocalDate day) {
    db.update(PULSE)
        .set(PULSE.CLOSED_ON, day)
        .setNull(PULSE.CODE)
        .where(PULSE.ID.eq(id.value()))
        .execute();
    db.deleteFrom(PULSE_TAKER).where(PULSE_TAKER.PULSE_ID.eq(id.value())).execute();
    db.deleteFrom(PULSE_SEAT).where(PULSE_SEAT.PULSE_ID.eq(id.value())).execute();
    List<String> few =
        db.select(PULSE_TALLY.THEME)
            .from(PULSE_TALLY)
            .where(PULSE_TALLY.PULSE_ID.eq(id.value()))
            .groupBy(PULSE_TALLY.THEME)
            .having(sum(PULSE_TALLY.TIMES).lt(BigDecimal.valueOf(Level.FEWEST)))
            .fetch(PULSE_TALLY.THEME);
    db.deleteFrom(PULSE_TALLY)
        .where(PULSE_TALLY.PULSE_ID.eq(id.value()))
        .and(PULSE_TALLY.THEME.in(few))
        .execute();
  }

  /** The levels of a team's closed checks; what is too small to show is not in here. */
  Map<PulseId, Map<Theme, BigDecimal>> levels(TeamId team) {
    Map<PulseId, Map<Theme, BigDecimal>> levels = new HashMap<>();
    var times = sum(PULSE_TALLY.TIMES);
    db.select(
            PULSE_TALLY.PULSE_ID,
            PULSE_TALLY.THEME,
            sum(PULSE_TALLY.SCORE.times(PULSE_TALLY.TIMES)),
            times)
        .from(PULSE_TALLY)
        .where(
            PULSE_TALLY.PULSE_ID.in(
                select(PULSE.ID)
                    .from(PULSE)
                    .where(PULSE.TEAM_ID.eq(team.value()))
                    .and(PULSE.CLOSED_ON.isNotNull())))
        .groupBy(PULSE_TALLY.PULSE_ID, PULSE_TALLY.THEME)
        .having(times.ge(BigDecimal.valueOf(Level.FEWEST)))
        .forEach(
            row ->
                Level.of(row.value3().intValueExact(), row.value4().intValueExact())
                    .ifPresent(
                        level ->
                            levels
                                .computeIfAbsent(
                                    new PulseId(row.value1()), id -> new EnumMap<>(Theme.class))
                                .put(Theme.valueOf(row.value2()), level)));
    return levels;
  }
}

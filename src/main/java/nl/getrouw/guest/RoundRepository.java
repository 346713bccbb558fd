package nl.getrouw.guest;

import static nl.getrouw.db.Tables.AUDIT;
import static nl.getrouw.db.Tables.GUEST_GROUP;
import static nl.getrouw.db.Tables.GUEST_ROUND;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import nl.getrouw.guest.StoredRound.Group;
import nl.getrouw.kernel.AuditId;
import nl.getrouw.kernel.TeamId;
import nl.getrouw.security.Actor;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.Record;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Repository;

/** Guest rounds and the groups that they ask; nothing of what guests answer. */
@Repository
class RoundRepository {

  private final DSLContext db;

  RoundRepository(DSLContext db) {
    this.db = db;
  }

  /**
   * @param wording the organisation's own words that guests will read; null for ours
   */
  void insert(
      AuditId audit,
      Actor by,
      @Nullable Long wording,
      LocalDate today,
      LocalDate closesOn,
      Map<Voice, JoinCode> codes) {
    long round =
        db.insertInto(GUEST_ROUND)
            .set(GUEST_ROUND.AUDIT_ID, audit.value())
            .set(GUEST_ROUND.OPENED_BY, by.id().value())
            .set(GUEST_ROUND.WORDING_ID, wording)
            .set(GUEST_ROUND.OPENED_ON, today)
            .set(GUEST_ROUND.CLOSES_ON, closesOn)
            .returning(GUEST_ROUND.ID)
            .fetchSingle()
            .getId();
    codes.forEach(
        (voice, code) ->
            db.insertInto(GUEST_GROUP)
                .set(GUEST_GROUP.ROUND_ID, round)
                .set(GUEST_GROUP.VOICE, voice.name())
                .set(GUEST_GROUP.CODE, code.value())
                .execute());
  }

  /** Lets opening and closing rounds of a team happen one after the other. */
  void lockTeamOf(AuditId audit) {
    db.select(AUDIT.TEAM_ID)
        .from(AUDIT)
        .where(
            AUDIT.TEAM_ID.eq(
                db.select(AUDIT.TEAM_ID).from(AUDIT).where(AUDIT.ID.eq(audit.value()))))
        .orderBy(AUDIT.ID)
        .forUpdate()
        .fetch();
  }

  /** The rounds of an audit, newest first. */
  List<StoredRound> of(AuditId audit) {
    return rounds(GUEST_ROUND.AUDIT_ID.eq(audit.value()));
  }

  /** The rounds of all audits of a team, newest first. */
  List<StoredRound> of(TeamId team) {
    return rounds(AUDIT.TEAM_ID.eq(team.value()));
  }

  /** Rounds whose last day is over and that were not counted yet. */
  List<StoredRound> due(LocalDate today) {
    return rounds(GUEST_ROUND.CLOSED_ON.isNull().and(GUEST_ROUND.CLOSES_ON.lt(today)));
  }

  /**
   * Takes a round and its groups for this transaction alone; false when it is closed, or not there.
   * To be asked first: what is read afterwards is then as new as the lock.
   */
  boolean lockOpen(long round) {
    return db.select(GUEST_GROUP.ID)
        .from(GUEST_ROUND)
        .join(GUEST_GROUP)
        .on(GUEST_GROUP.ROUND_ID.eq(GUEST_ROUND.ID))
        .where(GUEST_ROUND.ID.eq(round))
        .and(GUEST_ROUND.CLOSED_ON.isNull())
        .forUpdate()
        .fetch()
        .isNotEmpty();
  }

  /** Returns false when the round is closed, or not at this version any more. */
  boolean extend(long round, int version, LocalDate closesOn) {
    return db.update(GUEST_ROUND)
            .set(GUEST_ROUND.CLOSES_ON, closesOn)
            .set(GUEST_ROUND.VERSION, GUEST_ROUND.VERSION.plus(1))
            .where(GUEST_ROUND.ID.eq(round))
            .and(GUEST_ROUND.VERSION.eq(version))
            .and(GUEST_ROUND.CLOSED_ON.isNull())
            .execute()
        == 1;
  }

  /** The codes are gone; from now on nothing of the round changes. */
  void close(long round, LocalDate day) {
    db.update(GUEST_ROUND)
        .set(GUEST_ROUND.CLOSED_ON, day)
        .set(GUEST_ROUND.VERSION, GUEST_ROUND.VERSION.plus(1))
        .where(GUEST_ROUND.ID.eq(round))
        .execute();
    db.update(GUEST_GROUP)
        .setNull(GUEST_GROUP.CODE)
        .where(GUEST_GROUP.ROUND_ID.eq(round))
        .execute();
  }

  private List<StoredRound> rounds(Condition which) {
    Map<Long, StoredRound> rounds = new LinkedHashMap<>();
    for (Record row :
        db.select(GUEST_ROUND.fields())
            .select(GUEST_GROUP.ID, GUEST_GROUP.VOICE, GUEST_GROUP.CODE, GUEST_GROUP.FINISHED)
            .from(GUEST_ROUND)
            .join(AUDIT)
            .on(AUDIT.ID.eq(GUEST_ROUND.AUDIT_ID))
            .join(GUEST_GROUP)
            .on(GUEST_GROUP.ROUND_ID.eq(GUEST_ROUND.ID))
            .where(which)
            .orderBy(GUEST_ROUND.ID.desc(), GUEST_GROUP.ID)
            .fetch()) {
      rounds.computeIfAbsent(row.get(GUEST_ROUND.ID), id -> round(row)).groups().add(group(row));
    }
    return List.copyOf(rounds.values());
  }

  private static StoredRound round(Record row) {
    return new StoredRound(
        row.get(GUEST_ROUND.ID),
        new AuditId(row.get(GUEST_ROUND.AUDIT_ID)),
        row.get(GUEST_ROUND.OPENED_ON),
        row.get(GUEST_ROUND.CLOSES_ON),
        row.get(GUEST_ROUND.CLOSED_ON),
        row.get(GUEST_ROUND.VERSION),
        new ArrayList<>());
  }

  private static Group group(Record row) {
    String code = row.get(GUEST_GROUP.CODE);
    return new Group(
        row.get(GUEST_GROUP.ID),
        Voice.valueOf(row.get(GUEST_GROUP.VOICE)),
        code == null ? null : new JoinCode(code),
        row.get(GUEST_GROUP.FINISHED));
  }
}

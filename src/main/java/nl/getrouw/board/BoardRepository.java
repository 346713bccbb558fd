package nl.getrouw.board;

import static nl.getrouw.db.Tables.BOARD;
import static nl.getrouw.db.Tables.BOARD_EVENT;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.getrouw.db.tables.records.BoardRecord;
import nl.getrouw.kernel.BoardId;
import nl.getrouw.kernel.OrganisationId;
import nl.getrouw.kernel.PersonId;
import nl.getrouw.kernel.PulseId;
import nl.getrouw.kernel.TeamId;
import nl.getrouw.security.Actor;
import org.jooq.DSLContext;
import org.jooq.JSON;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Repository;

/** Boards themselves, and the row of events that open pages follow. */
@Repository
class BoardRepository {

  /** Events that are kept: a node that missed more reads the board anew. */
  private static final int KEPT = 100;

  private final DSLContext db;

  BoardRepository(DSLContext db) {
    this.db = db;
  }

  BoardId insert(Actor actor, TeamId team, Boards.Draft draft, Plan plan, Instant now) {
    return new BoardId(
        db.insertInto(BOARD)
            .set(BOARD.ORGANISATION_ID, actor.organisation().value())
            .set(BOARD.TEAM_ID, team.value())
            .set(BOARD.NAME, draft.name())
            .set(BOARD.TEMPLATE, draft.template())
            .set(BOARD.PLAN, JSON.json(PlanFile.write(plan)))
            .set(BOARD.ANONYMOUS, draft.anonymous())
            .set(BOARD.STATE, BoardState.PLANNED.name())
            .set(BOARD.PLANNED_AT, draft.plannedAt())
            .set(BOARD.FACILITATOR_ID, actor.id().value())
            .set(BOARD.CREATED_BY, actor.id().value())
            .set(BOARD.CREATED_AT, now)
            .returning(BOARD.ID)
            .fetchSingle()
            .getId());
  }

  Optional<StoredBoard> find(BoardId id) {
    return db.selectFrom(BOARD)
        .where(BOARD.ID.eq(id.value()))
        .fetchOptional(BoardRepository::board);
  }

  Optional<StoredBoard> behind(String code) {
    return db.selectFrom(BOARD)
        .where(BOARD.CODE.eq(code))
        .and(BOARD.STATE.eq(BoardState.RUNNING.name()))
        .fetchOptional(BoardRepository::board);
  }

  /** Takes a board for this transaction alone: whoever else changes it comes before or after. */
  Optional<StoredBoard> lock(BoardId id) {
    return db.selectFrom(BOARD)
        .where(BOARD.ID.eq(id.value()))
        .forUpdate()
        .fetchOptional(BoardRepository::board);
  }

  /** The boards of some teams, newest first. */
  List<StoredBoard> of(Collection<TeamId> teams) {
    return db.selectFrom(BOARD)
        .where(BOARD.TEAM_ID.in(teams.stream().map(TeamId::value).toList()))
        .orderBy(BOARD.ID.desc())
        .limit(500)
        .fetch(BoardRepository::board);
  }

  /** One more revision, and of what kind; not about which card, which would tell their order. */
  void advance(StoredBoard board, Change.Kind kind) {
    long next = board.revision() + 1;
    db.update(BOARD).set(BOARD.REVISION, next).where(BOARD.ID.eq(board.id().value())).execute();
    db.insertInto(BOARD_EVENT)
        .set(BOARD_EVENT.BOARD_ID, board.id().value())
        .set(BOARD_EVENT.REVISION, next)
        .set(BOARD_EVENT.KIND, kind.name())
        .execute();
    db.deleteFrom(BOARD_EVENT)
        .where(BOARD_EVENT.BOARD_ID.eq(board.id().value()))
        .and(BOARD_EVENT.REVISION.le(next - KEPT))
        .execute();
  }

  Map<Long, Long> revisions(Collection<Long> boards) {
    return db.select(BOARD.ID, BOARD.REVISION)
        .from(BOARD)
        .where(BOARD.ID.in(boards))
        .fetchMap(BOARD.ID, BOARD.REVISION);
  }

  List<Change.Event> events(BoardId board, long after) {
    return db.selectFrom(BOARD_EVENT)
        .where(BOARD_EVENT.BOARD_ID.eq(board.value()))
        .and(BOARD_EVENT.REVISION.gt(after))
        .orderBy(BOARD_EVENT.REVISION)
        .fetch(row -> new Change.Event(row.getRevision(), Change.Kind.valueOf(row.getKind())));
  }

  /** What happened in which order is nobody's business once a board is over. */
  void forgetEvents(BoardId board) {
    db.deleteFrom(BOARD_EVENT).where(BOARD_EVENT.BOARD_ID.eq(board.value())).execute();
  }

  void start(BoardId board, String code, Instant now) {
    db.update(BOARD)
        .set(BOARD.STATE, BoardState.RUNNING.name())
        .set(BOARD.STARTED_AT, now)
        .set(BOARD.CODE, code)
        .where(BOARD.ID.eq(board.value()))
        .execute();
  }

  void finish(BoardId board, Instant now) {
    db.update(BOARD)
        .set(BOARD.STATE, BoardState.FINISHED.name())
        .set(BOARD.FINISHED_AT, now)
        .setNull(BOARD.TIMER_UNTIL)
        .setNull(BOARD.CODE)
        .where(BOARD.ID.eq(board.value()))
        .execute();
  }

  void stage(BoardId board, int stage, @Nullable Instant timer) {
    db.update(BOARD)
        .set(BOARD.STAGE, stage)
        .set(BOARD.TIMER_UNTIL, timer)
        .where(BOARD.ID.eq(board.value()))
        .execute();
  }

  void timer(BoardId board, @Nullable Instant until) {
    db.update(BOARD).set(BOARD.TIMER_UNTIL, until).where(BOARD.ID.eq(board.value())).execute();
  }

  void facilitator(BoardId board, PersonId person) {
    db.update(BOARD)
        .set(BOARD.FACILITATOR_ID, person.value())
        .where(BOARD.ID.eq(board.value()))
        .execute();
  }

  void plannedAt(BoardId board, Instant when) {
    db.update(BOARD).set(BOARD.PLANNED_AT, when).where(BOARD.ID.eq(board.value())).execute();
  }

  void invited(BoardId board, int version) {
    db.update(BOARD).set(BOARD.INVITED, version).where(BOARD.ID.eq(board.value())).execute();
  }

  /** A board that never began: there is nothing of anybody on it. */
  void delete(BoardId board) {
    db.deleteFrom(BOARD_EVENT).where(BOARD_EVENT.BOARD_ID.eq(board.value())).execute();
    db.deleteFrom(BOARD).where(BOARD.ID.eq(board.value())).execute();
  }

  void plan(BoardId board, Plan plan) {
    db.update(BOARD)
        .set(BOARD.PLAN, JSON.json(PlanFile.write(plan)))
        .where(BOARD.ID.eq(board.value()))
        .execute();
  }

  void check(BoardId board, PulseId check) {
    db.update(BOARD).set(BOARD.PULSE_ID, check.value()).where(BOARD.ID.eq(board.value())).execute();
  }

  void draw(BoardId board, @Nullable String card) {
    db.update(BOARD).set(BOARD.DRAWN, card).where(BOARD.ID.eq(board.value())).execute();
  }

  void ring(BoardId board) {
    db.update(BOARD)
        .set(BOARD.RINGS, BOARD.RINGS.plus(1))
        .where(BOARD.ID.eq(board.value()))
        .execute();
  }

  private static StoredBoard board(BoardRecord row) {
    return new StoredBoard(
        new BoardId(row.getId()),
        new OrganisationId(row.getOrganisationId()),
        new TeamId(row.getTeamId()),
        row.getName(),
        row.getTemplate(),
        PlanFile.read(row.getPlan().data()),
        row.getAnonymous(),
        BoardState.valueOf(row.getState()),
        row.getStage(),
        row.getPlannedAt(),
        row.getTimerUntil(),
        row.getCode(),
        new PersonId(row.getFacilitatorId()),
        row.getStartedAt(),
        row.getFinishedAt(),
        row.getRings(),
        row.getDrawn(),
        row.getPulseId() == null ? null : new PulseId(row.getPulseId()),
        row.getInvited(),
        row.getRevision());
  }
}

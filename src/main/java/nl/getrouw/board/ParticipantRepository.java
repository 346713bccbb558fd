package nl.getrouw.board;

import static nl.getrouw.db.Tables.BOARD;
import static nl.getrouw.db.Tables.BOARD_PARTICIPANT;
import static nl.getrouw.db.Tables.PERSON;
import static org.jooq.impl.DSL.coalesce;

import java.util.List;
import java.util.Optional;
import nl.getrouw.kernel.BoardId;
import nl.getrouw.kernel.PersonId;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.springframework.stereotype.Repository;

/** Who takes part in boards; knows nothing of cards. */
@Repository
class ParticipantRepository {

  private final DSLContext db;

  ParticipantRepository(DSLContext db) {
    this.db = db;
  }

  List<Participant> of(BoardId board) {
    return participants(BOARD_PARTICIPANT.BOARD_ID.eq(board.value()));
  }

  Optional<Participant> find(BoardId board, PersonId person) {
    return participants(
            BOARD_PARTICIPANT
                .BOARD_ID
                .eq(board.value())
                .and(BOARD_PARTICIPANT.PERSON_ID.eq(person.value())))
        .stream()
        .findAny();
  }

  Optional<Participant> find(BoardId board, String seat) {
    return participants(
            BOARD_PARTICIPANT.BOARD_ID.eq(board.value()).and(BOARD_PARTICIPANT.SEAT.eq(seat)))
        .stream()
        .findAny();
  }

  /** How many take part. */
  int count(BoardId board) {
    return db.fetchCount(BOARD_PARTICIPANT, BOARD_PARTICIPANT.BOARD_ID.eq(board.value()));
  }

  void add(BoardId board, PersonId person) {
    db.insertInto(BOARD_PARTICIPANT)
        .set(BOARD_PARTICIPANT.BOARD_ID, board.value())
        .set(BOARD_PARTICIPANT.PERSON_ID, person.value())
        .execute();
  }

  void add(BoardId board, String alias, String seat) {
    db.insertInto(BOARD_PARTICIPANT)
        .set(BOARD_PARTICIPANT.BOARD_ID, board.value())
        .set(BOARD_PARTICIPANT.ALIAS, alias)
        .set(BOARD_PARTICIPANT.SEAT, seat)
        .execute();
  }

  void ready(long participant, int stage, boolean ready) {
    db.update(BOARD_PARTICIPANT)
        .set(BOARD_PARTICIPANT.READY_STAGE, ready ? Integer.valueOf(stage) : null)
        .where(BOARD_PARTICIPANT.ID.eq(participant))
        .execute();
  }

  private List<Participant> participants(Condition which) {
    return db.select(
            BOARD_PARTICIPANT.ID,
            BOARD_PARTICIPANT.PERSON_ID,
            coalesce(PERSON.NAME, BOARD_PARTICIPANT.ALIAS),
            BOARD_PARTICIPANT.READY_STAGE,
            BOARD.STAGE)
        .from(BOARD_PARTICIPANT)
        .join(BOARD)
        .on(BOARD.ID.eq(BOARD_PARTICIPANT.BOARD_ID))
        .leftJoin(PERSON)
        .on(PERSON.ID.eq(BOARD_PARTICIPANT.PERSON_ID))
        .where(which)
        .orderBy(BOARD_PARTICIPANT.ID)
        .fetch(
            row ->
                new Participant(
                    row.value1(),
                    row.value2() == null ? null : new PersonId(row.value2()),
                    row.value3(),
                    row.value5().equals(row.value4())));
  }
}

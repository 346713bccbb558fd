package nl.getrouw.learning.intervision;

import static java.util.function.Function.identity;
import static java.util.stream.Collectors.toMap;
import static nl.getrouw.db.Tables.INTERVISION_INVITATION;
import static nl.getrouw.db.Tables.INTERVISION_SESSION;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Map;
import nl.getrouw.kernel.IntervisionSessionId;
import nl.getrouw.kernel.PersonId;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.Records;
import org.jooq.impl.DSL;
import org.springframework.stereotype.Repository;

/** What stands in whose calendar. */
@Repository
class IntervisionInvitationRepository {

  /** The last that somebody heard. */
  record Sent(
      PersonId person,
      String uid,
      int sequence,
      LocalDate day,
      LocalTime startsAt,
      int minutes,
      String place,
      boolean withdrawn) {

    boolean says(SessionRow session) {
      return !withdrawn
          && day.equals(session.day())
          && startsAt.equals(session.startsAt())
          && minutes == session.minutes()
          && place.equals(session.place());
    }

    Sent withdraw() {
      return new Sent(person, uid, sequence + 1, day, startsAt, minutes, place, true);
    }
  }

  private final DSLContext db;

  IntervisionInvitationRepository(DSLContext db) {
    this.db = db;
  }

  /** Of a session in a query: nobody has heard of it. */
  Condition nobodyToldOf() {
    return DSL.notExists(
        DSL.selectOne()
            .from(INTERVISION_INVITATION)
            .where(INTERVISION_INVITATION.SESSION_ID.eq(INTERVISION_SESSION.ID)));
  }

  Map<PersonId, Sent> of(IntervisionSessionId session) {
    return db
        .select(
            INTERVISION_INVITATION.PERSON_ID.convertFrom(PersonId::new),
            INTERVISION_INVITATION.UID,
            INTERVISION_INVITATION.SEQUENCE,
            INTERVISION_INVITATION.DAY,
            INTERVISION_INVITATION.STARTS_AT,
            INTERVISION_INVITATION.MINUTES,
            INTERVISION_INVITATION.PLACE,
            INTERVISION_INVITATION.WITHDRAWN)
        .from(INTERVISION_INVITATION)
        .where(INTERVISION_INVITATION.SESSION_ID.eq(session.value()))
        .fetch(Records.mapping(Sent::new))
        .stream()
        .collect(toMap(Sent::person, identity()));
  }

  void store(IntervisionSessionId session, Sent sent) {
    db.insertInto(INTERVISION_INVITATION)
        .set(INTERVISION_INVITATION.SESSION_ID, session.value())
        .set(INTERVISION_INVITATION.PERSON_ID, sent.person().value())
        .set(INTERVISION_INVITATION.UID, sent.uid())
        .set(INTERVISION_INVITATION.SEQUENCE, sent.sequence())
        .set(INTERVISION_INVITATION.DAY, sent.day())
        .set(INTERVISION_INVITATION.STARTS_AT, sent.startsAt())
        .set(INTERVISION_INVITATION.MINUTES, sent.minutes())
        .set(INTERVISION_INVITATION.PLACE, sent.place())
        .set(INTERVISION_INVITATION.WITHDRAWN, sent.withdrawn())
        .onDuplicateKeyUpdate()
        .set(INTERVISION_INVITATION.SEQUENCE, sent.sequence())
        .set(INTERVISION_INVITATION.DAY, sent.day())
        .set(INTERVISION_INVITATION.STARTS_AT, sent.startsAt())
        .set(INTERVISION_INVITATION.MINUTES, sent.minutes())
        .set(INTERVISION_INVITATION.PLACE, sent.place())
        .set(INTERVISION_INVITATION.WITHDRAWN, sent.withdrawn())
        .execute();
  }
}

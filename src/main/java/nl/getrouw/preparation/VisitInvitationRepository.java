package nl.getrouw.preparation;

import static java.util.function.Function.identity;
import static java.util.stream.Collectors.toMap;
import static nl.getrouw.db.Tables.VISIT_INVITATION;

import java.time.LocalDate;
import java.util.Map;
import nl.getrouw.audit.Visit;
import nl.getrouw.kernel.AuditId;
import nl.getrouw.kernel.PersonId;
import nl.getrouw.kernel.TeamId;
import org.jooq.DSLContext;
import org.jooq.Records;
import org.springframework.stereotype.Repository;

/** What stands in whose calendar. */
@Repository
class VisitInvitationRepository {

  /** The last that somebody heard. */
  record Sent(
      PersonId person,
      String uid,
      int sequence,
      LocalDate startsOn,
      LocalDate endsOn,
      TeamId team,
      boolean withdrawn) {

    boolean says(Visit visit) {
      return !withdrawn
          && startsOn.equals(visit.startsOn())
          && endsOn.equals(visit.endsOn())
          && team.equals(visit.place().team());
    }
  }

  private final DSLContext db;

  VisitInvitationRepository(DSLContext db) {
    this.db = db;
  }

  Map<PersonId, Sent> of(AuditId audit) {
    return db
        .select(
            VISIT_INVITATION.PERSON_ID.convertFrom(PersonId::new),
            VISIT_INVITATION.UID,
            VISIT_INVITATION.SEQUENCE,
            VISIT_INVITATION.STARTS_ON,
            VISIT_INVITATION.ENDS_ON,
            VISIT_INVITATION.TEAM_ID.convertFrom(TeamId::new),
            VISIT_INVITATION.WITHDRAWN)
        .from(VISIT_INVITATION)
        .where(VISIT_INVITATION.AUDIT_ID.eq(audit.value()))
        .fetch(Records.mapping(Sent::new))
        .stream()
        .collect(toMap(Sent::person, identity()));
  }

  void store(AuditId audit, Sent sent) {
    db.insertInto(VISIT_INVITATION)
        .set(VISIT_INVITATION.AUDIT_ID, audit.value())
        .set(VISIT_INVITATION.PERSON_ID, sent.person().value())
        .set(VISIT_INVITATION.UID, sent.uid())
        .set(VISIT_INVITATION.SEQUENCE, sent.sequence())
        .set(VISIT_INVITATION.STARTS_ON, sent.startsOn())
        .set(VISIT_INVITATION.ENDS_ON, sent.endsOn())
        .set(VISIT_INVITATION.TEAM_ID, sent.team().value())
        .set(VISIT_INVITATION.WITHDRAWN, sent.withdrawn())
        .onDuplicateKeyUpdate()
        .set(VISIT_INVITATION.SEQUENCE, sent.sequence())
        .set(VISIT_INVITATION.STARTS_ON, sent.startsOn())
        .set(VISIT_INVITATION.ENDS_ON, sent.endsOn())
        .set(VISIT_INVITATION.TEAM_ID, sent.team().value())
        .set(VISIT_INVITATION.WITHDRAWN, sent.withdrawn())
        .execute();
  }
}

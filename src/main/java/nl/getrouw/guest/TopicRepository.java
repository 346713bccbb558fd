package nl.getrouw.guest;

import static nl.getrouw.db.Tables.GUEST_TOPIC_NOTE;
import static nl.getrouw.db.Tables.PERSON;

import java.time.Instant;
import java.util.List;
import nl.getrouw.kernel.AuditId;
import nl.getrouw.security.Actor;
import org.jooq.DSLContext;
import org.jooq.Records;
import org.springframework.stereotype.Repository;

/** Notes beside the topics of a feedback talk. */
@Repository
class TopicRepository {

  private final DSLContext db;

  TopicRepository(DSLContext db) {
    this.db = db;
  }

  List<TopicNote> of(AuditId audit) {
    return db.select(
            GUEST_TOPIC_NOTE.DOMAIN_CODE,
            GUEST_TOPIC_NOTE.NOTE,
            PERSON.NAME,
            GUEST_TOPIC_NOTE.NOTED_AT,
            GUEST_TOPIC_NOTE.VERSION)
        .from(GUEST_TOPIC_NOTE)
        .join(PERSON)
        .on(PERSON.ID.eq(GUEST_TOPIC_NOTE.NOTED_BY))
        .where(GUEST_TOPIC_NOTE.AUDIT_ID.eq(audit.value()))
        .fetch(Records.mapping(TopicNote::new));
  }

  /** Returns false when there is a first note already. */
  boolean insert(AuditId audit, String domain, String text, Actor by, Instant at) {
    return db.insertInto(GUEST_TOPIC_NOTE)
            .set(GUEST_TOPIC_NOTE.AUDIT_ID, audit.value())
            .set(GUEST_TOPIC_NOTE.DOMAIN_CODE, domain)
            .set(GUEST_TOPIC_NOTE.NOTE, text)
            .set(GUEST_TOPIC_NOTE.NOTED_BY, by.id().value())
            .set(GUEST_TOPIC_NOTE.NOTED_AT, at)
            .set(GUEST_TOPIC_NOTE.VERSION, 1)
            .onDuplicateKeyIgnore()
            .execute()
        == 1;
  }

  /** Returns false when the note is not at this version any more. */
  boolean update(AuditId audit, String domain, int version, String text, Actor by, Instant at) {
    return db.update(GUEST_TOPIC_NOTE)
            .set(GUEST_TOPIC_NOTE.NOTE, text)
            .set(GUEST_TOPIC_NOTE.NOTED_BY, by.id().value())
            .set(GUEST_TOPIC_NOTE.NOTED_AT, at)
            .set(GUEST_TOPIC_NOTE.VERSION, GUEST_TOPIC_NOTE.VERSION.plus(1))
            .where(GUEST_TOPIC_NOTE.AUDIT_ID.eq(audit.value()))
            .and(GUEST_TOPIC_NOTE.DOMAIN_CODE.eq(domain))
            .and(GUEST_TOPIC_NOTE.VERSION.eq(version))
            .execute()
        == 1;
  }
}

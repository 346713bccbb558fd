package nl.getrouw.attachment;

import static nl.getrouw.db.Tables.ATTACHMENT;
import static nl.getrouw.db.Tables.ATTACHMENT_PART;
import static nl.getrouw.db.Tables.ORGANISATION;
import static nl.getrouw.db.Tables.PERSON;
import static org.jooq.impl.DSL.coalesce;
import static org.jooq.impl.DSL.sum;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import nl.getrouw.kernel.AttachmentId;
import nl.getrouw.kernel.OrganisationId;
import nl.getrouw.security.Actor;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.springframework.stereotype.Repository;

/** Stored files; their content in parts. */
@Repository
class AttachmentRepository {

  /** A stored file with where it stands. */
  record Stored(Attachment attachment, Shelf shelf) {}

  private final DSLContext db;

  AttachmentRepository(DSLContext db) {
    this.db = db;
  }

  /** Lets one at a time add files in an organisation, until the end of the transaction. */
  void holdRoom(OrganisationId organisation) {
    db.select(ORGANISATION.ID)
        .from(ORGANISATION)
        .where(ORGANISATION.ID.eq(organisation.value()))
        .forUpdate()
        .fetchSingle();
  }

  /** Bytes that an organisation's files take. */
  long taken(OrganisationId organisation) {
    return db.select(coalesce(sum(ATTACHMENT.SIZE), BigDecimal.ZERO))
        .from(ATTACHMENT)
        .where(ATTACHMENT.ORGANISATION_ID.eq(organisation.value()))
        .fetchSingle()
        .value1()
        .longValue();
  }

  int count(Shelf shelf) {
    return db.fetchCount(ATTACHMENT, on(shelf));
  }

  AttachmentId insert(
      Actor actor,
      Shelf shelf,
      String spot,
      CheckedFile file,
      int size,
      String sha256,
      Instant at) {
    return new AttachmentId(
        db.insertInto(ATTACHMENT)
            .set(ATTACHMENT.ORGANISATION_ID, actor.organisation().value())
            .set(ATTACHMENT.SHELF, shelf.name())
            .set(ATTACHMENT.SHELF_KEY, shelf.key())
            .set(ATTACHMENT.SPOT, spot)
            .set(ATTACHMENT.NAME, file.name())
            .set(ATTACHMENT.KIND, file.kind().name())
            .set(ATTACHMENT.SIZE, size)
            .set(ATTACHMENT.SHA256, sha256)
            .set(ATTACHMENT.ADDED_BY, actor.id().value())
            .set(ATTACHMENT.ADDED_AT, at)
            .returningResult(ATTACHMENT.ID)
            .fetchSingle()
            .value1());
  }

  void insertPart(AttachmentId id, int position, byte[] content) {
    db.insertInto(ATTACHMENT_PART)
        .set(ATTACHMENT_PART.ATTACHMENT_ID, id.value())
        .set(ATTACHMENT_PART.POSITION, (short) position)
        .set(ATTACHMENT_PART.CONTENT, content)
        .execute();
  }

  Optional<byte[]> part(AttachmentId id, int position) {
    return db.select(ATTACHMENT_PART.CONTENT)
        .from(ATTACHMENT_PART)
        .where(ATTACHMENT_PART.ATTACHMENT_ID.eq(id.value()))
        .and(ATTACHMENT_PART.POSITION.eq((short) position))
        .fetchOptional(ATTACHMENT_PART.CONTENT);
  }

  List<Attachment> list(Shelf shelf) {
    return fetch(on(shelf)).stream().map(Stored::attachment).toList();
  }

  Optional<Stored> find(OrganisationId organisation, AttachmentId id) {
    return fetch(
            ATTACHMENT.ID.eq(id.value()).and(ATTACHMENT.ORGANISATION_ID.eq(organisation.value())))
        .stream()
        .findFirst();
  }

  boolean delete(Shelf shelf, AttachmentId id) {
    return db.deleteFrom(ATTACHMENT).where(ATTACHMENT.ID.eq(id.value())).and(on(shelf)).execute()
        == 1;
  }

  private List<Stored> fetch(Condition which) {
    return db.select(
            ATTACHMENT.ID,
            ATTACHMENT.SPOT,
            ATTACHMENT.NAME,
            ATTACHMENT.KIND,
            ATTACHMENT.SIZE,
            PERSON.NAME,
            ATTACHMENT.ADDED_AT,
            ATTACHMENT.SHELF,
            ATTACHMENT.SHELF_KEY)
        .from(ATTACHMENT)
        .join(PERSON)
        .on(PERSON.ID.eq(ATTACHMENT.ADDED_BY))
        .where(which)
        .orderBy(ATTACHMENT.ID)
        .fetch(
            row ->
                new Stored(
                    new Attachment(
                        new AttachmentId(row.value1()),
                        row.value2(),
                        row.value3(),
                        Kind.valueOf(row.value4()),
                        row.value5(),
                        row.value6(),
                        row.value7()),
                    new Shelf(row.value8(), row.value9())));
  }

  private static Condition on(Shelf shelf) {
    return ATTACHMENT.SHELF.eq(shelf.name()).and(ATTACHMENT.SHELF_KEY.eq(shelf.key()));
  }
}

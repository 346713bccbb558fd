package nl.getrouw.preparation;

import static nl.getrouw.db.Tables.VISIT_ITEM;

import java.util.List;
import nl.getrouw.kernel.AuditId;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.Records;
import org.springframework.stereotype.Repository;

/** Programmes of visits. */
@Repository
class ProgrammeRepository {

  private final DSLContext db;

  ProgrammeRepository(DSLContext db) {
    this.db = db;
  }

  List<VisitItem> items(AuditId audit) {
    return db.select(
            VISIT_ITEM.ID,
            VISIT_ITEM.DAY,
            VISIT_ITEM.STARTS_AT,
            VISIT_ITEM.ENDS_AT,
            VISIT_ITEM.WHAT,
            VISIT_ITEM.WHO,
            VISIT_ITEM.PLACE,
            VISIT_ITEM.VERSION)
        .from(VISIT_ITEM)
        .where(VISIT_ITEM.AUDIT_ID.eq(audit.value()))
        .orderBy(VISIT_ITEM.DAY, VISIT_ITEM.STARTS_AT, VISIT_ITEM.ENDS_AT, VISIT_ITEM.ID)
        .fetch(Records.mapping(VisitItem::new));
  }

  boolean exists(AuditId audit, long id) {
    return db.fetchExists(
        VISIT_ITEM, VISIT_ITEM.AUDIT_ID.eq(audit.value()).and(VISIT_ITEM.ID.eq(id)));
  }

  void insert(AuditId audit, VisitItem item) {
    db.insertInto(VISIT_ITEM)
        .set(VISIT_ITEM.AUDIT_ID, audit.value())
        .set(VISIT_ITEM.DAY, item.day())
        .set(VISIT_ITEM.STARTS_AT, item.from())
        .set(VISIT_ITEM.ENDS_AT, item.to())
        .set(VISIT_ITEM.WHAT, item.what())
        .set(VISIT_ITEM.WHO, item.who())
        .set(VISIT_ITEM.PLACE, item.place())
        .execute();
  }

  /** False when it was changed or removed since. */
  boolean update(AuditId audit, VisitItem item) {
    return db.update(VISIT_ITEM)
            .set(VISIT_ITEM.DAY, item.day())
            .set(VISIT_ITEM.STARTS_AT, item.from())
            .set(VISIT_ITEM.ENDS_AT, item.to())
            .set(VISIT_ITEM.WHAT, item.what())
            .set(VISIT_ITEM.WHO, item.who())
            .set(VISIT_ITEM.PLACE, item.place())
            .set(VISIT_ITEM.VERSION, item.version() + 1)
            .where(at(audit, item.id(), item.version()))
            .execute()
        == 1;
  }

  /** False when it was changed or removed since. */
  boolean delete(AuditId audit, long id, int version) {
    return db.deleteFrom(VISIT_ITEM).where(at(audit, id, version)).execute() == 1;
  }

  private static Condition at(AuditId audit, long id, int version) {
    return VISIT_ITEM
        .AUDIT_ID
        .eq(audit.value())
        .and(VISIT_ITEM.ID.eq(id))
        .and(VISIT_ITEM.VERSION.eq(version));
  }
}

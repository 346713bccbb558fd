package nl.getrouw.preparation;

import static nl.getrouw.db.Tables.PERSON;
import static nl.getrouw.db.Tables.TEAM_FIGURE;
import static nl.getrouw.db.Tables.TEAM_FIGURES;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import nl.getrouw.kernel.AuditId;
import nl.getrouw.kernel.PersonId;
import org.jooq.DSLContext;
import org.jooq.Records;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Repository;

/** The figures of teams before visits. */
@Repository
class FigureRepository {

  /** What stands beside the numbers. */
  record Form(
      @Nullable Instant submittedAt, @Nullable String submittedBy, @Nullable String remark) {

    static final Form EMPTY = new Form(null, null, null);

    String words() {
      return remark == null ? "" : remark;
    }
  }

  private final DSLContext db;

  FigureRepository(DSLContext db) {
    this.db = db;
  }

  /** Makes sure that there is a form, and holds it until the end of the transaction. */
  Form lock(AuditId audit) {
    db.insertInto(TEAM_FIGURES)
        .set(TEAM_FIGURES.AUDIT_ID, audit.value())
        .onDuplicateKeyIgnore()
        .execute();
    db.select(TEAM_FIGURES.VERSION)
        .from(TEAM_FIGURES)
        .where(TEAM_FIGURES.AUDIT_ID.eq(audit.value()))
        .forUpdate()
        .fetchSingle();
    return find(audit).orElse(Form.EMPTY);
  }

  Optional<Form> find(AuditId audit) {
    return db.select(TEAM_FIGURES.SUBMITTED_AT, PERSON.NAME, TEAM_FIGURES.REMARK)
        .from(TEAM_FIGURES)
        .leftJoin(PERSON)
        .on(PERSON.ID.eq(TEAM_FIGURES.SUBMITTED_BY))
        .where(TEAM_FIGURES.AUDIT_ID.eq(audit.value()))
        .fetchOptional(Records.mapping(Form::new));
  }

  Map<Figure, BigDecimal> values(AuditId audit) {
    return db.select(TEAM_FIGURE.FIGURE, TEAM_FIGURE.VALUE)
        .from(TEAM_FIGURE)
        .where(TEAM_FIGURE.AUDIT_ID.eq(audit.value()))
        .fetchMap(row -> Figure.valueOf(row.value1()), row -> plain(row.value2()));
  }

  private static BigDecimal plain(BigDecimal stored) {
    BigDecimal brief = stored.stripTrailingZeros();
    return brief.scale() < 0 ? brief.setScale(0) : brief;
  }

  void store(AuditId audit, Figure figure, BigDecimal value, PersonId by, Instant at) {
    db.insertInto(TEAM_FIGURE)
        .set(TEAM_FIGURE.AUDIT_ID, audit.value())
        .set(TEAM_FIGURE.FIGURE, figure.name())
        .set(TEAM_FIGURE.VALUE, value)
        .set(TEAM_FIGURE.CHANGED_AT, at)
        .set(TEAM_FIGURE.CHANGED_BY, by.value())
        .onDuplicateKeyUpdate()
        .set(TEAM_FIGURE.VALUE, value)
        .set(TEAM_FIGURE.CHANGED_AT, at)
        .set(TEAM_FIGURE.CHANGED_BY, by.value())
        .execute();
  }

  void clear(AuditId audit, Figure figure) {
    db.deleteFrom(TEAM_FIGURE)
        .where(TEAM_FIGURE.AUDIT_ID.eq(audit.value()))
        .and(TEAM_FIGURE.FIGURE.eq(figure.name()))
        .execute();
  }

  void remark(AuditId audit, String text) {
    db.update(TEAM_FIGURES)
        .set(TEAM_FIGURES.REMARK, text.isEmpty() ? null : text)
        .set(TEAM_FIGURES.VERSION, TEAM_FIGURES.VERSION.plus(1))
        .where(TEAM_FIGURES.AUDIT_ID.eq(audit.value()))
        .execute();
  }

  /**
   * @param at null to take the figures back
   */
  void submitted(AuditId audit, @Nullable Instant at, @Nullable PersonId by) {
    db.update(TEAM_FIGURES)
        .set(TEAM_FIGURES.SUBMITTED_AT, at)
        .set(TEAM_FIGURES.SUBMITTED_BY, by == null ? null : by.value())
        .set(TEAM_FIGURES.VERSION, TEAM_FIGURES.VERSION.plus(1))
        .where(TEAM_FIGURES.AUDIT_ID.eq(audit.value()))
        .execute();
  }
}

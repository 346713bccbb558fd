package nl.getrouw.audit;

import static nl.getrouw.db.Tables.RESULT;
import static nl.getrouw.db.Tables.RESULT_DOMAIN;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalDouble;
import nl.getrouw.agreement.AgreementReport;
import nl.getrouw.agreement.Coefficient;
import nl.getrouw.agreement.Interval;
import nl.getrouw.audit.ConsensusPage.Blind;
import nl.getrouw.instrument.Band;
import nl.getrouw.instrument.DomainResult;
import nl.getrouw.instrument.Instrument;
import nl.getrouw.instrument.InstrumentLibrary;
import nl.getrouw.instrument.Rating;
import nl.getrouw.instrument.Result;
import nl.getrouw.instrument.Scoring;
import nl.getrouw.kernel.AuditId;
import org.jooq.DSLContext;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Repository;

/**
 * Makes the result of an audit from what was agreed, once, and stores it with the figures on
 * agreement from the blind scores. The database refuses to change it afterwards.
 */
@Repository
class Freezing {

  /** The rules by which results are made; raised when a rule changes. */
  static final String METHOD = "getrouw-1";

  private static final int DECIMALS = 6;

  private final DSLContext db;
  private final ConsensusRepository consensus;
  private final InstrumentLibrary instruments;

  Freezing(DSLContext db, ConsensusRepository consensus, InstrumentLibrary instruments) {
    this.db = db;
    this.consensus = consensus;
    this.instruments = instruments;
  }

  void freeze(AuditFacts audit) {
    Instrument instrument = instruments.get(audit.instrument());
    Map<String, Rating> ratings = new HashMap<>();
    consensus.agreed(audit.id()).forEach((item, agreed) -> ratings.put(item, agreed.rating()));
    Result result = Scoring.score(instrument, ratings);
    Map<String, List<Blind>> blind = consensus.blind(audit, instrument);
    insertResult(
        audit.id(),
        result,
        audit.sheets().isEmpty() ? null : BlindAgreement.report(instrument, blind));
    insertDomains(audit.id(), result, blind);
  }

  private void insertResult(AuditId audit, Result result, @Nullable AgreementReport agreement) {
    var counts = result.completeness();
    var insert =
        db.insertInto(RESULT)
            .set(RESULT.AUDIT_ID, audit.value())
            .set(RESULT.TOTAL, result.total())
            .set(RESULT.TOTAL_BAND, code(result.band()))
            .set(RESULT.SCORED, (short) counts.scored())
            .set(RESULT.NOT_APPLICABLE, (short) counts.notApplicable())
            .set(RESULT.NOT_RATEABLE, (short) counts.notRateable())
            .set(RESULT.MISSING, (short) counts.missing())
            .set(RESULT.ITEMS, (short) counts.total())
            .set(RESULT.COMPARED_ITEMS, (short) 0)
            .set(RESULT.RATERS, (short) 0)
            .set(RESULT.METHOD, METHOD);
    if (agreement != null) {
      Interval interval =
          agreement.ac2() instanceof Coefficient.Defined(double _, Interval given) ? given : null;
      insert =
          insert
              .set(RESULT.COMPARED_ITEMS, (short) agreement.unitsCompared())
              .set(RESULT.RATERS, (short) agreement.raters())
              .set(RESULT.EXACT_AGREEMENTS, (short) Math.round(agreement.exact().agreeing()))
              .set(RESULT.EXACT_SHARE, decimal(agreement.exact().share()))
              .set(RESULT.WITHIN_ONE_SHARE, decimal(agreement.withinOne().share()))
              .set(RESULT.AC2, decimal(agreement.ac2()))
              .set(RESULT.AC2_LOW, interval == null ? null : decimal(interval.lower()))
              .set(RESULT.AC2_HIGH, interval == null ? null : decimal(interval.upper()))
              .set(RESULT.KAPPA, decimal(agreement.kappa()))
              .set(RESULT.ALPHA, decimal(agreement.alpha()));
    }
    insert.execute();
  }

  private void insertDomains(AuditId audit, Result result, Map<String, List<Blind>> blind) {
    short position = 0;
    for (DomainResult domain : result.domains()) {
      position++;
      db.insertInto(RESULT_DOMAIN)
          .set(RESULT_DOMAIN.AUDIT_ID, audit.value())
          .set(RESULT_DOMAIN.POSITION, position)
          .set(RESULT_DOMAIN.DOMAIN_CODE, domain.domain().code())
          .set(RESULT_DOMAIN.SCORE, domain.score())
          .set(RESULT_DOMAIN.BAND, code(domain.band()))
          .set(RESULT_DOMAIN.SCORED, (short) domain.scored())
          .set(RESULT_DOMAIN.APPLICABLE, (short) domain.applicable())
          .set(RESULT_DOMAIN.UNCERTAINTY, uncertainty(domain, blind))
          .execute();
    }
  }

  /** The mean absolute difference between the auditors' scores of a domain's items, in points. */
  private static @Nullable BigDecimal uncertainty(
      DomainResult domain, Map<String, List<Blind>> blind) {
    return decimal(
        domain.domain().items().stream()
            .map(item -> blind.getOrDefault(item.code(), List.of()))
            .mapToDouble(Differences::meanDifference)
            .filter(Double::isFinite)
            .average());
  }

  private static @Nullable String code(@Nullable Band band) {
    return band == null ? null : band.code();
  }

  private static @Nullable BigDecimal decimal(@Nullable Coefficient coefficient) {
    return coefficient instanceof Coefficient.Defined(double value, Interval _)
        ? decimal(value)
        : null;
  }

  private static @Nullable BigDecimal decimal(OptionalDouble value) {
    return value.isPresent() ? decimal(value.getAsDouble()) : null;
  }

  private static BigDecimal decimal(double value) {
    return BigDecimal.valueOf(value).setScale(DECIMALS, RoundingMode.HALF_UP);
  }
}

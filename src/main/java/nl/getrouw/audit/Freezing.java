package nl.getrouw.audit;

import static nl.getrouw.db.Tables.RESULT;
import static nl.getrouw.db.Tables.RESULT_DOMAIN;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalDouble;
import nl.getrouw.agreement.AgreementReport;
import nl.getrouw.agreement.Coefficient;
import nl.getrouw.agreement.Interval;
import nl.getrouw.audit.ConsensusPage.Blind;
import nl.getrouw.audit.Profile.Figures;
import nl.getrouw.audit.ResultRepository.Stored;
import nl.getrouw.audit.ResultRepository.StoredDomain;
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
 * Makes the result of an audit from what was agreed, with the figures on agreement from the blind
 * scores, and stores it once. The database refuses to change it afterwards.
 */
@Repository
class Freezing {

  /** The rules by which results are made; raised when a rule changes. */
  static final String METHOD = "getrouw-1";

  private static final int DECIMALS = 6;

  private static final Figures UNKNOWN =
      new Figures(0, 0, null, null, null, null, null, null, null, null);

  private final DSLContext db;
  private final ConsensusRepository consensus;
  private final InstrumentLibrary instruments;

  Freezing(DSLContext db, ConsensusRepository consensus, InstrumentLibrary instruments) {
    this.db = db;
    this.consensus = consensus;
    this.instruments = instruments;
  }

  /** What an audit's agreed ratings amount to. */
  record Made(Stored result, Map<String, StoredDomain> domains) {}

  /** Makes the result and stores it. */
  void freeze(AuditFacts audit) {
    Made made = make(audit);
    insertResult(audit.id(), made.result());
    insertDomains(audit.id(), made.domains());
  }

  /** Makes the result as it is now and stores nothing. */
  Made make(AuditFacts audit) {
    Instrument instrument = instruments.get(audit.instrument());
    Map<String, Rating> ratings = new HashMap<>();
    consensus.agreed(audit.id()).forEach((item, agreed) -> ratings.put(item, agreed.rating()));
    Result result = Scoring.score(instrument, ratings);
    Map<String, List<Blind>> blind = consensus.blind(audit, instrument);
    var counts = result.completeness();
    return new Made(
        new Stored(
            result.total(),
            code(result.band()),
            counts.scored(),
            counts.notApplicable(),
            counts.notRateable(),
            counts.missing(),
            counts.total(),
            audit.sheets().isEmpty() ? UNKNOWN : figures(BlindAgreement.report(instrument, blind)),
            METHOD),
        domains(result, blind));
  }

  private static Figures figures(AgreementReport agreement) {
    Interval interval =
        agreement.ac2() instanceof Coefficient.Defined(double _, Interval given) ? given : null;
    return new Figures(
        agreement.raters(),
        agreement.unitsCompared(),
        (int) Math.round(agreement.exact().agreeing()),
        decimal(agreement.exact().share()),
        decimal(agreement.withinOne().share()),
        decimal(agreement.ac2()),
        interval == null ? null : decimal(interval.lower()),
        interval == null ? null : decimal(interval.upper()),
        decimal(agreement.kappa()),
        decimal(agreement.alpha()));
  }

  private static Map<String, StoredDomain> domains(Result result, Map<String, List<Blind>> blind) {
    Map<String, StoredDomain> domains = new LinkedHashMap<>();
    for (DomainResult domain : result.domains()) {
      domains.put(
          domain.domain().code(),
          new StoredDomain(
              domain.score(),
              code(domain.band()),
              domain.scored(),
              domain.applicable(),
              uncertainty(domain, blind)));
    }
    return domains;
  }

  private void insertResult(AuditId audit, Stored result) {
    Figures agreement = result.agreement();
    Integer exact = agreement.exactCount();
    db.insertInto(RESULT)
        .set(RESULT.AUDIT_ID, audit.value())
        .set(RESULT.TOTAL, result.total())
        .set(RESULT.TOTAL_BAND, result.band())
        .set(RESULT.SCORED, (short) result.scored())
        .set(RESULT.NOT_APPLICABLE, (short) result.notApplicable())
        .set(RESULT.NOT_RATEABLE, (short) result.notRateable())
        .set(RESULT.MISSING, (short) result.missing())
        .set(RESULT.ITEMS, (short) result.items())
        .set(RESULT.COMPARED_ITEMS, (short) agreement.compared())
        .set(RESULT.RATERS, (short) agreement.raters())
        .set(RESULT.EXACT_AGREEMENTS, exact == null ? null : exact.shortValue())
        .set(RESULT.EXACT_SHARE, agreement.exact())
        .set(RESULT.WITHIN_ONE_SHARE, agreement.withinOne())
        .set(RESULT.AC2, agreement.ac2())
        .set(RESULT.AC2_LOW, agreement.ac2Low())
        .set(RESULT.AC2_HIGH, agreement.ac2High())
        .set(RESULT.KAPPA, agreement.kappa())
        .set(RESULT.ALPHA, agreement.alpha())
        .set(RESULT.METHOD, result.method())
        .execute();
  }

  private void insertDomains(AuditId audit, Map<String, StoredDomain> domains) {
    short position = 0;
    for (Map.Entry<String, StoredDomain> domain : domains.entrySet()) {
      position++;
      StoredDomain made = domain.getValue();
      db.insertInto(RESULT_DOMAIN)
          .set(RESULT_DOMAIN.AUDIT_ID, audit.value())
          .set(RESULT_DOMAIN.POSITION, position)
          .set(RESULT_DOMAIN.DOMAIN_CODE, domain.getKey())
          .set(RESULT_DOMAIN.SCORE, made.score())
          .set(RESULT_DOMAIN.BAND, made.band())
          .set(RESULT_DOMAIN.SCORED, (short) made.scored())
          .set(RESULT_DOMAIN.APPLICABLE, (short) made.applicable())
          .set(RESULT_DOMAIN.UNCERTAINTY, made.uncertainty())
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

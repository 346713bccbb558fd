package nl.getrouw.api;

import static nl.getrouw.db.Tables.AUDIT;
import static nl.getrouw.db.Tables.CONSENSUS;
import static nl.getrouw.db.Tables.INSTRUMENT;
import static nl.getrouw.db.Tables.INSTRUMENT_ITEM;
import static nl.getrouw.db.Tables.INSTRUMENT_VERSION;
import static nl.getrouw.db.Tables.RESULT;
import static nl.getrouw.db.Tables.RESULT_DOMAIN;
import static nl.getrouw.db.Tables.TEAM;

import jakarta.servlet.http.HttpServletRequest;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;
import nl.getrouw.kernel.NotFound;
import org.jooq.Field;
import org.jooq.Record;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestAttribute;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** Final audits: totals, scores of domains and of items as they were agreed. */
@RestController
@RequestMapping(ApiPaths.BASE)
@Transactional(readOnly = true)
class AuditApi {

  private static final Page WHOLE = new Page(1, Page.MOST);

  private static final Columns<Record> AUDITS =
      whereAndWhen()
          .with("ends_on", of(AUDIT.ENDS_ON))
          .with("final_at", of(AUDIT.FINALISED_AT))
          .with("kind", code(AUDIT.KIND))
          .with("moment", code(AUDIT.MOMENT))
          .with("total", of(RESULT.TOTAL))
          .with("band", of(RESULT.TOTAL_BAND))
          .with("items", of(RESULT.ITEMS))
          .with("scored", of(RESULT.SCORED))
          .with("not_applicable", of(RESULT.NOT_APPLICABLE))
          .with("not_rateable", of(RESULT.NOT_RATEABLE))
          .with("missing", of(RESULT.MISSING))
          .with("auditors", of(RESULT.RATERS))
          .with("compared_items", of(RESULT.COMPARED_ITEMS))
          .with("exact_agreement", of(RESULT.EXACT_SHARE))
          .with("within_one_agreement", of(RESULT.WITHIN_ONE_SHARE))
          .with("ac2", of(RESULT.AC2))
          .with("ac2_low", of(RESULT.AC2_LOW))
          .with("ac2_high", of(RESULT.AC2_HIGH))
          .with("method", of(RESULT.METHOD));

  private static final Columns<Record> DOMAINS =
      whereAndWhen()
          .with("domain", of(RESULT_DOMAIN.DOMAIN_CODE))
          .with("score", of(RESULT_DOMAIN.SCORE))
          .with("band", of(RESULT_DOMAIN.BAND))
          .with("scored", of(RESULT_DOMAIN.SCORED))
          .with("applicable", of(RESULT_DOMAIN.APPLICABLE))
          .with("disagreement", of(RESULT_DOMAIN.UNCERTAINTY));

  private static final Columns<Record> ITEMS =
      whereAndWhen()
          .with("item", of(INSTRUMENT_ITEM.CODE))
          .with("name_nl", of(INSTRUMENT_ITEM.NAME_NL))
          .with("name_en", of(INSTRUMENT_ITEM.NAME_EN))
          .with("domain", of(INSTRUMENT_ITEM.DOMAIN_CODE))
          .with("rating", code(CONSENSUS.RATING))
          .with("score", of(CONSENSUS.SCORE));

  private final ResultRows results;

  AuditApi(ResultRows results) {
    this.results = results;
  }

  @GetMapping({"/audits", "/audits.csv"})
  ResponseEntity<byte[]> audits(
      @RequestAttribute(Gate.CALLER) Caller caller, HttpServletRequest request) {
    caller.require(ApiResource.AUDITS);
    Question question = new Question(request, ResultFilter.names());
    ResultFilter filter = ResultFilter.of(question);
    return Answer.list(
        question,
        AUDITS,
        results.audits(caller.actor(), filter, question.page()),
        results.countAudits(caller.actor(), filter));
  }

  @GetMapping("/audits/{id:[0-9]{1,18}}")
  ResponseEntity<byte[]> audit(
      @RequestAttribute(Gate.CALLER) Caller caller,
      @PathVariable long id,
      HttpServletRequest request) {
    caller.require(ApiResource.AUDITS);
    new Question(request);
    ResultFilter filter = ResultFilter.of(id);
    Record found =
        results.audits(caller.actor(), filter, WHOLE).stream()
            .findFirst()
            .orElseThrow(NotFound::new);
    Map<String, @Nullable Object> audit = new LinkedHashMap<>(AUDITS.named(found));
    audit.put("domains", rows(DOMAINS, results.domains(caller.actor(), filter, WHOLE)));
    audit.put("scores", rows(ITEMS, results.items(caller.actor(), filter, WHOLE)));
    return Answer.one(audit);
  }

  @GetMapping({"/domain-scores", "/domain-scores.csv"})
  ResponseEntity<byte[]> domains(
      @RequestAttribute(Gate.CALLER) Caller caller, HttpServletRequest request) {
    caller.require(ApiResource.AUDITS);
    Question question = new Question(request, ResultFilter.names());
    ResultFilter filter = ResultFilter.of(question);
    return Answer.list(
        question,
        DOMAINS,
        results.domains(caller.actor(), filter, question.page()),
        results.countDomains(caller.actor(), filter));
  }

  @GetMapping({"/item-scores", "/item-scores.csv"})
  ResponseEntity<byte[]> items(
      @RequestAttribute(Gate.CALLER) Caller caller, HttpServletRequest request) {
    caller.require(ApiResource.AUDITS);
    Question question = new Question(request, ResultFilter.names());
    ResultFilter filter = ResultFilter.of(question);
    return Answer.list(
        question,
        ITEMS,
        results.items(caller.actor(), filter, question.page()),
        results.countItems(caller.actor(), filter));
  }

  private static List<Map<String, @Nullable Object>> rows(
      Columns<Record> columns, List<? extends Record> rows) {
    return rows.stream().map(columns::named).toList();
  }

  private static Columns<Record> whereAndWhen() {
    return new Columns<Record>()
        .with("audit", of(AUDIT.ID))
        .with("unit", row -> "team/" + row.get(AUDIT.TEAM_ID))
        .with("unit_name", of(TEAM.NAME))
        .with("location", row -> "location/" + row.get(TEAM.LOCATION_ID))
        .with("starts_on", of(AUDIT.STARTS_ON))
        .with("instrument", of(INSTRUMENT.CODE))
        .with("instrument_version", of(INSTRUMENT_VERSION.LABEL));
  }

  private static Function<Record, @Nullable Object> of(Field<?> field) {
    return row -> row.get(field);
  }

  /** A code as it is stored, in lower case. */
  private static Function<Record, @Nullable Object> code(Field<String> field) {
    return row -> row.get(field).toLowerCase(Locale.ROOT);
  }
}

package nl.getrouw.outcome.logged;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import nl.getrouw.kernel.OrganisationId;
import nl.getrouw.kernel.TeamId;
import nl.getrouw.outcome.Months;
import nl.getrouw.outcome.OutcomeIndicator;
import nl.getrouw.outcome.TeamFigure;
import org.jooq.DSLContext;
import org.jooq.QueryPart;
import org.jooq.Record;
import org.jooq.impl.DSL;
import org.springframework.stereotype.Component;

/**
 * Runs a query that counts. It gives {@code team_id}, {@code first_day} and for each indicator a
 * numerator and a denominator; {@code people} where the figures are about people. A denominator
 * that is null means that the team has nothing to count.
 */
@Component
class Counts {

  /** The columns of an indicator. */
  record Columns(String numerator, String denominator) {}

  private final DSLContext db;

  Counts(DSLContext db) {
    this.db = db;
  }

  /**
   * @param sql with 0 for the months, 1 for the organisation and from 2 on what is given, each
   *     between braces
   */
  List<TeamFigure> figures(
      OrganisationId organisation,
      Months months,
      Map<OutcomeIndicator, Columns> indicators,
      String sql,
      QueryPart... given) {
    List<QueryPart> parts = new ArrayList<>();
    parts.add(MonthTable.of(months));
    parts.add(DSL.inline(organisation.value()));
    parts.addAll(List.of(given));
    List<TeamFigure> figures = new ArrayList<>();
    for (Record row : db.fetch(sql, parts.toArray(QueryPart[]::new))) {
      indicators.forEach(
          (indicator, columns) -> {
            BigDecimal denominator = row.get(columns.denominator(), BigDecimal.class);
            BigDecimal numerator = row.get(columns.numerator(), BigDecimal.class);
            if (denominator != null && numerator != null) {
              figures.add(
                  new TeamFigure(
                      new TeamId(row.get("team_id", Long.class)),
                      indicator,
                      YearMonth.from(row.get("first_day", LocalDate.class)),
                      numerator,
                      denominator,
                      indicator.about() == null ? 0 : row.get("people", Integer.class)));
            }
          });
    }
    return figures;
  }
}

package nl.getrouw.outcome.logged;

import static nl.getrouw.outcome.OutcomeIndicator.FIDELITY_CHANGE;
import static nl.getrouw.outcome.OutcomeIndicator.FIDELITY_GOOD;
import static nl.getrouw.outcome.OutcomeIndicator.FIDELITY_ITEMS;
import static nl.getrouw.outcome.OutcomeIndicator.FIDELITY_MEAN;
import static nl.getrouw.outcome.OutcomeIndicator.SUSTAINABILITY_GOOD;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import nl.getrouw.instrument.Instrument;
import nl.getrouw.instrument.InstrumentLibrary;
import nl.getrouw.instrument.Look;
import nl.getrouw.kernel.InstrumentVersionId;
import nl.getrouw.kernel.OrganisationId;
import nl.getrouw.outcome.MainInstrument;
import nl.getrouw.outcome.Months;
import nl.getrouw.outcome.OutcomeIndicator;
import nl.getrouw.outcome.OutcomeSource;
import nl.getrouw.outcome.TeamFigure;
import nl.getrouw.outcome.logged.Counts.Columns;
import org.jooq.Field;
import org.jooq.impl.DSL;
import org.springframework.stereotype.Component;

/**
 * How faithfully teams work, by the newest final audit of each team on the reference day, if that
 * is not older than {@value #MONTHS_OLD_AT_MOST} months. Only audits with one version of one
 * instrument, because scores of others cannot be put beside them.
 */
@Component
class FidelityFigures implements OutcomeSource {

  static final int MONTHS_OLD_AT_MOST = 24;

  private static final Map<OutcomeIndicator, Columns> COLUMNS =
      Map.of(
          FIDELITY_MEAN, new Columns("domain_sum", "domains"),
          FIDELITY_GOOD, new Columns("good", "one"),
          FIDELITY_ITEMS, new Columns("high_items", "scored_items"),
          FIDELITY_CHANGE, new Columns("change_sum", "changed"),
          SUSTAINABILITY_GOOD, new Columns("kept", "had"));

  private static final String SQL =
      """
      with final as (
        select audit.id, audit.team_id, audit.finalised_at, result.total, result.total_band in ({3}) as good,
               lag(result.total) over teams as total_before,
               lag(result.total_band in ({3})) over teams as good_before,
               lead(audit.finalised_at) over teams as replaced_at
          from audit join result on result.audit_id = audit.id
         where audit.organisation_id = {1} and audit.state = 'FINAL' and audit.instrument_version_id = {2}
        window teams as (partition by audit.team_id order by audit.finalised_at, audit.id)
      ), domain as (
        select result_domain.audit_id, sum(result_domain.score) as score, count(result_domain.score) as domains
          from final join result_domain on result_domain.audit_id = final.id
         group by result_domain.audit_id
      ), item as (
        select consensus.audit_id, sum(consensus.score >= 4) as high, count(*) as scored
          from final join consensus on consensus.audit_id = final.id and consensus.rating = 'SCORED'
         group by consensus.audit_id
      )
      select final.team_id, month.first_day, 1 as one, ifnull(final.good, 0) as good,
             domain.score as domain_sum, domain.domains,
             item.high as high_items, item.scored as scored_items,
             final.total - final.total_before as change_sum, if(final.total - final.total_before is null, null, 1) as changed,
             if(final.good_before, final.good, null) as kept, if(final.good_before, 1, null) as had
        from {0} join final
          on final.finalised_at < month.upto
         and (final.replaced_at is null or final.replaced_at >= month.upto)
         and final.finalised_at >= date_sub(month.upto, interval {4} month)
        join team on team.id = final.team_id and (team.closed_on is null or team.closed_on > month.last_day)
        left join domain on domain.audit_id = final.id
        left join item on item.audit_id = final.id
      """;

  private final Counts counts;
  private final MainInstrument main;
  private final InstrumentLibrary instruments;

  FidelityFigures(Counts counts, MainInstrument main, InstrumentLibrary instruments) {
    this.counts = counts;
    this.main = main;
    this.instruments = instruments;
  }

  @Override
  public Set<OutcomeIndicator> indicators() {
    return COLUMNS.keySet();
  }

  @Override
  public List<TeamFigure> figures(OrganisationId organisation, Months months) {
    Optional<InstrumentVersionId> version = main.of(organisation);
    if (version.isEmpty()) {
      return List.of();
    }
    return counts.figures(
        organisation,
        months,
        COLUMNS,
        SQL,
        DSL.inline(version.get().value()),
        DSL.list(goodBands(version.get())),
        DSL.inline(MONTHS_OLD_AT_MOST));
  }

  /** The bands that look good or strong; a word that no band has where the total has none. */
  private List<Field<String>> goodBands(InstrumentVersionId version) {
    Instrument instrument = instruments.get(version);
    List<String> bands =
        instrument.bandsOnTotal().stream()
            .flatMap(set -> set.levels().stream())
            .filter(band -> band.look() == Look.GOOD || band.look() == Look.STRONG)
            .map(band -> band.code())
            .toList();
    return (bands.isEmpty() ? List.of("") : bands)
        .stream().<Field<String>>map(DSL::inline).toList();
  }
}

package nl.getrouw.outcome;

import static nl.getrouw.db.Tables.AUDIT;
import static nl.getrouw.db.Tables.ORGANISATION;
import static nl.getrouw.db.Tables.OUTCOME_REFRESH;
import static nl.getrouw.db.Tables.ROLE_ASSIGNMENT;
import static nl.getrouw.db.Tables.TEAM;
import static org.jooq.impl.DSL.min;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import nl.getrouw.db.tables.records.OutcomeRefreshRecord;
import nl.getrouw.kernel.InstrumentVersionId;
import nl.getrouw.kernel.LocationId;
import nl.getrouw.kernel.OrganisationId;
import nl.getrouw.kernel.TeamId;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Repository;

/** When and with what the facts of an organisation were worked out. */
@Repository
class RefreshRepository {

  /**
   * @param refreshedAt null: never
   * @param night last day on which a year of months was worked out again
   */
  record State(
      @Nullable Instant refreshedAt,
      @Nullable LocalDate night,
      Optional<InstrumentVersionId> instrument,
      int fewestStaff,
      int fewestClients) {

    static final State NEVER = new State(null, null, Optional.empty(), 0, 0);
  }

  private final DSLContext db;

  RefreshRepository(DSLContext db) {
    this.db = db;
  }

  State read(OrganisationId organisation) {
    return db.selectFrom(OUTCOME_REFRESH)
        .where(OUTCOME_REFRESH.ORGANISATION_ID.eq(organisation.value()))
        .fetchOptional(RefreshRepository::state)
        .orElse(State.NEVER);
  }

  /**
   * The row of an organisation, locked until the transaction ends; nothing while another has it.
   */
  Optional<State> lock(OrganisationId organisation, boolean wait) {
    Condition own = OUTCOME_REFRESH.ORGANISATION_ID.eq(organisation.value());
    if (!db.fetchExists(OUTCOME_REFRESH, own)) { // else it would wait for who has the row
      db.insertInto(OUTCOME_REFRESH)
          .set(OUTCOME_REFRESH.ORGANISATION_ID, organisation.value())
          .onDuplicateKeyIgnore()
          .execute();
    }
    var row = db.selectFrom(OUTCOME_REFRESH).where(own);
    return (wait ? row.forUpdate() : row.forUpdate().skipLocked())
        .fetchOptional(RefreshRepository::state);
  }

  private static State state(OutcomeRefreshRecord row) {
    return new State(
        row.getRefreshedAt(),
        row.getNight(),
        Optional.ofNullable(row.getInstrumentVersionId()).map(InstrumentVersionId::new),
        row.getFewestStaff(),
        row.getFewestClients());
  }

  void store(OrganisationId organisation, State state) {
    db.update(OUTCOME_REFRESH)
        .set(OUTCOME_REFRESH.REFRESHED_AT, state.refreshedAt())
        .set(OUTCOME_REFRESH.NIGHT, state.night())
        .set(
            OUTCOME_REFRESH.INSTRUMENT_VERSION_ID,
            state.instrument().map(InstrumentVersionId::value).orElse(null))
        .set(OUTCOME_REFRESH.FEWEST_STAFF, state.fewestStaff())
        .set(OUTCOME_REFRESH.FEWEST_CLIENTS, state.fewestClients())
        .where(OUTCOME_REFRESH.ORGANISATION_ID.eq(organisation.value()))
        .execute();
  }

  /** Organisations with any team. */
  List<OrganisationId> organisations() {
    return db.selectDistinct(TEAM.ORGANISATION_ID)
        .from(TEAM)
        .join(ORGANISATION)
        .on(ORGANISATION.ID.eq(TEAM.ORGANISATION_ID))
        .orderBy(TEAM.ORGANISATION_ID)
        .fetch(row -> new OrganisationId(row.value1()));
  }

  /** The first day on which anything was logged, if anything was. */
  Optional<LocalDate> firstDay(OrganisationId organisation) {
    return Stream.of(
            db.select(min(AUDIT.STARTS_ON))
                .from(AUDIT)
                .where(AUDIT.ORGANISATION_ID.eq(organisation.value()))
                .fetchOptional(0, LocalDate.class),
            db.select(min(ROLE_ASSIGNMENT.STARTS_ON))
                .from(ROLE_ASSIGNMENT)
                .where(ROLE_ASSIGNMENT.ORGANISATION_ID.eq(organisation.value()))
                .fetchOptional(0, LocalDate.class))
        .flatMap(Optional::stream)
        .min(LocalDate::compareTo);
  }

  /** Where every team of an organisation is. */
  Map<TeamId, LocationId> locations(OrganisationId organisation) {
    return db.select(TEAM.ID, TEAM.LOCATION_ID)
        .from(TEAM)
        .where(TEAM.ORGANISATION_ID.eq(organisation.value()))
        .fetchMap(row -> new TeamId(row.value1()), row -> new LocationId(row.value2()));
  }
}

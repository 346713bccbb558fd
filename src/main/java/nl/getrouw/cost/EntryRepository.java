package nl.getrouw.cost;

import static nl.getrouw.db.Tables.COST_ENTRY;
import static nl.getrouw.db.Tables.LOCATION;
import static nl.getrouw.db.Tables.ORGANISATION;
import static nl.getrouw.db.Tables.PERSON;
import static nl.getrouw.db.Tables.TEAM;
import static org.jooq.impl.DSL.coalesce;

import java.time.Clock;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import nl.getrouw.cost.CostEntry.Draft;
import nl.getrouw.indicator.Site;
import nl.getrouw.kernel.LocationId;
import nl.getrouw.kernel.OrganisationId;
import nl.getrouw.kernel.TeamId;
import nl.getrouw.security.Actor;
import nl.getrouw.security.Scope;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.jooq.Record;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Repository;

/** Licences and other costs. */
@Repository
class EntryRepository {

  private static final Field<String> SITE_NAME =
      coalesce(TEAM.NAME, LOCATION.NAME, ORGANISATION.NAME).as("site_name");

  private final DSLContext db;
  private final Clock clock;

  EntryRepository(DSLContext db, Clock clock) {
    this.db = db;
    this.clock = clock;
  }

  /** Newest period first. */
  List<CostEntry> of(OrganisationId organisation) {
    return db.select(
            COST_ENTRY.asterisk(), PERSON.NAME, TEAM.LOCATION_ID.as("team_location"), SITE_NAME)
        .from(COST_ENTRY)
        .join(ORGANISATION)
        .on(ORGANISATION.ID.eq(COST_ENTRY.ORGANISATION_ID))
        .join(PERSON)
        .on(PERSON.ID.eq(COST_ENTRY.ENTERED_BY))
        .leftJoin(LOCATION)
        .on(LOCATION.ID.eq(COST_ENTRY.LOCATION_ID))
        .leftJoin(TEAM)
        .on(TEAM.ID.eq(COST_ENTRY.TEAM_ID))
        .where(COST_ENTRY.ORGANISATION_ID.eq(organisation.value()))
        .orderBy(COST_ENTRY.STARTS_ON.desc(), COST_ENTRY.ID)
        .fetch(EntryRepository::entry);
  }

  private static CostEntry entry(Record row) {
    Long team = row.get(COST_ENTRY.TEAM_ID);
    Long location = row.get(COST_ENTRY.LOCATION_ID);
    Long teamLocation = row.get("team_location", Long.class);
    Scope scope =
        team != null
            ? new Scope.Team(new TeamId(team))
            : location != null
                ? new Scope.Location(new LocationId(location))
                : new Scope.Organisation();
    return new CostEntry(
        row.get(COST_ENTRY.ID),
        new Site(
            new OrganisationId(row.get(COST_ENTRY.ORGANISATION_ID)),
            scope,
            teamLocation == null ? null : new LocationId(teamLocation),
            row.get(SITE_NAME)),
        CostKind.valueOf(row.get(COST_ENTRY.KIND)),
        row.get(COST_ENTRY.TEXT),
        row.get(COST_ENTRY.EURO),
        row.get(COST_ENTRY.STARTS_ON),
        row.get(COST_ENTRY.ENDS_ON),
        row.get(PERSON.NAME),
        row.get(COST_ENTRY.VERSION));
  }

  void insert(Actor actor, Draft draft) {
    Map<Field<?>, @Nullable Object> values = new HashMap<>(values(actor, draft));
    values.put(COST_ENTRY.ORGANISATION_ID, actor.organisation().value());
    db.insertInto(COST_ENTRY).set(values).execute();
  }

  /** Returns false when it has another version by now. */
  boolean update(Actor actor, long id, int version, Draft draft) {
    return db.update(COST_ENTRY)
            .set(values(actor, draft))
            .set(COST_ENTRY.VERSION, version + 1)
            .where(COST_ENTRY.ID.eq(id))
            .and(COST_ENTRY.VERSION.eq(version))
            .execute()
        == 1;
  }

  private Map<Field<?>, @Nullable Object> values(Actor actor, Draft draft) {
    Scope scope = draft.scope();
    Map<Field<?>, @Nullable Object> values = new HashMap<>();
    values.put(
        COST_ENTRY.LOCATION_ID, scope instanceof Scope.Location(LocationId id) ? id.value() : null);
    values.put(COST_ENTRY.TEAM_ID, scope instanceof Scope.Team(TeamId id) ? id.value() : null);
    values.put(COST_ENTRY.KIND, draft.kind().name());
    values.put(COST_ENTRY.TEXT, draft.text());
    values.put(COST_ENTRY.EURO, draft.euro());
    values.put(COST_ENTRY.STARTS_ON, draft.from());
    values.put(COST_ENTRY.ENDS_ON, draft.to());
    values.put(COST_ENTRY.ENTERED_BY, actor.id().value());
    values.put(COST_ENTRY.ENTERED_AT, clock.instant());
    return values;
  }

  /** Returns false when it has another version by now. */
  boolean remove(long id, int version) {
    return db.deleteFrom(COST_ENTRY)
            .where(COST_ENTRY.ID.eq(id))
            .and(COST_ENTRY.VERSION.eq(version))
            .execute()
        == 1;
  }
}

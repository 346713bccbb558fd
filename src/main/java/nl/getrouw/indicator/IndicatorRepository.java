package nl.getrouw.indicator;

import static nl.getrouw.db.Tables.INDICATOR;
import static nl.getrouw.db.Tables.LOCATION;
import static nl.getrouw.db.Tables.ORGANISATION;
import static nl.getrouw.db.Tables.TEAM;
import static org.jooq.impl.DSL.coalesce;
import static org.jooq.impl.DSL.falseCondition;
import static org.jooq.impl.DSL.noCondition;

import java.time.Clock;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.getrouw.kernel.IndicatorId;
import nl.getrouw.kernel.LocationId;
import nl.getrouw.kernel.OrganisationId;
import nl.getrouw.kernel.TeamId;
import nl.getrouw.security.Actor;
import nl.getrouw.security.Reach;
import nl.getrouw.security.Scope;
import nl.getrouw.trend.Direction;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.jooq.Record;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Repository;

/** Definitions of indicators, with the name of what they are about. */
@Repository
class IndicatorRepository {

  private static final Field<String> SITE_NAME =
      coalesce(TEAM.NAME, LOCATION.NAME, ORGANISATION.NAME).as("site_name");

  private final DSLContext db;
  private final Clock clock;

  IndicatorRepository(DSLContext db, Clock clock) {
    this.db = db;
    this.clock = clock;
  }

  Optional<Indicator> find(IndicatorId id) {
    return read(INDICATOR.ID.eq(id.value())).stream().findFirst();
  }

  /** What a person may read, by name. */
  List<Indicator> list(Actor actor, IndicatorFilter filter) {
    Condition wanted =
        INDICATOR.ORGANISATION_ID.eq(actor.organisation().value()).and(readable(actor));
    if (!filter.text().isBlank()) {
      String text = filter.text().strip();
      wanted = wanted.and(INDICATOR.NAME.contains(text).or(INDICATOR.QUESTION.contains(text)));
    }
    if (filter.scope() != null) {
      wanted = wanted.and(about(filter.scope()));
    }
    return read(wanted);
  }

  private static Condition readable(Actor actor) {
    Reach defines = actor.reach(IndicatorAccess.DEFINERS);
    if (defines.whole()) {
      return noCondition();
    }
    Reach inTeam = actor.reach(IndicatorAccess.IN_TEAM);
    Condition ofTeam = inTeam.whole() ? INDICATOR.TEAM_ID.isNotNull() : teams(inTeam);
    return INDICATOR
        .LOCATION_ID
        .in(defines.locations().stream().map(LocationId::value).toList())
        .or(teams(defines))
        .or(ofTeam);
  }

  private static Condition teams(Reach reach) {
    if (reach.isEmpty()) {
      return falseCondition();
    }
    return INDICATOR
        .TEAM_ID
        .in(reach.teams().stream().map(TeamId::value).toList())
        .or(TEAM.LOCATION_ID.in(reach.locations().stream().map(LocationId::value).toList()));
  }

  private static Condition about(Scope scope) {
    return switch (scope) {
      case Scope.Organisation() -> INDICATOR.LOCATION_ID.isNull().and(INDICATOR.TEAM_ID.isNull());
      case Scope.Location(LocationId id) -> INDICATOR.LOCATION_ID.eq(id.value());
      case Scope.Team(TeamId id) -> INDICATOR.TEAM_ID.eq(id.value());
    };
  }

  private List<Indicator> read(Condition wanted) {
    return db.select(INDICATOR.asterisk(), TEAM.LOCATION_ID.as("team_location"), SITE_NAME)
        .from(INDICATOR)
        .join(ORGANISATION)
        .on(ORGANISATION.ID.eq(INDICATOR.ORGANISATION_ID))
        .leftJoin(LOCATION)
        .on(LOCATION.ID.eq(INDICATOR.LOCATION_ID))
        .leftJoin(TEAM)
        .on(TEAM.ID.eq(INDICATOR.TEAM_ID))
        .where(wanted)
        .orderBy(INDICATOR.NAME, INDICATOR.ID)
        .fetch(IndicatorRepository::indicator);
  }

  private static Indicator indicator(Record row) {
    Long location = row.get(INDICATOR.LOCATION_ID);
    Long team = row.get(INDICATOR.TEAM_ID);
    Long teamLocation = row.get("team_location", Long.class);
    Scope scope =
        team != null
            ? new Scope.Team(new TeamId(team))
            : location != null
                ? new Scope.Location(new LocationId(location))
                : new Scope.Organisation();
    return new Indicator(
        new IndicatorId(row.get(INDICATOR.ID)),
        new Definition(
            row.get(INDICATOR.NAME),
            row.get(INDICATOR.QUESTION),
            IndicatorKind.valueOf(row.get(INDICATOR.KIND)),
            row.get(INDICATOR.UNIT),
            row.get(INDICATOR.NUMERATOR),
            row.get(INDICATOR.DENOMINATOR),
            Direction.valueOf(row.get(INDICATOR.DIRECTION)),
            row.get(INDICATOR.TARGET),
            Cadence.valueOf(row.get(INDICATOR.CADENCE)),
            row.get(INDICATOR.SCREENED),
            scope),
        new Site(
            new OrganisationId(row.get(INDICATOR.ORGANISATION_ID)),
            scope,
            teamLocation == null ? null : new LocationId(teamLocation),
            row.get(SITE_NAME)),
        row.get(INDICATOR.VERSION));
  }

  IndicatorId insert(Actor actor, Definition definition) {
    Map<Field<?>, Object> values = new HashMap<>(values(definition));
    values.put(INDICATOR.ORGANISATION_ID, actor.organisation().value());
    values.put(INDICATOR.CREATED_BY, actor.id().value());
    values.put(INDICATOR.CREATED_AT, clock.instant());
    return new IndicatorId(
        db.insertInto(INDICATOR).set(values).returningResult(INDICATOR.ID).fetchSingle().value1());
  }

  /** Returns false when the indicator has another version by now. */
  boolean update(IndicatorId id, int version, Definition definition) {
    return db.update(INDICATOR)
            .set(values(definition))
            .set(INDICATOR.VERSION, INDICATOR.VERSION.plus(1))
            .where(INDICATOR.ID.eq(id.value()))
            .and(INDICATOR.VERSION.eq(version))
            .execute()
        == 1;
  }

  private static Map<Field<?>, @Nullable Object> values(Definition definition) {
    Scope scope = definition.scope();
    Map<Field<?>, @Nullable Object> values = new HashMap<>();
    values.put(
        INDICATOR.LOCATION_ID, scope instanceof Scope.Location(LocationId id) ? id.value() : null);
    values.put(INDICATOR.TEAM_ID, scope instanceof Scope.Team(TeamId id) ? id.value() : null);
    values.put(INDICATOR.NAME, definition.name());
    values.put(INDICATOR.QUESTION, definition.question());
    values.put(INDICATOR.KIND, definition.kind().name());
    values.put(INDICATOR.UNIT, definition.unit());
    values.put(INDICATOR.NUMERATOR, definition.numerator());
    values.put(INDICATOR.DENOMINATOR, definition.denominator());
    values.put(INDICATOR.DIRECTION, definition.direction().name());
    values.put(INDICATOR.TARGET, definition.target());
    values.put(INDICATOR.CADENCE, definition.cadence().name());
    values.put(INDICATOR.SCREENED, definition.screened());
    return values;
  }
}

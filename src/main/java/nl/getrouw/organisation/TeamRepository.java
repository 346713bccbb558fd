package nl.getrouw.organisation;

import static nl.getrouw.db.Tables.LOCATION;
import static nl.getrouw.db.Tables.PERSON;
import static nl.getrouw.db.Tables.ROLE_ASSIGNMENT;
import static nl.getrouw.db.Tables.TEAM;
import static nl.getrouw.organisation.ColleagueRepository.numbers;
import static nl.getrouw.organisation.ColleagueRepository.runningOn;
import static org.jooq.impl.DSL.countDistinct;
import static org.jooq.impl.DSL.field;
import static org.jooq.impl.DSL.noCondition;
import static org.jooq.impl.DSL.row;
import static org.jooq.impl.DSL.select;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import nl.getrouw.kernel.LocationId;
import nl.getrouw.kernel.OrganisationId;
import nl.getrouw.kernel.PageRequest;
import nl.getrouw.kernel.PersonId;
import nl.getrouw.kernel.TeamId;
import nl.getrouw.security.Reach;
import nl.getrouw.security.Role;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.jooq.Records;
import org.jooq.SelectField;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Repository;

/** Teams with the location they are in. */
@Repository
class TeamRepository {

  /** Needs {@code TEAM} and {@code LOCATION} in the query. */
  static final SelectField<TeamRef> TEAM_REF =
      row(
              TEAM.ID.convertFrom(TeamId::new),
              TEAM.NAME,
              TEAM.ORGANISATION_ID.convertFrom(OrganisationId::new),
              TEAM.LOCATION_ID.convertFrom(LocationId::new),
              LOCATION.NAME,
              TEAM.SETTING.convertFrom(Setting::valueOf),
              TEAM.CLOSED_ON)
          .mapping(TeamRef::new);

  private final DSLContext db;

  TeamRepository(DSLContext db) {
    this.db = db;
  }

  Optional<TeamRef> find(TeamId id) {
    return Optional.ofNullable(find(List.of(id)).get(id));
  }

  Map<TeamId, TeamRef> find(Collection<TeamId> ids) {
    return refs(TEAM.ID.in(numbers(ids))).stream()
        .collect(Collectors.toMap(TeamRef::id, Function.identity()));
  }

  /** Open teams within reach, by name. */
  List<TeamRef> open(Reach reach) {
    return refs(within(reach).and(TEAM.CLOSED_ON.isNull()));
  }

  private List<TeamRef> refs(Condition condition) {
    return db.select(TEAM_REF)
        .from(TEAM)
        .join(LOCATION)
        .on(LOCATION.ID.eq(TEAM.LOCATION_ID))
        .where(condition)
        .orderBy(TEAM.NAME)
        .fetch(row -> row.value1());
  }

  List<Teams.Row> list(
      Reach reach, Teams.Filter filter, Teams.Sort.By sort, PageRequest page, LocalDate today) {
    Field<?> column = column(sort.column());
    return db.select(TEAM_REF, TEAM.VERSION, people(today))
        .from(TEAM)
        .join(LOCATION)
        .on(LOCATION.ID.eq(TEAM.LOCATION_ID))
        .where(matches(reach, filter))
        .orderBy(sort.descending() ? column.desc() : column.asc(), TEAM.NAME.asc())
        .limit(page.limit())
        .offset(page.offset())
        .fetch(Records.mapping(Teams.Row::new));
  }

  int count(Reach reach, Teams.Filter filter) {
    return db.fetchCount(
        db.select(TEAM.ID)
            .from(TEAM)
            .join(LOCATION)
            .on(LOCATION.ID.eq(TEAM.LOCATION_ID))
            .where(matches(reach, filter)));
  }

  int version(TeamId id) {
    return db.select(TEAM.VERSION).from(TEAM).where(TEAM.ID.eq(id.value())).fetchSingle().value1();
  }

  /** People with a role for exactly this team, with the roles in the order of the enum. */
  List<Teams.Member> members(TeamId id, LocalDate today) {
    return db.selectDistinct(
            PERSON.ID.convertFrom(PersonId::new),
            PERSON.NAME,
            PERSON.FUNCTION_TITLE,
            ROLE_ASSIGNMENT.ROLE.convertFrom(Role::valueOf))
        .from(ROLE_ASSIGNMENT)
        .join(PERSON)
        .on(PERSON.ID.eq(ROLE_ASSIGNMENT.PERSON_ID))
        .where(ROLE_ASSIGNMENT.TEAM_ID.eq(id.value()))
        .and(runningOn(today))
        .and(PERSON.DISABLED_AT.isNull())
        .orderBy(PERSON.NAME, PERSON.ID)
        .fetch(Records.mapping(Teams.Member::new));
  }

  boolean nameTaken(OrganisationId organisation, String name, @Nullable TeamId except) {
    return db.fetchExists(
        TEAM,
        TEAM.ORGANISATION_ID
            .eq(organisation.value())
            .and(TEAM.NAME.eq(name))
            .and(except == null ? noCondition() : TEAM.ID.ne(except.value())));
  }

  TeamId insert(OrganisationId organisation, Teams.Draft draft) {
    return new TeamId(
        db.insertInto(TEAM)
            .set(TEAM.ORGANISATION_ID, organisation.value())
            .set(TEAM.LOCATION_ID, draft.location().value())
            .set(TEAM.NAME, draft.name())
            .set(TEAM.SETTING, draft.setting().name())
            .returningResult(TEAM.ID)
            .fetchSingle()
            .value1());
  }

  boolean update(TeamId id, int version, Teams.Draft draft) {
    return db.update(TEAM)
            .set(TEAM.LOCATION_ID, draft.location().value())
            .set(TEAM.NAME, draft.name())
            .set(TEAM.SETTING, draft.setting().name())
            .set(TEAM.VERSION, TEAM.VERSION.plus(1))
            .where(TEAM.ID.eq(id.value()))
            .and(TEAM.VERSION.eq(version))
            .execute()
        == 1;
  }

  boolean closedOn(TeamId id, int version, @Nullable LocalDate day) {
    return db.update(TEAM)
            .set(TEAM.CLOSED_ON, day)
            .set(TEAM.VERSION, TEAM.VERSION.plus(1))
            .where(TEAM.ID.eq(id.value()))
            .and(TEAM.VERSION.eq(version))
            .execute()
        == 1;
  }

  private static Condition matches(Reach reach, Teams.Filter filter) {
    Condition text =
        filter.text().isBlank()
            ? noCondition()
            : TEAM.NAME
                .contains(filter.text().strip())
                .or(LOCATION.NAME.contains(filter.text().strip()));
    return within(reach)
        .and(text)
        .and(
            filter.location() == null
                ? noCondition()
                : TEAM.LOCATION_ID.eq(filter.location().value()))
        .and(filter.closed() ? TEAM.CLOSED_ON.isNotNull() : TEAM.CLOSED_ON.isNull());
  }

  private static Condition within(Reach reach) {
    Condition own = TEAM.ORGANISATION_ID.eq(reach.organisation().value());
    return reach.whole()
        ? own
        : own.and(
            TEAM.LOCATION_ID.in(numbers(reach.locations())).or(TEAM.ID.in(numbers(reach.teams()))));
  }

  private static Field<Integer> people(LocalDate today) {
    return field(
        select(countDistinct(ROLE_ASSIGNMENT.PERSON_ID))
            .from(ROLE_ASSIGNMENT)
            .join(PERSON)
            .on(PERSON.ID.eq(ROLE_ASSIGNMENT.PERSON_ID))
            .where(ROLE_ASSIGNMENT.TEAM_ID.eq(TEAM.ID))
            .and(runningOn(today))
            .and(PERSON.DISABLED_AT.isNull()));
  }

  private static Field<?> column(Teams.Sort sort) {
    return switch (sort) {
      case NAME -> TEAM.NAME;
      case LOCATION -> LOCATION.NAME;
      case SETTING -> TEAM.SETTING;
    };
  }
}

package nl.getrouw.organisation;

import static nl.getrouw.db.Tables.INVITATION;
import static nl.getrouw.db.Tables.PERSON;
import static nl.getrouw.db.Tables.ROLE_ASSIGNMENT;
import static nl.getrouw.organisation.ColleagueRepository.runningOn;
import static org.jooq.impl.DSL.exists;
import static org.jooq.impl.DSL.field;
import static org.jooq.impl.DSL.max;
import static org.jooq.impl.DSL.noCondition;
import static org.jooq.impl.DSL.row;
import static org.jooq.impl.DSL.select;
import static org.jooq.impl.DSL.selectOne;
import static org.jooq.impl.DSL.val;
import static org.jooq.impl.DSL.when;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import nl.getrouw.kernel.OrganisationId;
import nl.getrouw.kernel.PageRequest;
import nl.getrouw.kernel.PersonId;
import nl.getrouw.security.Actor;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.jooq.Records;
import org.jooq.SelectField;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Repository;

/** People and the state of their accounts. */
@Repository
class PersonRepository {

  private static final Field<String> STATE_NAME =
      when(PERSON.DISABLED_AT.isNotNull(), AccountState.DISABLED.name())
          .when(PERSON.PASSWORD_HASH.isNull(), AccountState.INVITED.name())
          .otherwise(AccountState.ACTIVE.name());

  private static final Field<AccountState> STATE = STATE_NAME.convertFrom(AccountState::valueOf);

  private static final SelectField<People.Draft> DRAFT =
      row(
              PERSON.NAME,
              PERSON.EMAIL,
              PERSON.FUNCTION_TITLE,
              PERSON.LANGUAGE.convertFrom(Locale::forLanguageTag))
          .mapping(People.Draft::new);

  private final DSLContext db;
  private final RoleRepository roles;

  PersonRepository(DSLContext db, RoleRepository roles) {
    this.db = db;
    this.roles = roles;
  }

  List<People.Row> list(
      OrganisationId organisation,
      People.Filter filter,
      People.Sort.By sort,
      PageRequest page,
      LocalDate today) {
    Field<?> column = column(sort.column());
    var people =
        db.select(
                PERSON.ID.convertFrom(PersonId::new),
                PERSON.NAME,
                PERSON.EMAIL,
                PERSON.FUNCTION_TITLE,
                STATE)
            .from(PERSON)
            .where(matches(organisation, filter, today))
            .orderBy(sort.descending() ? column.desc() : column.asc(), PERSON.NAME, PERSON.ID)
            .limit(page.limit())
            .offset(page.offset())
            .fetch();
    Map<PersonId, List<Roles.Held>> held = roles.heldOn(today, people.map(row -> row.value1()));
    return people.map(
        row ->
            new People.Row(
                row.value1(),
                row.value2(),
                row.value3(),
                row.value4(),
                row.value5(),
                held.getOrDefault(row.value1(), List.of())));
  }

  int count(OrganisationId organisation, People.Filter filter, LocalDate today) {
    return db.fetchCount(PERSON, matches(organisation, filter, today));
  }

  Optional<People.Page> page(Actor actor, PersonId id, Instant now) {
    Field<Instant> invitedUntil =
        field(
            select(max(INVITATION.EXPIRES_AT))
                .from(INVITATION)
                .where(INVITATION.PERSON_ID.eq(PERSON.ID))
                .and(INVITATION.USED_AT.isNull())
                .and(INVITATION.EXPIRES_AT.gt(now)));
    return db.select(
            PERSON.ID.convertFrom(PersonId::new),
            PERSON.VERSION,
            DRAFT,
            STATE,
            invitedUntil,
            val(id.equals(actor.id())))
        .from(PERSON)
        .where(PERSON.ID.eq(id.value()))
        .and(PERSON.ORGANISATION_ID.eq(actor.organisation().value()))
        .fetchOptional(Records.mapping(People.Page::new));
  }

  boolean emailTaken(String email, @Nullable PersonId except) {
    return db.fetchExists(
        PERSON,
        PERSON.EMAIL.eq(email).and(except == null ? noCondition() : PERSON.ID.ne(except.value())));
  }

  PersonId insert(OrganisationId organisation, People.Draft draft) {
    return new PersonId(
        db.insertInto(PERSON)
            .set(PERSON.ORGANISATION_ID, organisation.value())
            .set(PERSON.NAME, draft.name())
            .set(PERSON.EMAIL, draft.email())
            .set(PERSON.FUNCTION_TITLE, draft.functionTitle())
            .set(PERSON.LANGUAGE, draft.language().getLanguage())
            .returningResult(PERSON.ID)
            .fetchSingle()
            .value1());
  }

  boolean update(PersonId id, int version, People.Draft draft) {
    return db.update(PERSON)
            .set(PERSON.NAME, draft.name())
            .set(PERSON.EMAIL, draft.email())
            .set(PERSON.FUNCTION_TITLE, draft.functionTitle())
            .set(PERSON.LANGUAGE, draft.language().getLanguage())
            .set(PERSON.VERSION, PERSON.VERSION.plus(1))
            .where(PERSON.ID.eq(id.value()))
            .and(PERSON.VERSION.eq(version))
            .execute()
        == 1;
  }

  /** Disables from a moment on, or enables with null; either way every open session ends. */
  boolean disable(PersonId id, int version, @Nullable Instant at) {
    return db.update(PERSON)
            .set(PERSON.DISABLED_AT, at)
            .set(PERSON.SESSION_EPOCH, PERSON.SESSION_EPOCH.plus(1))
            .set(PERSON.VERSION, PERSON.VERSION.plus(1))
            .where(PERSON.ID.eq(id.value()))
            .and(PERSON.VERSION.eq(version))
            .execute()
        == 1;
  }

  private static Condition matches(
      OrganisationId organisation, People.Filter filter, LocalDate today) {
    String text = filter.text().strip();
    Condition found =
        text.isEmpty()
            ? noCondition()
            : PERSON
                .NAME
                .contains(text)
                .or(PERSON.EMAIL.contains(text))
                .or(PERSON.FUNCTION_TITLE.contains(text));
    Condition state =
        filter.state() == null ? PERSON.DISABLED_AT.isNull() : STATE_NAME.eq(filter.state().name());
    Condition holds =
        filter.role() == null && filter.team() == null
            ? noCondition()
            : exists(
                selectOne()
                    .from(ROLE_ASSIGNMENT)
                    .where(ROLE_ASSIGNMENT.PERSON_ID.eq(PERSON.ID))
                    .and(runningOn(today))
                    .and(
                        filter.role() == null
                            ? noCondition()
                            : ROLE_ASSIGNMENT.ROLE.eq(filter.role().name()))
                    .and(
                        filter.team() == null
                            ? noCondition()
                            : ROLE_ASSIGNMENT.TEAM_ID.eq(filter.team().value())));
    return PERSON.ORGANISATION_ID.eq(organisation.value()).and(found).and(state).and(holds);
  }

  private static Field<?> column(People.Sort sort) {
    return switch (sort) {
      case NAME -> PERSON.NAME;
      case EMAIL -> PERSON.EMAIL;
      case FUNCTION -> PERSON.FUNCTION_TITLE;
    };
  }
}

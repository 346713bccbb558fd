package nl.getrouw.api;

import static nl.getrouw.db.Tables.API_TOKEN;
import static nl.getrouw.db.Tables.LOCATION;
import static nl.getrouw.db.Tables.ORGANISATION;
import static nl.getrouw.db.Tables.PERSON;
import static nl.getrouw.db.Tables.TEAM;
import static org.jooq.impl.DSL.coalesce;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import nl.getrouw.kernel.ApiTokenId;
import nl.getrouw.kernel.LocationId;
import nl.getrouw.kernel.OrganisationId;
import nl.getrouw.kernel.TeamId;
import nl.getrouw.security.Actor;
import nl.getrouw.security.Scope;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.jooq.Record;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Repository;

/** Keys of programmes; of each the hash. */
@Repository
class TokenRepository {

  private static final Field<String> SITE =
      coalesce(TEAM.NAME, LOCATION.NAME, ORGANISATION.NAME).as("site");

  /** A key with whose it is. */
  record Owned(OrganisationId organisation, ApiToken token) {}

  private final DSLContext db;

  TokenRepository(DSLContext db) {
    this.db = db;
  }

  /** An organisation's keys, newest first. */
  List<ApiToken> list(OrganisationId organisation) {
    return read(API_TOKEN.ORGANISATION_ID.eq(organisation.value())).stream()
        .map(Owned::token)
        .toList();
  }

  Optional<Owned> find(String hash) {
    return read(API_TOKEN.TOKEN_HASH.eq(hash)).stream().findFirst();
  }

  private List<Owned> read(Condition wanted) {
    return db.select(API_TOKEN.asterisk(), PERSON.NAME, SITE)
        .from(API_TOKEN)
        .join(PERSON)
        .on(PERSON.ID.eq(API_TOKEN.CREATED_BY))
        .join(ORGANISATION)
        .on(ORGANISATION.ID.eq(API_TOKEN.ORGANISATION_ID))
        .leftJoin(LOCATION)
        .on(LOCATION.ID.eq(API_TOKEN.LOCATION_ID))
        .leftJoin(TEAM)
        .on(TEAM.ID.eq(API_TOKEN.TEAM_ID))
        .where(wanted)
        .orderBy(API_TOKEN.CREATED_AT.desc(), API_TOKEN.ID.desc())
        .fetch(TokenRepository::owned);
  }

  private static Owned owned(Record row) {
    return new Owned(
        new OrganisationId(row.get(API_TOKEN.ORGANISATION_ID)),
        new ApiToken(
            new ApiTokenId(row.get(API_TOKEN.ID)),
            row.get(API_TOKEN.NAME),
            row.get(API_TOKEN.START),
            ApiResource.read(row.get(API_TOKEN.RESOURCES)),
            scope(row.get(API_TOKEN.LOCATION_ID), row.get(API_TOKEN.TEAM_ID)),
            row.get(SITE),
            row.get(PERSON.NAME),
            row.get(API_TOKEN.CREATED_AT),
            row.get(API_TOKEN.EXPIRES_AT),
            row.get(API_TOKEN.LAST_USED_AT),
            row.get(API_TOKEN.REVOKED_AT)));
  }

  private static Scope scope(@Nullable Long location, @Nullable Long team) {
    if (team != null) {
      return new Scope.Team(new TeamId(team));
    }
    return location == null
        ? new Scope.Organisation()
        : new Scope.Location(new LocationId(location));
  }

  ApiTokenId insert(Actor actor, TokenDraft draft, String secret, Instant now, Instant expires) {
    return new ApiTokenId(
        db.insertInto(API_TOKEN)
            .set(API_TOKEN.ORGANISATION_ID, actor.organisation().value())
            .set(API_TOKEN.NAME, draft.name())
            .set(API_TOKEN.TOKEN_HASH, TokenSecret.hash(secret))
            .set(API_TOKEN.START, secret.substring(0, TokenSecret.SHOWN))
            .set(API_TOKEN.RESOURCES, ApiResource.stored(draft.resources()))
            .set(
                API_TOKEN.LOCATION_ID,
                draft.scope() instanceof Scope.Location(LocationId at) ? at.value() : null)
            .set(
                API_TOKEN.TEAM_ID,
                draft.scope() instanceof Scope.Team(TeamId of) ? of.value() : null)
            .set(API_TOKEN.CREATED_BY, actor.id().value())
            .set(API_TOKEN.CREATED_AT, now)
            .set(API_TOKEN.EXPIRES_AT, expires)
            .returningResult(API_TOKEN.ID)
            .fetchSingle()
            .value1());
  }

  void used(ApiTokenId id, Instant now) {
    db.update(API_TOKEN)
        .set(API_TOKEN.LAST_USED_AT, now)
        .where(API_TOKEN.ID.eq(id.value()))
        .execute();
  }

  /** Returns false when the organisation has no such key that still stands. */
  boolean revoke(Actor actor, ApiTokenId id, Instant now) {
    return db.update(API_TOKEN)
            .set(API_TOKEN.REVOKED_AT, now)
            .set(API_TOKEN.REVOKED_BY, actor.id().value())
            .where(API_TOKEN.ID.eq(id.value()))
            .and(API_TOKEN.ORGANISATION_ID.eq(actor.organisation().value()))
            .and(API_TOKEN.REVOKED_AT.isNull())
            .execute()
        == 1;
  }
}

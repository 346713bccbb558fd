package nl.getrouw.organisation;

import static nl.getrouw.db.Tables.INVITATION;
import static nl.getrouw.db.Tables.ORGANISATION;
import static nl.getrouw.db.Tables.PERSON;

import java.time.Instant;
import java.util.Locale;
import java.util.Optional;
import nl.getrouw.kernel.OrganisationId;
import nl.getrouw.kernel.PersonId;
import org.jooq.DSLContext;
import org.jooq.Records;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Repository;

/** Invitations, found by the hash of their token. */
@Repository
class InvitationRepository {

  private final DSLContext db;

  InvitationRepository(DSLContext db) {
    this.db = db;
  }

  void insert(
      PersonId person, String tokenHash, @Nullable PersonId by, Instant at, Instant expires) {
    db.insertInto(INVITATION)
        .set(INVITATION.PERSON_ID, person.value())
        .set(INVITATION.TOKEN_HASH, tokenHash)
        .set(INVITATION.CREATED_BY, by == null ? null : by.value())
        .set(INVITATION.CREATED_AT, at)
        .set(INVITATION.EXPIRES_AT, expires)
        .execute();
  }

  /** Takes back the invitations of this person that were not used. */
  void withdraw(PersonId person) {
    db.deleteFrom(INVITATION)
        .where(INVITATION.PERSON_ID.eq(person.value()))
        .and(INVITATION.USED_AT.isNull())
        .execute();
  }

  /**
   * The person an open invitation is for; nobody when used, expired, or the account is disabled.
   */
  Optional<Invitations.Invitee> open(String tokenHash, Instant now) {
    return db.select(
            PERSON.ID.convertFrom(PersonId::new),
            PERSON.ORGANISATION_ID.convertFrom(OrganisationId::new),
            PERSON.NAME,
            PERSON.EMAIL,
            ORGANISATION.NAME,
            PERSON.LANGUAGE.convertFrom(Locale::forLanguageTag))
        .from(INVITATION)
        .join(PERSON)
        .on(PERSON.ID.eq(INVITATION.PERSON_ID))
        .join(ORGANISATION)
        .on(ORGANISATION.ID.eq(PERSON.ORGANISATION_ID))
        .where(INVITATION.TOKEN_HASH.eq(tokenHash))
        .and(INVITATION.USED_AT.isNull())
        .and(INVITATION.EXPIRES_AT.gt(now))
        .and(PERSON.DISABLED_AT.isNull())
        .fetchOptional(Records.mapping(Invitations.Invitee::new));
  }

  /** Marks an open invitation as used; false when another request was first. */
  boolean use(String tokenHash, Instant now) {
    return db.update(INVITATION)
            .set(INVITATION.USED_AT, now)
            .where(INVITATION.TOKEN_HASH.eq(tokenHash))
            .and(INVITATION.USED_AT.isNull())
            .execute()
        == 1;
  }

  /** Stores a password and ends every open session of the person. */
  void password(PersonId person, String hash) {
    db.update(PERSON)
        .set(PERSON.PASSWORD_HASH, hash)
        .set(PERSON.SESSION_EPOCH, PERSON.SESSION_EPOCH.plus(1))
        .set(PERSON.VERSION, PERSON.VERSION.plus(1))
        .where(PERSON.ID.eq(person.value()))
        .execute();
  }
}

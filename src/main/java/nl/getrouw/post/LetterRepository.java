package nl.getrouw.post;

import static nl.getrouw.db.Tables.LETTER;
import static nl.getrouw.db.Tables.PERSON;

import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import nl.getrouw.kernel.LetterId;
import nl.getrouw.kernel.OrganisationId;
import nl.getrouw.kernel.PageRequest;
import nl.getrouw.kernel.PersonId;
import nl.getrouw.post.WrittenLetter.Reader;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.Records;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Repository;

/** The outbox. */
@Repository
class LetterRepository {

  private final DSLContext db;
  private final Clock clock;

  LetterRepository(DSLContext db, Clock clock) {
    this.db = db;
    this.clock = clock;
  }

  /** Who is behind an addressee; nobody when the account is disabled. */
  Optional<Reader> reader(Addressee to) {
    return switch (to) {
      case Addressee.Address(var organisation, var name, var address, var language) ->
          Optional.of(new Reader(organisation, null, name, address, language));
      case Addressee.Person(PersonId id) ->
          db.select(
                  PERSON.ORGANISATION_ID.convertFrom(OrganisationId::new),
                  PERSON.ID.convertFrom(PersonId::new),
                  PERSON.NAME,
                  PERSON.EMAIL,
                  PERSON.LANGUAGE.convertFrom(Locale::forLanguageTag))
              .from(PERSON)
              .where(PERSON.ID.eq(id.value()))
              .and(PERSON.DISABLED_AT.isNull())
              .fetchOptional(Records.mapping(Reader::new));
    };
  }

  void insert(WrittenLetter letter) {
    Reader reader = letter.reader();
    Instant now = clock.instant();
    db.insertInto(LETTER)
        .set(LETTER.ORGANISATION_ID, reader.organisation().value())
        .set(LETTER.PERSON_ID, reader.person() == null ? null : reader.person().value())
        .set(LETTER.NAME, reader.name())
        .set(LETTER.ADDRESS, reader.address())
        .set(LETTER.LANGUAGE, reader.language().getLanguage())
        .set(LETTER.SUBJECT, letter.subject())
        .set(LETTER.BODY_TEXT, letter.text())
        .set(LETTER.BODY_HTML, letter.html())
        .set(LETTER.CALENDAR, letter.calendar())
        .set(LETTER.CALENDAR_METHOD, letter.calendarMethod())
        .set(LETTER.MESSAGE_ID, letter.messageId())
        .set(
            LETTER.STATE,
            (letter.fault() == null ? LetterState.WAITING : LetterState.FAILED).name())
        .set(LETTER.FAULT, letter.fault() == null ? null : letter.fault().name())
        .set(LETTER.NEXT_AT, now)
        .set(LETTER.SEALED, letter.sealed())
        .set(LETTER.WRITTEN_AT, now)
        .execute();
  }

  List<LetterRow> list(OrganisationId organisation, LetterFilter filter, PageRequest page) {
    return db.select(
            LETTER.ID.convertFrom(LetterId::new),
            LETTER.NAME,
            LETTER.ADDRESS,
            LETTER.SUBJECT,
            LETTER.STATE.convertFrom(LetterState::valueOf),
            LETTER.ATTEMPTS,
            LETTER.NEXT_AT,
            LETTER.FAULT.convertFrom(LetterRepository::fault),
            LETTER.FAULT_DETAIL,
            LETTER.WRITTEN_AT,
            LETTER.SENT_AT)
        .from(LETTER)
        .where(matches(organisation, filter))
        .orderBy(LETTER.ID.desc())
        .limit(page.limit())
        .offset(page.offset())
        .fetch(Records.mapping(LetterRow::new));
  }

  int count(OrganisationId organisation, LetterFilter filter) {
    return db.fetchCount(LETTER, matches(organisation, filter));
  }

  boolean exists(OrganisationId organisation, LetterId letter) {
    return db.fetchExists(LETTER, of(organisation, letter));
  }

  /** False when the letter was not given up. */
  boolean retry(OrganisationId organisation, LetterId letter) {
    return db.update(LETTER)
            .set(LETTER.STATE, LetterState.WAITING.name())
            .set(LETTER.ATTEMPTS, 0)
            .set(LETTER.NEXT_AT, clock.instant())
            .where(of(organisation, letter))
            .and(LETTER.STATE.eq(LetterState.FAILED.name()))
            .execute()
        == 1;
  }

  private static @Nullable Fault fault(@Nullable String name) {
    return name == null ? null : Fault.valueOf(name);
  }

  private static Condition of(OrganisationId organisation, LetterId letter) {
    return LETTER
        .ID
        .eq(letter.value())
        .and(LETTER.ORGANISATION_ID.eq(organisation.value()))
        .and(LETTER.SEALED.isFalse());
  }

  private static Condition matches(OrganisationId organisation, LetterFilter filter) {
    Condition condition =
        LETTER.ORGANISATION_ID.eq(organisation.value()).and(LETTER.SEALED.isFalse());
    if (filter.state() != null) {
      condition = condition.and(LETTER.STATE.eq(filter.state().name()));
    }
    String text = filter.text().strip();
    return text.isEmpty()
        ? condition
        : condition.and(
            LETTER
                .NAME
                .containsIgnoreCase(text)
                .or(LETTER.ADDRESS.containsIgnoreCase(text))
                .or(LETTER.SUBJECT.containsIgnoreCase(text)));
  }
}

package nl.getrouw.learning.coaching;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toList;
import static nl.getrouw.db.Tables.COACHING_PARTICIPANT;
import static nl.getrouw.db.Tables.COACHING_SESSION;
import static nl.getrouw.db.Tables.COACHING_WORDS;
import static nl.getrouw.db.Tables.PERSON;
import static org.jooq.impl.DSL.max;
import static org.jooq.impl.DSL.min;
import static org.jooq.impl.DSL.select;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import nl.getrouw.kernel.CoachingSessionId;
import nl.getrouw.kernel.PersonId;
import nl.getrouw.kernel.TeamId;
import nl.getrouw.learning.growth.Topic;
import nl.getrouw.organisation.Directory;
import nl.getrouw.organisation.TeamRef;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.Record;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Repository;

/** Finds sessions; decides nothing about who may see them. */
@Repository
class SessionQueries {

  /** What was said, with its version. */
  record StoredWords(SessionWords words, int version) {}

  private final DSLContext db;
  private final Directory directory;

  SessionQueries(DSLContext db, Directory directory) {
    this.db = db;
    this.directory = directory;
  }

  Optional<Session> find(CoachingSessionId id) {
    return fetch(COACHING_SESSION.ID.eq(id.value())).stream().findFirst();
  }

  /** The coach's sessions in a period, cancelled ones left out, in order of day and time. */
  List<Session> ofCoach(PersonId coach, LocalDate from, LocalDate to) {
    return fetch(
        COACHING_SESSION
            .COACH_ID
            .eq(coach.value())
            .and(COACHING_SESSION.HELD_ON.between(from, to))
            .and(COACHING_SESSION.STATE.ne(State.CANCELLED.name())));
  }

  /** The sessions in which a person is or was coached, cancelled ones left out. */
  List<Session> ofCoachee(PersonId person, LocalDate from, LocalDate to) {
    return fetch(
        COACHING_SESSION
            .ID
            .in(
                select(COACHING_PARTICIPANT.SESSION_ID)
                    .from(COACHING_PARTICIPANT)
                    .where(COACHING_PARTICIPANT.PERSON_ID.eq(person.value())))
            .and(COACHING_SESSION.HELD_ON.between(from, to))
            .and(COACHING_SESSION.STATE.ne(State.CANCELLED.name())));
  }

  /** What the coach logged or held last, of a kind. */
  Optional<Session> lastHeld(PersonId coach, Kind kind) {
    return db
        .select(COACHING_SESSION.ID)
        .from(COACHING_SESSION)
        .where(COACHING_SESSION.COACH_ID.eq(coach.value()))
        .and(COACHING_SESSION.KIND.eq(kind.name()))
        .and(COACHING_SESSION.STATE.eq(State.HELD.name()))
        .orderBy(COACHING_SESSION.HELD_ON.desc(), COACHING_SESSION.ID.desc())
        .limit(1)
        .fetch(row -> new CoachingSessionId(row.value1()))
        .stream()
        .findFirst()
        .flatMap(this::find);
  }

  /** The last time that what was agreed took place, whoever the coach was. */
  Optional<LocalDate> last(Allocation about, LocalDate until) {
    return Optional.ofNullable(
        db.select(max(COACHING_SESSION.HELD_ON))
            .from(COACHING_SESSION)
            .where(concerns(about))
            .and(COACHING_SESSION.STATE.eq(State.HELD.name()))
            .and(COACHING_SESSION.HELD_ON.le(until))
            .fetchSingle()
            .value1());
  }

  /** The next time that it stands in the calendar. */
  Optional<LocalDate> next(Allocation about, LocalDate from) {
    return Optional.ofNullable(
        db.select(min(COACHING_SESSION.HELD_ON))
            .from(COACHING_SESSION)
            .where(concerns(about))
            .and(COACHING_SESSION.STATE.eq(State.PLANNED.name()))
            .and(COACHING_SESSION.HELD_ON.ge(from))
            .fetchSingle()
            .value1());
  }

  private static Condition concerns(Allocation about) {
    Condition kind = COACHING_SESSION.KIND.eq(about.kind().name());
    if (about.team() != null) {
      return kind.and(COACHING_SESSION.TEAM_ID.eq(about.team().id().value()));
    }
    return kind.and(
        COACHING_SESSION.ID.in(
            select(COACHING_PARTICIPANT.SESSION_ID)
                .from(COACHING_PARTICIPANT)
                .where(
                    COACHING_PARTICIPANT.PERSON_ID.eq(
                        Objects.requireNonNull(about.person()).id().value()))));
  }

  StoredWords words(CoachingSessionId id) {
    return db.select(
            COACHING_WORDS.NOTES,
            COACHING_WORDS.NEXT_STEP,
            COACHING_WORDS.NEXT_ON,
            COACHING_WORDS.VERSION)
        .from(COACHING_WORDS)
        .where(COACHING_WORDS.SESSION_ID.eq(id.value()))
        .fetchOptional(
            row ->
                new StoredWords(
                    new SessionWords(row.value1(), row.value2(), row.value3()), row.value4() + 1))
        .orElseGet(() -> new StoredWords(SessionWords.NONE, 0));
  }

  Instant createdAt(CoachingSessionId id) {
    return db.select(COACHING_SESSION.CREATED_AT)
        .from(COACHING_SESSION)
        .where(COACHING_SESSION.ID.eq(id.value()))
        .fetchSingle()
        .value1();
  }

  /** Planned sessions of a series from a day on. */
  List<Session> series(String series, LocalDate from) {
    return fetch(
        COACHING_SESSION
            .SERIES
            .eq(series)
            .and(COACHING_SESSION.HELD_ON.ge(from))
            .and(COACHING_SESSION.STATE.eq(State.PLANNED.name())));
  }

  private List<Session> fetch(Condition which) {
    var rows =
        db.select(COACHING_SESSION.fields())
            .select(PERSON.NAME)
            .from(COACHING_SESSION)
            .join(PERSON)
            .on(PERSON.ID.eq(COACHING_SESSION.COACH_ID))
            .where(which)
            .orderBy(COACHING_SESSION.HELD_ON, COACHING_SESSION.STARTS_AT, COACHING_SESSION.ID)
            .fetch();
    Map<Long, List<Coachee>> people = people(rows.getValues(COACHING_SESSION.ID));
    Map<TeamId, TeamRef> teams =
        directory.teams(
            rows.getValues(COACHING_SESSION.TEAM_ID).stream()
                .filter(Objects::nonNull)
                .map(TeamId::new)
                .collect(Collectors.toSet()));
    return rows.map(row -> session(row, people, teams));
  }

  private Map<Long, List<Coachee>> people(Collection<Long> sessions) {
    return db
        .select(COACHING_PARTICIPANT.SESSION_ID, PERSON.ID, PERSON.NAME)
        .from(COACHING_PARTICIPANT)
        .join(PERSON)
        .on(PERSON.ID.eq(COACHING_PARTICIPANT.PERSON_ID))
        .where(COACHING_PARTICIPANT.SESSION_ID.in(sessions))
        .orderBy(PERSON.NAME)
        .stream()
        .collect(
            groupingBy(
                row -> row.value1(),
                mapping(row -> new Coachee(new PersonId(row.value2()), row.value3()), toList())));
  }

  private static Session session(
      Record row, Map<Long, List<Coachee>> people, Map<TeamId, TeamRef> teams) {
    Long team = row.get(COACHING_SESSION.TEAM_ID);
    return new Session(
        new CoachingSessionId(row.get(COACHING_SESSION.ID)),
        row.get(COACHING_SESSION.VERSION),
        Kind.valueOf(row.get(COACHING_SESSION.KIND)),
        State.valueOf(row.get(COACHING_SESSION.STATE)),
        new Coachee(new PersonId(row.get(COACHING_SESSION.COACH_ID)), row.get(PERSON.NAME)),
        team == null ? null : teams.get(new TeamId(team)),
        row.get(COACHING_SESSION.HELD_ON),
        row.get(COACHING_SESSION.STARTS_AT),
        row.get(COACHING_SESSION.MINUTES),
        topic(row.get(COACHING_SESSION.TOPIC)),
        people.getOrDefault(row.get(COACHING_SESSION.ID), List.of()),
        row.get(COACHING_SESSION.HEADS),
        row.get(COACHING_SESSION.SERIES));
  }

  private static @Nullable Topic topic(@Nullable String code) {
    return code == null ? null : Topic.of(code).orElse(null);
  }
}

package nl.getrouw.learning.intervision;

import static nl.getrouw.db.Tables.INTERVISION_ATTENDANCE;
import static nl.getrouw.db.Tables.INTERVISION_TOPIC;
import static nl.getrouw.db.Tables.PERSON;

import java.util.Collection;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import nl.getrouw.kernel.IntervisionSessionId;
import nl.getrouw.kernel.PersonId;
import nl.getrouw.kernel.TeamId;
import nl.getrouw.learning.intervision.SessionPage.Part;
import nl.getrouw.learning.intervision.SessionPage.Person;
import nl.getrouw.theme.Theme;
import org.jooq.DSLContext;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Repository;

/** Who was asked and who was there, and what it was about. */
@Repository
class AttendanceRepository {

  private static final String THEME = "THEME";
  private static final String INGREDIENT = "INGREDIENT";

  private final DSLContext db;

  AttendanceRepository(DSLContext db) {
    this.db = db;
  }

  List<Person> people(IntervisionSessionId session) {
    return db.select(
            PERSON.ID, PERSON.NAME, INTERVISION_ATTENDANCE.PART, INTERVISION_ATTENDANCE.PRESENT)
        .from(INTERVISION_ATTENDANCE)
        .join(PERSON)
        .on(PERSON.ID.eq(INTERVISION_ATTENDANCE.PERSON_ID))
        .where(INTERVISION_ATTENDANCE.SESSION_ID.eq(session.value()))
        .orderBy(PERSON.NAME, PERSON.ID)
        .fetch(
            row ->
                new Person(
                    new PersonId(row.value1()),
                    row.value2(),
                    Part.valueOf(row.value3()),
                    row.value4()));
  }

  /** Asks somebody, or changes nothing for who was asked already. */
  void ask(IntervisionSessionId session, PersonId person, @Nullable TeamId team, Part part) {
    db.insertInto(INTERVISION_ATTENDANCE)
        .set(INTERVISION_ATTENDANCE.SESSION_ID, session.value())
        .set(INTERVISION_ATTENDANCE.PERSON_ID, person.value())
        .set(INTERVISION_ATTENDANCE.TEAM_ID, team == null ? null : team.value())
        .set(INTERVISION_ATTENDANCE.PART, part.name())
        .onDuplicateKeyIgnore()
        .execute();
  }

  /** Asks nobody any more but these. */
  void keep(IntervisionSessionId session, Collection<PersonId> people) {
    db.deleteFrom(INTERVISION_ATTENDANCE)
        .where(INTERVISION_ATTENDANCE.SESSION_ID.eq(session.value()))
        .and(INTERVISION_ATTENDANCE.PERSON_ID.notIn(people.stream().map(PersonId::value).toList()))
        .execute();
  }

  /** Says whether there is such a person in the session. */
  boolean present(IntervisionSessionId session, PersonId person, boolean present) {
    return db.update(INTERVISION_ATTENDANCE)
            .set(INTERVISION_ATTENDANCE.PRESENT, present)
            .where(INTERVISION_ATTENDANCE.SESSION_ID.eq(session.value()))
            .and(INTERVISION_ATTENDANCE.PERSON_ID.eq(person.value()))
            .execute()
        == 1;
  }

  Set<Theme> themes(IntervisionSessionId session) {
    return codes(session, THEME).stream()
        .flatMap(code -> Theme.of(code).stream())
        .collect(Collectors.toCollection(() -> EnumSet.noneOf(Theme.class)));
  }

  Set<String> ingredients(IntervisionSessionId session) {
    return codes(session, INGREDIENT);
  }

  private Set<String> codes(IntervisionSessionId session, String kind) {
    return db.select(INTERVISION_TOPIC.CODE)
        .from(INTERVISION_TOPIC)
        .where(INTERVISION_TOPIC.SESSION_ID.eq(session.value()))
        .and(INTERVISION_TOPIC.KIND.eq(kind))
        .fetchSet(row -> row.value1());
  }

  void topics(IntervisionSessionId session, Set<Theme> themes, Set<String> ingredients) {
    db.deleteFrom(INTERVISION_TOPIC)
        .where(INTERVISION_TOPIC.SESSION_ID.eq(session.value()))
        .execute();
    themes.forEach(theme -> topic(session, THEME, theme.code()));
    ingredients.forEach(code -> topic(session, INGREDIENT, code));
  }

  private void topic(IntervisionSessionId session, String kind, String code) {
    db.insertInto(INTERVISION_TOPIC)
        .set(INTERVISION_TOPIC.SESSION_ID, session.value())
        .set(INTERVISION_TOPIC.KIND, kind)
        .set(INTERVISION_TOPIC.CODE, code)
        .execute();
  }
}

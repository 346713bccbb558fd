package nl.getrouw.timeline;

import static nl.getrouw.db.Tables.ROLE_ASSIGNMENT;
import static nl.getrouw.db.Tables.TRAINING;
import static nl.getrouw.db.Tables.TRAINING_EDITION;
import static nl.getrouw.db.Tables.TRAINING_MEETING;
import static nl.getrouw.db.Tables.TRAINING_REGISTRATION;
import static org.jooq.impl.DSL.countDistinct;
import static org.jooq.impl.DSL.field;
import static org.jooq.impl.DSL.min;
import static org.jooq.impl.DSL.noCondition;
import static org.jooq.impl.DSL.select;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import nl.getrouw.disclosure.Fewest;
import nl.getrouw.disclosure.Respondent;
import nl.getrouw.kernel.OrganisationId;
import nl.getrouw.kernel.TeamId;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.jooq.impl.DSL;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Repository;

/** Trainings that were given, by their first day. */
@Repository("timelineEditionRepository")
class EditionRepository {

  private final DSLContext db;
  private final Fewest fewest;

  EditionRepository(DSLContext db, Fewest fewest) {
    this.db = db;
    this.fewest = fewest;
  }

  /**
   * @param team of which enough people took part that it is about nobody; null for all
   */
  List<Moment> given(OrganisationId organisation, @Nullable TeamId team, Locale language) {
    Field<LocalDate> first =
        field(
            select(min(TRAINING_MEETING.ON_DATE))
                .from(TRAINING_MEETING)
                .where(TRAINING_MEETING.EDITION_ID.eq(TRAINING_EDITION.ID)));
    Field<String> name = language.getLanguage().equals("en") ? TRAINING.NAME_EN : TRAINING.NAME_NL;
    return db.select(first, name, TRAINING_EDITION.LABEL)
        .from(TRAINING_EDITION)
        .join(TRAINING)
        .on(TRAINING.ID.eq(TRAINING_EDITION.TRAINING_ID))
        .where(TRAINING_EDITION.ORGANISATION_ID.eq(organisation.value()))
        .and(TRAINING_EDITION.CANCELLED_AT.isNull())
        .and(first.isNotNull())
        .and(team == null ? noCondition() : isFor(team, first))
        .fetch(
            row ->
                Moment.logged(
                    MomentKind.TRAINING,
                    row.value1(),
                    row.value2() + ", " + row.value3(),
                    "",
                    null));
  }

  private Condition isFor(TeamId team, Field<LocalDate> day) {
    Field<Integer> people =
        DSL.field(
            select(countDistinct(TRAINING_REGISTRATION.PERSON_ID))
                .from(TRAINING_REGISTRATION)
                .join(ROLE_ASSIGNMENT)
                .on(ROLE_ASSIGNMENT.PERSON_ID.eq(TRAINING_REGISTRATION.PERSON_ID))
                .where(TRAINING_REGISTRATION.EDITION_ID.eq(TRAINING_EDITION.ID))
                .and(TRAINING_REGISTRATION.STATE.eq("PLACED"))
                .and(ROLE_ASSIGNMENT.TEAM_ID.eq(team.value()))
                .and(ROLE_ASSIGNMENT.ROLE.in("TEAM_MEMBER", "TEAM_LEAD"))
                .and(ROLE_ASSIGNMENT.STARTS_ON.le(day))
                .and(ROLE_ASSIGNMENT.ENDS_ON.isNull().or(ROLE_ASSIGNMENT.ENDS_ON.ge(day))));
    return people.ge(fewest.of(Respondent.STAFF));
  }
}

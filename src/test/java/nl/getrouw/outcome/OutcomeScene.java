package nl.getrouw.outcome;

import static nl.getrouw.db.Tables.AUDIT;
import static nl.getrouw.db.Tables.COACHING_SESSION;
import static nl.getrouw.db.Tables.CONCEPT;
import static nl.getrouw.db.Tables.CONSENSUS;
import static nl.getrouw.db.Tables.IMPROVEMENT_ACTION;
import static nl.getrouw.db.Tables.INSTRUMENT_ITEM;
import static nl.getrouw.db.Tables.INTERVISION_ATTENDANCE;
import static nl.getrouw.db.Tables.INTERVISION_GROUP;
import static nl.getrouw.db.Tables.INTERVISION_SESSION;
import static nl.getrouw.db.Tables.RESULT;
import static nl.getrouw.db.Tables.RESULT_DOMAIN;
import static nl.getrouw.db.Tables.ROLE_ASSIGNMENT;
import static nl.getrouw.db.Tables.SHEET;
import static nl.getrouw.db.Tables.TEAM_FIGURE;
import static nl.getrouw.db.Tables.TEAM_FIGURES;
import static nl.getrouw.db.Tables.TRAINING;
import static nl.getrouw.db.Tables.TRAINING_CERTIFICATE;
import static nl.getrouw.db.Tables.TRAINING_POST;
import static nl.getrouw.db.Tables.VISIT_ITEM;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import nl.getrouw.instrument.InstrumentLibrary;
import nl.getrouw.kernel.Moments;
import nl.getrouw.kernel.PersonId;
import nl.getrouw.kernel.TeamId;
import nl.getrouw.security.Actor;
import nl.getrouw.security.Role;
import nl.getrouw.security.Scope;
import nl.getrouw.testing.Fixture;
import org.jooq.DSLContext;
import org.jspecify.annotations.Nullable;

/** What was logged at an organisation, told in a few words each. */
public final class OutcomeScene {

  /** The month that is over most recently: everything below is told from its last day. */
  public final YearMonth month = YearMonth.now(Moments.ZONE).minusMonths(1);

  public final Fixture.Organisation organisation;
  public final PersonId manager;
  private final DSLContext db;
  private final long instrument;
  private int certificates;
  private int people;

  public OutcomeScene(Fixture fixture, DSLContext db, InstrumentLibrary instruments) {
    this.db = db;
    this.organisation = fixture.organisation();
    this.manager = organisation.person("Peter-Jan Wolters", Role.MANAGER);
    this.instrument =
        instruments.published(organisation.id()).stream()
            .filter(one -> one.code().equals("srh-getrouw"))
            .findFirst()
            .orElseThrow()
            .id()
            .value();
  }

  public Actor peterJan() {
    return organisation.actor(manager);
  }

  /** The tenth of a month so long ago; 0 is the month that is over most recently. */
  public LocalDate day(int monthsAgo) {
    return month.minusMonths(monthsAgo).atDay(10);
  }

  private static Instant noon(LocalDate day) {
    return day.atTime(LocalTime.NOON).atZone(Moments.ZONE).toInstant();
  }

  private static String band(String total) {
    double score = Double.parseDouble(total);
    return score < 2.5 ? "low" : score < 3.5 ? "moderate" : score < 4.3 ? "good" : "strong";
  }

  /** A final audit, finished on its planned day, with this total and these scores of items. */
  public long audit(TeamId team, int monthsAgo, String total, int... items) {
    return audit(team, day(monthsAgo), day(monthsAgo), total, items);
  }

  /**
   * @param planned the day on which consensus was meant to be reached
   */
  public long audit(
      TeamId team, LocalDate finished, LocalDate planned, String total, int... items) {
    long id = insert(team, "CONSENSUS", planned);
    List<Long> keys =
        db.select(INSTRUMENT_ITEM.ID)
            .from(INSTRUMENT_ITEM)
            .where(INSTRUMENT_ITEM.INSTRUMENT_VERSION_ID.eq(instrument))
            .orderBy(INSTRUMENT_ITEM.POSITION)
            .fetch(0, Long.class);
    for (int i = 0; i < items.length; i++) {
      db.insertInto(CONSENSUS)
          .set(CONSENSUS.AUDIT_ID, id)
          .set(CONSENSUS.ITEM_ID, keys.get(i))
          .set(CONSENSUS.RATING, "SCORED")
          .set(CONSENSUS.SCORE, (short) items[i])
          .set(CONSENSUS.AGREED_AT, noon(finished))
          .execute();
    }
    db.insertInto(RESULT)
        .set(RESULT.AUDIT_ID, id)
        .set(RESULT.TOTAL, new BigDecimal(total))
        .set(RESULT.TOTAL_BAND, band(total))
        .set(RESULT.SCORED, (short) items.length)
        .set(RESULT.NOT_APPLICABLE, (short) 0)
        .set(RESULT.NOT_RATEABLE, (short) 0)
        .set(RESULT.MISSING, (short) 0)
        .set(RESULT.ITEMS, (short) items.length)
        .set(RESULT.COMPARED_ITEMS, (short) 0)
        .set(RESULT.RATERS, (short) 2)
        .set(RESULT.METHOD, "test")
        .execute();
    db.insertInto(CONCEPT)
        .set(CONCEPT.AUDIT_ID, id)
        .set(CONCEPT.MADE_AT, noon(finished))
        .set(CONCEPT.MADE_BY, manager.value())
        .set(CONCEPT.REPLY_UNTIL, finished.plusDays(20))
        .execute();
    db.update(AUDIT)
        .set(AUDIT.STATE, "FINAL")
        .set(AUDIT.FINALISED_AT, noon(finished))
        .where(AUDIT.ID.eq(id))
        .execute();
    return id;
  }

  /** The scores of two ingredients; the others were not applicable. */
  public void ingredients(long audit, String verbinden, String verstaan) {
    domain(audit, 1, "verbinden", verbinden);
    domain(audit, 2, "verstaan", verstaan);
  }

  private void domain(long audit, int position, String code, String score) {
    db.insertInto(RESULT_DOMAIN)
        .set(RESULT_DOMAIN.AUDIT_ID, audit)
        .set(RESULT_DOMAIN.POSITION, (short) position)
        .set(RESULT_DOMAIN.DOMAIN_CODE, code)
        .set(RESULT_DOMAIN.SCORE, new BigDecimal(score))
        .set(RESULT_DOMAIN.SCORED, (short) 5)
        .set(RESULT_DOMAIN.APPLICABLE, (short) 5)
        .execute();
  }

  /** An audit that was called off, or of which nobody said anything since. */
  public long unfinished(TeamId team, int monthsAgo, String state) {
    return insert(team, state, day(monthsAgo));
  }

  private long insert(TeamId team, String state, LocalDate planned) {
    return db.insertInto(AUDIT)
        .set(AUDIT.ORGANISATION_ID, organisation.id().value())
        .set(AUDIT.TEAM_ID, team.value())
        .set(AUDIT.INSTRUMENT_VERSION_ID, instrument)
        .set(AUDIT.KIND, "INTERNAL")
        .set(AUDIT.MOMENT, "PERIODIC")
        .set(AUDIT.STATE, state)
        .set(AUDIT.CANCEL_REASON, state.equals("CANCELLED") ? "verhuizing" : null)
        .set(AUDIT.STARTS_ON, planned.minusDays(8))
        .set(AUDIT.ENDS_ON, planned)
        .returning(AUDIT.ID)
        .fetchSingle()
        .getId();
  }

  /** A visit with a programme of so many hours, by so many auditors. */
  public void visit(long audit, int hours, int auditors) {
    db.insertInto(VISIT_ITEM)
        .set(VISIT_ITEM.AUDIT_ID, audit)
        .set(VISIT_ITEM.DAY, LocalDate.of(2026, 1, 5))
        .set(VISIT_ITEM.STARTS_AT, LocalTime.of(9, 0))
        .set(VISIT_ITEM.ENDS_AT, LocalTime.of(9 + hours, 0))
        .set(VISIT_ITEM.WHAT, "Bezoek")
        .execute();
    for (int i = 0; i < auditors; i++) {
      db.insertInto(SHEET)
          .set(SHEET.AUDIT_ID, audit)
          .set(SHEET.AUDITOR_ID, organisation.person(name("Auditor")).value())
          .execute();
    }
  }

  /** The figures that a team handed in before an audit. */
  public void plans(long audit, int monthsAgo, int plans, int clients) {
    db.insertInto(TEAM_FIGURES)
        .set(TEAM_FIGURES.AUDIT_ID, audit)
        .set(TEAM_FIGURES.SUBMITTED_AT, noon(day(monthsAgo)))
        .execute();
    figure(audit, "PLANS", plans);
    figure(audit, "CLIENTS", clients);
  }

  private void figure(long audit, String figure, int value) {
    db.insertInto(TEAM_FIGURE)
        .set(TEAM_FIGURE.AUDIT_ID, audit)
        .set(TEAM_FIGURE.FIGURE, figure)
        .set(TEAM_FIGURE.VALUE, BigDecimal.valueOf(value))
        .set(TEAM_FIGURE.CHANGED_AT, noon(month.atDay(1)))
        .set(TEAM_FIGURE.CHANGED_BY, manager.value())
        .execute();
  }

  /** Everybody has another name, and by it another address. */
  private String name(String what) {
    int number = people++;
    return what + " " + (char) ('a' + number / 26) + (char) ('a' + number % 26);
  }

  /** Somebody who works in a team since three years, if not since later. */
  public PersonId worker(TeamId team, @Nullable String fte) {
    PersonId person = organisation.person(name("Medewerker"));
    organisation.grant(person, Role.TEAM_MEMBER, new Scope.Team(team), day(36));
    if (fte != null) {
      db.insertInto(TRAINING_POST)
          .set(TRAINING_POST.PERSON_ID, person.value())
          .set(TRAINING_POST.TEAM_ID, team.value())
          .set(TRAINING_POST.ORGANISATION_ID, organisation.id().value())
          .set(TRAINING_POST.FTE, new BigDecimal(fte))
          .execute();
    }
    return person;
  }

  public List<PersonId> workers(TeamId team, int number) {
    List<PersonId> workers = new ArrayList<>();
    for (int i = 0; i < number; i++) {
      workers.add(worker(team, null));
    }
    return workers;
  }

  /** Somebody leaves. */
  public void leaves(PersonId person, LocalDate on) {
    db.update(ROLE_ASSIGNMENT)
        .set(ROLE_ASSIGNMENT.ENDS_ON, on)
        .where(ROLE_ASSIGNMENT.PERSON_ID.eq(person.value()))
        .execute();
  }

  /** Somebody completes the basic training. */
  public void trained(PersonId person, int monthsAgo) {
    db.insertInto(TRAINING_CERTIFICATE)
        .set(TRAINING_CERTIFICATE.ORGANISATION_ID, organisation.id().value())
        .set(TRAINING_CERTIFICATE.PERSON_ID, person.value())
        .set(
            TRAINING_CERTIFICATE.TRAINING_ID,
            db.select(TRAINING.ID).from(TRAINING).where(TRAINING.KIND.eq("BASIC")).limit(1))
        .set(TRAINING_CERTIFICATE.YEAR, (short) day(monthsAgo).getYear())
        .set(TRAINING_CERTIFICATE.SEQUENCE, ++certificates)
        .set(TRAINING_CERTIFICATE.COMPLETED_ON, day(monthsAgo))
        .set(TRAINING_CERTIFICATE.ISSUED_BY, manager.value())
        .set(TRAINING_CERTIFICATE.ISSUED_AT, noon(day(monthsAgo)))
        .execute();
  }

  /** A session of coaching with a team. */
  public void coaching(TeamId team, int monthsAgo, String state) {
    db.insertInto(COACHING_SESSION)
        .set(COACHING_SESSION.ORGANISATION_ID, organisation.id().value())
        .set(COACHING_SESSION.COACH_ID, manager.value())
        .set(COACHING_SESSION.KIND, "GROUP_COACHING")
        .set(COACHING_SESSION.STATE, state)
        .set(COACHING_SESSION.TEAM_ID, team.value())
        .set(COACHING_SESSION.HELD_ON, day(monthsAgo))
        .set(COACHING_SESSION.MINUTES, 60)
        .set(COACHING_SESSION.HEADS, 4)
        .set(COACHING_SESSION.CREATED_AT, noon(day(monthsAgo)))
        .execute();
  }

  /** A session of intervision of people from these teams together. */
  public void intervision(int monthsAgo, String state, TeamId... teams) {
    long group =
        db.insertInto(INTERVISION_GROUP)
            .set(INTERVISION_GROUP.ORGANISATION_ID, organisation.id().value())
            .set(INTERVISION_GROUP.NAME, "Samen")
            .set(INTERVISION_GROUP.COACH_ID, manager.value())
            .set(INTERVISION_GROUP.METHOD, "incident")
            .set(INTERVISION_GROUP.FIRST_ON, day(monthsAgo))
            .set(INTERVISION_GROUP.STARTS_AT, LocalTime.NOON)
            .set(INTERVISION_GROUP.MINUTES, 60)
            .returning(INTERVISION_GROUP.ID)
            .fetchSingle()
            .getId();
    long session =
        db.insertInto(INTERVISION_SESSION)
            .set(INTERVISION_SESSION.ORGANISATION_ID, organisation.id().value())
            .set(INTERVISION_SESSION.GROUP_ID, group)
            .set(INTERVISION_SESSION.DAY, day(monthsAgo))
            .set(INTERVISION_SESSION.STARTS_AT, LocalTime.NOON)
            .set(INTERVISION_SESSION.MINUTES, 60)
            .set(INTERVISION_SESSION.COACH_ID, manager.value())
            .set(INTERVISION_SESSION.METHOD, "incident")
            .set(INTERVISION_SESSION.METHOD_VERSION, 1)
            .set(INTERVISION_SESSION.STATE, state)
            .set(INTERVISION_SESSION.REASON, state.equals("CANCELLED") ? "griep" : null)
            .set(INTERVISION_SESSION.HELD_MINUTES, state.equals("HELD") ? 60 : null)
            .returning(INTERVISION_SESSION.ID)
            .fetchSingle()
            .getId();
    for (TeamId team : teams) {
      db.insertInto(INTERVISION_ATTENDANCE)
          .set(INTERVISION_ATTENDANCE.SESSION_ID, session)
          .set(INTERVISION_ATTENDANCE.PERSON_ID, organisation.person(name("Lid")).value())
          .set(INTERVISION_ATTENDANCE.TEAM_ID, team.value())
          .set(INTERVISION_ATTENDANCE.PART, "MEMBER")
          .execute();
    }
  }

  /** An action that an auditor recommended; the team took it up or not. */
  public void recommended(TeamId team, int monthsAgo, boolean takenUp) {
    action(team, monthsAgo, takenUp ? "DO" : "PLAN", day(monthsAgo).plusYears(1), null, !takenUp)
        .execute();
    db.update(IMPROVEMENT_ACTION)
        .set(IMPROVEMENT_ACTION.PROPOSED_BY, manager.value())
        .where(IMPROVEMENT_ACTION.TEAM_ID.eq(team.value()))
        .and(IMPROVEMENT_ACTION.CREATED_AT.eq(noon(day(monthsAgo))))
        .execute();
  }

  /** An action of the team, promised for a day; null while it is still open. */
  public void promised(TeamId team, LocalDate due, @Nullable LocalDate done) {
    action(team, 30, done == null ? "DO" : "DONE", due, done, false).execute();
  }

  private org.jooq.InsertSetMoreStep<?> action(
      TeamId team,
      int monthsAgo,
      String state,
      LocalDate due,
      @Nullable LocalDate closed,
      boolean proposed) {
    return db.insertInto(IMPROVEMENT_ACTION)
        .set(IMPROVEMENT_ACTION.ORGANISATION_ID, organisation.id().value())
        .set(IMPROVEMENT_ACTION.TEAM_ID, team.value())
        .set(IMPROVEMENT_ACTION.GOAL, "Iedere cliënt een netwerkkaart")
        .set(IMPROVEMENT_ACTION.OWNER_ID, proposed ? null : manager.value())
        .set(IMPROVEMENT_ACTION.DUE_ON, proposed ? null : due)
        .set(IMPROVEMENT_ACTION.STATE, state)
        .set(IMPROVEMENT_ACTION.PROPOSED, proposed)
        .set(IMPROVEMENT_ACTION.ORIGIN_KIND, "OWN")
        .set(IMPROVEMENT_ACTION.CREATED_BY, manager.value())
        .set(IMPROVEMENT_ACTION.CREATED_AT, noon(day(monthsAgo)))
        .set(IMPROVEMENT_ACTION.CLOSED_AT, closed == null ? null : noon(closed));
  }
}

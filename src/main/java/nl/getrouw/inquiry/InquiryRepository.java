package nl.getrouw.inquiry;

import static nl.getrouw.db.Tables.INQUIRY;
import static nl.getrouw.db.Tables.INQUIRY_QUESTIONNAIRE;
import static nl.getrouw.db.Tables.INQUIRY_TEAM;
import static nl.getrouw.db.Tables.TEAM;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.getrouw.guest.JoinCode;
import nl.getrouw.inquiry.StoredInquiry.Team;
import nl.getrouw.kernel.InquiryId;
import nl.getrouw.kernel.InstrumentVersionId;
import nl.getrouw.kernel.LocationId;
import nl.getrouw.kernel.OrganisationId;
import nl.getrouw.kernel.TeamId;
import nl.getrouw.security.Actor;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Repository;

/** Rounds with their questionnaires and teams. */
@Repository
class InquiryRepository {

  private final DSLContext db;

  InquiryRepository(DSLContext db) {
    this.db = db;
  }

  /** Lets rounds of the same teams be opened one after the other. */
  void lockTeams(Collection<TeamId> teams) {
    db.select(TEAM.ID)
        .from(TEAM)
        .where(TEAM.ID.in(teams.stream().map(TeamId::value).toList()))
        .orderBy(TEAM.ID)
        .forUpdate()
        .fetch();
  }

  InquiryId insert(
      Actor by, Draft draft, LocalDate today, LocalDate closesOn, @Nullable JoinCode code) {
    InquiryId id =
        new InquiryId(
            db.insertInto(INQUIRY)
                .set(INQUIRY.ORGANISATION_ID, by.organisation().value())
                .set(INQUIRY.NAME, draft.name())
                .set(INQUIRY.OPENED_BY, by.id().value())
                .set(INQUIRY.OPENED_ON, today)
                .set(INQUIRY.CLOSES_ON, closesOn)
                .set(INQUIRY.CODE, code == null ? null : code.value())
                .set(INQUIRY.PLACES, draft.places())
                .returning(INQUIRY.ID)
                .fetchSingle()
                .getId());
    int position = 0;
    for (InstrumentVersionId version : draft.questionnaires()) {
      db.insertInto(INQUIRY_QUESTIONNAIRE)
          .set(INQUIRY_QUESTIONNAIRE.INQUIRY_ID, id.value())
          .set(INQUIRY_QUESTIONNAIRE.INSTRUMENT_VERSION_ID, version.value())
          .set(INQUIRY_QUESTIONNAIRE.POSITION, (short) position++)
          .execute();
    }
    return id;
  }

  void insertTeam(InquiryId id, TeamId team, LocationId location, int invited) {
    db.insertInto(INQUIRY_TEAM)
        .set(INQUIRY_TEAM.INQUIRY_ID, id.value())
        .set(INQUIRY_TEAM.TEAM_ID, team.value())
        .set(INQUIRY_TEAM.LOCATION_ID, location.value())
        .set(INQUIRY_TEAM.INVITED, invited)
        .execute();
  }

  Optional<StoredInquiry> find(InquiryId id) {
    return rounds(INQUIRY.ID.eq(id.value())).stream().findFirst();
  }

  Optional<StoredInquiry> find(JoinCode code) {
    return rounds(INQUIRY.CODE.eq(code.value())).stream().findFirst();
  }

  /** The rounds of an organisation, newest first. */
  List<StoredInquiry> of(OrganisationId organisation) {
    return rounds(INQUIRY.ORGANISATION_ID.eq(organisation.value()));
  }

  List<StoredInquiry> open() {
    return rounds(INQUIRY.CLOSED_ON.isNull());
  }

  private List<StoredInquiry> rounds(Condition which) {
    Map<Long, List<InstrumentVersionId>> questionnaires =
        db.select(
                INQUIRY_QUESTIONNAIRE.INQUIRY_ID,
                INQUIRY_QUESTIONNAIRE.INSTRUMENT_VERSION_ID.convertFrom(InstrumentVersionId::new))
            .from(INQUIRY_QUESTIONNAIRE)
            .join(INQUIRY)
            .on(INQUIRY.ID.eq(INQUIRY_QUESTIONNAIRE.INQUIRY_ID))
            .where(which)
            .orderBy(INQUIRY_QUESTIONNAIRE.POSITION)
            .fetchGroups(row -> row.value1(), row -> row.value2());
    Map<Long, List<Team>> teams =
        db.select(
                INQUIRY_TEAM.INQUIRY_ID,
                INQUIRY_TEAM.TEAM_ID,
                INQUIRY_TEAM.LOCATION_ID,
                INQUIRY_TEAM.INVITED,
                INQUIRY_TEAM.BY_TICKET,
                INQUIRY_TEAM.BY_CODE)
            .from(INQUIRY_TEAM)
            .join(INQUIRY)
            .on(INQUIRY.ID.eq(INQUIRY_TEAM.INQUIRY_ID))
            .where(which)
            .orderBy(INQUIRY_TEAM.TEAM_ID)
            .fetchGroups(
                row -> row.value1(),
                row ->
                    new Team(
                        new TeamId(row.value2()),
                        new LocationId(row.value3()),
                        row.value4(),
                        row.value5(),
                        row.value6()));
    return db.selectFrom(INQUIRY)
        .where(which)
        .orderBy(INQUIRY.OPENED_ON.desc(), INQUIRY.ID.desc())
        .fetch(
            row ->
                new StoredInquiry(
                    new InquiryId(row.getId()),
                    new OrganisationId(row.getOrganisationId()),
                    row.getName(),
                    row.getOpenedOn(),
                    row.getClosesOn(),
                    row.getClosedOn(),
                    code(row.getCode()),
                    row.getPlaces(),
                    row.getRemindedOn(),
                    row.getReminders(),
                    row.getVersion(),
                    questionnaires.getOrDefault(row.getId(), List.of()),
                    teams.getOrDefault(row.getId(), List.of())));
  }

  private static @Nullable JoinCode code(@Nullable String code) {
    return code == null ? null : new JoinCode(code);
  }

  /** Takes a round for this transaction alone; false when it is closed, or not there. */
  boolean lockOpen(InquiryId id) {
    return db.select(INQUIRY.ID)
        .from(INQUIRY)
        .where(INQUIRY.ID.eq(id.value()))
        .and(INQUIRY.CLOSED_ON.isNull())
        .forUpdate()
        .fetchOptional()
        .isPresent();
  }

  /** False when somebody changed the round since, or closed it. */
  boolean change(InquiryId id, int version, LocalDate closesOn) {
    return db.update(INQUIRY)
            .set(INQUIRY.CLOSES_ON, closesOn)
            .set(INQUIRY.VERSION, version + 1)
            .where(INQUIRY.ID.eq(id.value()))
            .and(INQUIRY.VERSION.eq(version))
            .and(INQUIRY.CLOSED_ON.isNull())
            .execute()
        == 1;
  }

  /** False when another node was first. */
  boolean reminded(InquiryId id, int reminders, LocalDate today) {
    return db.update(INQUIRY)
            .set(INQUIRY.REMINDED_ON, today)
            .set(INQUIRY.REMINDERS, reminders + 1)
            .where(INQUIRY.ID.eq(id.value()))
            .and(INQUIRY.REMINDERS.eq(reminders))
            .execute()
        == 1;
  }

  void close(InquiryId id, LocalDate day) {
    db.update(INQUIRY)
        .set(INQUIRY.CLOSED_ON, day)
        .setNull(INQUIRY.CODE)
        .set(INQUIRY.VERSION, INQUIRY.VERSION.plus(1))
        .where(INQUIRY.ID.eq(id.value()))
        .execute();
  }
}

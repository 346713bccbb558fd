package nl.getrouw.learning.intervision;

import static nl.getrouw.db.Tables.INTERVISION_GROUP;
import static nl.getrouw.db.Tables.INTERVISION_MEMBER;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import nl.getrouw.kernel.IntervisionGroupId;
import nl.getrouw.kernel.OrganisationId;
import nl.getrouw.kernel.PersonId;
import nl.getrouw.kernel.TeamId;
import org.jooq.DSLContext;
import org.jooq.SelectJoinStep;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Repository;

/** Stores groups and who belongs to them. */
@Repository
class GroupRepository {

  /** A group as it stands in the database. */
  record Stored(
      IntervisionGroupId id,
      OrganisationId organisation,
      String name,
      @Nullable TeamId team,
      PersonId coach,
      String method,
      @Nullable Integer weeks,
      LocalDate firstOn,
      LocalTime startsAt,
      int minutes,
      String place,
      @Nullable LocalDate endedOn,
      int version) {}

  /** Somebody who belongs to a group. */
  record Membership(IntervisionGroupId group, PersonId person, @Nullable TeamId team) {}

  private final DSLContext db;

  GroupRepository(DSLContext db) {
    this.db = db;
  }

  Optional<Stored> find(OrganisationId organisation, IntervisionGroupId id) {
    return groups()
        .where(INTERVISION_GROUP.ID.eq(id.value()))
        .and(INTERVISION_GROUP.ORGANISATION_ID.eq(organisation.value()))
        .fetchOptional(GroupRepository::row);
  }

  /** All groups of an organisation, by name; those that ended last. */
  List<Stored> all(OrganisationId organisation) {
    return groups()
        .where(INTERVISION_GROUP.ORGANISATION_ID.eq(organisation.value()))
        .orderBy(INTERVISION_GROUP.ENDED_ON.isNotNull(), INTERVISION_GROUP.NAME)
        .fetch(GroupRepository::row);
  }

  private SelectJoinStep<? extends org.jooq.Record> groups() {
    return db.select(INTERVISION_GROUP.fields()).from(INTERVISION_GROUP);
  }

  private static Stored row(org.jooq.Record row) {
    Long team = row.get(INTERVISION_GROUP.TEAM_ID);
    return new Stored(
        new IntervisionGroupId(row.get(INTERVISION_GROUP.ID)),
        new OrganisationId(row.get(INTERVISION_GROUP.ORGANISATION_ID)),
        row.get(INTERVISION_GROUP.NAME),
        team == null ? null : new TeamId(team),
        new PersonId(row.get(INTERVISION_GROUP.COACH_ID)),
        row.get(INTERVISION_GROUP.METHOD),
        row.get(INTERVISION_GROUP.WEEKS),
        row.get(INTERVISION_GROUP.FIRST_ON),
        row.get(INTERVISION_GROUP.STARTS_AT),
        row.get(INTERVISION_GROUP.MINUTES),
        row.get(INTERVISION_GROUP.PLACE),
        row.get(INTERVISION_GROUP.ENDED_ON),
        row.get(INTERVISION_GROUP.VERSION));
  }

  List<Membership> members(Collection<IntervisionGroupId> groups) {
    return db.selectFrom(INTERVISION_MEMBER)
        .where(
            INTERVISION_MEMBER.GROUP_ID.in(groups.stream().map(IntervisionGroupId::value).toList()))
        .fetch(
            row ->
                new Membership(
                    new IntervisionGroupId(row.getGroupId()),
                    new PersonId(row.getPersonId()),
                    row.getTeamId() == null ? null : new TeamId(row.getTeamId())));
  }

  IntervisionGroupId insert(OrganisationId organisation, GroupDraft draft) {
    return new IntervisionGroupId(
        db.insertInto(INTERVISION_GROUP)
            .set(INTERVISION_GROUP.ORGANISATION_ID, organisation.value())
            .set(INTERVISION_GROUP.NAME, draft.name())
            .set(INTERVISION_GROUP.TEAM_ID, draft.team() == null ? null : draft.team().value())
            .set(INTERVISION_GROUP.COACH_ID, Objects.requireNonNull(draft.coach()).value())
            .set(INTERVISION_GROUP.METHOD, draft.method())
            .set(INTERVISION_GROUP.WEEKS, draft.weeks())
            .set(INTERVISION_GROUP.FIRST_ON, draft.firstOn())
            .set(INTERVISION_GROUP.STARTS_AT, draft.startsAt())
            .set(INTERVISION_GROUP.MINUTES, draft.minutes())
            .set(INTERVISION_GROUP.PLACE, draft.place())
            .returningResult(INTERVISION_GROUP.ID)
            .fetchSingle()
            .value1());
  }

  /** Says whether this was still the version that was read. */
  boolean update(IntervisionGroupId id, int version, GroupDraft draft) {
    return db.update(INTERVISION_GROUP)
            .set(INTERVISION_GROUP.NAME, draft.name())
            .set(INTERVISION_GROUP.COACH_ID, Objects.requireNonNull(draft.coach()).value())
            .set(INTERVISION_GROUP.METHOD, draft.method())
            .set(INTERVISION_GROUP.WEEKS, draft.weeks())
            .set(INTERVISION_GROUP.STARTS_AT, draft.startsAt())
            .set(INTERVISION_GROUP.MINUTES, draft.minutes())
            .set(INTERVISION_GROUP.PLACE, draft.place())
            .set(INTERVISION_GROUP.VERSION, version + 1)
            .where(INTERVISION_GROUP.ID.eq(id.value()))
            .and(INTERVISION_GROUP.VERSION.eq(version))
            .execute()
        == 1;
  }

  void members(IntervisionGroupId id, Map<PersonId, Optional<TeamId>> members) {
    db.deleteFrom(INTERVISION_MEMBER).where(INTERVISION_MEMBER.GROUP_ID.eq(id.value())).execute();
    members.forEach(
        (person, team) ->
            db.insertInto(INTERVISION_MEMBER)
                .set(INTERVISION_MEMBER.GROUP_ID, id.value())
                .set(INTERVISION_MEMBER.PERSON_ID, person.value())
                .set(INTERVISION_MEMBER.TEAM_ID, team.map(TeamId::value).orElse(null))
                .execute());
  }

  boolean end(IntervisionGroupId id, int version, LocalDate on) {
    return db.update(INTERVISION_GROUP)
            .set(INTERVISION_GROUP.ENDED_ON, on)
            .set(INTERVISION_GROUP.VERSION, version + 1)
            .where(INTERVISION_GROUP.ID.eq(id.value()))
            .and(INTERVISION_GROUP.VERSION.eq(version))
            .execute()
        == 1;
  }
}

package nl.getrouw.learning.training;

import static java.util.stream.Collectors.groupingBy;
import static nl.getrouw.db.Tables.PERSON;
import static nl.getrouw.db.Tables.TRAINING_EDITION;
import static nl.getrouw.db.Tables.TRAINING_MEETING;
import static nl.getrouw.db.Tables.TRAINING_REGISTRATION;
import static org.jooq.impl.DSL.field;
import static org.jooq.impl.DSL.selectCount;

import java.time.Clock;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.getrouw.kernel.EditionId;
import nl.getrouw.kernel.OrganisationId;
import nl.getrouw.kernel.PersonId;
import nl.getrouw.kernel.TrainingId;
import nl.getrouw.learning.training.RegistrationRepository.State;
import nl.getrouw.security.Actor;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.jooq.Record;
import org.springframework.stereotype.Repository;

/** Editions with their meetings. */
@Repository
class EditionRepository {

  private static final Field<Integer> PLACED = count(State.PLACED).as("placed");
  private static final Field<Integer> WAITING = count(State.WAITING).as("waiting");

  private final DSLContext db;
  private final CatalogueRepository catalogue;
  private final Clock clock;

  EditionRepository(DSLContext db, CatalogueRepository catalogue, Clock clock) {
    this.db = db;
    this.catalogue = catalogue;
    this.clock = clock;
  }

  private static Field<Integer> count(State state) {
    return field(
        selectCount()
            .from(TRAINING_REGISTRATION)
            .where(TRAINING_REGISTRATION.EDITION_ID.eq(TRAINING_EDITION.ID))
            .and(TRAINING_REGISTRATION.STATE.eq(state.name())));
  }

  /** All editions of an organisation, the last to begin first. */
  List<Edition> list(OrganisationId organisation) {
    return where(organisation, TRAINING_EDITION.ORGANISATION_ID.eq(organisation.value()));
  }

  Optional<Edition> find(OrganisationId organisation, EditionId id) {
    return where(
            organisation,
            TRAINING_EDITION
                .ORGANISATION_ID
                .eq(organisation.value())
                .and(TRAINING_EDITION.ID.eq(id.value())))
        .stream()
        .findFirst();
  }

  /** Organisations with an edition that has a meeting in this period. */
  List<OrganisationId> organisations() {
    return db.selectDistinct(TRAINING_EDITION.ORGANISATION_ID)
        .from(TRAINING_EDITION)
        .where(TRAINING_EDITION.CANCELLED_AT.isNull())
        .fetch(row -> new OrganisationId(row.value1()));
  }

  private List<Edition> where(OrganisationId organisation, Condition condition) {
    Map<TrainingId, Training> trainings =
        catalogue.list(organisation).stream()
            .collect(Collectors.toMap(Training::id, training -> training));
    Map<Long, List<Record>> meetings =
        db
            .select(TRAINING_MEETING.asterisk())
            .from(TRAINING_MEETING)
            .join(TRAINING_EDITION)
            .on(TRAINING_EDITION.ID.eq(TRAINING_MEETING.EDITION_ID))
            .where(condition)
            .stream()
            .collect(groupingBy(row -> row.get(TRAINING_MEETING.EDITION_ID)));
    return db
        .select(TRAINING_EDITION.asterisk(), PERSON.NAME, PLACED, WAITING)
        .from(TRAINING_EDITION)
        .leftJoin(PERSON)
        .on(PERSON.ID.eq(TRAINING_EDITION.TRAINER_ID))
        .where(condition)
        .stream()
        .map(
            row ->
                edition(
                    row,
                    Objects.requireNonNull(
                        trainings.get(new TrainingId(row.get(TRAINING_EDITION.TRAINING_ID)))),
                    meetings.getOrDefault(row.get(TRAINING_EDITION.ID), List.of())))
        .sorted(Comparator.comparing(Edition::firstOn).reversed())
        .toList();
  }

  private static Edition edition(Record row, Training training, List<Record> meetings) {
    Map<Long, Part> parts =
        training.parts().stream().collect(Collectors.toMap(Part::id, part -> part));
    Long trainer = row.get(TRAINING_EDITION.TRAINER_ID);
    String guest = row.get(TRAINING_EDITION.GUEST_TRAINER);
    return new Edition(
        new EditionId(row.get(TRAINING_EDITION.ID)),
        new OrganisationId(row.get(TRAINING_EDITION.ORGANISATION_ID)),
        training,
        row.get(TRAINING_EDITION.LABEL),
        row.get(TRAINING_EDITION.PLACE),
        trainer == null ? null : new PersonId(trainer),
        Stream.of(row.get(PERSON.NAME), guest)
            .filter(name -> name != null && !name.isBlank())
            .collect(Collectors.joining(", ")),
        guest == null ? "" : guest,
        row.get(TRAINING_EDITION.CAPACITY),
        row.get(PLACED),
        row.get(WAITING),
        new PersonId(row.get(TRAINING_EDITION.CREATED_BY)),
        row.get(TRAINING_EDITION.CANCELLED_AT) != null,
        meetings.stream()
            .map(
                one ->
                    new Meeting(
                        Objects.requireNonNull(parts.get(one.get(TRAINING_MEETING.PART_ID))),
                        one.get(TRAINING_MEETING.ON_DATE),
                        one.get(TRAINING_MEETING.STARTS_AT),
                        one.get(TRAINING_MEETING.ENDS_AT)))
            .sorted(Comparator.comparing(Meeting::on).thenComparing(Meeting::from))
            .toList(),
        row.get(TRAINING_EDITION.VERSION));
  }

  /** Holds an edition until the end of the transaction, so that places are given one by one. */
  void lock(EditionId id) {
    db.select(TRAINING_EDITION.ID)
        .from(TRAINING_EDITION)
        .where(TRAINING_EDITION.ID.eq(id.value()))
        .forUpdate()
        .fetch();
  }

  EditionId insert(Actor actor, EditionDraft draft, Training training) {
    EditionId id =
        new EditionId(
            db.insertInto(TRAINING_EDITION)
                .set(TRAINING_EDITION.ORGANISATION_ID, actor.organisation().value())
                .set(TRAINING_EDITION.TRAINING_ID, draft.training().value())
                .set(TRAINING_EDITION.LABEL, draft.label())
                .set(TRAINING_EDITION.PLACE, draft.place())
                .set(
                    TRAINING_EDITION.TRAINER_ID,
                    draft.trainer() == null ? null : draft.trainer().value())
                .set(TRAINING_EDITION.GUEST_TRAINER, draft.guestTrainer())
                .set(TRAINING_EDITION.CAPACITY, (short) draft.capacity())
                .set(TRAINING_EDITION.CREATED_BY, actor.id().value())
                .set(TRAINING_EDITION.CREATED_AT, clock.instant())
                .returning(TRAINING_EDITION.ID)
                .fetchSingle()
                .getId());
    meetings(id, draft, training);
    return id;
  }

  boolean update(EditionId id, int version, EditionDraft draft, Training training) {
    boolean stored =
        db.update(TRAINING_EDITION)
                .set(TRAINING_EDITION.LABEL, draft.label())
                .set(TRAINING_EDITION.PLACE, draft.place())
                .set(
                    TRAINING_EDITION.TRAINER_ID,
                    draft.trainer() == null ? null : draft.trainer().value())
                .set(TRAINING_EDITION.GUEST_TRAINER, draft.guestTrainer())
                .set(TRAINING_EDITION.CAPACITY, (short) draft.capacity())
                .set(TRAINING_EDITION.VERSION, TRAINING_EDITION.VERSION.plus(1))
                .where(TRAINING_EDITION.ID.eq(id.value()))
                .and(TRAINING_EDITION.VERSION.eq(version))
                .execute()
            == 1;
    if (stored) {
      db.deleteFrom(TRAINING_MEETING).where(TRAINING_MEETING.EDITION_ID.eq(id.value())).execute();
      meetings(id, draft, training);
    }
    return stored;
  }

  private void meetings(EditionId id, EditionDraft draft, Training training) {
    for (int i = 0; i < training.parts().size(); i++) {
      EditionDraft.Time time = draft.meetings().get(i);
      db.insertInto(TRAINING_MEETING)
          .set(TRAINING_MEETING.EDITION_ID, id.value())
          .set(TRAINING_MEETING.PART_ID, training.parts().get(i).id())
          .set(TRAINING_MEETING.ON_DATE, time.on())
          .set(TRAINING_MEETING.STARTS_AT, time.from())
          .set(TRAINING_MEETING.ENDS_AT, time.to())
          .execute();
    }
  }

  boolean cancel(EditionId id, int version) {
    return db.update(TRAINING_EDITION)
            .set(TRAINING_EDITION.CANCELLED_AT, clock.instant())
            .set(TRAINING_EDITION.VERSION, TRAINING_EDITION.VERSION.plus(1))
            .where(TRAINING_EDITION.ID.eq(id.value()))
            .and(TRAINING_EDITION.VERSION.eq(version))
            .and(TRAINING_EDITION.CANCELLED_AT.isNull())
            .execute()
        == 1;
  }
}

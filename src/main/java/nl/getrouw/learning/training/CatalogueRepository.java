package nl.getrouw.learning.training;

import static nl.getrouw.db.Tables.TRAINING;
import static nl.getrouw.db.Tables.TRAINING_EDITION;
import static nl.getrouw.db.Tables.TRAINING_PART;
import static org.jooq.impl.DSL.noCondition;

import java.time.Clock;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import nl.getrouw.kernel.Bilingual;
import nl.getrouw.kernel.OrganisationId;
import nl.getrouw.kernel.TrainingId;
import nl.getrouw.organisation.Setting;
import nl.getrouw.security.Role;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.jooq.Record;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Repository;

/** The catalogue. */
@Repository
class CatalogueRepository {

  private final DSLContext db;
  private final Clock clock;

  CatalogueRepository(DSLContext db, Clock clock) {
    this.db = db;
    this.clock = clock;
  }

  /** What ships and what is the organisation's own, in order. */
  List<Training> list(OrganisationId organisation) {
    return where(organisation, noCondition());
  }

  Optional<Training> find(OrganisationId organisation, TrainingId id) {
    return where(organisation, TRAINING.ID.eq(id.value())).stream().findFirst();
  }

  private List<Training> where(OrganisationId organisation, Condition condition) {
    Condition seen =
        TRAINING
            .ORGANISATION_ID
            .isNull()
            .or(TRAINING.ORGANISATION_ID.eq(organisation.value()))
            .and(condition);
    Map<Long, List<Part>> parts =
        db
            .select(TRAINING_PART.asterisk())
            .from(TRAINING_PART)
            .join(TRAINING)
            .on(TRAINING.ID.eq(TRAINING_PART.TRAINING_ID))
            .where(seen)
            .orderBy(TRAINING_PART.TRAINING_ID, TRAINING_PART.POSITION)
            .stream()
            .collect(
                Collectors.groupingBy(
                    row -> row.get(TRAINING_PART.TRAINING_ID),
                    Collectors.mapping(CatalogueRepository::part, Collectors.toList())));
    return db.select(TRAINING.asterisk())
        .from(TRAINING)
        .where(seen)
        .orderBy(TRAINING.POSITION, TRAINING.NAME_NL, TRAINING.ID)
        .fetch(row -> training(row, parts.getOrDefault(row.get(TRAINING.ID), List.of())));
  }

  private static Part part(Record row) {
    return new Part(
        row.get(TRAINING_PART.ID),
        new Bilingual(row.get(TRAINING_PART.NAME_NL), row.get(TRAINING_PART.NAME_EN)),
        row.get(TRAINING_PART.HOURS),
        PartKind.valueOf(row.get(TRAINING_PART.KIND)),
        row.get(TRAINING_PART.REQUIRED));
  }

  private static Training training(Record row, List<Part> parts) {
    Short months = row.get(TRAINING.VALID_MONTHS);
    Long before = row.get(TRAINING.PREREQUISITE_ID);
    String setting = row.get(TRAINING.SETTING);
    return new Training(
        new TrainingId(row.get(TRAINING.ID)),
        row.get(TRAINING.ORGANISATION_ID) == null,
        row.get(TRAINING.CODE),
        TrainingKind.valueOf(row.get(TRAINING.KIND)),
        new Bilingual(row.get(TRAINING.NAME_NL), row.get(TRAINING.NAME_EN)),
        new Bilingual(row.get(TRAINING.SUMMARY_NL), row.get(TRAINING.SUMMARY_EN)),
        months == null ? null : months.intValue(),
        before == null ? null : new TrainingId(before),
        roles(row.get(TRAINING.MEANT_FOR)),
        setting == null ? null : Setting.valueOf(setting),
        row.get(TRAINING.LEAST_SHARE),
        parts,
        row.get(TRAINING.RETIRED_AT) != null,
        row.get(TRAINING.VERSION));
  }

  private static Set<Role> roles(String joined) {
    return Arrays.stream(joined.split(","))
        .filter(name -> !name.isBlank())
        .map(Role::valueOf)
        .collect(Collectors.toUnmodifiableSet());
  }

  /** Whether an edition of it was planned. */
  boolean isPlanned(TrainingId id) {
    return db.fetchExists(TRAINING_EDITION, TRAINING_EDITION.TRAINING_ID.eq(id.value()));
  }

  TrainingId insert(OrganisationId organisation, TrainingDraft draft) {
    TrainingId id =
        new TrainingId(
            db.insertInto(TRAINING)
                .set(TRAINING.ORGANISATION_ID, organisation.value())
                .set(TRAINING.CODE, UUID.randomUUID().toString())
                .set(values(draft))
                .returning(TRAINING.ID)
                .fetchSingle()
                .getId());
    replaceParts(id, draft.parts());
    return id;
  }

  boolean update(TrainingId id, int version, TrainingDraft draft) {
    return db.update(TRAINING)
            .set(values(draft))
            .set(TRAINING.VERSION, TRAINING.VERSION.plus(1))
            .where(TRAINING.ID.eq(id.value()))
            .and(TRAINING.VERSION.eq(version))
            .execute()
        == 1;
  }

  private static Map<Field<?>, @Nullable Object> values(TrainingDraft draft) {
    Map<Field<?>, @Nullable Object> values = new HashMap<>();
    values.put(TRAINING.KIND, draft.kind().name());
    values.put(TRAINING.NAME_NL, draft.name().nl());
    values.put(TRAINING.NAME_EN, draft.name().en());
    values.put(TRAINING.SUMMARY_NL, draft.summary().nl());
    values.put(TRAINING.SUMMARY_EN, draft.summary().en());
    values.put(
        TRAINING.VALID_MONTHS,
        draft.validMonths() == null ? null : draft.validMonths().shortValue());
    values.put(
        TRAINING.PREREQUISITE_ID,
        draft.prerequisite() == null ? null : draft.prerequisite().value());
    values.put(
        TRAINING.MEANT_FOR,
        draft.meantFor().stream().sorted().map(Role::name).collect(Collectors.joining(",")));
    values.put(TRAINING.SETTING, draft.setting() == null ? null : draft.setting().name());
    values.put(TRAINING.LEAST_SHARE, (short) draft.leastShare());
    return values;
  }

  void replaceParts(TrainingId id, List<TrainingDraft.PartDraft> parts) {
    db.deleteFrom(TRAINING_PART).where(TRAINING_PART.TRAINING_ID.eq(id.value())).execute();
    short position = 1;
    for (TrainingDraft.PartDraft part : parts) {
      db.insertInto(TRAINING_PART)
          .set(TRAINING_PART.TRAINING_ID, id.value())
          .set(TRAINING_PART.POSITION, position++)
          .set(TRAINING_PART.NAME_NL, part.name().nl())
          .set(TRAINING_PART.NAME_EN, part.name().en())
          .set(TRAINING_PART.HOURS, part.hours())
          .set(TRAINING_PART.KIND, part.kind().name())
          .set(TRAINING_PART.REQUIRED, part.required())
          .execute();
    }
  }

  boolean retire(TrainingId id, int version, boolean retired) {
    return db.update(TRAINING)
            .set(TRAINING.RETIRED_AT, retired ? clock.instant() : null)
            .set(TRAINING.VERSION, TRAINING.VERSION.plus(1))
            .where(TRAINING.ID.eq(id.value()))
            .and(TRAINING.VERSION.eq(version))
            .execute()
        == 1;
  }
}

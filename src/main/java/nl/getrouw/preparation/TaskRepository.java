package nl.getrouw.preparation;

import static nl.getrouw.db.Tables.PERSON;
import static nl.getrouw.db.Tables.PREPARATION_TASK;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import nl.getrouw.audit.Visit;
import nl.getrouw.kernel.AuditId;
import nl.getrouw.kernel.PersonId;
import org.jooq.DSLContext;
import org.jooq.Records;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Repository;

/** Checklists: the standard list, with what was changed in it. */
@Repository
class TaskRepository {

  /** What differs from the standard list. */
  record Stored(
      AuditId audit,
      String code,
      @Nullable String text,
      Responsible responsible,
      @Nullable LocalDate dueOn,
      @Nullable Instant doneAt,
      @Nullable PersonId doneById,
      @Nullable String doneBy,
      boolean removed,
      int version) {

    static Stored untouched(AuditId audit, StandardTask task) {
      return new Stored(
          audit, task.code(), null, task.responsible(), null, null, null, null, false, 0);
    }

    Stored with(TaskDraft draft) {
      return new Stored(
          audit,
          code,
          draft.text(),
          draft.responsible(),
          draft.dueOn(),
          doneAt,
          doneById,
          doneBy,
          removed,
          version);
    }

    Stored done(@Nullable Instant at, @Nullable PersonId by) {
      return new Stored(audit, code, text, responsible, dueOn, at, by, null, removed, version);
    }

    Stored removed(boolean gone) {
      return new Stored(
          audit, code, text, responsible, dueOn, doneAt, doneById, doneBy, gone, version);
    }
  }

  private static final List<StandardTask> STANDARD = Arrays.asList(StandardTask.values());

  private final DSLContext db;

  TaskRepository(DSLContext db) {
    this.db = db;
  }

  /** The tasks of these visits that were not removed, first due first. */
  Map<AuditId, List<Task>> tasks(Collection<Visit> visits) {
    Map<AuditId, Map<String, Stored>> stored = stored(visits);
    Map<AuditId, List<Task>> tasks = new HashMap<>();
    for (Visit visit : visits) {
      Map<String, Stored> lines = stored.getOrDefault(visit.audit(), new HashMap<>());
      for (StandardTask task : StandardTask.values()) {
        lines.putIfAbsent(task.code(), Stored.untouched(visit.audit(), task));
      }
      tasks.put(
          visit.audit(),
          lines.values().stream()
              .filter(line -> !line.removed())
              .map(line -> task(line, visit.startsOn()))
              .sorted(Comparator.comparing(Task::dueOn).thenComparing(TaskRepository::place))
              .toList());
    }
    return tasks;
  }

  private static int place(Task task) {
    int place = STANDARD.indexOf(task.standard());
    return place < 0 ? STANDARD.size() : place;
  }

  private static Task task(Stored line, LocalDate firstDay) {
    StandardTask standard = StandardTask.of(line.code()).orElse(null);
    LocalDate due =
        line.dueOn() != null
            ? line.dueOn()
            : standard == null ? firstDay : standard.dueBefore(firstDay);
    return new Task(
        line.code(),
        standard,
        line.text(),
        line.responsible(),
        due,
        line.dueOn() != null,
        line.doneAt(),
        line.doneBy(),
        line.version());
  }

  /** One line as it stands; null for one that neither is stored nor on the standard list. */
  @Nullable Stored find(Visit visit, String code) {
    Stored line = stored(List.of(visit)).getOrDefault(visit.audit(), Map.of()).get(code);
    return line != null
        ? line
        : StandardTask.of(code).map(task -> Stored.untouched(visit.audit(), task)).orElse(null);
  }

  private Map<AuditId, Map<String, Stored>> stored(Collection<Visit> visits) {
    Map<AuditId, Map<String, Stored>> stored = new HashMap<>();
    db.select(
            PREPARATION_TASK.AUDIT_ID.convertFrom(AuditId::new),
            PREPARATION_TASK.CODE,
            PREPARATION_TASK.TEXT,
            PREPARATION_TASK.RESPONSIBLE.convertFrom(Responsible::valueOf),
            PREPARATION_TASK.DUE_ON,
            PREPARATION_TASK.DONE_AT,
            PREPARATION_TASK.DONE_BY.convertFrom(TaskRepository::person),
            PERSON.NAME,
            PREPARATION_TASK.REMOVED,
            PREPARATION_TASK.VERSION)
        .from(PREPARATION_TASK)
        .leftJoin(PERSON)
        .on(PERSON.ID.eq(PREPARATION_TASK.DONE_BY))
        .where(
            PREPARATION_TASK.AUDIT_ID.in(
                visits.stream().map(visit -> visit.audit().value()).toList()))
        .fetch(Records.mapping(Stored::new))
        .forEach(
            line ->
                stored.computeIfAbsent(line.audit(), id -> new HashMap<>()).put(line.code(), line));
    return stored;
  }

  /** Stores a line over the version it was read at; false when it has moved on since. */
  boolean store(Stored line, PersonId by, Instant at) {
    if (line.version() == 0) {
      return db.insertInto(PREPARATION_TASK)
              .set(PREPARATION_TASK.AUDIT_ID, line.audit().value())
              .set(PREPARATION_TASK.CODE, line.code())
              .set(PREPARATION_TASK.TEXT, line.text())
              .set(PREPARATION_TASK.RESPONSIBLE, line.responsible().name())
              .set(PREPARATION_TASK.DUE_ON, line.dueOn())
              .set(PREPARATION_TASK.DONE_AT, line.doneAt())
              .set(PREPARATION_TASK.DONE_BY, number(line.doneById()))
              .set(PREPARATION_TASK.REMOVED, line.removed())
              .set(PREPARATION_TASK.CHANGED_AT, at)
              .set(PREPARATION_TASK.CHANGED_BY, by.value())
              .set(PREPARATION_TASK.VERSION, 1)
              .onDuplicateKeyIgnore()
              .execute()
          == 1;
    }
    return db.update(PREPARATION_TASK)
            .set(PREPARATION_TASK.TEXT, line.text())
            .set(PREPARATION_TASK.RESPONSIBLE, line.responsible().name())
            .set(PREPARATION_TASK.DUE_ON, line.dueOn())
            .set(PREPARATION_TASK.DONE_AT, line.doneAt())
            .set(PREPARATION_TASK.DONE_BY, number(line.doneById()))
            .set(PREPARATION_TASK.REMOVED, line.removed())
            .set(PREPARATION_TASK.CHANGED_AT, at)
            .set(PREPARATION_TASK.CHANGED_BY, by.value())
            .set(PREPARATION_TASK.VERSION, line.version() + 1)
            .where(PREPARATION_TASK.AUDIT_ID.eq(line.audit().value()))
            .and(PREPARATION_TASK.CODE.eq(line.code()))
            .and(PREPARATION_TASK.VERSION.eq(line.version()))
            .execute()
        == 1;
  }

  private static @Nullable PersonId person(@Nullable Long number) {
    return number == null ? null : new PersonId(number);
  }

  private static @Nullable Long number(@Nullable PersonId person) {
    return person == null ? null : person.value();
  }
}

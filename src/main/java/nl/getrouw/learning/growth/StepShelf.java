package nl.getrouw.learning.growth;

import static org.jooq.impl.DSL.coalesce;
import static org.jooq.impl.DSL.max;
import static org.jooq.impl.DSL.val;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.Record;
import org.jooq.Table;
import org.jooq.TableField;
import org.jspecify.annotations.Nullable;

/**
 * The steps of goals, in order; each is changed by itself, so that people can tick at once.
 *
 * @param goal the column that says whose steps they are
 */
record StepShelf<R extends Record>(
    DSLContext db,
    Table<R> table,
    TableField<R, Long> id,
    TableField<R, Long> goal,
    TableField<R, Integer> position,
    TableField<R, String> text,
    TableField<R, Instant> doneAt) {

  Map<Long, List<GoalStep>> of(Collection<Long> goals) {
    return db
        .select(goal, id, text, doneAt)
        .from(table)
        .where(goal.in(goals))
        .orderBy(position, id)
        .stream()
        .collect(
            Collectors.groupingBy(
                row -> row.value1(),
                Collectors.mapping(
                    row -> new GoalStep(row.value2(), row.value3(), row.value4()),
                    Collectors.toList())));
  }

  int count(long of) {
    return db.fetchCount(table, goal.eq(of));
  }

  /** Adds a step at the end. */
  void add(long to, String step) {
    db.insertInto(table, goal, position, text)
        .select(
            db.select(val(to), coalesce(max(position), 0).plus(1), val(step))
                .from(table)
                .where(goal.eq(to)))
        .execute();
  }

  /** Returns false when there is no such step any more. */
  boolean tick(long of, long step, @Nullable Instant at) {
    return db.fetchExists(table, is(of, step))
        && db.update(table).set(doneAt, at).where(is(of, step)).execute() >= 0;
  }

  boolean remove(long of, long step) {
    return db.deleteFrom(table).where(is(of, step)).execute() == 1;
  }

  private Condition is(long of, long step) {
    return id.eq(step).and(goal.eq(of));
  }
}

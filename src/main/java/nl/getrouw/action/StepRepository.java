package nl.getrouw.action;

import static nl.getrouw.db.Tables.ACTION_STEP;
import static nl.getrouw.db.Tables.PERSON;
import static org.jooq.impl.DSL.coalesce;
import static org.jooq.impl.DSL.max;
import static org.jooq.impl.DSL.val;

import java.time.Clock;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import nl.getrouw.action.ActionPage.Step;
import nl.getrouw.kernel.ActionId;
import nl.getrouw.security.Actor;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.Query;
import org.springframework.stereotype.Repository;

/** The steps of actions, in order. Each is changed by itself, so that people can tick at once. */
@Repository
class StepRepository {

  private final DSLContext db;
  private final Clock clock;

  StepRepository(DSLContext db, Clock clock) {
    this.db = db;
    this.clock = clock;
  }

  List<Step> of(ActionId action) {
    return db.select(
            ACTION_STEP.ID, ACTION_STEP.TEXT, ACTION_STEP.VERSION, ACTION_STEP.DONE_AT, PERSON.NAME)
        .from(ACTION_STEP)
        .leftJoin(PERSON)
        .on(PERSON.ID.eq(ACTION_STEP.DONE_BY))
        .where(ACTION_STEP.ACTION_ID.eq(action.value()))
        .orderBy(ACTION_STEP.POSITION, ACTION_STEP.ID)
        .fetch(
            row -> new Step(row.value1(), row.value2(), row.value3(), row.value4(), row.value5()));
  }

  /** Adds a step at the end. */
  void add(ActionId action, String text) {
    db.insertInto(ACTION_STEP, ACTION_STEP.ACTION_ID, ACTION_STEP.POSITION, ACTION_STEP.TEXT)
        .select(
            db.select(
                    val(action.value()), coalesce(max(ACTION_STEP.POSITION), 0).plus(1), val(text))
                .from(ACTION_STEP)
                .where(ACTION_STEP.ACTION_ID.eq(action.value())))
        .execute();
  }

  /** Returns false when the step has other words by now. */
  boolean reword(ActionId action, long step, int version, String text) {
    return db.update(ACTION_STEP)
            .set(ACTION_STEP.TEXT, text)
            .set(ACTION_STEP.VERSION, version + 1)
            .where(is(action, step))
            .and(ACTION_STEP.VERSION.eq(version))
            .execute()
        == 1;
  }

  /** Ticking what is ticked already changes nothing: the first one's name stays. */
  void tick(Actor actor, ActionId action, long step, boolean done) {
    var update =
        db.update(ACTION_STEP)
            .set(ACTION_STEP.DONE_AT, done ? clock.instant() : null)
            .set(ACTION_STEP.DONE_BY, done ? actor.id().value() : null)
            .where(is(action, step));
    (done ? update.and(ACTION_STEP.DONE_AT.isNull()) : update).execute();
  }

  boolean exists(ActionId action, long step) {
    return db.fetchExists(ACTION_STEP, is(action, step));
  }

  void remove(ActionId action, long step) {
    db.deleteFrom(ACTION_STEP).where(is(action, step)).execute();
  }

  /** Moves a step one place up or down and numbers all of them anew. */
  void shift(ActionId action, long step, boolean up) {
    List<Long> order = new ArrayList<>(of(action).stream().map(Step::id).toList());
    int at = order.indexOf(step);
    int to = up ? at - 1 : at + 1;
    if (at < 0 || to < 0 || to >= order.size()) {
      return;
    }
    Collections.swap(order, at, to);
    List<Query> updates = new ArrayList<>();
    for (int position = 0; position < order.size(); position++) {
      updates.add(
          db.update(ACTION_STEP)
              .set(ACTION_STEP.POSITION, position + 1)
              .where(is(action, order.get(position))));
    }
    db.batch(updates).execute();
  }

  private static Condition is(ActionId action, long step) {
    return ACTION_STEP.ID.eq(step).and(ACTION_STEP.ACTION_ID.eq(action.value()));
  }
}

package nl.getrouw.action;

import static nl.getrouw.db.Tables.ACTION_COMMENT;
import static nl.getrouw.db.Tables.ACTION_EVENT;
import static nl.getrouw.db.Tables.IMPROVEMENT_ACTION;
import static nl.getrouw.db.Tables.PERSON;

import java.time.Clock;
import java.util.List;
import nl.getrouw.action.ActionPage.Comment;
import nl.getrouw.action.ActionPage.Event;
import nl.getrouw.action.ActionPage.EventKind;
import nl.getrouw.kernel.ActionId;
import nl.getrouw.security.Actor;
import org.jooq.DSLContext;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Repository;

/** Stores actions, and what is said about them. */
@Repository
class ActionRepository {

  private final DSLContext db;
  private final Clock clock;

  ActionRepository(DSLContext db, Clock clock) {
    this.db = db;
    this.clock = clock;
  }

  ActionId insert(Actor actor, Draft draft, boolean proposed) {
    Origin origin = draft.origin();
    Draft.Words words = draft.words();
    return new ActionId(
        db.insertInto(IMPROVEMENT_ACTION)
            .set(IMPROVEMENT_ACTION.ORGANISATION_ID, actor.organisation().value())
            .set(IMPROVEMENT_ACTION.TEAM_ID, draft.team().value())
            .set(IMPROVEMENT_ACTION.GOAL, words.goal())
            .set(IMPROVEMENT_ACTION.WHY, words.why())
            .set(IMPROVEMENT_ACTION.OWNER_ID, words.owner() == null ? null : words.owner().value())
            .set(IMPROVEMENT_ACTION.DUE_ON, words.due())
            .set(IMPROVEMENT_ACTION.STATE, ActionState.PLAN.name())
            .set(IMPROVEMENT_ACTION.PROPOSED, proposed)
            .set(IMPROVEMENT_ACTION.PROPOSED_BY, proposed ? actor.id().value() : null)
            .set(IMPROVEMENT_ACTION.ORIGIN_KIND, origin.kind().name())
            .set(
                IMPROVEMENT_ACTION.ORIGIN_AUDIT_ID,
                origin.audit() == null ? null : origin.audit().value())
            .set(IMPROVEMENT_ACTION.ORIGIN_DOMAIN, origin.domain())
            .set(IMPROVEMENT_ACTION.ORIGIN_ITEM, origin.item())
            .set(IMPROVEMENT_ACTION.ORIGIN_TEXT, origin.text())
            .set(IMPROVEMENT_ACTION.CREATED_BY, actor.id().value())
            .set(IMPROVEMENT_ACTION.CREATED_AT, clock.instant())
            .returning(IMPROVEMENT_ACTION.ID)
            .fetchSingle()
            .getId());
  }

  /** Returns false when the action has another version by now. A proposal is taken up with it. */
  boolean update(ActionId id, int version, Draft.Words words) {
    return db.update(IMPROVEMENT_ACTION)
            .set(IMPROVEMENT_ACTION.GOAL, words.goal())
            .set(IMPROVEMENT_ACTION.WHY, words.why())
            .set(IMPROVEMENT_ACTION.OWNER_ID, words.owner() == null ? null : words.owner().value())
            .set(IMPROVEMENT_ACTION.DUE_ON, words.due())
            .set(IMPROVEMENT_ACTION.PROPOSED, false)
            .set(IMPROVEMENT_ACTION.VERSION, IMPROVEMENT_ACTION.VERSION.plus(1))
            .where(IMPROVEMENT_ACTION.ID.eq(id.value()))
            .and(IMPROVEMENT_ACTION.VERSION.eq(version))
            .execute()
        == 1;
  }

  /** Returns false when the action has another version by now. */
  boolean move(ActionId id, int version, ActionState to, @Nullable String dropReason) {
    return db.update(IMPROVEMENT_ACTION)
            .set(IMPROVEMENT_ACTION.STATE, to.name())
            .set(IMPROVEMENT_ACTION.DROP_REASON, dropReason)
            .set(IMPROVEMENT_ACTION.CLOSED_AT, to.isOpen() ? null : clock.instant())
            .set(IMPROVEMENT_ACTION.VERSION, IMPROVEMENT_ACTION.VERSION.plus(1))
            .where(IMPROVEMENT_ACTION.ID.eq(id.value()))
            .and(IMPROVEMENT_ACTION.VERSION.eq(version))
            .execute()
        == 1;
  }

  void comment(Actor actor, ActionId id, String text) {
    db.insertInto(ACTION_COMMENT)
        .set(ACTION_COMMENT.ACTION_ID, id.value())
        .set(ACTION_COMMENT.TEXT, text)
        .set(ACTION_COMMENT.BY_ID, actor.id().value())
        .set(ACTION_COMMENT.AT, clock.instant())
        .execute();
  }

  /** Returns false when the comment is not this person's, or has other words by now. */
  boolean reword(Actor actor, ActionId id, long comment, int version, String text) {
    return db.update(ACTION_COMMENT)
            .set(ACTION_COMMENT.TEXT, text)
            .set(ACTION_COMMENT.CHANGED_AT, clock.instant())
            .set(ACTION_COMMENT.VERSION, version + 1)
            .where(ACTION_COMMENT.ID.eq(comment))
            .and(ACTION_COMMENT.ACTION_ID.eq(id.value()))
            .and(ACTION_COMMENT.BY_ID.eq(actor.id().value()))
            .and(ACTION_COMMENT.VERSION.eq(version))
            .execute()
        == 1;
  }

  /** Oldest first. */
  List<Comment> comments(Actor reader, ActionId id) {
    return db.select(ACTION_COMMENT.asterisk(), PERSON.NAME)
        .from(ACTION_COMMENT)
        .join(PERSON)
        .on(PERSON.ID.eq(ACTION_COMMENT.BY_ID))
        .where(ACTION_COMMENT.ACTION_ID.eq(id.value()))
        .orderBy(ACTION_COMMENT.ID)
        .fetch(
            row ->
                new Comment(
                    row.get(ACTION_COMMENT.ID),
                    row.get(ACTION_COMMENT.TEXT),
                    row.get(ACTION_COMMENT.VERSION),
                    row.get(PERSON.NAME),
                    row.get(ACTION_COMMENT.AT),
                    row.get(ACTION_COMMENT.CHANGED_AT),
                    row.get(ACTION_COMMENT.BY_ID) == reader.id().value()));
  }

  void happened(
      Actor actor, ActionId id, EventKind kind, @Nullable ActionState to, @Nullable String note) {
    db.insertInto(ACTION_EVENT)
        .set(ACTION_EVENT.ACTION_ID, id.value())
        .set(ACTION_EVENT.KIND, kind.name())
        .set(ACTION_EVENT.TO_STATE, to == null ? null : to.name())
        .set(ACTION_EVENT.NOTE, note)
        .set(ACTION_EVENT.BY_ID, actor.id().value())
        .set(ACTION_EVENT.AT, clock.instant())
        .execute();
  }

  /** Newest first. */
  List<Event> events(ActionId id) {
    return db.select(
            ACTION_EVENT.KIND,
            ACTION_EVENT.TO_STATE,
            ACTION_EVENT.NOTE,
            PERSON.NAME,
            ACTION_EVENT.AT)
        .from(ACTION_EVENT)
        .join(PERSON)
        .on(PERSON.ID.eq(ACTION_EVENT.BY_ID))
        .where(ACTION_EVENT.ACTION_ID.eq(id.value()))
        .orderBy(ACTION_EVENT.ID.desc())
        .fetch(
            row ->
                new Event(
                    EventKind.valueOf(row.value1()),
                    row.value2() == null ? null : ActionState.valueOf(row.value2()),
                    row.value3(),
                    row.value4(),
                    row.value5()));
  }
}

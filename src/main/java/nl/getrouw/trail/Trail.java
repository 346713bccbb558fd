package nl.getrouw.trail;

import static nl.getrouw.db.Tables.PERSON;
import static nl.getrouw.db.Tables.TRAIL;
import static org.jooq.impl.DSL.val;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;
import nl.getrouw.kernel.Id;
import nl.getrouw.kernel.Moments;
import nl.getrouw.kernel.NotFound;
import nl.getrouw.kernel.PageRequest;
import nl.getrouw.security.Actor;
import nl.getrouw.security.Role;
import nl.getrouw.security.SignIn;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.Records;
import org.jspecify.annotations.Nullable;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Service;

/**
 * The record of who did what, in which role, to which object, when and from where (after NEN 7513).
 * Entries join the transaction of the deed; the database refuses to change or delete them.
 */
@Service
public class Trail {

  /** What was done: the feature, a dot, the deed, for instance {@code audit.planned}. */
  public record Entry(
      Instant at,
      @Nullable String person,
      @Nullable String roles,
      String action,
      @Nullable String objectType,
      @Nullable Long objectId,
      @Nullable String address,
      @Nullable String detail) {}

  /**
   * Which entries to read.
   *
   * @param person part of the name of who did it; blank for everybody
   * @param from first day, null from the beginning
   * @param to last day, included; null up to now
   */
  public record Filter(String person, @Nullable LocalDate from, @Nullable LocalDate to) {
    public static final Filter ALL = new Filter("", null, null);
  }

  private final DSLContext db;
  private final Clock clock;

  Trail(DSLContext db, Clock clock) {
    this.db = db;
    this.clock = clock;
  }

  /** Records a deed without further detail. */
  public void write(Actor actor, String action, Id object) {
    write(actor, action, object, null);
  }

  /**
   * @param detail facts such as a state or a count, at most 500 characters; never what people wrote
   */
  public void write(Actor actor, String action, Id object, @Nullable String detail) {
    String type = object.getClass().getSimpleName().replaceAll("Id$", "");
    db.insertInto(TRAIL)
        .set(TRAIL.AT, clock.instant())
        .set(TRAIL.ORGANISATION_ID, actor.organisation().value())
        .set(TRAIL.PERSON_ID, actor.id().value())
        .set(TRAIL.PERSON_NAME, actor.name())
        .set(TRAIL.ROLES, actor.roles().stream().map(Role::name).collect(Collectors.joining(",")))
        .set(TRAIL.ACTION, action)
        .set(TRAIL.OBJECT_TYPE, type)
        .set(TRAIL.OBJECT_ID, object.value())
        .set(TRAIL.ADDRESS, actor.address())
        .set(TRAIL.DETAIL, detail)
        .execute();
  }

  /**
   * What happened in the reader's organisation, newest first.
   *
   * @throws NotFound for who is not an administrator of the whole organisation
   */
  public List<Entry> read(Actor reader, Filter filter, PageRequest page) {
    return db.select(
            TRAIL.AT,
            TRAIL.PERSON_NAME,
            TRAIL.ROLES,
            TRAIL.ACTION,
            TRAIL.OBJECT_TYPE,
            TRAIL.OBJECT_ID,
            TRAIL.ADDRESS,
            TRAIL.DETAIL)
        .from(TRAIL)
        .where(matches(reader, filter))
        .orderBy(TRAIL.ID.desc())
        .limit(page.limit())
        .offset(page.offset())
        .fetch(Records.mapping(Entry::new));
  }

  /**
   * How many entries {@link #read} has in all.
   *
   * @throws NotFound for who is not an administrator of the whole organisation
   */
  public int count(Actor reader, Filter filter) {
    return db.fetchCount(TRAIL, matches(reader, filter));
  }

  private static Condition matches(Actor reader, Filter filter) {
    if (!reader.holdsEverywhere(Role.ADMINISTRATOR)) {
      throw new NotFound();
    }
    Condition condition = TRAIL.ORGANISATION_ID.eq(reader.organisation().value());
    if (!filter.person().isBlank()) {
      condition = condition.and(TRAIL.PERSON_NAME.contains(filter.person().strip()));
    }
    if (filter.from() != null) {
      condition = condition.and(TRAIL.AT.ge(start(filter.from())));
    }
    if (filter.to() != null) {
      condition = condition.and(TRAIL.AT.lt(start(filter.to().plusDays(1))));
    }
    return condition;
  }

  private static Instant start(LocalDate day) {
    return day.atStartOfDay(Moments.ZONE).toInstant();
  }

  @EventListener
  void on(SignIn.Succeeded event) {
    db.insertInto(
            TRAIL,
            TRAIL.AT,
            TRAIL.ORGANISATION_ID,
            TRAIL.PERSON_ID,
            TRAIL.PERSON_NAME,
            TRAIL.ACTION,
            TRAIL.ADDRESS)
        .select(
            db.select(
                    val(clock.instant(), TRAIL.AT),
                    PERSON.ORGANISATION_ID,
                    PERSON.ID,
                    PERSON.NAME,
                    val("security.signedIn"),
                    val(event.address()))
                .from(PERSON)
                .where(PERSON.ID.eq(event.account().id().value())))
        .execute();
  }

  @EventListener
  void on(SignIn.Failed event) {
    db.insertInto(TRAIL)
        .set(TRAIL.AT, clock.instant())
        .set(TRAIL.ACTION, event.throttled() ? "security.signInThrottled" : "security.signInFailed")
        .set(TRAIL.ADDRESS, event.address())
        .execute();
  }
}

package nl.getrouw.preparation;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import nl.getrouw.audit.Audits;
import nl.getrouw.audit.Visit;
import nl.getrouw.audit.Visits;
import nl.getrouw.kernel.AuditId;
import nl.getrouw.kernel.Conflict;
import nl.getrouw.kernel.NotFound;
import nl.getrouw.kernel.Refusal;
import nl.getrouw.live.LiveNews;
import nl.getrouw.post.Appointment;
import nl.getrouw.post.CalendarEntry;
import nl.getrouw.post.CalendarFile;
import nl.getrouw.security.Actor;
import nl.getrouw.trail.Trail;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Programmes of visits: what, when, with whom and where. */
@Service
@Transactional
public class Programmes {

  private static final int MOST_ITEMS = 100;

  private final ProgrammeRepository items;
  private final Visits visits;
  private final Trail trail;
  private final LiveNews news;
  private final Clock clock;

  Programmes(ProgrammeRepository items, Visits visits, Trail trail, LiveNews news, Clock clock) {
    this.items = items;
    this.visits = visits;
    this.trail = trail;
    this.news = news;
    this.clock = clock;
  }

  /**
   * The programme, for everybody who sees the audit.
   *
   * @throws NotFound when there is no such audit, or the actor may not see it
   */
  @Transactional(readOnly = true)
  public Programme of(Actor actor, AuditId audit) {
    Visit visit = visits.seen(actor, audit);
    return new Programme(
        visit.startsOn(),
        visit.endsOn(),
        items.items(audit),
        PreparationAccess.mayArrange(actor, visit));
  }

  /** The programme as a calendar file (RFC 5545), for everybody who sees the audit. */
  @Transactional(readOnly = true)
  public String calendar(Actor actor, AuditId audit) {
    Visit visit = visits.seen(actor, audit);
    List<CalendarEntry> entries =
        items.items(audit).stream().map(item -> entry(visit, item)).toList();
    return CalendarFile.published(entries, clock.instant());
  }

  private static CalendarEntry entry(Visit visit, VisitItem item) {
    return new CalendarEntry(
        "visit-" + visit.audit() + "-item-" + item.id() + "@getrouw",
        item.version(),
        visit.teamName() + ": " + item.what(),
        item.who(),
        item.place(),
        new Appointment.Span.Hours(item.day().atTime(item.from()), item.day().atTime(item.to())));
  }

  /**
   * Adds an item.
   *
   * @throws NotFound for who does not arrange this audit
   * @throws Refusal for an item that cannot be, or when the time to prepare is over
   */
  public void add(Actor actor, AuditId audit, VisitItem item) {
    arranging(actor, audit, item);
    if (items.items(audit).size() >= MOST_ITEMS) {
      throw new Refusal("preparation.refused.manyItems", MOST_ITEMS);
    }
    items.insert(audit, item);
    written(actor, audit);
  }

  /**
   * Changes an item; see {@link #add}.
   *
   * @throws Conflict when somebody else changed it since its version
   */
  public void change(Actor actor, AuditId audit, VisitItem item) {
    arranging(actor, audit, item);
    known(audit, item.id());
    if (!items.update(audit, item)) {
      throw new Conflict("visit item");
    }
    written(actor, audit);
  }

  /** Removes an item; see {@link #change}. */
  public void remove(Actor actor, AuditId audit, long id, int version) {
    PreparationAccess.requireArrange(actor, visits.seen(actor, audit));
    known(audit, id);
    if (!items.delete(audit, id, version)) {
      throw new Conflict("visit item");
    }
    written(actor, audit);
  }

  /** Moves everything by as many days as it takes to begin on the audit's first day. */
  public void move(Actor actor, AuditId audit) {
    PreparationAccess.requireArrange(actor, visits.seen(actor, audit));
    Programme programme = of(actor, audit);
    for (VisitItem item : programme.items()) {
      LocalDate day = item.day().plusDays(programme.daysToMove());
      if (!items.update(audit, item.onDay(day))) {
        throw new Conflict("visit item");
      }
    }
    written(actor, audit);
  }

  private void arranging(Actor actor, AuditId audit, VisitItem item) {
    Visit visit = visits.seen(actor, audit);
    PreparationAccess.requireArrange(actor, visit);
    item.check();
    if (item.day().isBefore(visit.startsOn()) || item.day().isAfter(visit.endsOn())) {
      throw new Refusal("preparation.refused.day", visit.startsOn(), visit.endsOn());
    }
  }

  private void known(AuditId audit, long id) {
    if (!items.exists(audit, id)) {
      throw new NotFound();
    }
  }

  private void written(Actor actor, AuditId audit) {
    trail.write(actor, "preparation.programmeChanged", audit);
    news.publish(Audits.channel(audit), Checklists.NEWS);
  }
}

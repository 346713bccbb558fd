package nl.getrouw.learning.calendar;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import nl.getrouw.kernel.NotFound;
import nl.getrouw.kernel.ui.Texts;
import nl.getrouw.post.CalendarEntry;
import nl.getrouw.security.Actor;
import nl.getrouw.security.Actors;
import nl.getrouw.trail.Trail;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * The secret link under which a calendar programme fetches somebody's own appointments. It shows
 * kind, team and time, and nothing else. A new link ends the one before at once.
 */
@Service
@Transactional
public class CalendarFeeds {

  private static final int DAYS_BACK = 92;
  private static final int DAYS_AHEAD = 366;

  private final FeedRepository feeds;
  private final Calendars calendars;
  private final Actors actors;
  private final Texts texts;
  private final Trail trail;
  private final Clock clock;

  CalendarFeeds(
      FeedRepository feeds,
      Calendars calendars,
      Actors actors,
      Texts texts,
      Trail trail,
      Clock clock) {
    this.feeds = feeds;
    this.calendars = calendars;
    this.actors = actors;
    this.texts = texts;
    this.trail = trail;
    this.clock = clock;
  }

  /** Since when the actor has a link; empty for none. */
  @Transactional(readOnly = true)
  public Optional<Instant> since(Actor actor) {
    return feeds.since(actor.id());
  }

  /**
   * Makes a link in place of the one before.
   *
   * @return its path, without a leading slash; told this once, because only its hash is kept
   */
  public String renew(Actor actor) {
    String token = FeedToken.random();
    feeds.store(actor.id(), FeedToken.hash(token));
    trail.write(actor, "calendar.renewed", actor.id());
    return FeedDownload.PATH + "/" + token + ".ics";
  }

  /** Ends the link. */
  public void remove(Actor actor) {
    feeds.remove(actor.id());
    trail.write(actor, "calendar.removed", actor.id());
  }

  /**
   * The calendar behind a link (RFC 5545), in its owner's language.
   *
   * @throws NotFound when there is no such link any more, or its owner's account is disabled
   */
  @Transactional(readOnly = true)
  public String file(String token, String address) {
    Actor owner =
        feeds
            .owner(FeedToken.hash(token))
            .flatMap(person -> actors.today(person, address))
            .orElseThrow(NotFound::new);
    LocalDate today = LocalDate.now(clock);
    List<CalendarEntry> entries =
        calendars.items(owner, today.minusDays(DAYS_BACK), today.plusDays(DAYS_AHEAD)).stream()
            .map(item -> entry(item, owner))
            .toList();
    return FeedFile.of(
        texts.getTranslation("calendar.feed.name", owner.language()), entries, clock.instant());
  }

  private CalendarEntry entry(CalendarItem item, Actor owner) {
    String kind = texts.getTranslation(item.key(), owner.language(), item.values().toArray());
    String title = item.team().isEmpty() ? kind : kind + " · " + item.team();
    return new CalendarEntry(item.uid(), item.sequence(), title, "", "", item.span());
  }
}

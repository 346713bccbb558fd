package nl.getrouw.learning.calendar;

import jakarta.servlet.http.HttpServletRequest;
import java.nio.charset.StandardCharsets;
import nl.getrouw.kernel.NotFound;
import org.springframework.http.CacheControl;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;

/** Gives calendar programmes what stands behind a secret link; without a link there is nothing. */
@RestController
class FeedDownload {

  static final String PATH = "agenda";

  private static final MediaType CALENDAR =
      new MediaType("text", "calendar", StandardCharsets.UTF_8);

  private final CalendarFeeds feeds;
  private final FeedThrottle throttle;

  FeedDownload(CalendarFeeds feeds, FeedThrottle throttle) {
    this.feeds = feeds;
    this.throttle = throttle;
  }

  @GetMapping("/" + PATH + "/{token:[A-Za-z0-9_-]{43}}.ics")
  ResponseEntity<byte[]> feed(@PathVariable String token, HttpServletRequest request) {
    if (!throttle.admits(request.getRemoteAddr())) {
      return ResponseEntity.status(HttpStatus.TOO_MANY_REQUESTS)
          .header(HttpHeaders.RETRY_AFTER, String.valueOf(FeedThrottle.WINDOW.toSeconds()))
          .cacheControl(CacheControl.noStore())
          .build();
    }
    byte[] file = feeds.file(token, request.getRemoteAddr()).getBytes(StandardCharsets.UTF_8);
    return ResponseEntity.ok()
        .contentType(CALENDAR)
        .cacheControl(CacheControl.noStore())
        .header("X-Content-Type-Options", "nosniff")
        .header("Referrer-Policy", "no-referrer")
        .header("X-Robots-Tag", "noindex")
        .body(file);
  }

  @ExceptionHandler(NotFound.class)
  ResponseEntity<Void> nothingThere(HttpServletRequest request) {
    throttle.unknown(request.getRemoteAddr());
    return ResponseEntity.status(HttpStatus.NOT_FOUND).cacheControl(CacheControl.noStore()).build();
  }
}

package nl.getrouw.report;

import java.nio.charset.StandardCharsets;
import java.util.Locale;
import nl.getrouw.board.Attendee;
import nl.getrouw.board.BoardState;
import nl.getrouw.board.Pen;
import nl.getrouw.board.Rooms;
import nl.getrouw.board.Sight;
import nl.getrouw.kernel.BoardId;
import nl.getrouw.kernel.NotFound;
import nl.getrouw.kernel.ui.Texts;
import nl.getrouw.paper.Press;
import nl.getrouw.security.Actor;
import nl.getrouw.security.CurrentUser;
import nl.getrouw.security.SignedOut;
import nl.getrouw.trail.Trail;
import org.jspecify.annotations.Nullable;
import org.springframework.http.CacheControl;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** Hands out the summary of a finished board on paper, to who takes part in the team's boards. */
@RestController
class BoardDownload {

  private final Rooms rooms;
  private final CurrentUser currentUser;
  private final Trail trail;
  private final Texts texts;

  BoardDownload(Rooms rooms, CurrentUser currentUser, Trail trail, Texts texts) {
    this.rooms = rooms;
    this.currentUser = currentUser;
    this.trail = trail;
    this.texts = texts;
  }

  /**
   * @param language {@code nl} or {@code en}; the reader's own when absent
   */
  @GetMapping("/borden/{id:[0-9]{1,18}}/samenvatting.pdf")
  ResponseEntity<byte[]> summary(
      @PathVariable long id,
      @RequestParam(name = "taal", required = false) @Nullable String language) {
    Actor reader = currentUser.actor();
    BoardId board = new BoardId(id);
    Sight sight = rooms.sight(new Attendee.Member(reader), board, Pen.fresh());
    if (sight.info().state() != BoardState.FINISHED) {
      throw new NotFound();
    }
    trail.write(reader, "board.printed", board);
    Locale on = language(language, reader);
    return ResponseEntity.ok()
        .contentType(MediaType.APPLICATION_PDF)
        .cacheControl(CacheControl.noStore())
        .header(
            HttpHeaders.CONTENT_DISPOSITION,
            ContentDisposition.attachment()
                .filename(AuditReports.slug(sight.info().name()) + ".pdf")
                .build()
                .toString())
        .header("X-Content-Type-Options", "nosniff")
        .body(Press.pdf(new BoardPaper(sight, texts, on).paper()));
  }

  @ExceptionHandler(NotFound.class)
  ResponseEntity<byte[]> nothingThere() {
    return ResponseEntity.status(HttpStatus.NOT_FOUND)
        .contentType(new MediaType(MediaType.TEXT_PLAIN, StandardCharsets.UTF_8))
        .cacheControl(CacheControl.noStore())
        .body(
            texts.getTranslation("report.notFound", Texts.DUTCH).getBytes(StandardCharsets.UTF_8));
  }

  @ExceptionHandler(SignedOut.class)
  ResponseEntity<Void> signInFirst() {
    return ResponseEntity.status(HttpStatus.SEE_OTHER)
        .header(HttpHeaders.LOCATION, "/inloggen")
        .cacheControl(CacheControl.noStore())
        .build();
  }

  private static Locale language(@Nullable String asked, Actor reader) {
    String language = asked == null ? reader.language().getLanguage() : asked;
    return language.equals(Locale.ENGLISH.getLanguage()) ? Texts.ENGLISH : Texts.DUTCH;
  }
}

package nl.getrouw.report;

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
import nl.getrouw.trail.Trail;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** Hands out the summary of a finished board on paper, to who takes part in the team's boards. */
@RestController
class BoardDownload extends Download {

  private final Rooms rooms;
  private final CurrentUser currentUser;
  private final Trail trail;

  BoardDownload(Rooms rooms, CurrentUser currentUser, Trail trail, Texts texts) {
    super(texts);
    this.rooms = rooms;
    this.currentUser = currentUser;
    this.trail = trail;
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
    return pdf(
        AuditReports.slug(sight.info().name()),
        Press.pdf(new BoardPaper(sight, texts, on).paper()));
  }
}

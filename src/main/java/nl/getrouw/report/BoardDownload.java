package nl.getrouw.report;

import java.util.Locale;
import nl.getrouw.board.Sight;
import nl.getrouw.board.Summaries;
import nl.getrouw.frame.Download;
import nl.getrouw.kernel.BoardId;
import nl.getrouw.kernel.ui.Texts;
import nl.getrouw.paper.Press;
import nl.getrouw.security.Actor;
import nl.getrouw.security.CurrentUser;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** Hands out the summary of a finished board on paper, to who takes part in the team's boards. */
@RestController
class BoardDownload extends Download {

  private final Summaries summaries;
  private final CurrentUser currentUser;

  BoardDownload(Summaries summaries, CurrentUser currentUser, Texts texts) {
    super(texts);
    this.summaries = summaries;
    this.currentUser = currentUser;
  }

  /**
   * @param language {@code nl} or {@code en}; the reader's own when absent
   */
  @GetMapping("/borden/{id:[0-9]{1,18}}/samenvatting.pdf")
  ResponseEntity<byte[]> summary(
      @PathVariable long id,
      @RequestParam(name = "taal", required = false) @Nullable String language) {
    Actor reader = currentUser.actor();
    Sight sight = summaries.paper(reader, new BoardId(id));
    Locale on = language(language, reader);
    return pdf(
        AuditReports.slug(sight.info().name()),
        Press.pdf(new BoardPaper(sight, texts, on).paper()));
  }
}

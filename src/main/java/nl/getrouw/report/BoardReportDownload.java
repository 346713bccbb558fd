package nl.getrouw.report;

import java.time.YearMonth;
import java.time.format.DateTimeParseException;
import java.util.Locale;
import nl.getrouw.boardreport.BoardPeriod;
import nl.getrouw.boardreport.BoardReports;
import nl.getrouw.boardreport.BoardReports.BoardReport;
import nl.getrouw.frame.Download;
import nl.getrouw.kernel.LocationId;
import nl.getrouw.kernel.NotFound;
import nl.getrouw.kernel.TeamId;
import nl.getrouw.kernel.ui.Texts;
import nl.getrouw.paper.Press;
import nl.getrouw.security.Actor;
import nl.getrouw.security.CurrentUser;
import nl.getrouw.security.Scope;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** Hands out the report to the board, to who oversees its place. */
@RestController
class BoardReportDownload extends Download {

  private static final String SLIDES =
      "application/vnd.openxmlformats-officedocument.presentationml.presentation";

  private final BoardReports reports;
  private final CurrentUser currentUser;

  BoardReportDownload(BoardReports reports, CurrentUser currentUser, Texts texts) {
    super(texts);
    this.reports = reports;
    this.currentUser = currentUser;
  }

  /**
   * @param place {@code organisatie}, {@code locatie-3} or {@code team-12}
   * @param until the last month, {@code 2027-03}
   * @param language {@code nl} or {@code en}; the reader's own when absent
   */
  @GetMapping("/uitkomsten/bestuursrapport.pdf")
  ResponseEntity<byte[]> paper(
      @RequestParam("plaats") String place,
      @RequestParam("tot") String until,
      @RequestParam(name = "taal", required = false) @Nullable String language) {
    Actor reader = currentUser.actor();
    BoardReport report = reports.printed(reader, period(place, until));
    Locale on = language(language, reader);
    return pdf(name(report, on), Press.pdf(new BoardReportPaper(report, texts, on).paper()));
  }

  /** The same as slides. */
  @GetMapping("/uitkomsten/bestuursrapport.pptx")
  ResponseEntity<byte[]> slides(
      @RequestParam("plaats") String place,
      @RequestParam("tot") String until,
      @RequestParam(name = "taal", required = false) @Nullable String language) {
    Actor reader = currentUser.actor();
    BoardReport report = reports.printed(reader, period(place, until));
    Locale on = language(language, reader);
    return file(
        SLIDES, name(report, on) + ".pptx", new BoardReportSlides(report, texts, on).file());
  }

  private String name(BoardReport report, Locale on) {
    return AuditReports.slug(
        texts.getTranslation(
            "boardreport.file", on, report.page().place().name(), report.period().until()));
  }

  private BoardPeriod period(String place, String until) {
    try {
      YearMonth month = YearMonth.parse(until);
      if (month.isAfter(reports.lastMonth().plusMonths(1))) {
        throw new NotFound();
      }
      return new BoardPeriod(scope(place), month);
    } catch (DateTimeParseException | NumberFormatException unreadable) {
      throw new NotFound();
    }
  }

  private static Scope scope(String place) {
    if (place.startsWith("locatie-")) {
      return new Scope.Location(new LocationId(Long.parseLong(place.substring(8))));
    }
    if (place.startsWith("team-")) {
      return new Scope.Team(new TeamId(Long.parseLong(place.substring(5))));
    }
    if (place.equals("organisatie")) {
      return new Scope.Organisation();
    }
    throw new NotFound();
  }
}

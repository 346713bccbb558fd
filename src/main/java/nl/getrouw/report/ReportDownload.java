package nl.getrouw.report;

import nl.getrouw.frame.Download;
import nl.getrouw.kernel.AuditId;
import nl.getrouw.kernel.ui.Texts;
import nl.getrouw.security.Actor;
import nl.getrouw.security.CurrentUser;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/**
 * Hands out reports. Each request is judged anew: a link works for who may see the audit now, and
 * for everybody else there is nothing there.
 */
@RestController
class ReportDownload extends Download {

  private final AuditReports reports;
  private final CurrentUser currentUser;

  ReportDownload(AuditReports reports, CurrentUser currentUser, Texts texts) {
    super(texts);
    this.reports = reports;
    this.currentUser = currentUser;
  }

  /**
   * @param format {@code pdf}, {@code xlsx} or {@code pptx}
   * @param language {@code nl} or {@code en}; the reader's own when absent
   */
  @GetMapping("/audits/{id:[0-9]{1,18}}/rapport.{format:pdf|xlsx|pptx}")
  ResponseEntity<byte[]> report(
      @PathVariable long id,
      @PathVariable String format,
      @RequestParam(name = "taal", required = false) @Nullable String language) {
    Actor reader = currentUser.actor();
    var report =
        reports.report(
            reader, new AuditId(id), language(language, reader), ReportFormat.of(format));
    return file(report.format().mediaType(), report.fileName(), report.content());
  }
}

package nl.getrouw.report;

import java.nio.charset.StandardCharsets;
import java.util.Locale;
import nl.getrouw.kernel.AuditId;
import nl.getrouw.kernel.NotFound;
import nl.getrouw.kernel.ui.Texts;
import nl.getrouw.security.Actor;
import nl.getrouw.security.CurrentUser;
import nl.getrouw.security.SignedOut;
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

/**
 * Hands out reports. Each request is judged anew: a link works for who may see the audit now, and
 * for everybody else there is nothing there.
 */
@RestController
class ReportDownload {

  private final AuditReports reports;
  private final CurrentUser currentUser;
  private final Texts texts;

  ReportDownload(AuditReports reports, CurrentUser currentUser, Texts texts) {
    this.reports = reports;
    this.currentUser = currentUser;
    this.texts = texts;
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
    return ResponseEntity.ok()
        .contentType(MediaType.parseMediaType(report.format().mediaType()))
        .cacheControl(CacheControl.noStore())
        .header(
            HttpHeaders.CONTENT_DISPOSITION,
            ContentDisposition.attachment().filename(report.fileName()).build().toString())
        .header("X-Content-Type-Options", "nosniff")
        .body(report.content());
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

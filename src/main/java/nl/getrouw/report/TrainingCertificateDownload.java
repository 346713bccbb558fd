package nl.getrouw.report;

import java.nio.charset.StandardCharsets;
import java.util.Locale;
import nl.getrouw.kernel.NotFound;
import nl.getrouw.kernel.ui.Texts;
import nl.getrouw.learning.training.TrainingCertificate;
import nl.getrouw.learning.training.TrainingCertificates;
import nl.getrouw.paper.Press;
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

/** Hands out certificates of people on paper, to who may see them now and as long as they stand. */
@RestController
class TrainingCertificateDownload {

  private final TrainingCertificates certificates;
  private final CurrentUser currentUser;
  private final Texts texts;

  TrainingCertificateDownload(
      TrainingCertificates certificates, CurrentUser currentUser, Texts texts) {
    this.certificates = certificates;
    this.currentUser = currentUser;
    this.texts = texts;
  }

  /**
   * @param language {@code nl} or {@code en}; the reader's own when absent
   */
  @GetMapping("/leren/mijn-opleiding/{id:[0-9]{1,18}}/certificaat.pdf")
  ResponseEntity<byte[]> certificate(
      @PathVariable long id,
      @RequestParam(name = "taal", required = false) @Nullable String language) {
    Actor reader = currentUser.actor();
    TrainingCertificate certificate = certificates.paper(reader, id);
    Locale on = language(language, reader);
    String name =
        AuditReports.slug(
            texts.getTranslation("training.paper.file", on)
                + " "
                + certificate.personName()
                + " "
                + certificate.number());
    return ResponseEntity.ok()
        .contentType(MediaType.APPLICATION_PDF)
        .cacheControl(CacheControl.noStore())
        .header(
            HttpHeaders.CONTENT_DISPOSITION,
            ContentDisposition.attachment().filename(name + ".pdf").build().toString())
        .header("X-Content-Type-Options", "nosniff")
        .body(Press.pdf(new TrainingCertificatePaper(certificate, texts, on).paper()));
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

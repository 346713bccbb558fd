package nl.getrouw.report;

import java.util.Locale;
import nl.getrouw.certificate.Certificate;
import nl.getrouw.certificate.Certificates;
import nl.getrouw.frame.Download;
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

/** Hands out certificates on paper, to who may see the audit now and as long as they stand. */
@RestController
class CertificateDownload extends Download {

  private final Certificates certificates;
  private final CurrentUser currentUser;

  CertificateDownload(Certificates certificates, CurrentUser currentUser, Texts texts) {
    super(texts);
    this.certificates = certificates;
    this.currentUser = currentUser;
  }

  /**
   * @param language {@code nl} or {@code en}; the reader's own when absent
   */
  @GetMapping("/certificaten/{id:[0-9]{1,18}}/certificaat.pdf")
  ResponseEntity<byte[]> certificate(
      @PathVariable long id,
      @RequestParam(name = "taal", required = false) @Nullable String language) {
    Actor reader = currentUser.actor();
    Certificate certificate = certificates.paper(reader, id);
    Locale on = language(language, reader);
    String name =
        AuditReports.slug(
            texts.getTranslation("certificate.paper.file", on)
                + " "
                + certificate.teamName()
                + " "
                + certificate.number());
    return pdf(name, Press.pdf(new CertificatePaper(certificate, texts, on).paper()));
  }
}

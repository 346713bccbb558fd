package nl.getrouw.report;

import java.time.LocalDate;
import java.util.Optional;
import nl.getrouw.audit.profile.ProfileWords;
import nl.getrouw.certificate.Certificate;
import nl.getrouw.certificate.Certificate.Revocation;
import nl.getrouw.kernel.Moments;

/** The certificate of an audit in a sentence, with what became of it. */
final class CertificateInWords {

  private final Contents contents;
  private final ProfileWords words;

  CertificateInWords(Contents contents, ProfileWords words) {
    this.contents = contents;
    this.words = words;
  }

  /** "GTR-2026-0007, geldig tot en met 4 december 2028"; empty without a certificate. */
  Optional<String> sentence() {
    return Optional.ofNullable(contents.certificate())
        .map(one -> words.text("report.certificate", one.number(), standing(one)));
  }

  /** Valid until, expired since or revoked on. */
  private String standing(Certificate certificate) {
    Revocation revocation = certificate.revocation();
    if (revocation != null) {
      LocalDate day = LocalDate.ofInstant(revocation.at(), Moments.ZONE);
      return words.text(
          "report.certificate.revoked", words.formats().date(day), revocation.reason());
    }
    return words.text(
        contents.validCertificate().isPresent()
            ? "report.certificate.valid"
            : "report.certificate.expired",
        words.formats().date(certificate.expiresOn()));
  }
}

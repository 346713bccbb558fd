package nl.getrouw.certificate.ui;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.i18n.I18NProvider;
import java.time.LocalDate;
import nl.getrouw.certificate.Certificate;
import nl.getrouw.certificate.Certificate.Status;
import nl.getrouw.kernel.Bilingual;
import nl.getrouw.kernel.Moments;
import nl.getrouw.kernel.ui.BandMark;
import nl.getrouw.kernel.ui.Formats;
import nl.getrouw.kernel.ui.StateBadge;

/** How a certificate is put on the page. */
final class CertificateWords {

  static final String LIST = "certificaten";

  private CertificateWords() {}

  static String text(String key, Object... values) {
    return I18NProvider.translate(key, values);
  }

  static String in(Bilingual text) {
    return text.in(Formats.current().locale());
  }

  static Status status(Certificate certificate) {
    return certificate.status(LocalDate.now(Moments.ZONE));
  }

  /** "Geldig tot en met 12 mei 2027", with an icon. */
  static StateBadge badge(Certificate certificate) {
    String until = Formats.current().date(certificate.expiresOn());
    return switch (status(certificate)) {
      case VALID ->
          new StateBadge(StateBadge.Kind.POSITIVE, "award", text("certificate.badge.VALID", until));
      case EXPIRING ->
          new StateBadge(
              StateBadge.Kind.ATTENTION, "clock", text("certificate.badge.EXPIRING", until));
      case EXPIRED ->
          new StateBadge(
              StateBadge.Kind.NEUTRAL, "history", text("certificate.badge.EXPIRED", until));
      case REVOKED -> new StateBadge(StateBadge.Kind.CANCELLED, text("certificate.badge.REVOKED"));
    };
  }

  /** The same where nothing else says that it is about a certificate: "Certificaat: geldig …". */
  static StateBadge headBadge(Certificate certificate) {
    String until = Formats.current().date(certificate.expiresOn());
    Status status = status(certificate);
    return new StateBadge(
        status == Status.VALID ? StateBadge.Kind.POSITIVE : StateBadge.Kind.NEUTRAL,
        "award",
        text("certificate.head." + status, until));
  }

  static BandMark band(Certificate certificate) {
    return new BandMark(certificate.band().look().code(), in(certificate.band().name()));
  }

  static String instrument(Certificate certificate) {
    return in(certificate.instrument().title()) + " " + certificate.instrument().version();
  }

  static Anchor pdf(Certificate certificate) {
    Anchor link =
        new Anchor(LIST + "/" + certificate.id() + "/certificaat.pdf", text("certificate.pdf"));
    link.setRouterIgnore(true);
    link.setAriaLabel(text("certificate.pdf.of", certificate.number()));
    link.addClassName("gt-no-print");
    return link;
  }
}

package nl.getrouw.report;

import java.time.LocalDate;
import java.util.Locale;
import nl.getrouw.kernel.Moments;
import nl.getrouw.kernel.ui.Formats;
import nl.getrouw.kernel.ui.Texts;
import nl.getrouw.learning.training.TrainingCertificate;
import nl.getrouw.paper.Paper;
import org.w3c.dom.Element;

/** The certificate of a person after a training, on one sheet. */
final class TrainingCertificatePaper {

  private final TrainingCertificate certificate;
  private final Texts texts;
  private final Locale language;
  private final Formats formats;
  private final Paper paper;

  TrainingCertificatePaper(TrainingCertificate certificate, Texts texts, Locale language) {
    this.certificate = certificate;
    this.texts = texts;
    this.language = language;
    this.formats = new Formats(language);
    this.paper =
        new Paper(
            language.getLanguage(),
            text("title", certificate.number()),
            text("description", certificate.personName(), training()),
            CertificatePaper.STYLE);
  }

  Paper paper() {
    paper.add(
        paper.styled(
            "div",
            "sheet",
            paper.styled("div", "mark", paper.picture(CertificatePaper.MARK)),
            paper.styled("p", "eyebrow", text("eyebrow")),
            paper.styled("p", "to", text("to")),
            paper.element("h1", certificate.personName()),
            paper.styled("p", "place", text("at", certificate.organisation())),
            paper.styled("p", "result", text("result", formats.date(certificate.completedOn()))),
            paper.styled(
                "p",
                "outcome",
                paper.element("span", training()),
                paper.styled(
                    "span",
                    "score",
                    " "
                        + text(
                            "hours",
                            formats.number(
                                certificate.hours().stripTrailingZeros(), hourDecimals())))),
            facts(),
            paper.styled("div", "foot", paper.element("p", text("check")))));
    return paper;
  }

  private int hourDecimals() {
    return Math.max(0, certificate.hours().stripTrailingZeros().scale());
  }

  private Element facts() {
    LocalDate issued = certificate.issuedAt().atZone(Moments.ZONE).toLocalDate();
    LocalDate expiry = certificate.expiresOn();
    return paper.styled(
        "table",
        "facts",
        paper.element(
            "tbody",
            paper.element(
                "tr",
                fact("number", certificate.number()),
                fact("issued", formats.date(issued)),
                fact("until", expiry == null ? text("ever") : formats.date(expiry)),
                fact("by", certificate.issuedBy()),
                fact("sign", "\u00A0"))));
  }

  private Element fact(String key, String value) {
    return paper.styled(
        "td", key, paper.styled("p", "label", text(key)), paper.styled("p", "value", value));
  }

  private String training() {
    return certificate.trainingName().in(language);
  }

  private String text(String key, Object... values) {
    return texts.getTranslation("training.paper." + key, language, values);
  }
}

package nl.getrouw.report;

import java.nio.charset.StandardCharsets;
import java.util.Locale;
import nl.getrouw.certificate.Certificate;
import nl.getrouw.instrument.Rounding;
import nl.getrouw.kernel.ui.Formats;
import nl.getrouw.kernel.ui.Texts;
import nl.getrouw.paper.Paper;
import nl.getrouw.paper.Press;
import org.w3c.dom.Element;

/** A certificate on one sheet, to hang on the wall. */
final class CertificatePaper {

  static final String STYLE =
      new String(Press.resource("/report/certificate.css"), StandardCharsets.UTF_8);

  /** A link of a chain, thrice: the mark of Getrouw, drawn so that it needs no font. */
  static final String MARK =
      """
      <svg xmlns="http://www.w3.org/2000/svg" width="96pt" height="34pt" viewBox="0 0 96 34">
        <g fill="none" stroke="#17565B" stroke-width="4">
          <rect x="3" y="5" width="36" height="24" rx="12"/>
          <rect x="30" y="5" width="36" height="24" rx="12"/>
          <rect x="57" y="5" width="36" height="24" rx="12"/>
        </g>
      </svg>""";

  private final Certificate certificate;
  private final Texts texts;
  private final Locale language;
  private final Formats formats;
  private final Paper paper;

  CertificatePaper(Certificate certificate, Texts texts, Locale language) {
    this.certificate = certificate;
    this.texts = texts;
    this.language = language;
    this.formats = new Formats(language);
    this.paper =
        new Paper(
            language.getLanguage(),
            text("title", certificate.number()),
            text("description", certificate.teamName()),
            STYLE);
  }

  Paper paper() {
    paper.add(
        paper.styled(
            "div",
            "sheet",
            paper.styled("div", "mark", paper.picture(MARK)),
            paper.styled("p", "eyebrow", text("eyebrow")),
            paper.styled("p", "to", text("to")),
            paper.element("h1", certificate.teamName()),
            paper.styled(
                "p", "place", text("at", certificate.location(), certificate.organisation())),
            paper.styled(
                "p",
                "result",
                text("result", formats.month(certificate.visitedOn()), instrument())),
            outcome(),
            facts(),
            foot()));
    return paper;
  }

  private Element outcome() {
    Element outcome =
        paper.styled("p", "outcome", paper.element("span", certificate.band().name().in(language)));
    if (certificate.total() != null) {
      Rounding rounding = certificate.instrument().rounding();
      int decimals = rounding.stage() == Rounding.Stage.NONE ? 1 : rounding.decimals();
      outcome.appendChild(
          paper.styled(
              "span", "score", " " + text("score", formats.number(certificate.total(), decimals))));
    }
    return outcome;
  }

  private Element facts() {
    return paper.styled(
        "table",
        "facts",
        paper.element(
            "tbody",
            paper.element(
                "tr",
                fact("number", certificate.number()),
                fact("issued", formats.date(certificate.issuedOn())),
                fact("until", formats.date(certificate.expiresOn())),
                fact("by", certificate.issuedBy()),
                fact("sign", "\u00A0"))));
  }

  private Element fact(String key, String value) {
    return paper.styled(
        "td", key, paper.styled("p", "label", text(key)), paper.styled("p", "value", value));
  }

  private Element foot() {
    Element foot = paper.styled("div", "foot", paper.element("p", text("check")));
    var notice = certificate.instrument().notice();
    if (notice != null) {
      foot.appendChild(paper.element("p", notice.in(language)));
    }
    return foot;
  }

  private String instrument() {
    return certificate.instrument().title().in(language) + " " + certificate.instrument().version();
  }

  private String text(String key, Object... values) {
    return texts.getTranslation("certificate.paper." + key, language, values);
  }
}

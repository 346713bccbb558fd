package nl.getrouw.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Objects;
import nl.getrouw.audit.AuditMoment;
import nl.getrouw.certificate.Certificate;
import nl.getrouw.instrument.Band;
import nl.getrouw.instrument.Instrument;
import nl.getrouw.instrument.file.InstrumentFile;
import nl.getrouw.kernel.AuditId;
import nl.getrouw.kernel.TeamId;
import nl.getrouw.kernel.ui.Texts;
import nl.getrouw.paper.Press;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A certificate is one landscape sheet that says what it is about, in both languages. */
class CertificatePaperTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          nl | Wilgenhof | Geldig tot en met | 3,6
          en | Wilgenhof | Valid until | 3.6
          nl | Team voor mensen die langdurig en intensief begeleid wonen in de wijk Heuvelrug-Noord | Geldig tot en met | 3,6
          """)
  void oneSheet(String language, String team, String until, String total) throws IOException {
    Locale on = language.equals("en") ? Texts.ENGLISH : Texts.DUTCH;
    byte[] pdf = Press.pdf(new CertificatePaper(certificate(team), new Texts(), on).paper());
    Files.write(Path.of("target", "certificate-" + language + ".pdf"), pdf);

    try (PDDocument document = Loader.loadPDF(pdf)) {
      assertThat(document.getNumberOfPages()).isEqualTo(1);
      var page = document.getPage(0).getMediaBox();
      assertThat(page.getWidth()).isGreaterThan(page.getHeight());
      assertThat(new PDFTextStripper().getText(document).replaceAll("\\s+", " "))
          .contains("GTR-2026-0007", team, until, total, "Karin Postma");
    }
  }

  private static Certificate certificate(String team) {
    Instrument instrument = instrument();
    Band good =
        instrument.bandsOnTotal().orElseThrow().levels().stream()
            .filter(band -> band.code().equals("good"))
            .findFirst()
            .orElseThrow();
    return new Certificate(
        7,
        "GTR-2026-0007",
        "Oeverwaard",
        new AuditId(12),
        new TeamId(3),
        team,
        "De Spil",
        AuditMoment.MONTH_20,
        LocalDate.of(2026, 11, 2),
        instrument,
        new BigDecimal("3.6"),
        good,
        LocalDate.of(2026, 12, 4),
        LocalDate.of(2029, 12, 4),
        "Karin Postma",
        null);
  }

  private static Instrument instrument() {
    try (InputStream yaml =
        Objects.requireNonNull(
            CertificatePaperTest.class.getResourceAsStream("/instruments/srh-getrouw-1.0.yaml"))) {
      return InstrumentFile.read(yaml.readAllBytes()).orElseThrow();
    } catch (IOException fault) {
      throw new UncheckedIOException(fault);
    }
  }
}

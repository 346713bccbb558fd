package nl.getrouw.paper;

import com.openhtmltopdf.extend.FSSupplier;
import com.openhtmltopdf.outputdevice.helper.BaseRendererBuilder.FontStyle;
import com.openhtmltopdf.outputdevice.helper.ExternalResourceControlPriority;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;
import com.openhtmltopdf.svgsupport.BatikSVGDrawer;
import com.openhtmltopdf.util.XRLog;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Objects;

/**
 * Makes a PDF of a page: tagged for screen readers (PDF/UA), with its fonts inside. It fetches
 * nothing from anywhere, whatever the page says.
 *
 * <p>Instrument Sans has the letters of European languages; DejaVu Sans stands behind it for every
 * other character that people type.
 */
public final class Press {

  private static final byte[] REGULAR = font("InstrumentSans-Regular.ttf");
  private static final byte[] SEMI_BOLD = font("InstrumentSans-SemiBold.ttf");
  private static final byte[] OTHERS = font("DejaVuSans.ttf");

  static {
    XRLog.setLoggingEnabled(false);
  }

  private Press() {}

  /** The page as a PDF. */
  public static byte[] pdf(Paper paper) {
    ByteArrayOutputStream pdf = new ByteArrayOutputStream(200_000);
    try {
      new PdfRendererBuilder()
          .usePdfUaAccessibility(true)
          .usePdfVersion(1.7f)
          .withProducer("Getrouw")
          .useFont(from(REGULAR), "Instrument Sans", 400, FontStyle.NORMAL, true)
          .useFont(from(SEMI_BOLD), "Instrument Sans", 600, FontStyle.NORMAL, true)
          .useFont(from(OTHERS), "DejaVu Sans", 400, FontStyle.NORMAL, true)
          .useSVGDrawer(new BatikSVGDrawer())
          .useExternalResourceAccessControl(
              (uri, type) -> false, ExternalResourceControlPriority.RUN_BEFORE_RESOLVING_URI)
          .useExternalResourceAccessControl(
              (uri, type) -> false, ExternalResourceControlPriority.RUN_AFTER_RESOLVING_URI)
          .withW3cDocument(paper.document(), null)
          .toStream(pdf)
          .run();
    } catch (IOException fault) {
      throw new UncheckedIOException(fault);
    }
    return pdf.toByteArray();
  }

  private static FSSupplier<InputStream> from(byte[] font) {
    return () -> new ByteArrayInputStream(font);
  }

  private static byte[] font(String file) {
    return resource("/fonts/" + file);
  }

  /** A file of the application itself, such as a style sheet. */
  public static byte[] resource(String path) {
    try (InputStream file = Objects.requireNonNull(Press.class.getResourceAsStream(path), path)) {
      return file.readAllBytes();
    } catch (IOException fault) {
      throw new UncheckedIOException(fault);
    }
  }
}

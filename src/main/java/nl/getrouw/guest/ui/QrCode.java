package nl.getrouw.guest.ui;

import com.google.zxing.BarcodeFormat;
import com.google.zxing.EncodeHintType;
import com.google.zxing.WriterException;
import com.google.zxing.common.BitMatrix;
import com.google.zxing.qrcode.QRCodeWriter;
import com.google.zxing.qrcode.decoder.ErrorCorrectionLevel;
import com.vaadin.flow.component.Html;
import java.util.Map;

/** An address as a QR code (ISO/IEC 18004), drawn as one SVG path: black on white in any scheme. */
final class QrCode {

  /** The quiet zone around a code is four modules wide. */
  private static final int QUIET = 4;

  private QrCode() {}

  /**
   * @param label what the picture leads to, for who does not see it
   */
  static Html of(String address, String label) {
    BitMatrix modules = modules(address);
    int size = modules.getWidth() + 2 * QUIET;
    StringBuilder path = new StringBuilder();
    for (int y = 0; y < modules.getHeight(); y++) {
      for (int x = 0; x < modules.getWidth(); x++) {
        if (modules.get(x, y)) {
          path.append('M').append(x + QUIET).append(' ').append(y + QUIET).append("h1v1h-1z");
        }
      }
    }
    Html picture =
        new Html(
            """
            <div class="gt-qr" role="img"><svg viewBox="0 0 %1$d %1$d" shape-rendering="crispEdges" \
            aria-hidden="true"><rect width="%1$d" height="%1$d" fill="#fff"/>\
            <path fill="#000" d="%2$s"/></svg></div>"""
                .formatted(size, path));
    picture.getElement().setAttribute("aria-label", label);
    return picture;
  }

  private static BitMatrix modules(String address) {
    try {
      return new QRCodeWriter()
          .encode(
              address,
              BarcodeFormat.QR_CODE,
              0,
              0,
              Map.of(
                  EncodeHintType.ERROR_CORRECTION,
                  ErrorCorrectionLevel.M,
                  EncodeHintType.MARGIN,
                  0));
    } catch (WriterException tooLong) {
      throw new IllegalArgumentException("an address that does not fit a QR code", tooLong);
    }
  }
}

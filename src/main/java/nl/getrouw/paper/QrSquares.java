package nl.getrouw.paper;

import com.google.zxing.BarcodeFormat;
import com.google.zxing.EncodeHintType;
import com.google.zxing.WriterException;
import com.google.zxing.common.BitMatrix;
import com.google.zxing.qrcode.QRCodeWriter;
import com.google.zxing.qrcode.decoder.ErrorCorrectionLevel;
import java.util.Map;

/**
 * An address as a QR code (ISO/IEC 18004), drawn as one SVG path.
 *
 * @param size of the picture, in modules, quiet zone included
 * @param path of the black modules
 */
public record QrSquares(int size, String path) {

  /** The quiet zone around a code is four modules wide. */
  private static final int QUIET = 4;

  public static QrSquares of(String address) {
    BitMatrix modules = modules(address);
    StringBuilder path = new StringBuilder();
    for (int y = 0; y < modules.getHeight(); y++) {
      for (int x = 0; x < modules.getWidth(); x++) {
        if (modules.get(x, y)) {
          path.append('M').append(x + QUIET).append(' ').append(y + QUIET).append("h1v1h-1z");
        }
      }
    }
    return new QrSquares(modules.getWidth() + 2 * QUIET, path.toString());
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

package nl.getrouw.attachment;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Base64;
import java.util.zip.CRC32;
import java.util.zip.DeflaterOutputStream;
import javax.imageio.ImageIO;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSStream;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.encryption.AccessPermission;
import org.apache.pdfbox.pdmodel.encryption.StandardProtectionPolicy;

/** Files as people and attackers offer them. */
public final class Files {

  /** Makes something of a document before it is stored. */
  interface Change {
    void in(PDDocument document) throws IOException;
  }

  private Files() {}

  public static byte[] png(int width, int height) {
    return image("png", width, height);
  }

  static byte[] jpeg(int width, int height) {
    return image("jpeg", width, height);
  }

  /** Left half red, right half blue. */
  private static byte[] image(String format, int width, int height) {
    BufferedImage image = new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
    Graphics2D pen = image.createGraphics();
    pen.setColor(Color.RED);
    pen.fillRect(0, 0, width / 2, height);
    pen.setColor(Color.BLUE);
    pen.fillRect(width / 2, 0, width, height);
    pen.dispose();
    return written(out -> ImageIO.write(image, format, out));
  }

  /** A one-pixel image in the lossy format of WebP. */
  static byte[] webp() {
    return Base64.getDecoder().decode("UklGRiIAAABXRUJQVlA4IBYAAAAwAQCdASoBAAEADsD+JaQAA3AAAAAA");
  }

  static byte[] pdf() {
    return pdf(document -> {});
  }

  static byte[] pdf(Change change) {
    return written(
        out -> {
          try (PDDocument document = new PDDocument()) {
            document.addPage(new PDPage());
            change.in(document);
            document.save(out);
          }
        });
  }

  /** A paper with a part that cannot be packed any smaller. */
  public static byte[] pdfWith(byte[] noise) {
    return pdf(
        document -> {
          COSStream part = new COSStream();
          try (var out = part.createRawOutputStream()) {
            out.write(noise);
          }
          document.getDocumentCatalog().getCOSObject().setItem(COSName.getPDFName("Ruis"), part);
        });
  }

  /** Opens without a password, but may not be printed: still encrypted. */
  static byte[] locked(String password) {
    return pdf(
        document ->
            document.protect(
                new StandardProtectionPolicy("eigenaar", password, new AccessPermission())));
  }

  /** Says that it has so many pixels, and holds none. */
  static byte[] pngThatSays(int width, int height) {
    ByteBuffer header = ByteBuffer.allocate(13);
    header.putInt(width).putInt(height).put(new byte[] {8, 2, 0, 0, 0});
    byte[] signature = {(byte) 0x89, 'P', 'N', 'G', '\r', '\n', 0x1a, '\n'};
    return join(
        signature,
        chunk("IHDR", header.array()),
        chunk("IDAT", deflated(new byte[64])),
        chunk("IEND", new byte[0]));
  }

  private static byte[] chunk(String type, byte[] data) {
    byte[] name = type.getBytes(StandardCharsets.US_ASCII);
    CRC32 sum = new CRC32();
    sum.update(name);
    sum.update(data);
    return join(number(data.length), name, data, number((int) sum.getValue()));
  }

  private static byte[] number(int value) {
    return ByteBuffer.allocate(4).putInt(value).array();
  }

  static byte[] deflated(byte[] content) {
    return written(
        out -> {
          try (DeflaterOutputStream packed = new DeflaterOutputStream(out)) {
            packed.write(content);
          }
        });
  }

  /** A camera held upright: the Exif orientation 6 in front of the image. */
  static byte[] heldUpright(byte[] jpeg) {
    byte[] exif =
        join(
            text("Exif\0\0MM\0*"),
            number(8),
            new byte[] {0, 1, 0x01, 0x12, 0, 3, 0, 0, 0, 1, 0, 6, 0, 0, 0, 0, 0, 0});
    byte[] segment = join(new byte[] {(byte) 0xff, (byte) 0xe1, 0, (byte) (exif.length + 2)}, exif);
    return join(first(jpeg, 2), segment, rest(jpeg, 2));
  }

  static byte[] text(String text) {
    return text.getBytes(StandardCharsets.ISO_8859_1);
  }

  static byte[] first(byte[] content, int length) {
    return Arrays.copyOf(content, length);
  }

  static byte[] rest(byte[] content, int from) {
    return Arrays.copyOfRange(content, from, content.length);
  }

  static byte[] join(byte[]... parts) {
    return written(
        out -> {
          for (byte[] part : parts) {
            out.write(part);
          }
        });
  }

  private interface Writing {
    void to(ByteArrayOutputStream out) throws IOException;
  }

  private static byte[] written(Writing writing) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try {
      writing.to(out);
    } catch (IOException impossible) {
      throw new UncheckedIOException(impossible);
    }
    return out.toByteArray();
  }
}

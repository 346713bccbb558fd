package nl.getrouw.attachment;

import com.twelvemonkeys.imageio.plugins.webp.WebPImageReaderSpi;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Path;
import javax.imageio.IIOImage;
import javax.imageio.ImageIO;
import javax.imageio.ImageReadParam;
import javax.imageio.ImageReader;
import javax.imageio.ImageWriteParam;
import javax.imageio.ImageWriter;
import javax.imageio.stream.ImageInputStream;
import javax.imageio.stream.ImageOutputStream;
import javax.imageio.stream.MemoryCacheImageInputStream;
import nl.getrouw.kernel.Refusal;

/**
 * Draws an image anew, so that only what can be seen is kept: no place where a photo was taken, no
 * comment, nothing hidden behind it. Its size is looked at before it is unpacked.
 */
final class Pictures {

  /** A side longer than this is made this long; a page of text on a photo is still readable. */
  static final int LONGEST_SIDE = 3000;

  /** Larger is not unpacked: 40 million pixels, more than most telephones make. */
  static final long MOST_PIXELS = 40_000_000;

  private static final float JPEG_QUALITY = 0.88f;

  enum Format {
    PNG,
    JPEG,
    WEBP
  }

  private Pictures() {}

  /**
   * @return what the image was stored as
   * @throws Refusal when it cannot be read as a whole, or is too large to unpack
   */
  static Kind redraw(byte[] content, Format format, Path to) throws IOException {
    BufferedImage image;
    try {
      image = Upright.turned(read(content, format), orientation(content, format));
    } catch (IOException | RuntimeException unreadable) {
      if (unreadable instanceof Refusal refusal) {
        throw refusal;
      }
      throw new Refusal("attachment.refused.damaged");
    }
    boolean drawing = format == Format.PNG || image.getColorModel().hasAlpha();
    write(image, drawing ? "png" : "jpeg", to);
    return drawing ? Kind.PNG : Kind.JPEG;
  }

  private static BufferedImage read(byte[] content, Format format) throws IOException {
    ImageReader reader = reader(format);
    try (ImageInputStream in = new MemoryCacheImageInputStream(new ByteArrayInputStream(content))) {
      reader.setInput(in, true, true);
      int width = reader.getWidth(0);
      int height = reader.getHeight(0);
      if (width < 1 || height < 1) {
        throw new Refusal("attachment.refused.damaged");
      }
      if ((long) width * height > MOST_PIXELS) {
        throw new Refusal("attachment.refused.pixels", MOST_PIXELS / 1_000_000);
      }
      int longest = Math.max(width, height);
      ImageReadParam how = reader.getDefaultReadParam();
      int step = Math.max(1, longest / LONGEST_SIDE);
      how.setSourceSubsampling(step, step, 0, 0);
      return plain(reader.read(0, how));
    } finally {
      reader.dispose();
    }
  }

  private static ImageReader reader(Format format) throws IOException {
    return switch (format) {
      case WEBP -> new WebPImageReaderSpi().createReaderInstance();
      case PNG -> ImageIO.getImageReadersByFormatName("png").next();
      case JPEG -> ImageIO.getImageReadersByFormatName("jpeg").next();
    };
  }

  /** In eight bits, and no larger than is kept. */
  private static BufferedImage plain(BufferedImage image) {
    double scale =
        Math.min(1.0, (double) LONGEST_SIDE / Math.max(image.getWidth(), image.getHeight()));
    int width = Math.max(1, (int) Math.round(image.getWidth() * scale));
    int height = Math.max(1, (int) Math.round(image.getHeight() * scale));
    boolean alpha = image.getColorModel().hasAlpha();
    BufferedImage drawn =
        new BufferedImage(
            width, height, alpha ? BufferedImage.TYPE_INT_ARGB : BufferedImage.TYPE_INT_RGB);
    Graphics2D pen = drawn.createGraphics();
    try {
      pen.setRenderingHint(
          RenderingHints.KEY_INTERPOLATION, RenderingHints.VALUE_INTERPOLATION_BICUBIC);
      if (!alpha) {
        pen.setColor(Color.WHITE);
        pen.fillRect(0, 0, width, height);
      }
      pen.drawImage(image, 0, 0, width, height, null);
    } finally {
      pen.dispose();
    }
    return drawn;
  }

  private static int orientation(byte[] content, Format format) {
    return format == Format.JPEG ? Upright.orientation(content) : Upright.AS_IT_IS;
  }

  private static void write(BufferedImage image, String format, Path to) throws IOException {
    ImageWriter writer = ImageIO.getImageWritersByFormatName(format).next();
    try (ImageOutputStream out = ImageIO.createImageOutputStream(to.toFile())) {
      ImageWriteParam how = writer.getDefaultWriteParam();
      if (format.equals("jpeg")) {
        how.setCompressionMode(ImageWriteParam.MODE_EXPLICIT);
        how.setCompressionQuality(JPEG_QUALITY);
      }
      writer.setOutput(out);
      writer.write(null, new IIOImage(image, null, null), how);
    } finally {
      writer.dispose();
    }
  }
}

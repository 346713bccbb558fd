package nl.getrouw.attachment;

import java.awt.Graphics2D;
import java.awt.geom.AffineTransform;
import java.awt.image.BufferedImage;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;

/** How a camera was held: the one thing of a photo's hidden data that is used before it goes. */
final class Upright {

  static final int AS_IT_IS = 1;

  private static final int START_OF_SCAN = 0xda;
  private static final int APP1 = 0xe1;
  private static final long EXIF = 0x457869660000L; // "Exif", 0, 0
  private static final int ORIENTATION = 0x0112;
  private static final int ENTRY = 12;

  private Upright() {}

  /** The Exif orientation of a JPEG file, 1 to 8; 1 when there is none that makes sense. */
  static int orientation(byte[] jpeg) {
    ByteBuffer file = ByteBuffer.wrap(jpeg);
    int at = 2;
    while (at + 4 <= jpeg.length && (jpeg[at] & 0xff) == 0xff) {
      int marker = jpeg[at + 1] & 0xff;
      int length = file.getShort(at + 2) & 0xffff;
      if (marker == START_OF_SCAN || length < 2 || at + 2 + length > jpeg.length) {
        return AS_IT_IS;
      }
      if (marker == APP1 && length >= 16 && file.getLong(at + 4) >>> 16 == EXIF) {
        return ofDirectory(file.slice(at + 10, length - 8));
      }
      at += 2 + length;
    }
    return AS_IT_IS;
  }

  private static int ofDirectory(ByteBuffer exif) {
    exif.order(exif.get(0) == 'I' ? ByteOrder.LITTLE_ENDIAN : ByteOrder.BIG_ENDIAN);
    int directory = exif.getInt(4);
    if (directory < 0 || directory + 2 > exif.limit()) {
      return AS_IT_IS;
    }
    int entries = exif.getShort(directory) & 0xffff;
    for (int entry = 0; entry < entries; entry++) {
      int at = directory + 2 + entry * ENTRY;
      if (at + ENTRY > exif.limit()) {
        return AS_IT_IS;
      }
      if ((exif.getShort(at) & 0xffff) == ORIENTATION) {
        int value = exif.getShort(at + 8);
        return value >= 1 && value <= 8 ? value : AS_IT_IS;
      }
    }
    return AS_IT_IS;
  }

  /** The image as its maker saw it. */
  static BufferedImage turned(BufferedImage image, int orientation) {
    if (orientation == AS_IT_IS) {
      return image;
    }
    int width = image.getWidth();
    int height = image.getHeight();
    boolean lies = orientation >= 5;
    BufferedImage turned =
        new BufferedImage(lies ? height : width, lies ? width : height, image.getType());
    Graphics2D pen = turned.createGraphics();
    try {
      pen.drawImage(image, way(orientation, width, height), null);
    } finally {
      pen.dispose();
    }
    return turned;
  }

  /** After Exif 2.32, tag 0x0112: where row 0 and column 0 of the stored image belong. */
  private static AffineTransform way(int orientation, int width, int height) {
    return switch (orientation) {
      case 2 -> new AffineTransform(-1, 0, 0, 1, width, 0);
      case 3 -> new AffineTransform(-1, 0, 0, -1, width, height);
      case 4 -> new AffineTransform(1, 0, 0, -1, 0, height);
      case 5 -> new AffineTransform(0, 1, 1, 0, 0, 0);
      case 6 -> new AffineTransform(0, 1, -1, 0, height, 0);
      case 7 -> new AffineTransform(0, -1, -1, 0, height, width);
      case 8 -> new AffineTransform(0, -1, 1, 0, 0, width);
      default -> new AffineTransform();
    };
  }
}

package nl.getrouw.report;

import java.io.IOException;
import java.io.UncheckedIOException;
import org.apache.pdfbox.pdmodel.font.PDType1Font;
import org.apache.pdfbox.pdmodel.font.Standard14Fonts.FontName;

/**
 * How much room a text takes on a slide. Arial has the measures of Helvetica, of which every PDF
 * program knows the widths; so no font has to be there.
 */
final class Fit {

  /** Height of a line over the size of its letters. */
  static final double LINE = 1.2;

  private static final PDType1Font REGULAR = new PDType1Font(FontName.HELVETICA);
  private static final PDType1Font BOLD = new PDType1Font(FontName.HELVETICA_BOLD);

  private Fit() {}

  /** Width in points of a text on one line. */
  static double width(String text, double size, boolean bold) {
    PDType1Font font = bold ? BOLD : REGULAR;
    double thousandths = 0;
    for (int i = 0; i < text.length(); i++) {
      thousandths += width(text.charAt(i), font);
    }
    return thousandths * size / 1000;
  }

  private static double width(char letter, PDType1Font font) {
    try {
      return font.hasGlyph(letter) || letter < 127
          ? font.getStringWidth(String.valueOf(letter))
          : 600;
    } catch (IOException fault) {
      throw new UncheckedIOException(fault);
    } catch (IllegalArgumentException unknownToTheFont) {
      return 600;
    }
  }

  /** How many lines a text takes when it is broken between words. */
  static int lines(String text, double width, double size, boolean bold) {
    int lines = 0;
    for (String paragraph : text.split("\n", -1)) {
      double used = 0;
      lines++;
      for (String word : paragraph.split(" ", -1)) {
        double needed = width(word, size, bold);
        double space = used == 0 ? 0 : width(" ", size, bold);
        if (used > 0 && used + space + needed > width) {
          lines++;
          used = needed;
        } else {
          used += space + needed;
        }
      }
    }
    return lines;
  }

  /** Height in points of a text that is broken between words. */
  static double height(String text, double width, double size, boolean bold) {
    return lines(text, width, size, bold) * size * LINE;
  }

  /**
   * The largest size at which every word fits in the width and all lines in the height.
   *
   * @return {@code most}, or smaller by whole points, but never smaller than {@code least}
   */
  static double size(
      String text, double width, double height, boolean bold, double most, double least) {
    double size = most;
    while (size > least && !fits(text, width, height, size, bold)) {
      size--;
    }
    return size;
  }

  private static boolean fits(String text, double width, double height, double size, boolean bold) {
    return wordsFit(text, width, size, bold) && height(text, width, size, bold) <= height;
  }

  /** Whether no word is wider than the place it has. */
  static boolean wordsFit(String text, double width, double size, boolean bold) {
    for (String word : text.split("\\s", -1)) {
      if (width(word, size, bold) > width) {
        return false;
      }
    }
    return true;
  }
}

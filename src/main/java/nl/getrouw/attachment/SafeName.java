package nl.getrouw.attachment;

import java.text.Normalizer;

/** A file name that is safe in a header, a folder and a page. */
final class SafeName {

  static final int AT_MOST = 120;

  private SafeName() {}

  /**
   * Keeps the words of a name and gives it the ending of what the file really is. Folders, control
   * and direction characters, and what has a meaning to a file system or a shell are left out.
   *
   * @param fallback the name when nothing is left
   */
  static String of(String given, Kind kind, String fallback) {
    String last = given.substring(Math.max(given.lastIndexOf('/'), given.lastIndexOf('\\')) + 1);
    String plain =
        Normalizer.normalize(last, Normalizer.Form.NFC)
            .replaceAll("[\\p{C}\\p{Zl}\\p{Zp}]", "")
            .replaceAll("[^\\p{L}\\p{M}\\p{N} ._()+&'’-]", " ")
            .replaceAll("\\s+", " ");
    int dot = plain.lastIndexOf('.');
    String stem = dot > 0 && plain.length() - dot <= 6 ? plain.substring(0, dot) : plain;
    String words = stem.replaceAll("^[ .-]+|[ .]+$", "");
    int most = AT_MOST - kind.ending().length() - 1;
    String kept = words.length() <= most ? words : shortened(words, most);
    return (kept.isBlank() ? fallback : kept) + "." + kind.ending();
  }

  /** Never half of a character that takes two places. */
  private static String shortened(String words, int most) {
    int end = Character.isHighSurrogate(words.charAt(most - 1)) ? most - 1 : most;
    return words.substring(0, end).strip();
  }
}

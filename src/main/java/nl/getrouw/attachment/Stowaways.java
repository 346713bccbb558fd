package nl.getrouw.attachment;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import nl.getrouw.kernel.Refusal;

/**
 * A file that is two things at once: an image or PDF that an archive program, a browser or another
 * reader takes for something else.
 */
final class Stowaways {

  private static final int HEAD = 1024;

  /** The longest comment an archive can have after its end record, and that record. */
  private static final int ARCHIVE_TAIL = 65_557;

  private static final String ARCHIVE_END = "PK\u0005\u0006";

  private static final List<String> PAGES =
      List.of("<!doctype", "<html", "<script", "<svg", "<?php", "<iframe", "<body");

  private Stowaways() {}

  /**
   * @throws Refusal when something else than what it says it is can be read from it
   */
  static void refuse(byte[] content, boolean paper) {
    String head = text(content, 0, Math.min(HEAD, content.length)).toLowerCase(Locale.ROOT);
    boolean page = PAGES.stream().anyMatch(head::contains);
    boolean hiddenPaper = !paper && head.contains("%pdf-");
    boolean archive =
        text(content, Math.max(0, content.length - ARCHIVE_TAIL), content.length)
            .contains(ARCHIVE_END);
    if (page || hiddenPaper || archive) {
      throw new Refusal("attachment.refused.twoThings");
    }
  }

  private static String text(byte[] content, int from, int to) {
    return new String(content, from, to - from, StandardCharsets.ISO_8859_1);
  }
}

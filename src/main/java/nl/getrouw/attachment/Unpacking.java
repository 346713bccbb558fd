package nl.getrouw.attachment;

import java.util.List;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.zip.DataFormatException;
import java.util.zip.Inflater;
import nl.getrouw.kernel.Refusal;

/**
 * Unpacks the parts of a PDF before anything else reads it, to a limit: a small file can be made to
 * unpack to all the memory there is.
 */
final class Unpacking {

  /** A part that unpacks to more is refused; a page scanned in grey at 600 dpi fits. */
  static final int MOST = 48_000_000;

  static final int MOST_TOGETHER = 200_000_000;

  private static final String PACKED = "FlateDecode";

  /** Ways to pack that programs of this century use; images among them unpack to their size. */
  private static final Set<List<String>> USUAL =
      Set.of(
          List.of(),
          List.of(PACKED),
          List.of("DCTDecode"),
          List.of("JPXDecode"),
          List.of("CCITTFaxDecode"),
          List.of("JBIG2Decode"),
          List.of(PACKED, "DCTDecode"));

  private static final Pattern PART = Pattern.compile("(?<!end)stream\r?\n");
  private static final Pattern FILTER =
      Pattern.compile("/Filter\\s*(\\[[^\\]]*]|/[^\\s/<>\\[\\]]+|\\d)");
  private static final Pattern NAME = Pattern.compile("/([^\\s/<>\\[\\]]+)");
  private static final Pattern ESCAPED = Pattern.compile("#([0-9a-fA-F]{2})");
  private static final int LONGEST_HEAD = 4096;

  private final byte[] content;
  private final byte[] some = new byte[64 * 1024];
  private long together;

  private Unpacking(byte[] content) {
    this.content = content;
  }

  /**
   * @throws Refusal when a part unpacks to too much, or is packed in a way that cannot be followed
   */
  static void check(byte[] content, String raw) {
    Unpacking unpacking = new Unpacking(content);
    Matcher part = PART.matcher(raw);
    while (part.find()) {
      List<String> filters = filters(head(raw, part.start()));
      if (!USUAL.contains(filters)) {
        throw tooMuch();
      }
      if (!filters.isEmpty() && filters.getFirst().equals(PACKED)) {
        unpacking.measure(part.end());
      }
    }
  }

  /** What is said of a part before it begins. */
  private static String head(String raw, int at) {
    int begin = raw.lastIndexOf("obj", at);
    return plain(raw.substring(Math.max(begin, Math.max(0, at - LONGEST_HEAD)), at));
  }

  /** Names may be written with escapes, {@code /Fl#61teDecode}. */
  private static String plain(String text) {
    return ESCAPED
        .matcher(text)
        .replaceAll(
            hex ->
                Matcher.quoteReplacement(
                    Character.toString((char) Integer.parseInt(hex.group(1), 16))));
  }

  private static List<String> filters(String head) {
    Matcher filter = FILTER.matcher(head);
    if (!filter.find()) {
      return List.of();
    }
    List<String> names =
        NAME.matcher(filter.group(1)).results().map((MatchResult name) -> name.group(1)).toList();
    return names.isEmpty() && !filter.group(1).startsWith("[") ? List.of("elsewhere") : names;
  }

  private void measure(int from) {
    Inflater inflater = new Inflater();
    try {
      inflater.setInput(content, from, content.length - from);
      long length = 0;
      for (int got = inflater.inflate(some); got > 0; got = inflater.inflate(some)) {
        length += got;
        together += got;
        if (length > MOST || together > MOST_TOGETHER) {
          throw tooMuch();
        }
      }
    } catch (DataFormatException damaged) {
      throw new Refusal("attachment.refused.damaged");
    } finally {
      inflater.end();
    }
  }

  private static Refusal tooMuch() {
    return new Refusal("attachment.refused.unpacked");
  }
}

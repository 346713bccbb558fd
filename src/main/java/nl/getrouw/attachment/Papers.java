package nl.getrouw.attachment;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.regex.Pattern;
import nl.getrouw.kernel.Refusal;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.encryption.InvalidPasswordException;

/**
 * Looks into a PDF: it has to be whole and open, to hold nothing that acts by itself and no files
 * of its own, and to unpack to something reasonable. It is kept as it is.
 */
final class Papers {

  private static final int MOST_PAGES = 500;
  private static final String END = "%%EOF";

  /** What is locked cannot be unpacked, so this is looked at before the rest (ISO 32000-2, 7.6). */
  private static final Pattern LOCKED = Pattern.compile("/Encrypt\\s*(?:<<|\\d+\\s+\\d+\\s+R)");

  private Papers() {}

  /**
   * @throws Refusal that says why it cannot be kept
   */
  static void check(byte[] content) {
    String raw = new String(content, StandardCharsets.ISO_8859_1);
    endsAsItShould(raw);
    if (LOCKED.matcher(raw).find()) {
      throw new Refusal("attachment.refused.encrypted");
    }
    Unpacking.check(content, raw);
    open(content);
  }

  private static void endsAsItShould(String raw) {
    int end = raw.lastIndexOf(END);
    if (end < 0) {
      throw new Refusal("attachment.refused.damaged");
    }
    if (!raw.substring(end + END.length()).replace("\0", "").isBlank()) {
      throw new Refusal("attachment.refused.twoThings");
    }
  }

  private static void open(byte[] content) {
    try (PDDocument paper = Loader.loadPDF(content)) {
      if (paper.isEncrypted()) {
        throw new Refusal("attachment.refused.encrypted");
      }
      int pages = paper.getNumberOfPages();
      if (pages < 1 || pages > MOST_PAGES) {
        throw new Refusal("attachment.refused.pages", MOST_PAGES);
      }
      if (ActingParts.in(paper.getDocument())) {
        throw new Refusal("attachment.refused.acts");
      }
    } catch (InvalidPasswordException locked) {
      throw new Refusal("attachment.refused.encrypted");
    } catch (Refusal refusal) {
      throw refusal;
    } catch (IOException | RuntimeException | StackOverflowError unreadable) {
      throw new Refusal("attachment.refused.damaged");
    }
  }
}

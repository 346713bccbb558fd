package nl.getrouw.kernel;

import java.io.IOException;
import java.io.InputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/** A small file that somebody handed over, held in memory as a whole. */
public final class ReceivedFile {

  /** The longest name that is kept; what is longer loses its beginning. */
  public static final int NAME_AT_MOST = 200;

  private static final int BYTES_IN_MEGABYTE = 1_000_000;

  private final String name;
  private final byte[] content;

  /**
   * @param name as the browser gives it: of a path only the last part is kept, without control
   *     characters
   */
  public ReceivedFile(String name, byte[] content) {
    this.name = plain(name);
    this.content = content.clone();
  }

  /**
   * Reads a file, and never more of it than fits: one that says it is too large is not read at all,
   * one that turns out to be is read no further than one byte past the limit.
   *
   * @param announced how many bytes are said to come; negative when that is not known
   * @param atMost the limit in bytes
   * @throws Refusal when the file is too large
   */
  public static ReceivedFile read(String name, long announced, InputStream from, int atMost)
      throws IOException {
    if (announced > atMost) {
      throw tooLarge(atMost);
    }
    byte[] content = from.readNBytes(atMost + 1);
    if (content.length > atMost) {
      throw tooLarge(atMost);
    }
    return new ReceivedFile(name, content);
  }

  /** The name without folders; for people, never to find a file by. */
  public String name() {
    return name;
  }

  public byte[] content() {
    return content.clone();
  }

  /** The SHA-256 of the content: 64 hexadecimal digits. */
  public String sha256() {
    try {
      return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(content));
    } catch (NoSuchAlgorithmException impossible) {
      throw new IllegalStateException(impossible);
    }
  }

  /** The answer to a file that is larger than a limit in bytes. */
  public static Refusal tooLarge(int atMost) {
    return new Refusal("upload.refused.tooLarge", atMost / BYTES_IN_MEGABYTE);
  }

  private static String plain(String name) {
    String last = name.substring(Math.max(name.lastIndexOf('/'), name.lastIndexOf('\\')) + 1);
    String printable = last.replaceAll("\\p{C}", "").strip();
    return printable.length() <= NAME_AT_MOST
        ? printable
        : printable.substring(printable.length() - NAME_AT_MOST);
  }
}

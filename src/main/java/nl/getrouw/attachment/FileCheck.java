package nl.getrouw.attachment;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.concurrent.Semaphore;
import nl.getrouw.kernel.ReceivedFile;
import nl.getrouw.kernel.Refusal;
import org.springframework.stereotype.Component;

/**
 * Looks at what a file is, whatever it is called. It comes in through a temporary file; the content
 * of one at most is in memory at the same time, because a small image can unpack to a large one.
 */
@Component
class FileCheck {

  private static final byte[] PNG = {(byte) 0x89, 'P', 'N', 'G', '\r', '\n', 0x1a, '\n'};
  private static final byte[] JPEG = {(byte) 0xff, (byte) 0xd8, (byte) 0xff};
  private static final byte[] RIFF = {'R', 'I', 'F', 'F'};
  private static final byte[] WEBP = {'W', 'E', 'B', 'P'};
  private static final byte[] PAPER = {'%', 'P', 'D', 'F', '-'};

  private final Semaphore room = new Semaphore(1, true);

  /**
   * Takes a file in and checks it.
   *
   * @param announced how many bytes are said to come; negative when that is not known
   * @param atMost the limit in bytes
   * @param fallback the name when nothing is left of the given one
   * @throws Refusal when it is too large, or is not an image or PDF that can be kept
   * @throws IOException when it does not arrive as a whole
   */
  CheckedFile receive(String name, long announced, InputStream from, int atMost, String fallback)
      throws IOException {
    if (announced > atMost) {
      throw ReceivedFile.tooLarge(atMost);
    }
    Path received = Files.createTempFile("getrouw-bijlage-", ".in");
    Path kept = Files.createTempFile("getrouw-bijlage-", ".uit");
    boolean done = false;
    try {
      copy(from, received, announced, atMost);
      Kind kind = check(received, kept);
      if (Files.size(kept) > atMost) {
        throw ReceivedFile.tooLarge(atMost);
      }
      done = true;
      return new CheckedFile(SafeName.of(name, kind, fallback), kind, kept);
    } finally {
      Files.deleteIfExists(received);
      if (!done) {
        Files.deleteIfExists(kept);
      }
    }
  }

  private static void copy(InputStream from, Path to, long announced, int atMost)
      throws IOException {
    long length = 0;
    byte[] part = new byte[64 * 1024];
    try (var out = Files.newOutputStream(to)) {
      for (int read = from.read(part); read >= 0; read = from.read(part)) {
        length += read;
        if (length > atMost) {
          throw ReceivedFile.tooLarge(atMost);
        }
        out.write(part, 0, read);
      }
    }
    if (announced >= 0 && length < announced) {
      throw new IOException("the file broke off after " + length + " of " + announced + " bytes");
    }
    if (length == 0) {
      throw new Refusal("attachment.refused.empty");
    }
  }

  private Kind check(Path received, Path kept) throws IOException {
    room.acquireUninterruptibly();
    try {
      byte[] content = Files.readAllBytes(received);
      if (startsWith(content, 0, PAPER)) {
        Stowaways.refuse(content, true);
        Papers.check(content);
        Files.write(kept, content);
        return Kind.PDF;
      }
      Pictures.Format format = format(content);
      Stowaways.refuse(content, false);
      return Pictures.redraw(content, format, kept);
    } finally {
      room.release();
    }
  }

  private static Pictures.Format format(byte[] content) {
    if (startsWith(content, 0, PNG)) {
      return Pictures.Format.PNG;
    }
    if (startsWith(content, 0, JPEG)) {
      return Pictures.Format.JPEG;
    }
    if (startsWith(content, 0, RIFF) && startsWith(content, 8, WEBP)) {
      return Pictures.Format.WEBP;
    }
    throw new Refusal("attachment.refused.type");
  }

  private static boolean startsWith(byte[] content, int at, byte[] signature) {
    int end = at + signature.length;
    return content.length >= end && Arrays.equals(content, at, end, signature, 0, signature.length);
  }
}

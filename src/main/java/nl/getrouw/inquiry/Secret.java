package nl.getrouw.inquiry;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.SecureRandom;
import java.util.HexFormat;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/**
 * The secret that tickets are made with, outside the database on purpose: {@code
 * GETROUW_INQUIRY_SECRET}, the same on every node, or else a file in the data folder that is made
 * at the first ticket. Without it the tickets of open rounds are worth nothing.
 */
@Component
class Secret {

  private static final int BYTES = 32;
  private static final int SHORTEST = 32;

  private final String given;
  private final Path file;
  private byte @Nullable [] read;

  /**
   * @throws IllegalArgumentException for a secret that is too short to be one
   */
  Secret(
      @Value("${getrouw.inquiry.secret:}") String given,
      @Value("${getrouw.data:.getrouw}") Path data) {
    if (!given.isBlank() && given.strip().length() < SHORTEST) {
      throw new IllegalArgumentException(
          "GETROUW_INQUIRY_SECRET needs at least " + SHORTEST + " characters");
    }
    this.given = given.strip();
    this.file = data.resolve("inquiry.secret");
  }

  synchronized byte[] bytes() {
    byte[] known = read;
    if (known == null) {
      known = (given.isEmpty() ? kept() : given).getBytes(StandardCharsets.UTF_8);
      read = known;
    }
    return known.clone();
  }

  private String kept() {
    try {
      if (!Files.exists(file)) {
        make();
      }
      return Files.readString(file).strip();
    } catch (IOException fault) {
      throw new UncheckedIOException(fault);
    }
  }

  private void make() throws IOException {
    byte[] random = new byte[BYTES];
    new SecureRandom().nextBytes(random);
    Files.createDirectories(file.toAbsolutePath().getParent());
    try {
      Files.writeString(file, HexFormat.of().formatHex(random), StandardOpenOption.CREATE_NEW);
      if (file.getFileSystem().supportedFileAttributeViews().contains("posix")) {
        Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("rw-------"));
      }
    } catch (FileAlreadyExistsException made) {
      // somebody was first
    }
  }
}

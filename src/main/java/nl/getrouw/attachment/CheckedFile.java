package nl.getrouw.attachment;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * A file that passed the checks and waits in a temporary place until it is kept; closing it takes
 * it away.
 */
public final class CheckedFile implements AutoCloseable {

  private final String name;
  private final Kind kind;
  private final Path content;

  CheckedFile(String name, Kind kind, Path content) {
    this.name = name;
    this.kind = kind;
    this.content = content;
  }

  public String name() {
    return name;
  }

  public Kind kind() {
    return kind;
  }

  Path content() {
    return content;
  }

  @Override
  public void close() {
    try {
      Files.deleteIfExists(content);
    } catch (IOException stays) {
      throw new UncheckedIOException(stays);
    }
  }
}

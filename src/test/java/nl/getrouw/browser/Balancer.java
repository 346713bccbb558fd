package nl.getrouw.browser;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;

/**
 * Debian's haproxy before several application nodes, sticky as in {@code docker/haproxy.cfg} but
 * without TLS and on loopback.
 */
final class Balancer implements AutoCloseable {

  private static final String HAPROXY =
      System.getenv().getOrDefault("GETROUW_HAPROXY", "/usr/sbin/haproxy");

  private final Process process;
  private final int port;

  private Balancer(Process process, int port) {
    this.process = process;
    this.port = port;
  }

  /** Starts a balancer that spreads newcomers over these nodes in turn. */
  static Balancer before(List<RunningApplication> nodes) {
    int port = RunningApplication.freePort();
    StringBuilder configuration =
        new StringBuilder(
            """
            defaults
              mode http
              option forwardfor
              timeout connect 5s
              timeout client 60s
              timeout server 60s
              timeout tunnel 1h

            frontend plain
              bind 127.0.0.1:%d
              default_backend nodes

            backend nodes
              balance roundrobin
              cookie NODE insert indirect nocache httponly
              option httpchk GET /actuator/health/readiness
              default-server check inter 2s fall 3 rise 1
            """
                .formatted(port));
    for (int node = 0; node < nodes.size(); node++) {
      configuration.append(
          "  server node%d 127.0.0.1:%d cookie n%d%n"
              .formatted(node, nodes.get(node).port(), node));
    }
    try {
      Path file = nodes.getFirst().data().resolve("haproxy.cfg");
      Files.writeString(file, configuration);
      Process process =
          new ProcessBuilder(HAPROXY, "-db", "-f", file.toString())
              .redirectErrorStream(true)
              .redirectOutput(nodes.getFirst().data().resolve("haproxy.log").toFile())
              .start();
      return new Balancer(process, port);
    } catch (IOException fault) {
      throw new UncheckedIOException("the balancer did not start: is haproxy there?", fault);
    }
  }

  int port() {
    return port;
  }

  @Override
  public void close() {
    process.destroy();
    try {
      process.waitFor(10, TimeUnit.SECONDS);
    } catch (InterruptedException stopped) {
      Thread.currentThread().interrupt();
    }
  }
}

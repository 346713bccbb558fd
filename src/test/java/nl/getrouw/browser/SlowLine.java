package nl.getrouw.browser;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.time.Duration;
import java.util.Arrays;
import java.util.Set;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.LinkedBlockingQueue;

/**
 * A line that takes its time: what goes in at one end comes out at the other a fixed time later, in
 * both directions, whatever is spoken over it. Browsers themselves delay requests but not sockets.
 */
final class SlowLine implements AutoCloseable {

  private static final int CHUNK = 16 * 1024;

  /** Bytes that may leave from a moment on; no bytes when the sender hung up. */
  private record Parcel(long dueNanos, byte[] bytes) {}

  private final ServerSocket entrance;
  private final int target;
  private final long delayNanos;
  private final Set<Socket> open = ConcurrentHashMap.newKeySet();

  private SlowLine(int target, Duration eachWay) throws IOException {
    this.entrance = new ServerSocket(0, 200, InetAddress.getLoopbackAddress());
    this.target = target;
    this.delayNanos = eachWay.toNanos();
  }

  /** A line to a port of this machine. */
  static SlowLine to(int target, Duration eachWay) {
    try {
      SlowLine line = new SlowLine(target, eachWay);
      Thread.ofVirtual().start(line::accept);
      return line;
    } catch (IOException fault) {
      throw new UncheckedIOException(fault);
    }
  }

  int port() {
    return entrance.getLocalPort();
  }

  /** Every connection breaks, as when a train goes into a tunnel; new ones are welcome. */
  void cut() {
    open.forEach(SlowLine::hangUp);
    open.clear();
  }

  @Override
  public void close() {
    try {
      entrance.close();
    } catch (IOException fault) {
      throw new UncheckedIOException(fault);
    }
    cut();
  }

  private void accept() {
    while (!entrance.isClosed()) {
      try {
        Socket near = entrance.accept();
        Socket far = new Socket(InetAddress.getLoopbackAddress(), target);
        near.setTcpNoDelay(true);
        far.setTcpNoDelay(true);
        open.add(near);
        open.add(far);
        carry(near, far);
        carry(far, near);
      } catch (IOException closed) {
        continue; // the condition tells whether that was us
      }
    }
  }

  private void carry(Socket from, Socket to) {
    BlockingQueue<Parcel> underway = new LinkedBlockingQueue<>();
    Thread.ofVirtual().start(() -> take(from, underway));
    Thread.ofVirtual().start(() -> deliver(underway, to, from));
  }

  private void take(Socket from, BlockingQueue<Parcel> underway) {
    byte[] chunk = new byte[CHUNK];
    try {
      InputStream in = from.getInputStream();
      for (int length = in.read(chunk); length >= 0; length = in.read(chunk)) {
        underway.add(new Parcel(System.nanoTime() + delayNanos, Arrays.copyOf(chunk, length)));
      }
    } catch (IOException broken) {
      // the other end hears it by the empty parcel
    }
    underway.add(new Parcel(System.nanoTime() + delayNanos, new byte[0]));
  }

  private void deliver(BlockingQueue<Parcel> underway, Socket to, Socket from) {
    try {
      OutputStream out = to.getOutputStream();
      for (Parcel parcel = underway.take(); parcel.bytes().length > 0; parcel = underway.take()) {
        Thread.sleep(Duration.ofNanos(Math.max(0, parcel.dueNanos() - System.nanoTime())));
        out.write(parcel.bytes());
        out.flush();
      }
      to.shutdownOutput();
    } catch (IOException broken) {
      hangUp(to);
      hangUp(from);
    } catch (InterruptedException stopped) {
      Thread.currentThread().interrupt();
    }
  }

  private static void hangUp(Socket socket) {
    try {
      socket.close();
    } catch (IOException fault) {
      throw new UncheckedIOException(fault);
    }
  }
}

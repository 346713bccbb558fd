package nl.getrouw.post;

import java.time.Clock;
import java.time.Duration;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.SmartLifecycle;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;

/** The sender's thread: of its own, because a mail server may keep it waiting. */
@Component
@EnableConfigurationProperties(SmtpSettings.class)
class PostOffice implements SmartLifecycle {

  private static final Logger LOG = LoggerFactory.getLogger(PostOffice.class);
  private static final long SECONDS_BETWEEN_ROUNDS = 5;
  private static final Duration KEPT = Duration.ofDays(365);

  private final Outbox outbox;
  private final SmtpSettings settings;
  private final Postman postman;
  private final Clock clock;
  private @Nullable ScheduledExecutorService thread;

  PostOffice(
      Outbox outbox, SmtpSettings settings, PlatformTransactionManager transactions, Clock clock) {
    this.outbox = outbox;
    this.settings = settings;
    this.postman = new Postman(outbox, settings, transactions, clock);
    this.clock = clock;
  }

  @Override
  public void start() {
    var timer =
        Executors.newSingleThreadScheduledExecutor(
            Thread.ofPlatform().name("post").daemon().factory());
    thread = timer;
    if (settings.isComplete()) {
      schedule(timer, this::send, SECONDS_BETWEEN_ROUNDS);
    } else {
      LOG.info("Letters wait in the outbox: GETROUW_SMTP_HOST is not set.");
    }
    schedule(timer, this::forget, TimeUnit.HOURS.toSeconds(1));
  }

  private static void schedule(ScheduledExecutorService timer, Runnable task, long seconds) {
    var _ = timer.scheduleWithFixedDelay(task, seconds, seconds, TimeUnit.SECONDS);
  }

  /** A round that fails, for instance while the database is away, does not end the rounds. */
  private void send() {
    try {
      postman.round();
    } catch (RuntimeException fault) {
      LOG.warn("letters wait for the next round: {}", fault.getClass().getSimpleName());
    }
  }

  private void forget() {
    try {
      outbox.forget(clock.instant().minus(KEPT));
    } catch (RuntimeException fault) {
      LOG.warn("old letters stay for now: {}", fault.getClass().getSimpleName());
    }
  }

  @Override
  public void stop() {
    if (thread != null) {
      thread.shutdown();
      thread = null;
    }
  }

  @Override
  public boolean isRunning() {
    return thread != null;
  }
}

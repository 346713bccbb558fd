package nl.getrouw.live;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.UUID;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executors;
import nl.getrouw.testing.DatabaseTest;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.transaction.support.TransactionTemplate;

@DatabaseTest
class LiveNewsTest {

  @Autowired LiveNews news;
  @Autowired TransactionTemplate transaction;

  private final String channel = "test-" + UUID.randomUUID();

  @Test
  void newsIsToldOnceAndOnlyOnItsChannel() {
    List<String> heard = new CopyOnWriteArrayList<>();
    try (var listening = news.listen(channel, heard::add)) {
      news.publish(channel, "one");
      news.publish(channel + "-other", "not ours");
      news.read();
      news.publish(channel, "two");
      news.read();
      news.read();
    }
    news.publish(channel, "three");
    news.read();

    assertThat(heard).containsExactly("one", "two");
  }

  /** Its row has a lower number than news that was told already. */
  @Test
  void newsOfATransactionThatTookLongerIsToldToo() throws Exception {
    List<String> heard = new CopyOnWriteArrayList<>();
    CountDownLatch written = new CountDownLatch(1);
    CountDownLatch goOn = new CountDownLatch(1);
    try (var listening = news.listen(channel, heard::add);
        var slow = Executors.newSingleThreadExecutor()) {
      var done =
          slow.submit(
              () ->
                  transaction.executeWithoutResult(
                      status -> {
                        news.publish(channel, "slow");
                        written.countDown();
                        await(goOn);
                      }));
      await(written);
      news.publish(channel, "fast");
      news.read();
      assertThat(heard).containsExactly("fast");

      goOn.countDown();
      done.get();
      news.read();
    }
    assertThat(heard).containsExactly("fast", "slow");
  }

  private static void await(CountDownLatch latch) {
    try {
      latch.await();
    } catch (InterruptedException stop) {
      Thread.currentThread().interrupt();
    }
  }
}

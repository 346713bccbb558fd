package nl.getrouw.audit.ui.consensus;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.shared.Registration;
import java.time.Duration;
import java.time.Instant;
import java.util.function.Consumer;
import nl.getrouw.audit.Audits;
import nl.getrouw.kernel.AuditId;
import nl.getrouw.live.LiveNews;
import org.springframework.scheduling.TaskScheduler;
import org.springframework.stereotype.Component;

/** Keeps an open page about an audit in touch with those of the other auditors. */
@Component
class AuditorsLine {

  private final LiveNews news;
  private final TaskScheduler scheduler;

  AuditorsLine(LiveNews news, TaskScheduler scheduler) {
    this.news = news;
    this.scheduler = scheduler;
  }

  /**
   * Lets a page hear news and do something at intervals, until the registration is removed.
   *
   * @param hear told each message, with the page's session locked
   * @param call what the page says of itself now and then
   */
  Registration open(
      UI page, AuditId audit, Consumer<String> hear, Duration interval, Runnable call) {
    var listening =
        news.listen(Audits.channel(audit), message -> access(page, () -> hear.accept(message)));
    var calling = scheduler.scheduleAtFixedRate(() -> access(page, call), Instant.now(), interval);
    return () -> {
      listening.close();
      calling.cancel(false);
    };
  }

  /** Does something on a page after a while. */
  void after(Duration wait, UI page, Runnable act) {
    var _ = scheduler.schedule(() -> access(page, act), Instant.now().plus(wait));
  }

  private static void access(UI page, Runnable act) {
    if (page.isAttached()) {
      var _ = page.access(act::run);
    }
  }
}

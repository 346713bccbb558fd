package nl.getrouw.live.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import java.util.function.Predicate;
import java.util.function.Supplier;
import nl.getrouw.kernel.NotFound;
import nl.getrouw.live.LiveNews;
import nl.getrouw.security.SignedOut;
import org.jspecify.annotations.Nullable;

/** Shows a page again when there is news of what it shows, for as long as it is on screen. */
public final class LivePage {

  private final Runnable refresh;
  private LiveNews.@Nullable Subscription listening;

  private LivePage(Runnable refresh) {
    this.refresh = refresh;
  }

  /**
   * @param channel where the news is told; asked when the page comes on screen
   * @param concerns whether a message changes what the page shows
   * @param refresh shows it again; who may not see it any more keeps what is on screen until the
   *     next click
   */
  public static void keep(
      Component page,
      LiveNews news,
      Supplier<String> channel,
      Predicate<String> concerns,
      Runnable refresh) {
    LivePage live = new LivePage(refresh);
    page.addAttachListener(
        attach -> {
          UI ui = attach.getUI();
          live.listening =
              news.listen(
                  channel.get(),
                  message -> {
                    if (concerns.test(message)) {
                      var _ = ui.access(live::refresh);
                    }
                  });
        });
    page.addDetachListener(detach -> live.stop());
  }

  private void refresh() {
    try {
      refresh.run();
    } catch (NotFound | SignedOut gone) {
      stop();
    }
  }

  private void stop() {
    if (listening != null) {
      listening.close();
      listening = null;
    }
  }
}

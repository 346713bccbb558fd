package nl.getrouw.shell;

import static org.assertj.core.api.Assertions.assertThat;

import com.github.mvysny.fakeservlet.FakeRequest;
import com.vaadin.flow.server.VaadinService;
import com.vaadin.flow.server.VaadinServletRequest;
import java.util.List;
import nl.getrouw.kernel.ui.Texts;
import nl.getrouw.testing.ViewTest;
import org.junit.jupiter.api.Test;

/** What a page says when nobody touched it for too long. */
class SessionExpiredTest extends ViewTest {

  @Test
  void whoHasAnAccountSignsInAgain() {
    assertThat(said("audits/12")).contains("Log weer in");
  }

  @Test
  void aGuestHasNoAccountAndGoesOn() {
    for (String page : List.of("meedoen", "meedoen/KMNP4679", "meedoen?taal=en")) {
      assertThat(said(page)).isEqualTo("Je antwoorden zijn bewaard. Tik hier, dan ga je verder.");
    }
  }

  private static String said(String page) {
    VaadinServletRequest request = VaadinServletRequest.getCurrent();
    ((FakeRequest) request.getRequest()).setParameter("location", page);
    return VaadinService.getCurrent()
        .getSystemMessages(Texts.DUTCH, request)
        .getSessionExpiredMessage();
  }
}

package nl.getrouw.shell;

import static com.github.mvysny.kaributesting.v10.LocatorJ._find;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static nl.getrouw.db.Tables.PERSON;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.github.mvysny.kaributesting.v10.NotificationsKt;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.notification.Notification;
import com.vaadin.flow.router.Location;
import com.vaadin.flow.router.NavigationTrigger;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.router.RouteConfiguration;
import com.vaadin.flow.server.ErrorEvent;
import com.vaadin.flow.server.VaadinSession;
import jakarta.annotation.security.PermitAll;
import java.time.Duration;
import java.time.Instant;
import nl.getrouw.kernel.Conflict;
import nl.getrouw.kernel.NotFound;
import nl.getrouw.kernel.PersonId;
import nl.getrouw.kernel.Refusal;
import nl.getrouw.kernel.ui.ErrorState;
import nl.getrouw.security.CurrentUser;
import nl.getrouw.security.Role;
import nl.getrouw.security.SignedOut;
import nl.getrouw.testing.ViewTest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

class ErrorPagesTest extends ViewTest {

  @Autowired CurrentUser currentUser;

  private PersonId marijke;

  @BeforeEach
  void aTeamLeadAndAnAdministrator() {
    var spil = fixture.organisation();
    marijke = spil.person("Marijke Hoekstra", Role.TEAM_LEAD, spil.team("Wilgenhof"));
    spil.person("Karin Postma", Role.ADMINISTRATOR);
    signInAs(marijke);
  }

  @Test
  void anUnknownPageAndAForeignThingLookAlikeAndNameTheAdministrator() {
    visit("bestaat-niet");
    String unknown = state();
    show(new NotFound());
    String foreign = state();

    assertThat(unknown).contains("Deze pagina is niet voor jou").contains("Karin Postma");
    assertThat(foreign).isEqualTo(unknown);
  }

  @Test
  void aRefusedPageSaysWhy() {
    show(new Refusal("security.signIn.wait", 15));

    assertThat(state()).contains("Probeer het over 15 minuten opnieuw");
  }

  @Test
  void anUnforeseenFaultHasANumberAndNoTechnicalWords() {
    show(new IllegalStateException("jdbc:mariadb secret"));

    assertThat(state()).contains("Dit lukte nu niet").doesNotContain("jdbc");
    assertThat(state()).containsPattern("[2-9A-Z]{4}-[2-9A-Z]{2}");
  }

  @Test
  void aClickThatIsRefusedBecomesAMessage() {
    open("");

    click(new RuntimeException(new Refusal("security.signIn.wait", 15)));
    click(new NotFound());
    click(new Conflict("audit 12"));

    assertThat(NotificationsKt.getNotifications().stream().map(ErrorPagesTest::words))
        .satisfiesExactly(
            refused -> assertThat(refused).contains("over 15 minuten"),
            gone -> assertThat(gone).contains("Dit is er niet meer"),
            conflict -> assertThat(conflict).contains("Een collega heeft dit net aangepast"));
    assertThat(_find(Dialog.class)).isEmpty();
  }

  @Test
  void aClickThatFailsShowsANumber() {
    open("");

    click(new IllegalStateException("jdbc:mariadb secret"));

    assertThat(_get(ErrorState.class).getElement().getTextRecursively())
        .containsPattern("[2-9A-Z]{4}-[2-9A-Z]{2}")
        .doesNotContain("jdbc");
  }

  @Test
  void theOpenPageOfADisabledPersonStops() {
    open("");
    assertThat(currentUser.actor().id()).isEqualTo(marijke);

    db.update(PERSON)
        .set(PERSON.DISABLED_AT, Instant.now())
        .where(PERSON.ID.eq(marijke.value()))
        .execute();

    assertThatThrownBy(currentUser::actor).isInstanceOf(SignedOut.class);
    UI.getCurrent().refreshCurrentRoute(true);
    assertThat(UI.getCurrent().getChildren().map(Component::getClass))
        .doesNotContain(MainLayout.class);
    assertThat(_find(SignedOutPage.class)).hasSize(1);
  }

  @Test
  void raisingTheEpochEndsEverySession() {
    db.update(PERSON)
        .set(PERSON.SESSION_EPOCH, PERSON.SESSION_EPOCH.plus(1))
        .where(PERSON.ID.eq(marijke.value()))
        .execute();

    assertThat(currentUser.find()).isEmpty();
  }

  @Test
  void afterTwelveHoursEvenABusySessionEnds() {
    clock.move(Duration.ofHours(11));
    assertThat(currentUser.find()).isPresent();

    clock.move(Duration.ofMinutes(61));
    assertThat(currentUser.find()).isEmpty();
  }

  /** Opens a page that cannot be made, for this reason. */
  private void show(RuntimeException reason) {
    Broken.reason = reason;
    RouteConfiguration.forSessionScope().setAnnotatedRoute(Broken.class);
    visit("stuk");
  }

  /** Types an address; {@code navigate} would leave an unknown one to the browser. */
  private static void visit(String path) {
    UI ui = UI.getCurrent();
    ui.getInternals().getRouter().navigate(ui, new Location(path), NavigationTrigger.PAGE_LOAD);
  }

  private static void click(RuntimeException fault) {
    VaadinSession.getCurrent().getErrorHandler().error(new ErrorEvent(fault));
  }

  private static String state() {
    return _get(ErrorState.class).getElement().getTextRecursively();
  }

  private static String words(Notification notification) {
    return notification.getElement().getTextRecursively();
  }

  /** A page that always fails. */
  @Route(value = "stuk", registerAtStartup = false)
  @PermitAll
  public static class Broken extends Div {
    static RuntimeException reason = new IllegalStateException();

    public Broken() {
      throw reason;
    }
  }
}

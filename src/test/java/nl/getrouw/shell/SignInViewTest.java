package nl.getrouw.shell;

import static com.github.mvysny.kaributesting.v10.LocatorJ._click;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static nl.getrouw.db.Tables.PERSON;
import static nl.getrouw.db.Tables.SIGN_IN_ATTEMPT;
import static nl.getrouw.db.Tables.TRAIL;
import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.textfield.EmailField;
import com.vaadin.flow.component.textfield.PasswordField;
import com.vaadin.flow.server.VaadinSession;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import nl.getrouw.kernel.PersonId;
import nl.getrouw.kernel.ui.Banner;
import nl.getrouw.security.CurrentUser;
import nl.getrouw.security.Role;
import nl.getrouw.testing.Fixture;
import nl.getrouw.testing.ViewTest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

class SignInViewTest extends ViewTest {

  @Autowired CurrentUser currentUser;

  private Fixture.Organisation spil;
  private PersonId marijke;

  @BeforeEach
  void anAccount() {
    spil = fixture.organisation();
    marijke = spil.person("Marijke Hoekstra", Role.TEAM_LEAD, spil.team("Wilgenhof"));
    db.deleteFrom(SIGN_IN_ATTEMPT).execute();
    open("inloggen");
  }

  @Test
  void withTheRightPasswordMarijkeIsIn() {
    signIn(spil.email("Marijke Hoekstra"), Fixture.PASSWORD);

    assertThat(currentUser.actor().id()).isEqualTo(marijke);
    assertThat(deeds()).contains("security.signedIn");
  }

  @Test
  void capitalsAndSpacesInTheAddressDoNotMatter() {
    signIn("  " + spil.email("Marijke Hoekstra").toUpperCase(Locale.ROOT), Fixture.PASSWORD);

    assertThat(currentUser.actor().id()).isEqualTo(marijke);
  }

  @Test
  void theSessionGetsANewIdSoThatAPlantedOneIsWorthless() {
    String before = VaadinSession.getCurrent().getSession().getId();

    signIn(spil.email("Marijke Hoekstra"), Fixture.PASSWORD);

    assertThat(VaadinSession.getCurrent().getSession().getId()).isNotEqualTo(before);
  }

  @Test
  void aWrongPasswordAnUnknownAddressAndADisabledAccountGetTheSameAnswer() {
    signIn(spil.email("Marijke Hoekstra"), "verkeerd");
    String wrong = problem();
    signIn("niemand@" + spil.name().length() + ".example", "verkeerd");
    String unknown = problem();
    db.update(PERSON)
        .set(PERSON.DISABLED_AT, Instant.now())
        .where(PERSON.ID.eq(marijke.value()))
        .execute();
    signIn(spil.email("Marijke Hoekstra"), Fixture.PASSWORD);

    assertThat(wrong).startsWith("Deze combinatie van e-mailadres en wachtwoord kennen we niet.");
    assertThat(unknown).isEqualTo(wrong);
    assertThat(problem()).isEqualTo(wrong);
    assertThat(currentUser.find()).isEmpty();
  }

  @Test
  void afterFiveWrongPasswordsMarijkeWaitsAQuarterOfAnHour() {
    for (int i = 0; i < 5; i++) {
      signIn(spil.email("Marijke Hoekstra"), "verkeerd " + i);
    }
    signIn(spil.email("Marijke Hoekstra"), Fixture.PASSWORD);
    assertThat(problem()).contains("Probeer het over 15 minuten opnieuw");
    assertThat(currentUser.find()).isEmpty();

    clock.move(Duration.ofMinutes(16));
    signIn(spil.email("Marijke Hoekstra"), Fixture.PASSWORD);
    assertThat(currentUser.actor().id()).isEqualTo(marijke);
  }

  @Test
  void withoutAPasswordNothingIsTried() {
    signIn(spil.email("Marijke Hoekstra"), "");

    assertThat(problem()).isEqualTo("Vul je e-mailadres en je wachtwoord in.");
    assertThat(db.fetchCount(SIGN_IN_ATTEMPT)).isZero();
  }

  @Test
  void onlyPagesOfOurOwnAreGoneBackTo() {
    assertThat(ReturnPath.after(UI.getCurrent(), "inloggen")).isEqualTo(".");
    assertThat(ReturnPath.after(UI.getCurrent(), "//elders.example")).isEqualTo(".");
    assertThat(ReturnPath.after(UI.getCurrent(), "https://elders.example")).isEqualTo(".");
    assertThat(ReturnPath.after(UI.getCurrent(), "javascript:alert(1)")).isEqualTo(".");
    assertThat(ReturnPath.after(UI.getCurrent(), "")).isEqualTo(".");
  }

  @Test
  void whoWasAwayIsToldSo() {
    open("inloggen?terug=audits");

    assertThat(_get(Banner.class).getElement().getTextRecursively()).contains("Je was even weg");
  }

  private static void signIn(String email, String password) {
    type(_get(EmailField.class), email);
    type(_get(PasswordField.class), password);
    _click(_get(Button.class, spec -> spec.withText("Inloggen")));
  }

  private static String problem() {
    return _get(Div.class, spec -> spec.withClasses("gt-errors")).getText();
  }

  private List<String> deeds() {
    return db.select(TRAIL.ACTION)
        .from(TRAIL)
        .where(TRAIL.PERSON_ID.eq(marijke.value()))
        .fetch(TRAIL.ACTION);
  }
}

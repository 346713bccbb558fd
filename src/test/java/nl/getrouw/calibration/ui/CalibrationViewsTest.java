package nl.getrouw.calibration.ui;

import static com.github.mvysny.kaributesting.v10.LocatorJ._assertNone;
import static com.github.mvysny.kaributesting.v10.LocatorJ._click;
import static com.github.mvysny.kaributesting.v10.LocatorJ._find;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static nl.getrouw.db.Tables.PRACTICE;
import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Main;
import java.util.stream.Collectors;
import nl.getrouw.kernel.PersonId;
import nl.getrouw.security.Role;
import nl.getrouw.testing.Fixture.Organisation;
import nl.getrouw.testing.ViewTest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class CalibrationViewsTest extends ViewTest {

  private Organisation organisation;
  private PersonId joris;

  @BeforeEach
  void anAuditor() {
    organisation = fixture.organisation();
    joris = organisation.person("Joris van den Heuvel", Role.AUDITOR);
  }

  @Test
  void anAuditorPractisesAndReadsWhy() {
    signInAs(joris);
    open("ijken/oefenen");
    assertThat(_find(QuestionCard.class)).hasSize(8);

    _click(_get(Button.class, spec -> spec.withText("Kijk na")));
    assertThat(text()).contains("Nog 8 items zonder score");
    assertThat(db.fetchCount(PRACTICE, PRACTICE.PERSON_ID.eq(joris.value()))).isZero();

    _find(QuestionCard.class).forEach(card -> card.choose(3));
    _click(_get(Button.class, spec -> spec.withText("Kijk na")));

    assertThat(text())
        .contains("3 van de 8 scores gelijk aan de onze")
        .contains("Jij gaf 3, wij ook.", "Jij gaf 3, wij 1: 2 punten milder.")
        .contains("minder dan de helft, dus score 1");
    assertThat(db.fetchCount(PRACTICE, PRACTICE.PERSON_ID.eq(joris.value()))).isEqualTo(1);

    open("ijken");
    assertThat(text()).contains("bij 3 van de 8 items dezelfde score", "Nog te weinig audits");
  }

  @Test
  void anAdministratorSeesTheAuditorsAndAManagerNothing() {
    signInAs(organisation.person("Karin", Role.ADMINISTRATOR));
    open("ijken");
    assertThat(_get(H1.class).getText()).isEqualTo("Jouw ijking");
    assertThat(text()).contains("Andere auditoren");

    open("ijken/" + joris);
    assertThat(_get(H1.class).getText()).isEqualTo("IJking van Joris van den Heuvel");
    assertThat(text()).doesNotContain("Oefenen op een verzonnen team");

    signInAs(organisation.person("Peter-Jan", Role.MANAGER));
    open("ijken");
    _assertNone(LeniencyCard.class);
    open("ijken/" + joris);
    assertThat(text()).doesNotContain("Joris");
  }

  private static String text() {
    return _find(Main.class).stream()
        .map(main -> main.getElement().getTextRecursively())
        .collect(Collectors.joining());
  }
}

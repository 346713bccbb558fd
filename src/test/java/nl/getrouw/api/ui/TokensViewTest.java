package nl.getrouw.api.ui;

import static com.github.mvysny.kaributesting.v10.LocatorJ._assertNone;
import static com.github.mvysny.kaributesting.v10.LocatorJ._assertOne;
import static com.github.mvysny.kaributesting.v10.LocatorJ._click;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static com.github.mvysny.kaributesting.v10.pro.ConfirmDialogKt._fireConfirm;
import static nl.getrouw.db.Tables.API_TOKEN;
import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.checkbox.CheckboxGroup;
import com.vaadin.flow.component.confirmdialog.ConfirmDialog;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.textfield.TextField;
import java.util.Set;
import nl.getrouw.api.ApiResource;
import nl.getrouw.api.ApiTokens;
import nl.getrouw.kernel.PersonId;
import nl.getrouw.kernel.ui.EmptyState;
import nl.getrouw.security.Role;
import nl.getrouw.testing.Fixture.Organisation;
import nl.getrouw.testing.ViewTest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

class TokensViewTest extends ViewTest {

  @Autowired ApiTokens tokens;

  private Organisation spil;

  @BeforeEach
  void administrator() {
    spil = fixture.organisation();
    PersonId karin = spil.person("Karin", Role.ADMINISTRATOR);
    signInAs(karin);
    open(TokensView.PATH);
  }

  @Test
  void anAdministratorMakesAKeyThatIsShownOnceAndStoredAsAHash() {
    _assertOne(EmptyState.class);
    _click(_get(Button.class, button -> button.withText("Sleutel maken")));
    type(_get(TextField.class, field -> field.withLabel("Waarvoor is de sleutel?")), "Power BI");
    choose(Set.of(ApiResource.AUDITS));
    _click(_get(Button.class, button -> button.withText("Maak de sleutel")));

    String secret = _get(TextField.class, field -> field.withLabel("Sleutel")).getValue();
    var stored =
        db.selectFrom(API_TOKEN)
            .where(API_TOKEN.ORGANISATION_ID.eq(spil.id().value()))
            .fetchSingle();
    assertThat(secret).hasSize(8 + 43).startsWith(stored.getStart());
    assertThat(stored.toString()).doesNotContain(secret);
    assertThat(tokens.caller(secret, "127.0.0.1"))
        .hasValueSatisfying(
            caller -> assertThat(caller.resources()).containsExactly(ApiResource.AUDITS));

    open(TokensView.PATH);
    _assertNone(TextField.class);
    _assertOne(TokenList.class);
  }

  @Test
  void whatIsMissingIsSaidAtTheField() {
    _click(_get(Button.class, button -> button.withText("Sleutel maken")));
    _get(DatePicker.class).setValue(null);
    _click(_get(Button.class, button -> button.withText("Maak de sleutel")));

    assertThat(_get(TextField.class).isInvalid()).isTrue();
    assertThat(_get(CheckboxGroup.class).isInvalid()).isTrue();
    assertThat(_get(DatePicker.class).getErrorMessage()).contains("24 maanden");
    assertThat(tokens.list(spil.actor(spil.person("Ook", Role.ADMINISTRATOR)))).isEmpty();
  }

  @Test
  void aKeyThatIsEndedOpensNothingAnyMore() {
    _click(_get(Button.class, button -> button.withText("Sleutel maken")));
    type(_get(TextField.class), "R van Ilse");
    choose(Set.of(ApiResource.UNITS));
    _click(_get(Button.class, button -> button.withText("Maak de sleutel")));
    String secret = _get(TextField.class).getValue();

    _click(_get(Button.class, button -> button.withText("Beëindig")));
    _fireConfirm(_get(ConfirmDialog.class));

    assertThat(tokens.caller(secret, "127.0.0.1")).isEmpty();
    _assertNone(Button.class, button -> button.withText("Beëindig"));
  }

  @SuppressWarnings("unchecked")
  private static void choose(Set<ApiResource> resources) {
    _get(CheckboxGroup.class).setValue(resources);
  }
}

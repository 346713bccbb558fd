package nl.getrouw.organisation.ui;

import static com.github.mvysny.kaributesting.v10.GridKt._getCellComponent;
import static com.github.mvysny.kaributesting.v10.LocatorJ._assertNone;
import static com.github.mvysny.kaributesting.v10.LocatorJ._assertOne;
import static com.github.mvysny.kaributesting.v10.LocatorJ._click;
import static com.github.mvysny.kaributesting.v10.LocatorJ._find;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static nl.getrouw.db.Tables.INVITATION;
import static nl.getrouw.db.Tables.LOCATION;
import static nl.getrouw.db.Tables.PERSON;
import static nl.getrouw.db.Tables.TEAM;
import static org.assertj.core.api.Assertions.assertThat;

import com.github.mvysny.kaributesting.v10.GridKt;
import com.github.mvysny.kaributesting.v10.pro.ConfirmDialogKt;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.confirmdialog.ConfirmDialog;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.EmailField;
import com.vaadin.flow.component.textfield.PasswordField;
import com.vaadin.flow.component.textfield.TextField;
import java.util.ArrayList;
import java.util.List;
import nl.getrouw.kernel.PersonId;
import nl.getrouw.kernel.TeamId;
import nl.getrouw.kernel.ui.ConflictPanel;
import nl.getrouw.kernel.ui.EmptyState;
import nl.getrouw.kernel.ui.ErrorState;
import nl.getrouw.kernel.ui.ErrorSummary;
import nl.getrouw.organisation.People;
import nl.getrouw.organisation.Setting;
import nl.getrouw.organisation.Teams;
import nl.getrouw.security.Role;
import nl.getrouw.testing.Fixture;
import nl.getrouw.testing.ViewTest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.beans.factory.annotation.Autowired;

class AdministrationViewsTest extends ViewTest {

  @Autowired Teams teams;
  @Autowired People people;

  private Fixture.Organisation spil;
  private PersonId esra;
  private PersonId joris;
  private TeamId wilgenhof;

  @BeforeEach
  void organisation() {
    spil = fixture.organisation();
    wilgenhof = spil.team("Wilgenhof");
    esra = spil.person("Esra Demir", Role.ADMINISTRATOR);
    joris = spil.person("Joris Vink", Role.TEAM_MEMBER, wilgenhof);
  }

  @Test
  void theAddressHoldsTheFilterOfPeople() {
    signInAs(esra);
    Filled.open("beheer/mensen", "rol", "TEAM_MEMBER");
    assertThat(names()).containsExactly("Joris Vink");
    Filled.open("beheer/mensen", "zoek", "esra");
    assertThat(names()).containsExactly("Esra Demir");
    assertThat(_get(Search.class).getValue()).isEqualTo("esra");

    Filled.open("beheer/mensen", "rol", "KONING");
    assertThat(names()).containsExactly("Esra Demir", "Joris Vink");

    Filled.in(_get(Search.class), "niemand heet zo");
    _assertOne(EmptyState.class);
    _assertNone(Grid.class);
  }

  @Test
  void somebodyIsAddedWithWhatWasMissingNamedFirst() {
    signInAs(esra);
    open("beheer/mensen");
    _click(button("Iemand toevoegen"));
    _click(button("Toevoegen"));

    assertThat(_get(ErrorSummary.class).isVisible()).isTrue();
    assertThat(field("Naam").isInvalid()).isTrue();
    assertThat(field("Naam").getErrorMessage()).isEqualTo("Vul een naam in");

    Filled.in(field("Naam"), "Fatima el Amrani");
    Filled.in(_get(EmailField.class), spil.email("Fatima"));
    _click(button("Toevoegen"));

    assertThat(view(PersonView.class).getPageTitle()).startsWith("Fatima el Amrani");
    assertThat(
            db.fetchCount(
                PERSON,
                PERSON
                    .NAME
                    .eq("Fatima el Amrani")
                    .and(PERSON.ORGANISATION_ID.eq(spil.id().value()))))
        .isEqualTo(1);
  }

  @Test
  void aNumberThatLooksLikeABsnGetsAWarningAndIsNoFault() {
    signInAs(esra);
    open("beheer/mensen/" + joris);
    Filled.in(field("Functie"), "Begeleider 111222333");
    assertThat(field("Functie").getHelperText()).contains("burgerservicenummer");

    _click(button("Opslaan"));
    assertThat(person().functionTitle()).isEqualTo("Begeleider 111222333");

    Filled.in(field("Functie"), "Begeleider");
    assertThat(field("Functie").getHelperText()).doesNotContain("burgerservicenummer");
  }

  @Test
  void twoAdministratorsSeeBothVersionsOfAPerson() {
    signInAs(esra);
    open("beheer/mensen/" + joris);
    Filled.in(field("Naam"), "Joris Vinke");
    var theirs = new People.Draft("J. Vink", spil.email("Joris Vink"), null, person().language());
    people.change(spil.actor(esra), joris, 0, theirs);

    _click(button("Opslaan"));
    _assertOne(ConflictPanel.class);
    assertThat(person().name()).isEqualTo("J. Vink");

    _click(button("Bewaar mijn versie"));
    _assertNone(ConflictPanel.class);
    assertThat(person().name()).isEqualTo("Joris Vinke");
  }

  @Test
  void aRoleIsGivenAndEnded() {
    signInAs(esra);
    open("beheer/mensen/" + joris);
    _click(button("Rol geven"));
    Filled.in(select("Rol"), Role.MANAGER);
    _click(_find(Button.class, spec -> spec.withText("Rol geven")).getLast());
    assertThat(_get(ComboBox.class).isInvalid()).isTrue();

    @SuppressWarnings("unchecked")
    ComboBox<Object> scope = _get(ComboBox.class);
    Object everywhere = scope.getListDataView().getItem(0);
    Filled.in(scope, everywhere);
    _click(_find(Button.class, spec -> spec.withText("Rol geven")).getLast());
    assertThat(spil.actor(joris).holdsEverywhere(Role.MANAGER)).isTrue();

    _click(
        _find(Button.class, spec -> spec.withText("Beëindigen")).stream()
            .filter(end -> end.getAriaLabel().orElse("").contains("Manager"))
            .findFirst()
            .orElseThrow());
    ConfirmDialogKt._fireConfirm(_get(ConfirmDialog.class));
    assertThat(spil.actor(joris).holds(Role.MANAGER)).isFalse();
  }

  @Test
  void theInvitationLinkLeadsToAPasswordAndWorksOnce() {
    signInAs(esra);
    open("beheer/mensen/" + joris);
    _click(button("Maak een uitnodigingslink"));
    String link = field("Link om een wachtwoord te kiezen").getValue();
    assertThat(link).contains("/uitnodiging/");
    String path = link.substring(link.indexOf("uitnodiging/"));

    open(path);
    Filled.in(_get(PasswordField.class), "te kort");
    _click(button("Wachtwoord opslaan"));
    assertThat(_get(PasswordField.class).getErrorMessage()).contains("12");
    Filled.in(_get(PasswordField.class), "wilgen langs de hoge vaart");
    _click(button("Wachtwoord opslaan"));
    _assertOne(Button.class, spec -> spec.withText("Naar inloggen"));
    assertThat(
            db.fetchCount(
                INVITATION,
                INVITATION.PERSON_ID.eq(joris.value()).and(INVITATION.USED_AT.isNotNull())))
        .isEqualTo(1);

    open(path);
    _assertNone(PasswordField.class);
  }

  @Test
  void accessIsStoppedAndGivenAgain() {
    signInAs(esra);
    open("beheer/mensen/" + joris);
    _click(button("Toegang stoppen"));
    ConfirmDialogKt._fireConfirm(_get(ConfirmDialog.class));
    assertThat(disabled(joris)).isTrue();

    _click(button("Weer toegang geven"));
    assertThat(disabled(joris)).isFalse();
    open("beheer/mensen/" + esra);
    _assertNone(Button.class, spec -> spec.withText("Toegang stoppen"));
  }

  @Test
  void aTeamIsAddedChangedAndClosed() {
    signInAs(esra);
    open("beheer/teams");
    _click(button("Team toevoegen"));
    Filled.in(field("Team"), "wilgenhof");
    _click(button("Opslaan"));
    assertThat(field("Team").getErrorMessage()).contains("al een team");
    Filled.in(field("Team"), "Lindenhof");
    _click(button("Opslaan"));
    assertThat(db.fetchCount(TEAM, TEAM.ORGANISATION_ID.eq(spil.id().value()))).isEqualTo(2);

    _click(labelled("Wijzig Wilgenhof"));
    teams.change(
        spil.actor(esra), wilgenhof, 0, new Teams.Draft("De Wilg", spil.location(), Setting.YOUTH));
    Filled.in(field("Team"), "Wilgenlaan");
    _click(button("Opslaan"));
    _click(button("Neem die van mijn collega over"));
    assertThat(field("Team").getValue()).isEqualTo("De Wilg");
    _click(button("Opslaan"));
    assertThat(teams.page(spil.actor(esra), wilgenhof).version()).isEqualTo(2);

    _click(labelled("Sluiten De Wilg"));
    ConfirmDialogKt._fireConfirm(_get(ConfirmDialog.class));
    assertThat(teams.page(spil.actor(esra), wilgenhof).team().closed()).isTrue();
    assertThat(teamNames()).containsExactly("Lindenhof");
    Filled.open("beheer/teams", "gesloten", "ja");
    assertThat(teamNames()).containsExactly("De Wilg");
  }

  @Test
  void aLocationIsAddedAndRenamed() {
    signInAs(esra);
    open("beheer/locaties");
    _click(button("Locatie toevoegen"));
    Filled.in(field("Naam van de locatie"), "Noord");
    _click(button("Opslaan"));
    _click(labelled("Wijzig Noord"));
    Filled.in(field("Naam van de locatie"), "Noordzijde");
    _click(button("Opslaan"));

    assertThat(
            db.select(LOCATION.NAME)
                .from(LOCATION)
                .where(LOCATION.ORGANISATION_ID.eq(spil.id().value()))
                .orderBy(LOCATION.NAME)
                .fetch(LOCATION.NAME))
        .containsExactly("De Spil", "Noordzijde");
  }

  @Test
  void theLogbookSaysWhoDidWhat() {
    teams.close(spil.actor(esra), wilgenhof, 0);
    signInAs(esra);
    Filled.open("beheer/logboek", "zoek", "esra");

    Grid<?> grid = _get(Grid.class);
    assertThat(GridKt._size(grid)).isEqualTo(1);
    assertThat(_getCellComponent(grid, 0, "what").getElement().getTextRecursively())
        .contains("Sloot een team");

    Filled.open("beheer/logboek", "van", "2099-01-01");
    _assertOne(EmptyState.class);
  }

  @ParameterizedTest
  @EnumSource(
      value = Role.class,
      names = {"ADMINISTRATOR"},
      mode = EnumSource.Mode.EXCLUDE)
  void forOthersThesePagesDoNotExist(Role role) {
    PersonId other = spil.person("Iemand Anders", role, wilgenhof);
    for (String path :
        List.of(
            "beheer/mensen",
            "beheer/mensen/" + joris,
            "beheer/mensen/9999999999",
            "beheer/teams",
            "beheer/locaties",
            "beheer/logboek")) {
      signInAs(other);
      assertThat(refused(path)).as(path).isTrue();
    }
  }

  @Test
  void peopleOfAnotherOrganisationDoNotExist() {
    var elsewhere = fixture.organisation();
    PersonId stranger = elsewhere.person("Vreemde");
    signInAs(esra);
    assertThat(refused("beheer/mensen/" + stranger)).isTrue();
    assertThat(refused("teams/" + elsewhere.team("Elders"))).isTrue();
    assertThat(refused("beheer/mensen/" + joris)).isFalse();
  }

  private Button button(String text) {
    return _get(Button.class, spec -> spec.withText(text));
  }

  /** A button by its label; those in a grid are drawn row by row. */
  private Button labelled(String label) {
    List<Component> places = new ArrayList<>();
    for (Grid<?> grid : _find(Grid.class)) {
      for (int row = 0; row < GridKt._size(grid); row++) {
        places.add(_getCellComponent(grid, row, "acts"));
      }
    }
    if (places.isEmpty()) {
      places.add(UI.getCurrent());
    }
    return places.stream()
        .flatMap(place -> _find(place, Button.class).stream())
        .filter(button -> button.getAriaLabel().orElse("").equals(label))
        .findFirst()
        .orElseThrow();
  }

  private boolean refused(String path) {
    open(path);
    return !_find(ErrorState.class).isEmpty();
  }

  private List<String> names() {
    @SuppressWarnings("unchecked")
    Grid<People.Row> grid = _get(Grid.class);
    return GridKt._findAll(grid).stream().map(People.Row::name).toList();
  }

  private List<String> teamNames() {
    return GridKt._findAll(_get(TeamGrid.class)).stream().map(row -> row.team().name()).toList();
  }

  private TextField field(String label) {
    return _get(TextField.class, spec -> spec.withLabel(label));
  }

  @SuppressWarnings({"unchecked", "rawtypes"})
  private static Select<Role> select(String label) {
    return _get(Select.class, spec -> spec.withLabel(label));
  }

  private People.Draft person() {
    return people.page(spil.actor(esra), joris).person();
  }

  private boolean disabled(PersonId id) {
    return db.fetchExists(PERSON, PERSON.ID.eq(id.value()).and(PERSON.DISABLED_AT.isNotNull()));
  }

  private <T> T view(Class<T> type) {
    return type.cast(UI.getCurrent().getCurrentView());
  }
}

package nl.getrouw.shell;

import static com.github.mvysny.kaributesting.v10.LocatorJ._find;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static nl.getrouw.db.Tables.PERSON;
import static org.assertj.core.api.Assertions.assertThat;

import com.github.mvysny.kaributesting.v10.ContextMenuKt;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.contextmenu.ContextMenu;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.sidenav.SideNavItem;
import com.vaadin.flow.server.VaadinSession;
import java.util.stream.Stream;
import nl.getrouw.kernel.PersonId;
import nl.getrouw.kernel.TeamId;
import nl.getrouw.kernel.ui.Texts;
import nl.getrouw.security.CurrentUser;
import nl.getrouw.security.Role;
import nl.getrouw.security.Scope;
import nl.getrouw.testing.Fixture;
import nl.getrouw.testing.ViewTest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

class MainLayoutTest extends ViewTest {

  @Autowired CurrentUser currentUser;
  @Autowired ChosenPlace place;

  private Fixture.Organisation spil;
  private TeamId wilgenhof;
  private PersonId marijke;

  @BeforeEach
  void aTeamLead() {
    spil = fixture.organisation();
    wilgenhof = spil.team("Wilgenhof");
    marijke = spil.person("Marijke Hoekstra", Role.TEAM_LEAD, wilgenhof);
  }

  @Test
  void theDrawerSaysWhereAndWho() {
    signInAs(marijke);
    open("");

    assertThat(text("gt-place__name")).isEqualTo("Wilgenhof");
    assertThat(text("gt-person__name")).isEqualTo("Marijke Hoekstra");
    assertThat(text("gt-person__note")).isEqualTo("Teamleider");
    assertThat(_find(SideNavItem.class))
        .first()
        .extracting(SideNavItem::getLabel)
        .isEqualTo("Vandaag");
  }

  @Test
  void whoHoldsRolesInTwoPlacesChoosesBetweenThem() {
    TeamId lindeboom = spil.team("Lindeboom");
    spil.grant(marijke, Role.TEAM_MEMBER, new Scope.Team(lindeboom));
    signInAs(marijke);
    open("");
    assertThat(text("gt-place__name")).isEqualTo("Lindeboom");

    choose("Wilgenhof");

    assertThat(text("gt-place__name")).isEqualTo("Wilgenhof");
    assertThat(place.of(currentUser.actor()).scope()).isEqualTo(new Scope.Team(wilgenhof));
  }

  @Test
  void aPlaceWhereTheRoleWasWithdrawnIsNoLongerChosen() {
    TeamId lindeboom = spil.team("Lindeboom");
    signInAs(marijke);
    VaadinSession.getCurrent().setAttribute(Scope.class, new Scope.Team(lindeboom));

    open("");

    assertThat(text("gt-place__name")).isEqualTo("Wilgenhof");
  }

  @Test
  void englishIsKeptWithThePersonAndSpokenAtOnceInANewSession() {
    signInAs(marijke);
    open("");
    choose("English");

    assertThat(stored().get(PERSON.LANGUAGE)).isEqualTo("en");
    assertThat(VaadinSession.getCurrent().getLocale()).isEqualTo(Texts.ENGLISH);

    signInAs(marijke);
    open("");
    assertThat(_find(SideNavItem.class))
        .first()
        .extracting(SideNavItem::getLabel)
        .isEqualTo("Today");
    assertThat(text("gt-person__note")).isEqualTo("Team lead");
  }

  @Test
  void darkAndKeysAreKeptWithThePerson() {
    signInAs(marijke);
    open("");
    assertThat(stored().get(PERSON.COLOUR_SCHEME)).isEqualTo("SYSTEM");
    assertThat(stored().get(PERSON.SHORTCUTS)).isTrue();

    choose("Donker");
    choose("Sneltoetsen van één letter");

    assertThat(stored().get(PERSON.COLOUR_SCHEME)).isEqualTo("DARK");
    assertThat(stored().get(PERSON.SHORTCUTS)).isFalse();
  }

  @Test
  void theHomePageGreetsByFirstName() {
    signInAs(marijke);
    open("");

    assertThat(_get(H1.class).getText()).matches("Goede(morgen|middag|navond), Marijke");
    assertThat(UI.getCurrent().getInternals().getTitle()).isEqualTo("Vandaag · Getrouw");
  }

  /** Chooses in whichever menu has the item. */
  private static void choose(String item) {
    ContextMenu menu =
        Stream.concat(
                _find(PlaceSwitch.class).stream().flatMap(one -> one.menu().stream()),
                _find(PersonMenu.class).stream().map(PersonMenu::menu))
            .filter(one -> one.getItems().stream().anyMatch(line -> line.getText().equals(item)))
            .findFirst()
            .orElseThrow();
    ContextMenuKt._clickItemWithCaption(menu, item);
  }

  private static String text(String style) {
    return _get(Span.class, spec -> spec.withClasses(style)).getText();
  }

  private org.jooq.Record stored() {
    return db.select(PERSON.LANGUAGE, PERSON.COLOUR_SCHEME, PERSON.SHORTCUTS)
        .from(PERSON)
        .where(PERSON.ID.eq(marijke.value()))
        .fetchSingle();
  }
}

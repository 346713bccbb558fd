package nl.getrouw.post.ui;

import static com.github.mvysny.kaributesting.v10.GridKt._get;
import static com.github.mvysny.kaributesting.v10.GridKt._getCellComponent;
import static com.github.mvysny.kaributesting.v10.GridKt._size;
import static com.github.mvysny.kaributesting.v10.LocatorJ._click;
import static com.github.mvysny.kaributesting.v10.LocatorJ._find;
import static nl.getrouw.db.Tables.LETTER;
import static org.assertj.core.api.Assertions.assertThat;

import com.github.mvysny.kaributesting.v10.LocatorJ;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.component.textfield.TextField;
import java.util.Locale;
import nl.getrouw.kernel.PersonId;
import nl.getrouw.post.Addressee;
import nl.getrouw.post.Letter;
import nl.getrouw.post.LetterRow;
import nl.getrouw.post.Line;
import nl.getrouw.post.Post;
import nl.getrouw.security.Role;
import nl.getrouw.testing.Fixture;
import nl.getrouw.testing.ViewTest;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** What an administrator sees of the post. */
class PostViewTest extends ViewTest {

  @Autowired Post post;

  @SuppressWarnings("unchecked")
  private static Grid<LetterRow> grid() {
    return (Grid<LetterRow>) LocatorJ._get(Grid.class);
  }

  @Test
  @SuppressWarnings("unchecked")
  void anAdministratorSeesWhatWaitsAndWhatFailedAndTriesAgain() {
    Fixture.Organisation spil = fixture.organisation();
    PersonId karin = spil.person("Karin Postma", Role.ADMINISTRATOR);
    PersonId esra = spil.person("Esra Demir", Role.MANAGER);
    post.send(Letter.to(esra, Line.of("post.retry.of", "Esra")).paragraph("post.noServer.text"));
    post.send(
        Letter.to(
            new Addressee.Address(spil.id(), "Gast", "geen adres", Locale.of("nl")),
            Line.of("post.retry.of", "de gast")));

    signInAs(karin);
    open("beheer/post");
    Grid<LetterRow> grid = (Grid<LetterRow>) LocatorJ._get(Grid.class);
    assertThat(_size(grid)).isEqualTo(2);
    assertThat(_get(grid, 0).subject()).isEqualTo("Opnieuw proberen: brief aan de gast");
    assertThat(LocatorJ._get(Main.class).getElement().getTextRecursively())
        .contains("Er gaat nog geen post uit")
        .contains("2 brieven");
    open("beheer/post?staat=failed&zoek=gast");
    assertThat(_size(grid())).isEqualTo(1);
    assertThat(LocatorJ._get(TextField.class).getValue()).isEqualTo("gast");
    open("beheer/post?staat=onzin");
    grid = grid();
    assertThat(_size(grid)).isEqualTo(2);
    _click(LocatorJ._get(_getCellComponent(grid, 0, "state"), Button.class));
    assertThat(
            db.fetchCount(
                LETTER,
                LETTER.ORGANISATION_ID.eq(spil.id().value()).and(LETTER.STATE.eq("WAITING"))))
        .isEqualTo(2);

    signInAs(esra);
    open("beheer/post");
    assertThat(_find(PostView.class)).isEmpty();
  }
}

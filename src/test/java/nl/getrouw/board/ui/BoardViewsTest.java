package nl.getrouw.board.ui;

import static com.github.mvysny.kaributesting.v10.LocatorJ._assertNone;
import static com.github.mvysny.kaributesting.v10.LocatorJ._click;
import static com.github.mvysny.kaributesting.v10.LocatorJ._find;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static nl.getrouw.db.Tables.BOARD;
import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.ComponentUtil;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.confirmdialog.ConfirmDialog;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Article;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.TextField;
import java.time.LocalDate;
import java.util.UUID;
import nl.getrouw.board.BoardCards;
import nl.getrouw.board.BoardScene;
import nl.getrouw.board.Boards;
import nl.getrouw.board.Phase;
import nl.getrouw.board.Rooms;
import nl.getrouw.board.Templates;
import nl.getrouw.deck.CardId;
import nl.getrouw.kernel.BoardId;
import nl.getrouw.kernel.PersonId;
import nl.getrouw.security.Actor;
import nl.getrouw.security.Role;
import nl.getrouw.testing.ViewTest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

class BoardViewsTest extends ViewTest {

  @Autowired Boards boards;
  @Autowired Rooms rooms;
  @Autowired BoardCards cards;
  @Autowired Templates templates;

  private BoardScene scene;

  @BeforeEach
  void prepare() {
    scene = new BoardScene(fixture, boards, rooms, cards);
  }

  @Test
  void aTeamLeadBeginsABoardInAMinute() {
    signInAs(scene.marijke);
    open("borden");
    press("Nieuw bord");
    _click(
        _find(NativeButton.class).stream()
            .filter(one -> one.getElement().getTextRecursively().startsWith("Hoop én risico"))
            .findFirst()
            .orElseThrow());
    assertThat(_get(TextField.class, spec -> spec.withLabel("Naam van het bord")).getValue())
        .isEqualTo("Hoop én risico");
    press("Begin nu");

    assertThat(_get(H1.class).getText()).isEqualTo("Wat spraken we vorige keer af?");
    assertThat(
            db.select(BOARD.STATE)
                .from(BOARD)
                .where(BOARD.TEAM_ID.eq(scene.wilgenhof.value()))
                .fetchSingle()
                .value1())
        .isEqualTo("RUNNING");
    press("Door naar inchecken");
    open("borden");
    assertThat(_find(Anchor.class)).anyMatch(link -> link.getText().equals("Hoop én risico"));
  }

  @Test
  void cardsAreWrittenRevealedAndVotedFor() {
    BoardId board = scene.running("hoop-en-risico", true);
    scene.goTo(board, Phase.WRITE);
    signInAs(scene.esra);
    open("borden/" + board);
    Composer composer = _find(Composer.class).getFirst();
    composer.written(
        (key, column, words) ->
            cards.write(scene.member(scene.esra), board, scene.esrasPen, key, column, words),
        UUID.randomUUID().toString(),
        0,
        "Van Esra");
    scene.write(board, scene.tom, scene.tomsPen, "Van Tom");
    scene.goTo(board, Phase.VOTE);
    open("borden");
    open("borden/" + board);

    assertThat(_find(Article.class)).hasSize(2);
    NativeButton vote =
        _find(NativeButton.class).stream()
            .filter(one -> one.getElement().getTextRecursively().equals("Stem"))
            .findFirst()
            .orElseThrow();
    _click(vote);
    assertThat(_find(NativeButton.class))
        .anyMatch(one -> one.getElement().getTextRecursively().equals("1 van jou"));
    _assertNone(Button.class, spec -> spec.withText("Door naar praten"));
  }

  @Test
  void aGuestJoinsWithACodeAndANameOfTheirOwn() {
    BoardId board = scene.running("taal", true);
    String code =
        String.valueOf(rooms.sight(scene.member(scene.tom), board, scene.tomsPen).info().code());

    open("bord");
    type(_get(TextField.class), code.toLowerCase(java.util.Locale.ROOT));
    press("Verder");
    assertThat(_get(H1.class).getText()).isEqualTo("Welkom bij Wilgenhof");
    language("English");
    assertThat(_get(H1.class).getText()).startsWith("Welcome");
    language("Nederlands");
    type(_get(TextField.class), "Rob");
    press("Verder");

    assertThat(_get(H1.class).getText()).isEqualTo("Wat spraken we vorige keer af?");
    assertThat(_find(H2.class)).extracting(H2::getText).doesNotContain("Geen open acties");
    press("Bel");
    assertThat(rooms.sight(scene.member(scene.tom), board, scene.tomsPen).info().rings())
        .isEqualTo(1);
  }

  @Test
  void aFinishedBoardIsReadBackAndManagersSeeNumbersOnly() {
    BoardId board = scene.running("successen", true);
    scene.goTo(board, Phase.WRITE);
    scene.write(board, scene.esra, scene.esrasPen, "Zij ging zelf naar de tandarts");
    rooms.finish(scene.actor(scene.marijke), board);
    signInAs(scene.tom);
    open("borden/" + board);
    assertThat(_get(H1.class).getText()).startsWith("Ons bord");
    assertThat(text()).contains("Zij ging zelf naar de tandarts");

    PersonId manager = scene.spil.person("Peter-Jan Wolters", Role.MANAGER);
    signInAs(manager);
    open("borden");
    assertThat(text()).contains("1 bord").doesNotContain("Ons bord");
    open("borden/" + board);
    _assertNone(Article.class);
    assertThat(text()).doesNotContain("Ons bord");
  }

  @Test
  void anOrganisationMakesATemplateOfItsOwn() {
    signInAs(scene.marijke);
    open("borden/sjablonen/stigma");
    type(
        _get(TextField.class, spec -> spec.withLabel("Naam van het sjabloon")),
        "Stigma bij Wilgenhof");
    press("Sjabloon bewaren");

    assertThat(_find(NativeButton.class))
        .anyMatch(
            choice ->
                choice.getElement().getTextRecursively().startsWith("Stigma bij Wilgenhof")
                    && "true".equals(choice.getElement().getAttribute("aria-checked")));
    signInAs(scene.tom);
    open("borden/sjablonen/stigma");
    assertThat(_find(TextField.class)).isEmpty();
  }

  @Test
  void aBoardForLaterHasADayAndATime() {
    signInAs(scene.marijke);
    open("borden/nieuw");
    press("Klaarzetten voor later");
    DatePicker day = _get(DatePicker.class);
    day.clear();
    press("Klaarzetten");
    assertThat(_find(Paragraph.class))
        .extracting(Paragraph::getText)
        .contains("Kies een dag en een tijd.");
    day.setValue(LocalDate.now(clock).plusDays(10));
    press("Klaarzetten");

    assertThat(text()).contains("Staat klaar").contains("14.00");
    BoardId board = boards.list(scene.actor(scene.marijke)).getFirst().id();
    open("borden/" + board);
    press("Gaat niet door");
    ConfirmDialog sure = _get(ConfirmDialog.class);
    ComponentUtil.fireEvent(sure, new ConfirmDialog.ConfirmEvent(sure, true));
    assertThat(boards.list(scene.actor(scene.marijke))).isEmpty();
  }

  @Test
  void aMemberCannotBeginAPreparedBoard() {
    BoardId board =
        boards.create(
            scene.actor(scene.marijke),
            new Boards.Draft(scene.wilgenhof, "taal", "Straks", true, null));
    signInAs(scene.tom);
    open("borden/" + board);
    _assertNone(Button.class, spec -> spec.withText("Begin het bord"));
  }

  @Test
  void twoPeopleWhoChangeOneTemplateSeeBothSides() {
    Actor marijke = scene.actor(scene.marijke);
    String code = templates.make(marijke, templates.get(marijke, "stigma").plan());
    signInAs(scene.marijke);
    open("borden/sjablonen/" + code);
    templates.change(marijke, code, 0, templates.get(marijke, "taal").plan());
    TextField name = _get(TextField.class, spec -> spec.withLabel("Naam van het sjabloon"));
    type(name, "Stigma bij Wilgenhof");
    press("Sjabloon bewaren");

    assertThat(text())
        .contains("Een collega paste dit sjabloon net aan")
        .contains("Stigma bij Wilgenhof")
        .contains("De taal die we spreken");
    press("Bewaar de mijne");
    assertThat(templates.get(marijke, code).plan().name().nl()).isEqualTo("Stigma bij Wilgenhof");
    assertThat(templates.get(marijke, code).version()).isEqualTo(2);
  }

  @Test
  void aConversationCardIsLaidOnABoardThatRuns() {
    signInAs(scene.tom);
    open("kaarten?thema=hoop&kaart=hoop-client-5");
    _assertNone(Button.class, spec -> spec.withText("Leg op een bord"));
    BoardId board = scene.running("taal", true);
    open("borden");
    open("kaarten?thema=hoop&kaart=hoop-client-5");
    press("Leg op een bord");

    assertThat(_get(H1.class).getText()).isEqualTo("Wat spraken we vorige keer af?");
    assertThat(rooms.sight(scene.member(scene.esra), board, scene.esrasPen).info().drawn())
        .isEqualTo(new CardId("hoop-client-5"));
  }

  @Test
  void whoLeadsAddsAThemeCheckAndStartsIt() {
    BoardId board = scene.running("stigma", true);
    scene.goTo(board, Phase.CHECK_IN);
    signInAs(scene.marijke);
    open("borden/" + board);
    press("Themacheck erbij");
    open("borden/" + board);
    press("Door naar themacheck");
    open("borden/" + board);
    assertThat(_get(H1.class).getText()).isEqualTo("Hoe was het de laatste tijd in ons team?");
    press("Lever in");
    assertThat(_find(Paragraph.class))
        .extracting(Paragraph::getText)
        .contains("Kies bij ten minste één thema een getal.");
    signInAs(scene.esra);
    open("borden/" + board);
    _assertNone(Button.class, spec -> spec.withText("Sluit en laat zien"));
    press("Lever in");
  }

  private static String text() {
    return _get(Main.class).getElement().getTextRecursively();
  }

  private static void language(String name) {
    _click(_get(NativeButton.class, spec -> spec.withText(name)));
  }

  private static void press(String text) {
    _click(_get(Button.class, spec -> spec.withText(text)));
  }
}

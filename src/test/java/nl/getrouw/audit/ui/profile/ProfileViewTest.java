package nl.getrouw.audit.ui.profile;

import static com.github.mvysny.kaributesting.v10.LocatorJ._assertNone;
import static com.github.mvysny.kaributesting.v10.LocatorJ._click;
import static com.github.mvysny.kaributesting.v10.LocatorJ._find;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static nl.getrouw.db.Tables.PERSON;
import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.component.html.NativeDetails;
import com.vaadin.flow.component.html.NativeTable;
import com.vaadin.flow.component.tabs.Tabs;
import com.vaadin.flow.component.textfield.TextArea;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import nl.getrouw.audit.AuditMoment;
import nl.getrouw.audit.Audits;
import nl.getrouw.audit.Consensus;
import nl.getrouw.audit.ImprovementPoint;
import nl.getrouw.audit.Results;
import nl.getrouw.audit.Sheets;
import nl.getrouw.instrument.InstrumentLibrary;
import nl.getrouw.instrument.Rating;
import nl.getrouw.kernel.AuditId;
import nl.getrouw.kernel.PersonId;
import nl.getrouw.security.Role;
import nl.getrouw.testing.AuditWalk;
import nl.getrouw.testing.ViewTest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

class ProfileViewTest extends ViewTest {

  private static final LocalDate JANUARY = LocalDate.of(2026, 1, 12);
  private static final LocalDate NOVEMBER = LocalDate.of(2026, 11, 2);

  @Autowired Audits audits;
  @Autowired Sheets sheets;
  @Autowired Consensus consensus;
  @Autowired Results results;
  @Autowired InstrumentLibrary instruments;

  private AuditWalk walk;

  @BeforeEach
  void aTeam() {
    walk =
        new AuditWalk(fixture.organisation(), "Wilgenhof", audits, sheets, consensus, instruments);
  }

  @Test
  void theTeamLeadReadsWhatGrewAndWhereTheRoomIs() {
    baseline();
    AuditId second = tenMonths();

    signInAs(walk.lead);
    open(profile(second));

    assertThat(_get(H1.class).getText())
        .isEqualTo("Verbinden groeit. In weldoende omgevingen zit de meeste ruimte.");
    assertThat(text())
        .contains("Vastgesteld op", "Extern", "10 maanden", "Getrouw-schaal SRH 1.0")
        .contains("34 van 34", "Alle items gescoord", "Hoog")
        .contains("Verbinden is duidelijk hoger, zes andere gelijk gebleven")
        .contains("niet de officiële Modelgetrouwheidsschaal");
  }

  @Test
  void theChartHasItsTableAndADownload() {
    AuditId audit = baseline();
    signInAs(walk.lead);
    open(profile(audit));
    assertThat(_find(NativeTable.class)).isEmpty();

    _get(Tabs.class).setSelectedIndex(1);

    NativeTable table = _get(NativeTable.class);
    assertThat(table.getElement().getTextRecursively())
        .contains("Weldoende omgevingen", "2,0", "In opbouw");
    assertThat(_get(Anchor.class, spec -> spec.withText("CSV")).getHref()).isNotEmpty();
  }

  @Test
  void anItemUnfoldsToTheReasonForItsScore() {
    AuditId audit =
        walk.finished(
            "srh-getrouw",
            AuditMoment.BASELINE,
            JANUARY,
            item -> new Rating.Scored(item.code().equals("3.2") ? 1 : 4),
            AuditWalk.all(4),
            Map.of("3.2", "In twee van de acht dossiers stond een <b>plan</b>."));
    signInAs(walk.lead);
    open(profile(audit));

    List<String> unfolding =
        _find(NativeDetails.class).stream()
            .map(details -> details.getElement().getTextRecursively())
            .filter(text -> text.contains("<b>plan</b>"))
            .toList();
    assertThat(unfolding).hasSizeGreaterThanOrEqualTo(2);
  }

  @Test
  void aMemberTicksASuggestionAndWritesAnIdeaOfTheTeamsOwn() {
    AuditId audit = baseline();
    PersonId esra = walk.organisation.person("Esra Yilmaz", Role.TEAM_MEMBER, walk.team);
    signInAs(esra);
    open(profile(audit));

    _find(Checkbox.class).getFirst().setValue(true);
    _get(TextArea.class).setValue("Buurtgesprek over stigma");
    _click(_get(Button.class, spec -> spec.withText("Zet erbij")));

    assertThat(points(audit))
        .extracting(ImprovementPoint::text)
        .hasSize(2)
        .contains("Buurtgesprek over stigma");
    assertThat(points(audit)).extracting(ImprovementPoint::item).contains("5.1");
    assertThat(_find(Checkbox.class)).filteredOn(Checkbox::getValue).hasSize(2);
  }

  @Test
  void whatWasTickedByMistakeIsUndone() {
    AuditId audit = baseline();
    signInAs(walk.lead);
    open(profile(audit));

    _find(Checkbox.class).getFirst().setValue(true);
    _click(_get(Button.class, spec -> spec.withText("Ongedaan maken")));

    assertThat(points(audit)).isEmpty();
    assertThat(_find(Checkbox.class)).noneMatch(Checkbox::getValue);
  }

  @Test
  void untickingTakesAPointBackAndCanBeUndoneToo() {
    AuditId audit = baseline();
    results.choosePoint(walk.organisation.actor(walk.lead), audit, null, "Eigen idee");
    signInAs(walk.lead);
    open(profile(audit));

    ticked().setValue(false);
    assertThat(points(audit)).isEmpty();
    _click(_get(Button.class, spec -> spec.withText("Ongedaan maken")));

    assertThat(points(audit)).extracting(ImprovementPoint::text).containsExactly("Eigen idee");
  }

  @Test
  void anIdeaWithoutWordsIsRefusedBesideTheField() {
    AuditId audit = baseline();
    signInAs(walk.lead);
    open(profile(audit));

    _click(_get(Button.class, spec -> spec.withText("Zet erbij")));

    assertThat(_get(TextArea.class).isInvalid()).isTrue();
    assertThat(_get(TextArea.class).getErrorMessage()).startsWith("Schrijf in een paar woorden");
    assertThat(points(audit)).isEmpty();
  }

  @Test
  void aManagerAndAnAuditorReadAlongWithoutChoosing() {
    AuditId audit = baseline();
    results.choosePoint(walk.organisation.actor(walk.lead), audit, null, "Netwerkkaart maken");
    PersonId manager = walk.organisation.person("Henk de Wit", Role.MANAGER);

    for (PersonId reader : List.of(manager, walk.joris, walk.fatima)) {
      signInAs(reader);
      open(profile(audit));

      assertThat(text()).contains("Netwerkkaart maken", "Gekozen door Marijke Hoekstra");
      _assertNone(Checkbox.class);
      _assertNone(TextArea.class);
    }
  }

  @Test
  void forSomebodyElseThereIsNothingThere() {
    AuditId audit = baseline();
    var elsewhere = fixture.organisation();
    PersonId stranger = elsewhere.person("Vreemd", Role.ADMINISTRATOR);
    PersonId neighbour =
        walk.organisation.person("Buur", Role.TEAM_LEAD, walk.organisation.team("De Eik"));

    for (PersonId outsider : List.of(stranger, neighbour)) {
      for (AuditId id : List.of(audit, new AuditId(987654321L))) {
        signInAs(outsider);
        open(profile(id));

        assertThat(_find(ProfileView.class)).isEmpty();
        assertThat(text()).doesNotContain("Wilgenhof");
      }
    }
  }

  @Test
  void anAuditWithItemsSetAsideSaysWhichAndWhy() {
    AuditId audit =
        walk.finished(
            "srh-getrouw",
            AuditMoment.BASELINE,
            JANUARY,
            item ->
                item.code().equals("1.3")
                    ? new Rating.NotApplicable("Er was geen stille periode")
                    : new Rating.Scored(3));
    signInAs(walk.lead);
    open(profile(audit));

    assertThat(text()).contains("33 van 34", "1 niet van toepassing", "Er was geen stille periode");
  }

  @Test
  void otherInstrumentsShowTheirOwnScales() {
    AuditId fact = walk.finished("fact-2017", AuditMoment.PERIODIC, JANUARY, AuditWalk.all(4));
    AuditId ips = walk.finished("ips-25", AuditMoment.PERIODIC, JANUARY, AuditWalk.all(4));
    signInAs(walk.lead);

    open(profile(fact));
    assertThat(text())
        .contains("2 tot 13", "1 tot 8", "Voorwaarden bij dit instrument", "Voldaan: 9 van 9");

    open(profile(ips));
    assertThat(text()).contains("100", "Som van 25 items, 25 tot 125", "Goed");
  }

  @Test
  void inEnglishForWhoReadsEnglish() {
    AuditId audit = baseline();
    db.update(PERSON).set(PERSON.LANGUAGE, "en").where(PERSON.ID.eq(walk.lead.value())).execute();
    signInAs(walk.lead);
    open(profile(audit));

    assertThat(_find(H2.class)).extracting(H2::getText).contains("What will you work on?");
    assertThat(text()).contains("34 of 34", "Where there is room").doesNotContain("!profile");
  }

  private AuditId baseline() {
    return walk.finished(
        "srh-getrouw",
        AuditMoment.BASELINE,
        JANUARY,
        item -> new Rating.Scored(item.code().startsWith("5.") ? 2 : 3));
  }

  private AuditId tenMonths() {
    return walk.finished(
        "srh-getrouw",
        AuditMoment.MONTH_10,
        NOVEMBER,
        item ->
            new Rating.Scored(
                item.code().startsWith("5.") ? 2 : item.code().startsWith("1.") ? 4 : 3));
  }

  private static String profile(AuditId audit) {
    return "audits/" + audit.value() + "/profiel";
  }

  private List<ImprovementPoint> points(AuditId audit) {
    return results.points(walk.organisation.actor(walk.lead), audit);
  }

  private static Checkbox ticked() {
    return _find(Checkbox.class).stream().filter(Checkbox::getValue).findFirst().orElseThrow();
  }

  /** Everything the page says. */
  private static String text() {
    StringBuilder text = new StringBuilder();
    _find(Main.class).forEach(main -> collect(main, text));
    if (text.isEmpty()) {
      collect(UI.getCurrent(), text);
    }
    return text.toString();
  }

  private static void collect(Component component, StringBuilder text) {
    text.append(component.getElement().getTextRecursively()).append('\n');
  }
}

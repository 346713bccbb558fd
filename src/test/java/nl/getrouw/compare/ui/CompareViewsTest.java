package nl.getrouw.compare.ui;

import static com.github.mvysny.kaributesting.v10.LocatorJ._assertNone;
import static com.github.mvysny.kaributesting.v10.LocatorJ._find;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static nl.getrouw.db.Tables.TEAM;
import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.component.html.NativeTable;
import java.time.LocalDate;
import java.util.stream.Collectors;
import nl.getrouw.audit.AuditMoment;
import nl.getrouw.audit.Audits;
import nl.getrouw.audit.Consensus;
import nl.getrouw.audit.Sheets;
import nl.getrouw.instrument.InstrumentLibrary;
import nl.getrouw.instrument.Rating;
import nl.getrouw.kernel.PersonId;
import nl.getrouw.security.Role;
import nl.getrouw.testing.AuditWalk;
import nl.getrouw.testing.ViewTest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

class CompareViewsTest extends ViewTest {

  private static final String SRH = "srh-getrouw";
  private static final LocalDate JANUARY = LocalDate.of(2026, 1, 12);
  private static final LocalDate NOVEMBER = LocalDate.of(2026, 11, 2);

  @Autowired Audits audits;
  @Autowired Sheets sheets;
  @Autowired Consensus consensus;
  @Autowired InstrumentLibrary instruments;

  private AuditWalk wilgenhof;
  private AuditWalk lindeplein;
  private PersonId manager;

  @BeforeEach
  void twoTeams() {
    wilgenhof =
        new AuditWalk(fixture.organisation(), "Wilgenhof", audits, sheets, consensus, instruments);
    lindeplein = wilgenhof.neighbour("Lindeplein");
    manager = wilgenhof.organisation.person("Peter-Jan", Role.MANAGER);
  }

  @Test
  void aManagerSeesTeamsBesideEachOtherByName() {
    wilgenhof.finished(SRH, AuditMoment.BASELINE, JANUARY, AuditWalk.all(4));
    lindeplein.finished(SRH, AuditMoment.BASELINE, NOVEMBER, AuditWalk.all(3));
    signInAs(manager);

    open("vergelijken");

    assertThat(_get(H1.class).getText()).isEqualTo("Teams naast elkaar");
    assertThat(_get(H2.class).getText())
        .isEqualTo("2 teams liggen tussen 3,0 en 4,0, het midden is 3,5");
    assertThat(_get(CompareFilters.class).choice().order().name()).isEqualTo("NAME");
  }

  @Test
  void theHeatMapHasANumberAndAMarkInEveryCellAndEscapesNames() {
    wilgenhof.finished(
        SRH,
        AuditMoment.BASELINE,
        JANUARY,
        item ->
            item.code().equals("1.3")
                ? new Rating.NotApplicable("Er is geen netwerk")
                : new Rating.Scored(item.code().equals("5.1") ? 2 : 4));
    db.update(TEAM)
        .set(TEAM.NAME, "<img src=x onerror=alert(1)>")
        .where(TEAM.ID.eq(wilgenhof.team.value()))
        .execute();
    signInAs(manager);

    open("vergelijken/items?volgorde=total");

    String html = _get(HeatTable.class).getContent().getElement().getProperty("innerHTML");
    assertThat(html)
        .contains("&lt;img src=x onerror=alert(1)&gt;")
        .doesNotContain("<img")
        .contains("gt-map--good\">4</td>", "gt-map--low\">2</td>", "gt-map--none\">n.v.t.</td>")
        .contains("vergelijken/team/" + wilgenhof.team);
    assertThat(html.split("<tr>", -1)).hasSize(4);
    assertThat(_get(H2.class).getText()).contains("1 van de 1");
    assertThat(_get(CompareFilters.class).choice().order().name()).isEqualTo("TOTAL");
  }

  @Test
  void aTeamLeadSeesTheOwnTeamOverTimeAndNothingElse() {
    wilgenhof.finished(SRH, AuditMoment.BASELINE, JANUARY, AuditWalk.all(2));
    wilgenhof.finished(SRH, AuditMoment.MONTH_10, NOVEMBER, AuditWalk.all(4));
    signInAs(wilgenhof.lead);

    open("vergelijken");

    assertThat(_get(H1.class).getText()).isEqualTo("Wilgenhof door de tijd");
    assertThat(UI.getCurrent().getActiveViewLocation().getPath())
        .isEqualTo("vergelijken/team/" + wilgenhof.team);
    assertThat(_find(NativeTable.class)).isNotEmpty();
    assertThat(text()).contains("+2,0, Duidelijk hoger", "Nulmeting", "10 maanden");
    _assertNone(CompareTabs.class);
  }

  @Test
  void ofManyAuditsTheLastEightUnlessTheAddressAsksForAll() {
    for (int i = 0; i < TeamCourseView.USUAL + 1; i++) {
      wilgenhof.finished(SRH, AuditMoment.PERIODIC, JANUARY.plusDays(i), AuditWalk.all(2 + i % 2));
    }
    signInAs(wilgenhof.lead);

    open("vergelijken/team/" + wilgenhof.team);
    assertThat(text()).contains("De laatste 8 van 9 audits.", "Toon ze alle 9");
    assertThat(columns()).isEqualTo(8);

    open("vergelijken/team/" + wilgenhof.team + "?audits=alle");
    assertThat(text()).contains("Alle 9 audits.", "Toon alleen de laatste 8");
    assertThat(columns()).isEqualTo(9);
  }

  private static long columns() {
    return _find(Anchor.class).stream().filter(link -> link.getHref().endsWith("/profiel")).count();
  }

  @Test
  void versionsOfInstrumentsHavePartsOfTheirOwn() {
    wilgenhof.finished(SRH, AuditMoment.BASELINE, JANUARY, AuditWalk.all(2));
    wilgenhof.finished("ips-25", AuditMoment.PERIODIC, NOVEMBER, AuditWalk.all(4));
    signInAs(wilgenhof.lead);

    open("vergelijken/team/" + wilgenhof.team);

    assertThat(_find(CourseTable.class)).hasSize(2);
    assertThat(_find(H2.class).getFirst().getText()).contains("IPS");
    assertThat(text()).doesNotContain("hoger", "lager");
  }

  @Test
  void withoutAuditsThePagesSayWhatWillCome() {
    signInAs(manager);
    open("vergelijken/items");
    assertThat(text()).contains("Nog niets om te vergelijken");

    open("vergelijken/team/" + wilgenhof.team);
    assertThat(text()).contains("Nog geen vastgestelde audit");
  }

  @Test
  void anotherTeamIsNotThere() {
    signInAs(wilgenhof.lead);
    open("vergelijken/team/" + lindeplein.team);

    assertThat(text()).isNotBlank().doesNotContain("Lindeplein");
  }

  private static String text() {
    return _find(Main.class).stream()
        .map(main -> main.getElement().getTextRecursively())
        .collect(Collectors.joining());
  }
}

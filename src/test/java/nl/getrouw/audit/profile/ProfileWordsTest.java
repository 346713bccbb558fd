package nl.getrouw.audit.profile;

import static nl.getrouw.audit.Change.Kind.CLEARLY_HIGHER;
import static nl.getrouw.audit.Change.Kind.CLEARLY_LOWER;
import static nl.getrouw.audit.Change.Kind.HIGHER;
import static nl.getrouw.audit.Change.Kind.HIGHER_UNKNOWN;
import static nl.getrouw.audit.Change.Kind.LOWER;
import static nl.getrouw.audit.Change.Kind.SAME;
import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import nl.getrouw.audit.AuditMoment;
import nl.getrouw.audit.Change.Kind;
import nl.getrouw.audit.Profile;
import nl.getrouw.kernel.ui.Texts;
import org.junit.jupiter.api.Test;

class ProfileWordsTest {

  private static final Texts TEXTS = new Texts();
  private static final List<String> SCORES =
      List.of("4.0", "3.5", "3.6", "3.4", "2.8", "3.0", "3.5");
  private static final Map<String, Kind> MOCKUP =
      Map.of(
          "verbinden", CLEARLY_HIGHER,
          "verstaan", HIGHER,
          "verzekeren", HIGHER,
          "versterken", HIGHER,
          "omgevingen", SAME,
          "methodisch", HIGHER,
          "organisatie", HIGHER);

  @Test
  void theHeadlineNamesWhatGrewMostAndWhereTheMostRoomIs() {
    ProfileWords words = dutch(Profiles.of(Profiles.SRH, SCORES, MOCKUP, AuditMoment.BASELINE));

    assertThat(words.headline())
        .isEqualTo("Verbinden groeit. In weldoende omgevingen zit de meeste ruimte.");
    assertThat(words.chartHeadline())
        .isEqualTo("Verbinden is duidelijk hoger, vijf andere iets hoger, één gelijk gebleven");
  }

  @Test
  void aSlightRiseIsNotCalledGrowth() {
    Profile profile =
        Profiles.of(Profiles.SRH, SCORES, with(MOCKUP, "verbinden", HIGHER), AuditMoment.BASELINE);

    assertThat(dutch(profile).headline())
        .isEqualTo(
            "Weinig veranderd sinds de nulmeting. In weldoende omgevingen zit de meeste ruimte.");
    assertThat(dutch(profile).chartHeadline())
        .isEqualTo("Zes ingrediënten zijn iets hoger, één gelijk gebleven");
  }

  @Test
  void whatLostGroundIsSaidAlsoWhenSomethingGrew() {
    Profile profile =
        Profiles.of(
            Profiles.SRH, SCORES, with(MOCKUP, "methodisch", CLEARLY_LOWER), AuditMoment.MONTH_10);

    assertThat(dutch(profile).headline())
        .isEqualTo("Verbinden groeit, methodisch werken loopt terug.");
    assertThat(dutch(profile).chartHeadline())
        .startsWith(
            "Verbinden is duidelijk hoger, methodisch werken is duidelijk lager, vier andere");
  }

  @Test
  void whereNothingGrewTheHeadlineSaysWhatIsStillStrong() {
    Profile profile =
        Profiles.of(
            Profiles.SRH,
            SCORES,
            with(with(MOCKUP, "verbinden", LOWER), "methodisch", CLEARLY_LOWER),
            AuditMoment.MONTH_10);

    assertThat(dutch(profile).headline())
        .isEqualTo("Methodisch werken loopt terug. Verbinden is het sterkst.");
  }

  @Test
  void aFirstAuditSaysWhatIsStrongestAndWhereTheMostRoomIs() {
    ProfileWords words = dutch(Profiles.of(Profiles.SRH, SCORES, Map.of(), null));

    assertThat(words.headline())
        .isEqualTo("Verbinden is het sterkst. In weldoende omgevingen zit de meeste ruimte.");
    assertThat(words.chartHeadline())
        .isEqualTo("Vier ingrediënten staan op Goed, drie op Onderweg");
    assertThat(words.changeNote()).isEmpty();
  }

  @Test
  void equalScoresAreNamedTogether() {
    List<String> tied = List.of("4.0", "4.0", "3.6", "3.4", "2.8", "2.8", "3.5");

    assertThat(dutch(Profiles.of(Profiles.SRH, tied, Map.of(), null)).headline())
        .isEqualTo(
            "Verbinden en verstaan zijn het sterkst. In weldoende omgevingen en methodisch werken zit de meeste ruimte.");
    assertThat(
            dutch(
                    Profiles.of(
                        Profiles.SRH,
                        List.of("3.0", "3.0", "3.0", "3.0", "3.0", "3.0", "3.0"),
                        Map.of(),
                        null))
                .headline())
        .isEqualTo("Alle ingrediënten staan op dezelfde hoogte: 3,0.");
  }

  @Test
  void inEnglishToo() {
    Profile profile = Profiles.of(Profiles.SRH, SCORES, MOCKUP, AuditMoment.BASELINE);
    ProfileWords words = new ProfileWords(profile, TEXTS, Texts.ENGLISH);

    assertThat(words.headline()).startsWith("Connecting is growing. There is most room in ");
    assertThat(words.chartHeadline())
        .isEqualTo("Connecting is clearly higher, five others slightly higher, one unchanged");
    assertThat(words.score(new BigDecimal("3.400000"))).isEqualTo("3.4");
  }

  @Test
  void aCompositeOfPartsWithOtherRangesIsComparedOnEachOwnScale() {
    Profile profile = Profiles.of(Profiles.FACT, List.of("9", "4.0", "4.5"), Map.of(), null);
    ProfileWords words = dutch(profile);
    ProfileChart chart = ProfileChart.of(profile);

    assertThat(words.headline())
        .isEqualTo(
            "Structuur van het team is het sterkst. In inhoudelijke thema’s zit de meeste ruimte.");
    assertThat(words.totalRule()).isEqualTo("Som van Deel A en Deel B, 2 tot 13");
    assertThat(chart.hasOwnRanges()).isTrue();
    assertThat(chart.rows()).extracting(row -> row.now()).containsExactly(100.0, 75.0, 50.0);
  }

  @Test
  void aSumHasWholeScoresAndNoBandsOnItsParts() {
    Profile profile = Profiles.of(Profiles.IPS, List.of("12", "30", "60"), Map.of(), null);
    ProfileWords words = dutch(profile);

    assertThat(words.score(new BigDecimal("98.000000"))).isEqualTo("98");
    assertThat(words.totalRule()).isEqualTo("Som van 25 items, 25 tot 125");
    assertThat(words.bandLimits()).isEmpty();
    assertThat(words.chartHeadline()).isEqualTo("De scores van de onderdelen");
  }

  @Test
  void aDomainWithoutScoreIsLeftOutOfTheFinding() {
    Profile profile =
        Profiles.of(
            Profiles.SRH,
            Arrays.asList("4.0", "3.5", "3.6", "3.4", null, "3.0", "3.5"),
            Map.of(),
            null);

    assertThat(dutch(profile).headline()).endsWith("In methodisch werken zit de meeste ruimte.");
    assertThat(dutch(profile).score(null)).isEqualTo("n.v.t.");
    assertThat(ProfileChart.of(profile).rows().get(4).now()).isNull();
  }

  @Test
  void anImportedAuditSaysThatAgreementIsUnknown() {
    Profile known = Profiles.of(Profiles.IMR, List.of("4", "3", "3", "2"), Map.of(), null);
    Profile imported =
        Profiles.profile(
            Profiles.IMR, known.domains(), null, Profiles.unknownFigures(), List.of(), null);

    assertThat(dutch(imported).agreement()).isEqualTo("Onbekend");
    assertThat(dutch(imported).agreementFigures()).isEmpty();
    assertThat(dutch(imported).noTotal()).contains("Er ontbreken scores voor een totaal");
    assertThat(dutch(known).agreement()).isEqualTo("Hoog");
    assertThat(dutch(known).agreementNote()).isEqualTo("94% hooguit één punt verschil");
  }

  @Test
  void whatCannotBeComputedIsSaidAndIsNeitherNoughtNorOne() {
    Profile profile = Profiles.of(Profiles.SRH, SCORES, Map.of(), null);
    var same =
        new Profile.Figures(
            2, 34, 34, BigDecimal.ONE, BigDecimal.ONE, BigDecimal.ONE, null, null, null, null);
    ProfileWords words =
        dutch(
            Profiles.profile(
                Profiles.SRH, profile.domains(), null, same, List.of(), new BigDecimal("3.4")));

    assertThat(words.agreementFigures())
        .filteredOn(figure -> figure.name().equals("Gewogen kappa"))
        .extracting(ProfileWords.AgreementFigure::value)
        .containsExactly("niet te berekenen");
  }

  @Test
  void withoutBlindScoresAChangeIsOnlyHigherOrLower() {
    Profile profile =
        Profiles.of(
            Profiles.SRH, SCORES, with(MOCKUP, "verbinden", HIGHER_UNKNOWN), AuditMoment.BASELINE);

    assertThat(dutch(profile).changeNote().orElseThrow()).contains("niet bekend");
  }

  @Test
  void theTrackIsDrawnWholeFromLowestToHighest() {
    ProfileChart chart =
        ProfileChart.of(Profiles.of(Profiles.SRH, SCORES, MOCKUP, AuditMoment.BASELINE));

    assertThat(chart.rows().getFirst().now()).isEqualTo(75.0);
    assertThat(chart.rows().getFirst().limits()).containsExactly(37.5, 62.5, 82.5);
    assertThat(chart.ticks()).extracting(ProfileChart.Tick::score).containsExactly(1, 2, 3, 4, 5);
    assertThat(chart.labels())
        .extracting(ProfileChart.Label::at)
        .containsExactly(0.0, 37.5, 62.5, 82.5);
  }

  @Test
  void aNameInATrackStaysText() {
    var row =
        ProfileChart.of(Profiles.of(Profiles.SRH, SCORES, MOCKUP, AuditMoment.BASELINE))
            .rows()
            .getFirst();

    String svg = ProfileTrack.svg(row, "\"><script>alert(1)</script>", "4,0", "width=\"100%\"");

    assertThat(svg).doesNotContain("<script").contains("&lt;script&gt;");
  }

  private static ProfileWords dutch(Profile profile) {
    return new ProfileWords(profile, TEXTS, Texts.DUTCH);
  }

  private static Map<String, Kind> with(Map<String, Kind> changes, String domain, Kind kind) {
    var changed = new HashMap<>(changes);
    changed.put(domain, kind);
    return changed;
  }
}

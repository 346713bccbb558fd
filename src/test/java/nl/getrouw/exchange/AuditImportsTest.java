package nl.getrouw.exchange;

import static nl.getrouw.db.Tables.AUDIT;
import static nl.getrouw.db.Tables.IMPORT_RUN;
import static nl.getrouw.db.Tables.TEAM;
import static nl.getrouw.db.Tables.TRAIL;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import nl.getrouw.audit.AuditKind;
import nl.getrouw.audit.AuditMoment;
import nl.getrouw.audit.Profile;
import nl.getrouw.audit.Results;
import nl.getrouw.exchange.ImportChoices.NewTeams;
import nl.getrouw.instrument.InstrumentVersions;
import nl.getrouw.instrument.Rating;
import nl.getrouw.kernel.AuditId;
import nl.getrouw.kernel.InstrumentVersionId;
import nl.getrouw.kernel.LocationId;
import nl.getrouw.kernel.NotFound;
import nl.getrouw.kernel.PersonId;
import nl.getrouw.kernel.ReceivedFile;
import nl.getrouw.kernel.Refusal;
import nl.getrouw.kernel.ui.Texts;
import nl.getrouw.organisation.Setting;
import nl.getrouw.security.Actor;
import nl.getrouw.security.Role;
import nl.getrouw.security.Scope;
import nl.getrouw.testing.DatabaseTest;
import nl.getrouw.testing.Fixture;
import org.jooq.DSLContext;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.beans.factory.annotation.Autowired;

@DatabaseTest
class AuditImportsTest {

  private static final LocalDate DAY = LocalDate.of(2016, 3, 31);

  @Autowired private Fixture fixture;
  @Autowired private AuditImports imports;
  @Autowired private InstrumentVersions instruments;
  @Autowired private Results results;
  @Autowired private DSLContext db;
  @Autowired private Texts texts;

  private Fixture.Organisation spil;
  private Actor administrator;

  @BeforeEach
  void organisation() {
    spil = fixture.organisation();
    administrator = spil.actor(spil.person("Bram Visser", Role.ADMINISTRATOR));
  }

  // What was published comes out

  /**
   * Roosenschoon et al. (2016), BMC Psychiatry 16:73, table 4: six groups with means 4.2, 3.8, 3.8,
   * 4.2, 3.8 and 4.0, medians 5, 4, 4, 5, 4 and 5, overall 4.0 (SD .20).
   */
  @Test
  void sixGroupsOfBmcPsychiatry2016Table4ComeOutAsPublished() {
    List<AuditId> audits = imports.run(administrator, groups(), choices(spil.location()));

    List<Profile> profiles =
        audits.stream().map(audit -> results.profile(administrator, audit)).toList();
    assertThat(profiles)
        .extracting(Profile::teamName)
        .containsExactly("A", "B", "C", "D", "E", "F");
    assertThat(profiles)
        .extracting(profile -> profile.outcome().total())
        .usingElementComparator(BigDecimal::compareTo)
        .containsExactly(decimals("4.2", "3.8", "3.8", "4.2", "3.8", "4.0"));
    assertThat(profiles)
        .extracting(profile -> median(scores(profile)))
        .containsExactly(5, 4, 4, 5, 4, 5);
    assertThat(profiles)
        .extracting(profile -> Objects.requireNonNull(profile.outcome().band()).code())
        .containsExactly("high", "moderate", "moderate", "high", "moderate", "high");
    double[] means =
        profiles.stream()
            .mapToDouble(
                profile ->
                    scores(profile).stream().mapToInt(score -> score).average().orElseThrow())
            .toArray();
    assertThat(rounded(mean(means), 1)).isEqualTo("4.0");
    assertThat(rounded(standardDeviation(means), 2)).isEqualTo("0.20");
  }

  @Test
  void whatIsImportedIsFinalAndSaysWhereItCameFrom() {
    List<AuditId> audits = imports.run(administrator, groups(), choices(spil.location()));

    Profile first = results.profile(administrator, audits.getFirst());
    assertThat(first.moment()).isEqualTo(AuditMoment.BASELINE);
    assertThat(first.kind()).isEqualTo(AuditKind.EXTERNAL);
    assertThat(first.startsOn()).isEqualTo(DAY);
    assertThat(first.outcome().scored()).isEqualTo(13);
    assertThat(db.fetchCount(AUDIT, AUDIT.IMPORT_ID.isNotNull().and(ofSpil()))).isEqualTo(6);
    assertThat(imports.latest(administrator))
        .singleElement()
        .satisfies(
            run -> {
              assertThat(run.fileName()).isEqualTo("imr-groups.csv");
              assertThat(run.rows()).isEqualTo(78);
              assertThat(run.audits()).isEqualTo(6);
              assertThat(run.by()).isEqualTo("Bram Visser");
            });
    assertThat(
            db.fetchCount(
                TRAIL,
                TRAIL
                    .ORGANISATION_ID
                    .eq(spil.id().value())
                    .and(TRAIL.ACTION.eq("exchange.auditsImported"))))
        .isEqualTo(1);
  }

  @Test
  void thePreviewShowsTheResultsAndStoresNothing() {
    spil.team("a");

    var preview = imports.preview(administrator, groups(), choices(spil.location()));

    assertThat(preview).isInstanceOf(ImportPreview.Ready.class);
    var ready = (ImportPreview.Ready) preview;
    assertThat(ready.rows()).isEqualTo(78);
    assertThat(ready.newTeams()).isEqualTo(5);
    assertThat(ready.audits().getFirst().team()).as("as the team is called here").isEqualTo("a");
    assertThat(ready.audits().getFirst().isNewTeam()).isFalse();
    assertThat(ready.audits().getLast().result().total()).isEqualByComparingTo("4.0");
    assertNothingStored(1);
  }

  // Once, and whole or not at all

  @Test
  void theSameFileTwiceHasOneEffect() {
    imports.run(administrator, groups(), choices(spil.location()));

    var renamed = new ReceivedFile("other name.csv", groups().content());
    assertThat(imports.preview(administrator, renamed, choices(spil.location())))
        .isInstanceOfSatisfying(
            ImportPreview.Earlier.class,
            earlier -> {
              assertThat(earlier.run().by()).isEqualTo("Bram Visser");
              assertThat(earlier.run().audits()).isEqualTo(6);
            });
    assertThatThrownBy(() -> imports.run(administrator, renamed, choices(spil.location())))
        .isInstanceOfSatisfying(
            Refusal.class,
            refusal -> {
              assertThat(refusal.key()).isEqualTo("exchange.refused.already");
              assertThat(refusal.arguments()[1]).isEqualTo("Bram Visser");
            });
    assertThat(db.fetchCount(AUDIT, ofSpil())).isEqualTo(6);
    assertThat(db.fetchCount(TEAM, TEAM.ORGANISATION_ID.eq(spil.id().value()))).isEqualTo(6);
  }

  @Test
  void anotherOrganisationMayImportTheSameFile() {
    imports.run(administrator, groups(), choices(spil.location()));
    var other = fixture.organisation();
    Actor theirs = other.actor(other.person("Ans de Boer", Role.ADMINISTRATOR));

    assertThat(imports.run(theirs, groups(), choices(other.location()))).hasSize(6);
  }

  @Test
  void theSameAuditsInAnotherFileAreRefused() {
    imports.run(administrator, groups(), choices(spil.location()));

    var again = file(text(groups()) + "\n");

    assertThat(faults(again, choices(null)))
        .hasSize(6)
        .first()
        .satisfies(fault -> assertThat(fault.key()).isEqualTo("exchange.fault.auditThere"));
  }

  @Test
  void aFaultInTheLastRowStoresNothing() {
    var broken = file(text(groups()).strip().replaceAll("F,13,.$", "F,13,6") + "\n");

    assertThat(faults(broken, choices(spil.location())))
        .singleElement()
        .satisfies(
            fault -> {
              assertThat(fault.row()).isEqualTo(79);
              assertThat(fault.column()).isEqualTo(3);
              assertThat(fault.heading()).isEqualTo("score");
              assertThat(fault.key()).isEqualTo("exchange.fault.scoreOutside");
            });
    assertThatThrownBy(() -> imports.run(administrator, broken, choices(spil.location())))
        .isInstanceOf(Refusal.class);
    assertNothingStored(0);
  }

  /** The last team cannot be stored: its name differs from the first one by an accent only. */
  @Test
  void whatTheDatabaseRefusesAtTheEndTakesEverythingAlong() {
    String two = "team,item,score\n" + audit("Noord") + audit("Zuid") + audit("Noórd");

    assertThatThrownBy(() -> imports.run(administrator, file(two), choices(spil.location())))
        .isInstanceOf(Refusal.class);
    assertNothingStored(0);
  }

  // The columns that may be there

  @Test
  void aFileMaySayMomentDateKindAndReasonItself() {
    spil.team("Wilgenhof");
    String rows =
        "Team;Item;Score;Meetmoment;Datum;Soort;Reden\r\n"
            + IntStream.rangeClosed(1, 13)
                .mapToObj(
                    item ->
                        item == 5
                            ? "Wilgenhof;5;n.v.t.;10 maanden;14-2-2025;intern;\"Geen familie; niemand\""
                            : " wilgenhof ;" + item + ";4;10 Maanden;2025-02-14;Intern;")
                .collect(Collectors.joining("\r\n"));

    AuditId audit = imports.run(administrator, file("\uFEFF" + rows), choices(null)).getFirst();

    Profile profile = results.profile(administrator, audit);
    assertThat(profile.moment()).isEqualTo(AuditMoment.MONTH_10);
    assertThat(profile.kind()).isEqualTo(AuditKind.INTERNAL);
    assertThat(profile.startsOn()).isEqualTo(LocalDate.of(2025, 2, 14));
    assertThat(profile.outcome().notApplicable()).isEqualTo(1);
    assertThat(profile.items().get(4).rating())
        .isEqualTo(new Rating.NotApplicable("Geen familie; niemand"));
  }

  @Test
  void twoMomentsOfOneTeamAreTwoAudits() {
    String rows =
        "team,item,score,moment\n"
            + audit("Noord").replace("\n", ",nulmeting\n")
            + audit("Noord").replace("\n", ",20 months\n");

    assertThat(imports.run(administrator, file(rows), choices(spil.location()))).hasSize(2);
    assertThat(db.fetchCount(TEAM, TEAM.ORGANISATION_ID.eq(spil.id().value()))).isEqualTo(1);
  }

  // What can be wrong

  static Stream<Arguments> wrongFiles() {
    String good = "team,item,score\n";
    return Stream.of(
        wrong("", 0, 0, "empty"),
        wrong(" \n \r\n", 0, 0, "empty"),
        wrong(good, 0, 0, "noRows"),
        wrong("team,item\nA,1\n", 1, 0, "columnMissing"),
        wrong("team,item,score,colour\nA,1,4,red\n", 1, 4, "columnUnknown"),
        wrong("team,item,score,Score\nA,1,4,4\n", 1, 4, "columnTwice"),
        wrong("A,1,4\nA,2,4\n", 1, 1, "columnUnknown"),
        wrong(good + "A,1\n", 2, 0, "cells"),
        wrong(good + "A,1,4,5\n", 2, 0, "cells"),
        wrong(good + ",1,4\n", 2, 1, "teamMissing"),
        wrong(good + "A,,4\n", 2, 2, "itemMissing"),
        wrong(good + "A,14,4\n", 2, 2, "itemUnknown"),
        wrong(good + "A,1,4\nA,1,4\n", 3, 2, "itemTwice"),
        wrong(good + "A,1,\n", 2, 3, "scoreMissing"),
        wrong(good + "A,1,vier\n", 2, 3, "scoreNotNumber"),
        wrong(good + "A,1,=2+2\n", 2, 3, "scoreNotNumber"),
        wrong(good + "A,1,3.5\n", 2, 3, "scoreNotWhole"),
        wrong(good + "A,1,\"3,5\"\n", 2, 3, "scoreNotWhole"),
        wrong(good + "A,1,0\n", 2, 3, "scoreOutside"),
        wrong(good + "A,1,99999999999\n", 2, 3, "scoreNotNumber"),
        wrong(good + "A,1,n.v.t.\n", 2, 0, "reasonMissing"),
        wrong(good + "A,1,4\n", 2, 1, "itemsMissing"),
        wrong(good + "A,1,\"4\nA,2,4\n", 2, 0, "quotes"),
        wrong(good + "A,1,4\nA,2,\"4\"x\n", 3, 0, "quotes"),
        wrong(good + "A\u0000,1,4\n", 2, 0, "character"),
        wrong("PK\u0003\u0004 and so on", 0, 0, "spreadsheet"),
        wrong("team,item,score,moment\nA,1,4,later\n", 2, 4, "moment"),
        wrong("team,item,score,kind\nA,1,4,vriendelijk\n", 2, 4, "kind"),
        wrong("team,item,score,kind\nA,1,4,intern\nA,2,4,extern\n", 3, 4, "kindDiffers"),
        wrong("team,item,score,date\nA,1,4,gisteren\n", 2, 4, "date"),
        wrong("team,item,score,date\nA,1,4,31-2-2025\n", 2, 4, "date"),
        wrong("team,item,score,date\nA,1,4,2125-01-01\n", 2, 4, "dateOutside"),
        wrong(good + "A,1,4\n\n\nA,2,x\n", 5, 3, "scoreNotNumber"),
        wrong(good + "A,1,4\n".repeat(10_001), 10_002, 0, "tooManyRows"));
  }

  private static Arguments wrong(String text, int row, int column, String fault) {
    return Arguments.of(text, row, column, "exchange.fault." + fault);
  }

  @ParameterizedTest
  @MethodSource("wrongFiles")
  void everyFaultIsNamedWithItsPlace(String text, int row, int column, String key) {
    assertThat(faults(file(text), choices(spil.location())))
        .as("%s", text.length() > 200 ? text.substring(0, 200) : text)
        .anySatisfy(
            fault -> {
              assertThat(fault.key()).isEqualTo(key);
              assertThat(fault.row()).isEqualTo(row);
              assertThat(fault.column()).isEqualTo(column);
              assertThat(said(fault)).doesNotContain("{", "!");
            });
    assertNothingStored(0);
  }

  @Test
  void anotherEncodingIsNamedWithItsRow() {
    byte[] latin = "team,item,score\nA,1,4\nCafé,1,4\n".getBytes(StandardCharsets.ISO_8859_1);

    assertThat(faults(new ReceivedFile("latin.csv", latin), choices(spil.location())))
        .singleElement()
        .satisfies(
            fault -> {
              assertThat(fault.key()).isEqualTo("exchange.fault.encoding");
              assertThat(fault.row()).isEqualTo(3);
            });
  }

  @Test
  void aTeamThatIsNotThereIsRefusedUnlessItMayBeCreated() {
    assertThat(faults(groups(), choices(null)))
        .extracting(CellFault::key)
        .containsOnly("exchange.fault.teamUnknown")
        .hasSize(6);
    assertThat(said(faults(groups(), choices(null)).getFirst())).contains("A");
  }

  @Test
  void aTeamNameThatCannotBeIsNamedInItsRow() {
    String rows = "team,item,score\n" + audit("x".repeat(121));

    assertThat(faults(file(rows), choices(spil.location())))
        .singleElement()
        .satisfies(fault -> assertThat(fault.row()).isEqualTo(2));
  }

  @Test
  void moreThanAHundredFaultsAreCounted() {
    String rows = "team,item,score\n" + "A,99,4\n".repeat(150);

    assertThat(faults(file(rows), choices(spil.location())))
        .hasSize(101)
        .last()
        .satisfies(
            fault -> {
              assertThat(fault.key()).isEqualTo("exchange.fault.more");
              assertThat(fault.arguments()).containsExactly("50");
            });
  }

  @Test
  void choicesMustHold() {
    var tomorrow =
        new ImportChoices(
            imr(), AuditMoment.BASELINE, AuditKind.EXTERNAL, LocalDate.now().plusDays(2), null);
    assertThatThrownBy(() -> imports.preview(administrator, groups(), tomorrow))
        .isInstanceOf(Refusal.class);
    var elsewhere = choices(fixture.organisation().location());
    assertThatThrownBy(() -> imports.preview(administrator, groups(), elsewhere))
        .isInstanceOf(Refusal.class);
    assertThatThrownBy(() -> imports.run(administrator, groups(), elsewhere))
        .isInstanceOf(Refusal.class);
    assertNothingStored(0);
  }

  // 200 MB

  @Test
  void aFileThatSaysItIsTooLargeIsNotReadAtAll() {
    InputStream untouched =
        new InputStream() {
          @Override
          public int read() throws IOException {
            throw new IOException("was read");
          }
        };

    assertThatThrownBy(
            () -> ReceivedFile.read("x.csv", 200_000_000, untouched, AuditImports.MOST_BYTES))
        .isInstanceOf(Refusal.class);
  }

  @Test
  @Timeout(5)
  void aFileThatTurnsOutToBe200MegabytesIsReadNoFurtherThanTheLimit() {
    var endless = new CountingStream(200_000_000);

    assertThatThrownBy(() -> ReceivedFile.read("x.csv", -1, endless, AuditImports.MOST_BYTES))
        .isInstanceOf(Refusal.class);
    assertThat(endless.given).isLessThan(AuditImports.MOST_BYTES + 100_000L);
  }

  @Test
  @Timeout(30)
  void aFileAtTheLimitIsAnsweredQuickly() {
    String row = "A,1,\"" + "9".repeat(200) + "\"\n";
    String rows = "team,item,score\n" + row.repeat(1_990_000 / row.length());

    assertThat(faults(file(rows), choices(spil.location()))).hasSize(101);
  }

  // For whom

  @ParameterizedTest
  @EnumSource(Role.class)
  void onlyAdministratorsOfTheWholeOrganisationImport(Role role) {
    Actor somebody = spil.actor(spil.person("Noor " + role, role));
    Actor ofOneLocation =
        spil.actor(spil.person("Daan " + role, role, new Scope.Location(spil.location())));

    assertThatThrownBy(() -> imports.run(ofOneLocation, groups(), choices(spil.location())))
        .isInstanceOf(NotFound.class);
    assertThatThrownBy(() -> imports.latest(ofOneLocation)).isInstanceOf(NotFound.class);
    if (role == Role.ADMINISTRATOR) {
      assertThat(imports.instruments(somebody)).isNotEmpty();
    } else {
      assertThatThrownBy(() -> imports.instruments(somebody)).isInstanceOf(NotFound.class);
      assertThatThrownBy(() -> imports.instrument(somebody, imr())).isInstanceOf(NotFound.class);
      assertThatThrownBy(() -> imports.latest(somebody)).isInstanceOf(NotFound.class);
      assertThatThrownBy(() -> imports.preview(somebody, groups(), choices(spil.location())))
          .isInstanceOf(NotFound.class);
      assertThatThrownBy(() -> imports.run(somebody, groups(), choices(spil.location())))
          .isInstanceOf(NotFound.class);
    }
    assertNothingStored(0);
  }

  @Test
  void anInstrumentOfAnotherOrganisationIsNotThere() {
    var other = fixture.organisation();
    PersonId ans = other.person("Ans de Boer", Role.ADMINISTRATOR);
    InstrumentVersionId theirs = instruments.copy(other.actor(ans), imr(), "1.0-theirs");
    instruments.publish(other.actor(ans), theirs, 0);
    var choices = new ImportChoices(theirs, AuditMoment.BASELINE, AuditKind.EXTERNAL, DAY, null);

    assertThatThrownBy(() -> imports.preview(administrator, groups(), choices))
        .isInstanceOf(NotFound.class);
    assertThatThrownBy(() -> imports.run(administrator, groups(), choices))
        .isInstanceOf(NotFound.class);
  }

  @Test
  void aTeamOfAnotherOrganisationIsNotMatched() {
    var other = fixture.organisation();
    other.team("A");

    assertThat(faults(groups(), choices(null))).hasSize(6);
  }

  // Small things

  private void assertNothingStored(int teams) {
    assertThat(db.fetchCount(AUDIT, ofSpil())).isZero();
    assertThat(db.fetchCount(TEAM, TEAM.ORGANISATION_ID.eq(spil.id().value()))).isEqualTo(teams);
    assertThat(db.fetchCount(IMPORT_RUN, IMPORT_RUN.ORGANISATION_ID.eq(spil.id().value())))
        .isZero();
  }

  private org.jooq.Condition ofSpil() {
    return AUDIT.ORGANISATION_ID.eq(spil.id().value());
  }

  private List<CellFault> faults(ReceivedFile file, ImportChoices choices) {
    var preview = imports.preview(administrator, file, choices);
    assertThat(preview).isInstanceOf(ImportPreview.Faulty.class);
    return ((ImportPreview.Faulty) preview).faults();
  }

  private String said(CellFault fault) {
    return texts.getTranslation(fault.key(), Texts.DUTCH, fault.arguments().toArray());
  }

  private ImportChoices choices(@Nullable LocationId location) {
    return new ImportChoices(
        imr(),
        AuditMoment.BASELINE,
        AuditKind.EXTERNAL,
        DAY,
        location == null ? null : new NewTeams(location, Setting.AMBULATORY));
  }

  private InstrumentVersionId imr() {
    var administratorAgain = spil.actor(administrator.id());
    return imports.instruments(administratorAgain).stream()
        .filter(version -> version.code().equals("imr-fidelity") && version.label().equals("1.0"))
        .findFirst()
        .orElseThrow()
        .id();
  }

  private static String audit(String team) {
    return IntStream.rangeClosed(1, 13)
        .mapToObj(item -> team + "," + item + ",4\n")
        .collect(Collectors.joining());
  }

  private static ReceivedFile groups() {
    try (InputStream from = AuditImportsTest.class.getResourceAsStream("/samples/imr-groups.csv")) {
      return new ReceivedFile("imr-groups.csv", Objects.requireNonNull(from).readAllBytes());
    } catch (IOException fault) {
      throw new UncheckedIOException(fault);
    }
  }

  private static ReceivedFile file(String text) {
    return new ReceivedFile("scores.csv", text.getBytes(StandardCharsets.UTF_8));
  }

  private static String text(ReceivedFile file) {
    return new String(file.content(), StandardCharsets.UTF_8);
  }

  private static List<Integer> scores(Profile profile) {
    return profile.items().stream().map(line -> line.score().orElseThrow()).toList();
  }

  private static int median(List<Integer> scores) {
    return scores.stream().sorted().toList().get(scores.size() / 2);
  }

  private static BigDecimal[] decimals(String... texts) {
    return Stream.of(texts).map(BigDecimal::new).toArray(BigDecimal[]::new);
  }

  private static double mean(double[] values) {
    return Stream.of(values).flatMapToDouble(java.util.Arrays::stream).average().orElseThrow();
  }

  private static double standardDeviation(double[] values) {
    double mean = mean(values);
    double squares = 0;
    for (double value : values) {
      squares += (value - mean) * (value - mean);
    }
    return Math.sqrt(squares / (values.length - 1));
  }

  private static String rounded(double value, int decimals) {
    return BigDecimal.valueOf(value).setScale(decimals, RoundingMode.HALF_UP).toString();
  }

  /** Gives nines, and counts them. */
  private static final class CountingStream extends InputStream {

    private final long all;
    private long given;

    CountingStream(long all) {
      this.all = all;
    }

    @Override
    public int read() {
      return given++ < all ? '9' : -1;
    }

    @Override
    public int read(byte[] into, int from, int most) {
      int count = (int) Math.min(most, all - given);
      if (count <= 0) {
        return most == 0 ? 0 : -1;
      }
      java.util.Arrays.fill(into, from, from + count, (byte) '9');
      given += count;
      return count;
    }
  }
}

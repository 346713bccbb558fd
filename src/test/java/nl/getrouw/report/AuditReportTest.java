package nl.getrouw.report;

import static nl.getrouw.db.Tables.PERSON;
import static nl.getrouw.db.Tables.TEAM;
import static nl.getrouw.db.Tables.TRAIL;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.authentication;
import static org.springframework.security.test.web.servlet.setup.SecurityMockMvcConfigurers.springSecurity;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;
import nl.getrouw.audit.AuditMoment;
import nl.getrouw.audit.Audits;
import nl.getrouw.audit.Consensus;
import nl.getrouw.audit.Results;
import nl.getrouw.audit.Sheets;
import nl.getrouw.instrument.InstrumentLibrary;
import nl.getrouw.instrument.Item;
import nl.getrouw.instrument.Rating;
import nl.getrouw.kernel.AuditId;
import nl.getrouw.kernel.PersonId;
import nl.getrouw.kernel.ui.Texts;
import nl.getrouw.security.Account;
import nl.getrouw.security.Role;
import nl.getrouw.testing.AuditWalk;
import nl.getrouw.testing.DatabaseTest;
import nl.getrouw.testing.Fixture;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureElement;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureNode;
import org.apache.pdfbox.text.PDFTextStripper;
import org.jooq.DSLContext;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.authority.AuthorityUtils;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.setup.MockMvcBuilders;
import org.springframework.web.context.WebApplicationContext;

@DatabaseTest
class AuditReportTest {

  private static final LocalDate JANUARY = LocalDate.of(2026, 1, 12);
  private static final LocalDate NOVEMBER = LocalDate.of(2026, 11, 2);
  private static final String NASTY =
      "</td><script>alert('x')</script> =HYPERLINK(\"http://example.com\") &amp; ${7*7} 😀 ≥ ½ Ω Ж";

  @Autowired Fixture fixture;
  @Autowired Audits audits;
  @Autowired Sheets sheets;
  @Autowired Consensus consensus;
  @Autowired Results results;
  @Autowired InstrumentLibrary instruments;
  @Autowired AuditReports reports;
  @Autowired DSLContext db;
  @Autowired Clock clock;
  @Autowired WebApplicationContext application;

  private AuditWalk walk;
  private MockMvc browser;

  @BeforeEach
  void aTeam() {
    walk =
        new AuditWalk(fixture.organisation(), "Wilgenhof", audits, sheets, consensus, instruments);
    browser = MockMvcBuilders.webAppContextSetup(application).apply(springSecurity()).build();
  }

  @Test
  void everyPartOfTheReportIsThere() throws IOException {
    AuditId audit = compared();
    results.choosePoint(
        walk.organisation.actor(walk.lead), audit, null, "Netwerkkaart bij elk plan");

    String text = read(report(audit, Texts.DUTCH)).replaceAll("\\s+", " ");

    assertThat(text)
        .contains("Auditrapport Wilgenhof")
        .contains("Verbinden groeit. In weldoende omgevingen zit de meeste ruimte.")
        .contains("Extern", "10 maanden", "Getrouw-schaal SRH 1.0", "2 t/m 16 november 2026")
        .contains("Hoofdauditor", "Joris van den Heuvel", "Fatima Aydin")
        .contains("niet de officiële Modelgetrouwheidsschaal")
        .contains("In het kort", "34 van 34")
        .contains("Verbinden is duidelijk hoger")
        .contains("Duidelijk hoger", "+1,0")
        .contains("Hier zijn jullie sterk in", "Hier zit ruimte")
        .contains("Netwerkkaart bij elk plan")
        .contains("Waarom deze score: In zes van de acht dossiers.")
        .contains("Hoe eens waren de auditoren?", "Precies gelijk", "33 van 34 items", "AC2")
        .contains("Hoe deze cijfers zijn gemaakt", "getrouw-1", "In opbouw vanaf 1,0")
        .contains("Bronnen van dit instrument", "Kennisbundel")
        .contains("Ondertekening", "hoofdauditor", "Marijke Hoekstra, teamleider")
        .doesNotContain("!report", "!profile", "{0}");
    assertThat(text).containsPattern("1 / \\d+");
  }

  @Test
  void firstPageSaysThatItIsNotTheOfficialScale() throws IOException {
    try (PDDocument pdf = Loader.loadPDF(report(compared(), Texts.DUTCH))) {
      PDFTextStripper first = new PDFTextStripper();
      first.setEndPage(1);
      assertThat(first.getText(pdf)).contains("niet de officiële");
    }
  }

  @Test
  void everyItemHasItsAgreedScoreAndTheAnchorThatBelongsToIt() throws IOException {
    AuditId audit = compared();
    var profile = results.profile(walk.organisation.actor(walk.lead), audit);

    String text = read(report(audit, Texts.DUTCH)).replaceAll("\\s+", " ");

    profile
        .items()
        .forEach(
            line -> {
              assertThat(text).contains(line.item().name().nl());
              assertThat(text)
                  .contains(line.item().anchor(line.score().orElseThrow()).orElseThrow().nl());
            });
  }

  @Test
  void inEnglishOnRequest() throws IOException {
    byte[] english = report(compared(), Texts.ENGLISH);

    assertThat(read(english))
        .contains("Audit report Wilgenhof", "Connecting is growing", "It is not the official")
        .contains("Signatures", "clearly higher")
        .doesNotContain("Ondertekening", "!report");
    try (PDDocument pdf = Loader.loadPDF(english)) {
      assertThat(pdf.getDocumentCatalog().getLanguage()).isEqualTo("en");
    }
  }

  @Test
  void aScreenReaderGetsTitleLanguageTagsAndTheChartInWords() throws IOException {
    try (PDDocument pdf = Loader.loadPDF(report(compared(), Texts.DUTCH))) {
      assertThat(pdf.getDocumentInformation().getTitle())
          .isEqualTo("Auditrapport Wilgenhof, 10 maanden");
      assertThat(pdf.getDocumentCatalog().getLanguage()).isEqualTo("nl");
      assertThat(pdf.getDocumentCatalog().getMarkInfo().isMarked()).isTrue();
      Map<String, Integer> tags = new HashMap<>();
      StringBuilder pictures = new StringBuilder();
      count(pdf.getDocumentCatalog().getStructureTreeRoot(), tags, pictures);
      assertThat(tags).containsKeys("H1", "H2", "H3", "Table", "TH", "TD", "L", "LI", "Figure");
      assertThat(tags.get("Figure")).isEqualTo(7);
      assertThat(pictures).contains("Verbinden 4,0; Nulmeting: 3,0; Duidelijk hoger");
    }
  }

  @Test
  void whatPeopleTypedStaysText() throws IOException {
    db.update(TEAM)
        .set(TEAM.NAME, "<b>Wilg</b>'\"; content: url(http://example.com/x)")
        .where(TEAM.ID.eq(walk.team.value()))
        .execute();
    AuditId audit =
        walk.finished(
            "srh-getrouw",
            AuditMoment.BASELINE,
            JANUARY,
            item ->
                item.code().equals("1.3") ? new Rating.NotApplicable(NASTY) : new Rating.Scored(4),
            AuditWalk.all(4),
            Map.of("3.2", NASTY, "1.3", NASTY));
    results.choosePoint(walk.organisation.actor(walk.lead), audit, null, NASTY);

    byte[] pdf = report(audit, Texts.DUTCH);

    assertThat(read(pdf).replaceAll("\\s+", " "))
        .contains("</td><script>alert('x')</script> =HYPERLINK(\"http://example.com\") &amp;")
        .contains("<b>Wilg</b>'\"; content: url(http://example.com/x)")
        .contains("≥ ½ Ω Ж");
    try (PDDocument document = Loader.loadPDF(pdf)) {
      assertThat(document.getDocumentCatalog().getOpenAction()).isNull();
      assertThat(document.getDocumentCatalog().getNames()).isNull();
      for (var page : document.getPages()) {
        assertThat(page.getAnnotations()).isEmpty();
      }
    }
  }

  @Test
  void otherInstrumentsGiveAReportToo() throws IOException {
    AuditId fact = walk.finished("fact-2017", AuditMoment.PERIODIC, JANUARY, AuditWalk.all(4));
    AuditId ips = walk.finished("ips-25", AuditMoment.PERIODIC, JANUARY, AuditWalk.all(4));

    assertThat(read(report(fact, Texts.DUTCH)))
        .contains("Som van Deel A en Deel B, 2 tot 13", "Voldaan: 9 van 9");
    assertThat(read(report(ips, Texts.DUTCH))).contains("Som van 25 items, 25 tot 125");
  }

  @Test
  void aLongReportIsMadeWithinThreeSeconds() throws IOException {
    String reason =
        "In zes van de acht bekeken dossiers stond een voorbeeld, en twee cliënten in het panel"
            + " herkenden het. Medewerkers noemden verschillende momenten. ";
    Map<String, String> reasons = new HashMap<>();
    instruments
        .get(walk.instrument("srh-getrouw"))
        .items()
        .forEach(item -> reasons.put(item.code(), reason.repeat(6)));
    AuditId audit =
        walk.finished(
            "srh-getrouw",
            AuditMoment.BASELINE,
            JANUARY,
            AuditWalk.all(3),
            AuditWalk.all(4),
            reasons);
    report(audit, Texts.DUTCH);

    Instant start = Instant.now();
    byte[] pdf = report(audit, Texts.DUTCH);
    Duration taken = Duration.between(start, Instant.now());

    System.out.println(
        "report of 34 items with reasons of "
            + reason.repeat(6).length()
            + " characters: "
            + taken.toMillis()
            + " ms, "
            + pdf.length / 1024
            + " kB");
    assertThat(taken).isLessThan(Duration.ofSeconds(3));
  }

  // ---------------------------------------------------------------- download

  @Test
  void theLinkGivesTheFileToWhoMaySeeTheAudit() throws Exception {
    AuditId audit = compared();

    MockHttpServletResponse response = download(walk.lead, audit, "?taal=en");

    assertThat(response.getStatus()).isEqualTo(200);
    assertThat(response.getContentType()).isEqualTo("application/pdf");
    assertThat(response.getHeader("Content-Disposition"))
        .matches("attachment; filename=\"audit-report-wilgenhof-\\d{4}-\\d{2}-\\d{2}\\.pdf\"");
    assertThat(response.getHeader("Cache-Control")).contains("no-store");
    assertThat(read(response.getContentAsByteArray())).contains("Audit report Wilgenhof");
    assertThat(
            db.fetchCount(
                TRAIL,
                TRAIL.OBJECT_ID.eq(audit.value()),
                TRAIL.ACTION.eq("audit.reportMade"),
                TRAIL.ADDRESS.eq("127.0.0.1")))
        .isEqualTo(1);
  }

  @Test
  void afterARoleIsWithdrawnTheSameLinkAnswersLikeAnUnknownOne() throws Exception {
    AuditId audit = compared();
    assertThat(download(walk.lead, audit, "").getStatus()).isEqualTo(200);

    walk.organisation.withdraw(walk.lead);

    MockHttpServletResponse gone = download(walk.lead, audit, "");
    MockHttpServletResponse unknown = download(walk.lead, new AuditId(987654321L), "");
    assertThat(gone.getStatus()).isEqualTo(404);
    assertThat(gone.getContentAsByteArray()).isEqualTo(unknown.getContentAsByteArray());
    assertThat(gone.getHeaderNames()).isEqualTo(unknown.getHeaderNames());
  }

  @Test
  void aForeignAuditAndOneUnderWayAreNotThere() throws Exception {
    var elsewhere = fixture.organisation();
    PersonId stranger = elsewhere.person("Vreemd", Role.ADMINISTRATOR);

    assertThat(download(stranger, compared(), "").getStatus()).isEqualTo(404);
    AuditId planned = walk.plan("srh-getrouw", AuditMoment.PERIODIC, NOVEMBER);
    assertThat(download(walk.lead, planned, "").getStatus()).isEqualTo(404);
  }

  @Test
  void whoIsNotSignedInIsAskedToSignIn() throws Exception {
    AuditId audit = compared();

    MockHttpServletResponse response =
        browser.perform(get("/audits/" + audit.value() + "/rapport.pdf")).andReturn().getResponse();

    assertThat(response.getStatus()).isEqualTo(302);
    assertThat(response.getHeader("Location")).contains("inloggen");
  }

  @Test
  void aFileNameIsSafeEverywhere() {
    assertThat(AuditReports.slug("auditrapport Zoë's ../../Team \"A/B\"\r\n"))
        .isEqualTo("auditrapport-zoe-s-team-a-b");
  }

  // ---------------------------------------------------------------- second opinion

  @Test
  void anotherReaderReadsTheSame() throws Exception {
    assumeTrue(installed("pdftotext"), "poppler is not installed");
    Path file = Files.createTempFile("report", ".pdf");
    Files.write(file, report(compared(), Texts.DUTCH));

    Process reader =
        new ProcessBuilder("pdftotext", "-layout", file.toString(), "-")
            .redirectErrorStream(true)
            .start();
    String text = new String(reader.getInputStream().readAllBytes(), StandardCharsets.UTF_8);

    assertThat(reader.waitFor()).isZero();
    assertThat(text)
        .contains("Verbinden groeit.", "Duidelijk hoger", "Ondertekening", "niet de officiële")
        .doesNotContain("Syntax Error");
    Files.delete(file);
  }

  private static boolean installed(String program) {
    return Arrays.stream(System.getenv("PATH").split(":"))
        .anyMatch(folder -> Files.isExecutable(Path.of(folder, program)));
  }

  private AuditId compared() {
    walk.finished("srh-getrouw", AuditMoment.BASELINE, JANUARY, scores(3));
    return walk.finished(
        "srh-getrouw",
        AuditMoment.MONTH_10,
        NOVEMBER,
        scores(4),
        item -> item.code().equals("3.2") ? new Rating.Scored(4) : scores(4).apply(item),
        Map.of("3.2", "In zes van de acht dossiers."));
  }

  private static Function<Item, Rating> scores(int connecting) {
    return item ->
        new Rating.Scored(
            item.code().startsWith("5.") ? 2 : item.code().startsWith("1.") ? connecting : 3);
  }

  private byte[] report(AuditId audit, Locale language) {
    return reports
        .report(walk.organisation.actor(walk.lead), audit, language, ReportFormat.PDF)
        .content();
  }

  private static String read(byte[] pdf) throws IOException {
    try (PDDocument document = Loader.loadPDF(pdf)) {
      return new PDFTextStripper().getText(document);
    }
  }

  private MockHttpServletResponse download(PersonId person, AuditId audit, String query)
      throws Exception {
    int epoch =
        db.select(PERSON.SESSION_EPOCH)
            .from(PERSON)
            .where(PERSON.ID.eq(person.value()))
            .fetchSingle()
            .value1();
    var signedIn =
        UsernamePasswordAuthenticationToken.authenticated(
            new Account(person, epoch, clock.instant()),
            null,
            AuthorityUtils.createAuthorityList(List.of("ROLE_USER")));
    return browser
        .perform(
            get("/audits/" + audit.value() + "/rapport.pdf" + query).with(authentication(signedIn)))
        .andReturn()
        .getResponse();
  }

  private static void count(PDStructureNode node, Map<String, Integer> tags, StringBuilder alt) {
    for (Object kid : node.getKids()) {
      if (kid instanceof PDStructureElement element) {
        tags.merge(element.getStructureType(), 1, Integer::sum);
        if (element.getStructureType().equals("Figure")) {
          assertThat(element.getAlternateDescription()).isNotBlank();
        }
        if (element.getAlternateDescription() != null) {
          alt.append(element.getAlternateDescription()).append('\n');
        }
        count(element, tags, alt);
      }
    }
  }
}

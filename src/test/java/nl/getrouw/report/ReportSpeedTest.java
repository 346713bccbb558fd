package nl.getrouw.report;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import nl.getrouw.audit.AuditMoment;
import nl.getrouw.audit.Audits;
import nl.getrouw.audit.Concept;
import nl.getrouw.audit.Consensus;
import nl.getrouw.audit.ConsensusPage;
import nl.getrouw.audit.Remark.Decision;
import nl.getrouw.audit.Replies;
import nl.getrouw.audit.Sheets;
import nl.getrouw.audit.evidence.Evidence;
import nl.getrouw.audit.evidence.Source;
import nl.getrouw.instrument.Imported;
import nl.getrouw.instrument.InstrumentLibrary;
import nl.getrouw.instrument.InstrumentVersions;
import nl.getrouw.instrument.Item;
import nl.getrouw.instrument.Rating.Scored;
import nl.getrouw.kernel.AuditId;
import nl.getrouw.kernel.Moments;
import nl.getrouw.kernel.ui.Texts;
import nl.getrouw.security.Actor;
import nl.getrouw.security.Role;
import nl.getrouw.testing.AuditWalk;
import nl.getrouw.testing.DatabaseTest;
import nl.getrouw.testing.Fixture;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/**
 * How long it takes to make the reports of an audit with 35 items and 200 notes, from the question
 * to the bytes. Prints the table of {@code docs/performance.md}: the first of each format in this
 * process, and median and slowest of those after it.
 */
@DatabaseTest
class ReportSpeedTest {

  private static final int ITEMS = 35;
  private static final int NOTES = 200;
  private static final int RUNS = 15;

  private static final String NOTE =
      "In zes van de acht bekeken dossiers stond een voorbeeld, en twee cliënten in het panel"
          + " herkenden het. Medewerkers noemden verschillende momenten.";

  /** The item that our own scale is one short of. */
  private static final String ONE_MORE =
      """
            - code: "7.9"
              name: {nl: "Elkaars werk bekijken", en: "Looking at each other’s work"}
      """;

  @Autowired Fixture fixture;
  @Autowired Audits audits;
  @Autowired Sheets sheets;
  @Autowired Consensus consensus;
  @Autowired Replies replies;
  @Autowired Evidence evidence;
  @Autowired InstrumentLibrary instruments;
  @Autowired InstrumentVersions versions;
  @Autowired AuditReports reports;

  private AuditWalk walk;
  private Actor joris;

  @Test
  void reportsOfThirtyFiveItemsWithTwoHundredNotesTakeLessThanThreeSeconds() throws IOException {
    AuditId audit = audit();
    System.out.printf("| format | first (ms) | median (ms) | slowest (ms) | size (kB) |%n");
    for (ReportFormat format : ReportFormat.values()) {
      double first = millis(audit, format);
      double[] times = new double[RUNS];
      for (int run = 0; run < RUNS; run++) {
        times[run] = millis(audit, format);
      }
      Arrays.sort(times);
      System.out.printf(
          Locale.ROOT,
          "| %s | %.0f | %.0f | %.0f | %d |%n",
          format,
          first,
          times[RUNS / 2],
          times[RUNS - 1],
          reports.report(joris, audit, Texts.DUTCH, format).content().length / 1024);
    }
    try (XSSFWorkbook book = new ReportText(reports, joris, audit, Texts.DUTCH).workbook()) {
      assertThat(book.getSheet("Items").getLastRowNum()).isEqualTo(ITEMS);
      assertThat(book.getSheet("Notities bij bronnen").getLastRowNum()).isEqualTo(NOTES);
    }
  }

  private double millis(AuditId audit, ReportFormat format) {
    long start = System.nanoTime();
    reports.report(joris, audit, Texts.DUTCH, format);
    return (System.nanoTime() - start) / 1e6;
  }

  /** Two auditors who noted a hundred things each; a reason and a remark for every item. */
  private AuditId audit() throws IOException {
    walk =
        new AuditWalk(fixture.organisation(), "Wilgenhof", audits, sheets, consensus, instruments);
    joris = walk.organisation.actor(walk.joris);
    Actor marijke = walk.organisation.actor(walk.lead);
    String scale = publish();
    LocalDate today = LocalDate.now(Moments.ZONE);
    walk.finished(scale, AuditMoment.BASELINE, today.minusMonths(10), AuditWalk.all(2));
    AuditId audit = walk.plan(scale, AuditMoment.MONTH_10, today);
    audits.startScoring(joris, audit, version(audit));
    List<Item> items = instruments.get(walk.instrument(scale)).items();
    for (Actor auditor : List.of(joris, walk.organisation.actor(walk.fatima))) {
      note(auditor, audit, items);
      for (Item item : items) {
        sheets.save(auditor, audit, item.code(), new Scored(3), NOTE, 0);
      }
      sheets.submit(auditor, audit);
    }
    audits.openConsensus(joris, audit, version(audit));
    for (ConsensusPage.Row row : consensus.page(joris, audit).rows()) {
      int seen = row.agreed() == null ? 0 : row.agreed().version();
      consensus.agree(joris, audit, row.item().code(), new Scored(3), NOTE, seen);
    }
    audits.makeConcept(joris, audit, version(audit), Concept.USUAL_DAYS);
    for (Item item : items) {
      replies.remark(marijke, audit, item.code(), NOTE, 0);
    }
    replies.send(marijke, audit, ITEMS);
    for (Item item : items) {
      replies.answer(joris, audit, item.code(), Decision.KEPT, null, NOTE, 1);
    }
    audits.finish(joris, audit, version(audit));
    return audit;
  }

  private void note(Actor auditor, AuditId audit, List<Item> items) {
    List<Runnable> notes = new ArrayList<>();
    for (Source source : Source.values()) {
      for (Item item : items) {
        notes.add(() -> evidence.save(auditor, audit, item.code(), source, NOTE, null, 0));
      }
    }
    notes.subList(0, NOTES / 2).forEach(Runnable::run);
  }

  /** Our own scale with an item more, as an organisation would bring it. */
  private String publish() throws IOException {
    String yaml;
    try (var file =
        Objects.requireNonNull(
            getClass().getResourceAsStream("/instruments/srh-getrouw-1.0.yaml"))) {
      yaml = new String(file.readAllBytes(), UTF_8);
    }
    String longer =
        yaml.replace("code: srh-getrouw\n", "code: srh-speed\n")
            .replace("\ntotal:\n", ONE_MORE + "\ntotal:\n");
    Actor karin =
        walk.organisation.actor(walk.organisation.person("Karin Postma", Role.ADMINISTRATOR));
    byte[] file = longer.getBytes(UTF_8);
    if (versions.importDraft(karin, file) instanceof Imported.AsDraft(var id)) {
      versions.publish(karin, id, 0);
      return "srh-speed";
    }
    throw new AssertionError(versions.importDraft(karin, file));
  }

  private int version(AuditId audit) {
    return audits.page(joris, audit).version();
  }
}

package nl.getrouw.learning.training;

import static nl.getrouw.db.Tables.TRAINING_CERTIFICATE;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.InstanceOfAssertFactories.type;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import nl.getrouw.kernel.NotFound;
import nl.getrouw.kernel.PersonId;
import nl.getrouw.kernel.ReceivedFile;
import nl.getrouw.kernel.Refusal;
import nl.getrouw.kernel.TeamId;
import nl.getrouw.learning.training.file.FileFault;
import nl.getrouw.security.Actor;
import nl.getrouw.security.Role;
import nl.getrouw.testing.DatabaseTest;
import nl.getrouw.testing.Fixture;
import nl.getrouw.testing.Fixture.Organisation;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.jooq.DSLContext;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;

/** Karin brings in what was kept in a spreadsheet about Esra, Tom and Sanne. */
@DatabaseTest
class TrainingImportsTest {

  private static final String HEAD = "naam;opleiding;gehaald op;geldig tot;team;fte;in dienst\n";

  @Autowired Fixture fixture;
  @Autowired TrainingImports imports;
  @Autowired TrainingMatrix matrices;
  @Autowired DSLContext db;

  private Organisation spil;
  private Actor karin;
  private PersonId esra;

  @BeforeEach
  void people() {
    spil = fixture.organisation();
    TeamId wilgenhof = spil.team("Wilgenhof");
    esra = spil.person("Esra Demir", Role.TEAM_MEMBER, wilgenhof);
    spil.person("Tom Willems", Role.TEAM_MEMBER, wilgenhof);
    spil.person("Sanne Kuipers", Role.TEAM_MEMBER, wilgenhof);
    karin = spil.actor(spil.person("Karin Postma", Role.ADMINISTRATOR));
  }

  private static ReceivedFile csv(String text) {
    return new ReceivedFile("opleidingen.csv", text.getBytes(StandardCharsets.UTF_8));
  }

  private int stored() {
    return db.fetchCount(
        TRAINING_CERTIFICATE, TRAINING_CERTIFICATE.ORGANISATION_ID.eq(spil.id().value()));
  }

  private List<FileFault> faults(ReceivedFile file) {
    return ((ImportPreview.Faulty) imports.preview(karin, file)).faults();
  }

  @Test
  void thePreviewSaysWhatWillChangeAndImportingDoesIt() {
    ReceivedFile file =
        csv(
            HEAD
                + "Esra Demir;Basisopleiding SRH;2025-03-04;;Wilgenhof;0,89;1-9-2024\n"
                + "esra  demir;Verdieping: netwerk en omgeving;4-3-2026;;;;\n"
                + "Tom Willems;basisopleiding;2024-01-10;2026-12-31;;;\n");

    assertThat(imports.preview(karin, file))
        .asInstanceOf(type(ImportPreview.Ready.class))
        .satisfies(
            ready -> {
              assertThat(ready.rows()).isEqualTo(3);
              assertThat(ready.certificates())
                  .extracting(ImportPreview.NewCertificate::expiresOn)
                  .containsExactly(LocalDate.of(2028, 3, 4), null, LocalDate.of(2026, 12, 31));
              assertThat(ready.jobs()).hasSize(1);
            });
    assertThat(stored()).isZero();

    imports.run(karin, file);

    assertThat(stored()).isEqualTo(3);
    Job job = matrices.person(karin, esra).rows().getFirst().learner().jobs().getFirst();
    assertThat(job.fte()).isEqualByComparingTo("0.89");
    assertThat(job.startedOn()).isEqualTo(LocalDate.of(2024, 9, 1));
  }

  @Test
  void theSameFileHasOneEffectAndTheSameRowsInAnotherFileToo() {
    String rows = HEAD + "Esra Demir;Basisopleiding SRH;2025-03-04;;Wilgenhof;0,89;2024-09-01\n";
    imports.run(karin, csv(rows));

    assertThat(imports.preview(karin, csv(rows))).isInstanceOf(ImportPreview.Earlier.class);
    assertThatThrownBy(() -> imports.run(karin, csv(rows))).isInstanceOf(Refusal.class);
    String more = rows + "Tom Willems;Basisopleiding SRH;2025-03-04;;;;\n";
    assertThat(imports.run(karin, csv(more)).known()).isEqualTo(2);
    assertThat(stored()).isEqualTo(2);
  }

  @Test
  void oneFaultAndNothingIsStored() {
    ReceivedFile file =
        csv(
            HEAD
                + "Esra Demir;Basisopleiding SRH;2025-03-04;;;;\n"
                + "Niemand;Basisopleiding SRH;2025-03-04;;;;\n");

    assertThatThrownBy(() -> imports.run(karin, file)).isInstanceOf(Refusal.class);

    assertThat(stored()).isZero();
    assertThat(faults(file))
        .containsExactly(
            new FileFault(3, 1, "naam", "training.fault.nameUnknown", List.of("Niemand")));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          Esra Demir;Tovenarij;2025-03-04;;;;                   | 2 | trainingUnknown
          Esra Demir;Basisopleiding SRH;;;;;                    | 3 | dateMissing
          Esra Demir;Basisopleiding SRH;31-2-2025;;;;           | 3 | date
          Esra Demir;Basisopleiding SRH;2199-01-01;;;;          | 3 | dateOutside
          Esra Demir;Basisopleiding SRH;2025-03-04;2024-01-01;;;| 4 | expiresBefore
          Esra Demir;;;;Lindeplein;0,5;                         | 5 | notInTeam
          Esra Demir;;;;;8;                                     | 6 | fte
          Esra Demir;;;;;;soms                                  | 7 | date
          Esra Demir;;;;;;                                      | 0 | nothingSaid
          ;Basisopleiding SRH;2025-03-04;;;;                    | 0 | personMissing
          """)
  void aFaultSaysItsRowAndColumn(String row, int column, String fault) {
    assertThat(faults(csv(HEAD + row.strip() + "\n")))
        .anySatisfy(
            one -> {
              assertThat(one.key()).isEqualTo("training.fault." + fault);
              assertThat(one.row()).isEqualTo(2);
              assertThat(one.column()).isEqualTo(column);
            });
  }

  @Test
  void aRowThatStandsThereTwiceIsAFault() {
    String row = "Esra Demir;Basisopleiding SRH;2025-03-04;;;;\n";
    assertThat(faults(csv(HEAD + row + row)))
        .extracting(FileFault::key, FileFault::row)
        .containsExactly(org.assertj.core.groups.Tuple.tuple("training.fault.twice", 3));
  }

  @Test
  void aSpreadsheetReadsLikeCsv() throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (XSSFWorkbook book = new XSSFWorkbook()) {
      CellStyle day = book.createCellStyle();
      day.setDataFormat(book.createDataFormat().getFormat("dd-mm-yyyy"));
      var sheet = book.createSheet("Opleidingen");
      Row head = sheet.createRow(0);
      List<String> names = List.of("naam", "opleiding", "gehaald op", "team", "fte");
      for (int i = 0; i < names.size(); i++) {
        head.createCell(i).setCellValue(names.get(i));
      }
      Row row = sheet.createRow(2);
      row.createCell(0).setCellValue("Esra Demir");
      row.createCell(1).setCellValue("Basisopleiding SRH");
      row.createCell(2).setCellValue(LocalDate.of(2025, 3, 4));
      row.getCell(2).setCellStyle(day);
      row.createCell(4).setCellValue(0.89);
      book.write(bytes);
    }

    imports.run(karin, new ReceivedFile("x.xlsx", bytes.toByteArray()));

    assertThat(
            db.select(TRAINING_CERTIFICATE.COMPLETED_ON)
                .from(TRAINING_CERTIFICATE)
                .where(TRAINING_CERTIFICATE.PERSON_ID.eq(esra.value()))
                .fetch(TRAINING_CERTIFICATE.COMPLETED_ON))
        .containsExactly(LocalDate.of(2025, 3, 4));
  }

  @Test
  void whatIsSetUpToDoHarmDoesNone() throws IOException {
    assertThat(fault(new byte[] {'P', 'K', 3, 4, 9, 9})).isEqualTo("training.fault.noSpreadsheet");
    assertThat(fault(zip(Map.of("xl/workbook.xml", "<workbook"))))
        .isEqualTo("training.fault.broken");
    assertThat(fault(zip(Map.of("word/document.xml", "<x/>"))))
        .isEqualTo("training.fault.noSpreadsheet");
    String entity =
        "<!DOCTYPE x [<!ENTITY e SYSTEM \"file:///etc/passwd\">]>"
            + "<worksheet><sheetData><row r=\"1\"><c r=\"A1\" t=\"inlineStr\"><is><t>&e;</t></is></c></row>"
            + "</sheetData></worksheet>";
    assertThat(
            fault(
                zip(Map.of("xl/workbook.xml", "<workbook/>", "xl/worksheets/sheet1.xml", entity))))
        .isIn("training.fault.entities", "training.fault.broken");
    byte[] bomb = bomb(80_000_000);
    assertThat(bomb.length).isLessThan(200_000);
    assertThat(fault(bomb)).isEqualTo("training.fault.unpacksTooLarge");
    assertThat(fault("naam;opleiding\nZo\u00eb;x\n".getBytes(StandardCharsets.ISO_8859_1)))
        .isEqualTo("training.fault.encoding");
    assertThat(fault("naam;\"opleiding\nx".getBytes(StandardCharsets.UTF_8)))
        .isEqualTo("training.fault.quotes");
    assertThat(fault(new byte[0])).isEqualTo("training.fault.empty");
    assertThatThrownBy(
            () ->
                imports.preview(
                    karin, new ReceivedFile("x", new byte[TrainingImports.MOST_BYTES + 1])))
        .isInstanceOf(Refusal.class);
  }

  private String fault(byte[] content) {
    return faults(new ReceivedFile("x.xlsx", content)).getFirst().key();
  }

  private static byte[] zip(Map<String, String> parts) throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
      for (var part : parts.entrySet()) {
        zip.putNextEntry(new ZipEntry(part.getKey()));
        zip.write(part.getValue().getBytes(StandardCharsets.UTF_8));
      }
    }
    return bytes.toByteArray();
  }

  private static byte[] bomb(int size) throws IOException {
    byte[] block = new byte[1_000_000];
    Arrays.fill(block, (byte) ' ');
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
      zip.putNextEntry(new ZipEntry("xl/workbook.xml"));
      for (int i = 0; i < size / block.length; i++) {
        zip.write(block);
      }
    }
    return bytes.toByteArray();
  }

  @Test
  void onlyAdministratorsOfTheWholeOrganisationImport() {
    Actor marijke =
        spil.actor(spil.person("Marijke Hoekstra", Role.TEAM_LEAD, spil.team("Lindeplein")));
    assertThatThrownBy(() -> imports.preview(marijke, csv(HEAD))).isInstanceOf(NotFound.class);
    assertThatThrownBy(() -> imports.run(marijke, csv(HEAD))).isInstanceOf(NotFound.class);
    assertThatThrownBy(() -> imports.latest(marijke)).isInstanceOf(NotFound.class);
  }

  /**
   * Five thousand rows, twenty of them faulty; prints how long the preview took. A busy machine
   * says nothing about a quiet one, so only the answer is checked.
   */
  @Test
  void fiveThousandRowsWithTwentyFaultsAreAllNamed() {
    TeamId team = spil.team("Lindeplein");
    StringBuilder file = new StringBuilder(HEAD);
    for (int i = 0; i < 250; i++) {
      spil.person(name(i), Role.TEAM_MEMBER, team);
    }
    for (int i = 0; i < 5000; i++) {
      file.append(name(i % 250))
          .append(';')
          .append(i % 250 == 7 ? "Onbekend" : "Verdieping: netwerk en omgeving")
          .append(';')
          .append(LocalDate.of(2000, 1, 1).plusDays(i))
          .append(";;;;\n");
    }
    ReceivedFile received = csv(file.toString());
    imports.preview(karin, received);

    long start = System.nanoTime();
    ImportPreview.Faulty faulty = (ImportPreview.Faulty) imports.preview(karin, received);
    System.out.printf(
        "preview of 5,000 training records with 20 faults: %.0f ms%n",
        (System.nanoTime() - start) / 1e6);

    assertThat(faulty.count()).isEqualTo(20);
    assertThat(faulty.faults())
        .allSatisfy(
            fault -> {
              assertThat(fault.column()).isEqualTo(2);
              assertThat((fault.row() - 2) % 250).isEqualTo(7);
            });
    assertThat(stored()).isZero();
  }

  private static String name(int number) {
    return "Persoon " + (char) ('a' + number / 26) + (char) ('a' + number % 26);
  }
}
